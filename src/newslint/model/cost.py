"""What one part of a run has cost."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Sort(Enum):
    """What a part of a run is; the values are for people."""

    STEP = "step"
    VIEW = "view of the article"
    RULE = "rule"


class Part(NamedTuple):
    """One part of a run."""

    sort: Sort
    name: str


class Cost(NamedTuple):
    """How often a part was come to, and how long it took without the parts it asked for."""

    part: Part
    calls: int
    nanoseconds: int
