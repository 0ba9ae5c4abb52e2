"""A cue as one sentence has it, before its words get their places."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.source_phrases import Phrase
from newslint.knowledge.reporting import CueWord


class Found(NamedTuple):
    """A cue with its source and content by the numbers of words."""

    first: int
    last: int
    sense: CueWord
    source: Phrase | None
    content: tuple[tuple[int, int], ...]  # first and last words; none where the last comes first
