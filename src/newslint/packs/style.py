"""A house style: a folder of rules, and what it settles besides."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

HOUSE = "house"  # the pack that holds a folder for each style


class Style(NamedTuple):
    """What a house style settles besides its own rules."""

    dialect: str = ""  # the English it is written for; empty: any
    adds: tuple[str, ...] = ()
    drops: tuple[str, ...] = ()


NO_STYLES: Mapping[str, Style] = MappingProxyType({})
