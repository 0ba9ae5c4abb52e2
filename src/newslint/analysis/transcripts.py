"""Interviews and debates taken down word for word: each turn behind the label of its speaker."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

# “((Ann Lee)) …”, “Q: …”, “LEE: …”, “Ann Lee: …”
_LABEL = late(
    r"(?:\(\((?P<bracketed>[^()\n]{1,60})\)\)[ \u00a0]*:?"
    r"|(?P<plain>[A-Z][\w.'’-]{0,30}(?:[ \u00a0][A-Z][\w.'’-]{0,30}){0,3}):)[ \u00a0]+"
)
_SPOKEN = (BlockKind.BODY, BlockKind.LIST, BlockKind.QUOTE)
_FEWEST_TURNS = 4
_FEWEST_WORDS = 6  # of the middle one of the turns: a list of times and places has fewer


class _Turn(NamedTuple):
    """A paragraph behind a label."""

    block: int
    label: str
    words: Span


def find_turns(prose: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """What is said in each paragraph of a transcript, from the first label on; none elsewhere.

    A transcript has two speakers or more, and one at least speaks again. A paragraph without a
    label goes on with what was said before it.
    """
    if prose.count(":") + prose.count("((") < _FEWEST_TURNS:  # every label has one of them
        return ()
    turns = _labelled(prose, blocks)
    if not _is_transcript(prose, turns):
        return ()
    labelled = {turn.block: turn.words for turn in turns}
    return tuple(
        labelled.get(number, block.span)
        for number, block in enumerate(blocks)
        if number >= turns[0].block and block.kind in _SPOKEN
    )


def _labelled(prose: str, blocks: Sequence[Block]) -> list[_Turn]:
    found = []
    for number, (kind, span) in enumerate(blocks):
        if kind in _SPOKEN and (label := _LABEL.match(prose, *span)):
            who = label["bracketed"] or label["plain"]
            found.append(_Turn(number, who, Span(label.end(), span.end)))
    return found


def _is_transcript(prose: str, turns: Sequence[_Turn]) -> bool:
    if len(turns) < _FEWEST_TURNS or not 1 < len({turn.label for turn in turns}) < len(turns):
        return False
    lengths = sorted(prose.count(" ", *turn.words) for turn in turns)
    return lengths[len(lengths) // 2] + 1 >= _FEWEST_WORDS
