"""What analysis looks things up in: frozen values, no reading of files."""

from __future__ import annotations

from typing import NamedTuple

from newslint.knowledge.cues import Cues
from newslint.knowledge.lexicon import Lexicon


class Knowledge(NamedTuple):
    """All that is looked up, handed to every Article."""

    lexicon: Lexicon
    cues: Cues
