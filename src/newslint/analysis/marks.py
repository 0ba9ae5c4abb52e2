"""Which characters are quotation marks, and whether each opens or closes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.model.span import Span

_DOUBLE = late(r"[\"“”„«»]")
# A straight or left mark may open only at the edge of a word, never before a space.
# The mark stands first: a search for one of two characters is the fastest there is.
_OPENS_HERE = r"(?<![^\s(\[“\"—–/-][‘'])(?=[^\s,;:)\]])(?!['‘’])"
_SINGLE_OPENS = late(rf"[‘']{_OPENS_HERE}")
_SINGLE_CLOSES = late(r"[’'](?<=[^\s(\[—–“‘][’'])(?!\w)")
_DOUBLES = '"“”„«»'
_SINGLES = "‘'"
# Letters left out at the front of a word: ’90s, ’em, rock ’n’ roll.
_ELISION = late(
    r"['‘](?:\d\ds?|em|til|tis|twas|twere|twill|cause|cos|bout|round|neath|nuff|n|un)\b",
    re.IGNORECASE,
)
_OPENERS = frozenset("“„«")
_INCHES = late(r"(?<=\d)\"(?=\s[a-z]|[\s-]*[x×]|\s*\d|[,.;)]|$)")
_FEET = late(r"\d['’′]\s?\d{1,2}(?:\s?½)?[\"”]$")


class Side(Enum):
    """What a mark does."""

    OPENS = "opens"
    CLOSES = "closes"


class Mark(NamedTuple):
    """A quotation mark in the prose."""

    at: int
    text: str
    side: Side


def spans_with_marks(prose: str, spans: Sequence[Span]) -> set[int]:
    """The numbers of those spans in which a quotation can begin or end; they stand in order."""
    starts = [span.start for span in spans]
    # A search for one character is much quicker than one for any of seven.
    places = [at for mark in _DOUBLES for at in _every(prose, mark)]
    places += [
        at for mark in _SINGLES for at in _every(prose, mark) if _SINGLE_OPENS.match(prose, at)
    ]
    return {bisect_right(starts, at) - 1 for at in places}


def _every(prose: str, mark: str) -> Iterator[int]:
    at = prose.find(mark)
    while at >= 0:
        yield at
        at = prose.find(mark, at + 1)


def find_double(prose: str, within: Span) -> Sequence[Mark]:
    """The double marks of a block; straight ones take the side that they lean to."""
    marks: list[Mark] = []
    opened = ""
    for found in _DOUBLE.finditer(prose, within.start, within.end):
        at, text = found.start(), found[0]
        if _measures(prose, at, within, is_open=opened != ""):
            continue
        opens = _opens(prose, at, within, opened)
        marks.append(Mark(at, text, Side.OPENS if opens else Side.CLOSES))
        opened = text if opens else ""
    return marks


def _opens(prose: str, at: int, within: Span, opened: str) -> bool:
    """Whether the double mark at `at` opens; `opened` is the mark that is still open."""
    text = prose[at]
    if text in _OPENERS:
        return not (text == "“" and opened == "„")
    left = prose[at - 1] if at > within.start else " "
    right = prose[at + 1] if at + 1 < within.end else " "
    if text == '"':
        return _straight_opens(left, right, is_open=opened != "")
    return not opened and left.isspace() and right.isalnum()


def _straight_opens(left: str, right: str, *, is_open: bool) -> bool:
    """Whether a straight mark between these two characters opens."""
    if left.isspace() and not right.isspace():
        return right.isalnum() or not is_open
    if is_open or (right.isspace() and not left.isspace()):
        return False
    return not left.isalnum() or right.isalnum()


def _measures(prose: str, at: int, within: Span, *, is_open: bool) -> bool:
    """Whether the mark stands for inches or seconds: 6'2", a 12" record."""
    if prose[at] not in '"”' or at == within.start or not prose[at - 1].isdigit():
        return False
    if _FEET.search(prose, max(within.start, at - 8), at + 1):
        return True
    if prose[at] == "”" or _INCHES.match(prose, at) is None:
        return False
    return not is_open or _closes_later(prose, at + 1, within)


def _closes_later(prose: str, start: int, within: Span) -> bool:
    """Whether the next straight mark leans to the left, so that it closes what is open."""
    at = prose.find('"', start, within.end)
    return at > 0 and not prose[at - 1].isspace() and not prose[at + 1 : at + 2].isalnum()


def find_single(prose: str, within: Span) -> Sequence[Mark]:
    """The single marks of a block that are no apostrophes, in pairs where they can.

    A left mark that nothing closes is kept; a straight one is taken for an apostrophe, and a left
    one for part of a name where it may be.
    """
    marks: list[Mark] = []
    at = within.start
    while opened := _SINGLE_OPENS.search(prose, at, within.end):
        at = opened.end()
        if _ELISION.match(prose, opened.start()):
            continue
        closing = _closing(prose, opened, within.end)
        if closing is not None:
            marks.append(Mark(opened.start(), opened[0], Side.OPENS))
            marks.append(Mark(closing, prose[closing], Side.CLOSES))
            at = closing + 1
        elif opened[0] == "‘" and not _is_sign(prose, opened, within):
            marks.append(Mark(opened.start(), opened[0], Side.OPENS))
    return marks


def _is_sign(prose: str, opened: re.Match[str], within: Span) -> bool:
    """Whether an unclosed left mark is a letter’s sign in a name: the poet ‘Abbas."""
    before = prose[within.start : opened.start()].rstrip()[-1:]
    return before.isalnum() and prose[opened.end()].isupper()


def _closing(prose: str, opened: re.Match[str], end: int) -> int | None:
    """The mark that closes `opened`; a plural’s apostrophe gives way to a later mark."""
    doubtful: int | None = None
    for found in _SINGLE_CLOSES.finditer(prose, opened.end(), _limit(prose, opened, end)):
        at = found.start()
        if opened[0] == "‘" and found[0] == "'":
            continue
        if not _may_be_plural(prose, at):
            return at
        doubtful = at if doubtful is None else doubtful
    return doubtful


def _limit(prose: str, opened: re.Match[str], end: int) -> int:
    """How far the quotation can reach: to the next mark that opens one, or to the block’s end."""
    following = _SINGLE_OPENS.search(prose, opened.end(), end)
    while following and _ELISION.match(prose, following.start()):
        following = _SINGLE_OPENS.search(prose, following.end(), end)
    return following.start() if following else end


def _may_be_plural(prose: str, at: int) -> bool:
    """Whether the mark may show possession: the players’ union, runnin’ away."""
    follows = prose[at + 1 : at + 3]
    return prose[at - 1] in "sSnNzZxX" and follows[:1] == " " and follows[1:].isalnum()
