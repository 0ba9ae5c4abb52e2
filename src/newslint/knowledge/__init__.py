"""What analysis looks things up in: frozen values, no reading of files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newslint.knowledge.cues import Cues
from newslint.knowledge.lexicon import Lexicon

Classes = Mapping[str, frozenset[str]]  # closed classes of words, by name


class Knowledge(NamedTuple):
    """All that is looked up, handed to every Article."""

    lexicon: Lexicon
    cues: Cues
    classes: Classes
