"""Spaces inside round brackets, and those that are missing outside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_BRACKETS = late(r"[(](?P<inner>[^()\[\]\n]{1,200})[)](?P<after>[^\W\d_]{2,})?")
_BEFORE = late(r"[^\W\d_]{2,}\Z")
_FAR = 40
_ACRONYM = late(
    r"(?![IVXLC]+\Z|O[A-Z]?\Z)[A-Z](?:[A-Z&]|[a-z&]+[A-Z])[A-Za-z&]*\Z"
)  # “iron(III)” is a formula
_PLACE = late(r"[A-Z][a-z]{3,}\Z")
_SMALL = late(
    r"(?:and|or|in|of|to|the|is|was|were|has|had|said|for|on|at|by|from|with|who|which|that|will|but|as)\Z"
)
_AGE = late(r"[1-9][0-9]\Z")
_SUM = late(r"[£$€][0-9]")
_WORDS = late(r"\w[^ =_]* [^=_]*[A-Za-z]{3}|(?=[A-Za-z]{3})[^ =_]* [^=_]*\w")
_FACES = frozenset(":;=-^")


def bracket_gaps(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Brackets with a space on the wrong side: “Smith( 34 )said”."""
    for place in where:
        for found in _BRACKETS.finditer(article.prose, place.start, place.end):
            text = found["inner"].strip(" ")
            touched = found["after"] or article.prose[found.start() - 1 : found.start()].isalpha()
            if not touched and text == found["inner"]:
                continue
            if len(text) > 1 and not _is_face(article.prose, found.start(), text):
                yield from _judged(article.prose, place, found)


def _judged(prose: str, place: Span, found: re.Match[str]) -> Iterator[Match]:
    (opening, closing), inner = found.span("inner"), found["inner"]
    before = _BEFORE.search(prose, max(place.start, found.start() - _FAR), found.start())
    alone = _stands_alone(prose, found, before[0] if before else "")
    left, right = bool(before) and alone, bool(found["after"]) and alone
    spaces = (
        Edit(Span(opening - 1, opening - 1), " " * left),
        Edit(Span(opening, opening + len(inner) - len(inner.lstrip(" "))), ""),
        Edit(Span(closing - len(inner) + len(inner.rstrip(" ")), closing), ""),
        Edit(Span(closing + 1, closing + 1), " " * right),
    )
    edits = tuple(edit for edit in spaces if edit.text or edit.span.start < edit.span.end)
    if edits:
        start = before.start() if before and left else found.start()
        yield Match(Span(start, found.end() if right else closing + 1), edits=edits)


def _is_face(prose: str, opening: int, text: str) -> bool:
    """Whether the brackets are mouths: “:( and :)”."""
    return text[-1] in _FACES or prose[max(0, opening - 1)] in _FACES


def _stands_alone(prose: str, found: re.Match[str], before: str) -> bool:
    """Whether what is enclosed can be no part of the words that it touches."""
    text = found["inner"].strip(" ")
    if prose[found.end() : found.end() + 1].isdigit() or text.startswith("s "):
        return False
    padded = found["inner"] != text
    if padded or _ACRONYM.match(text) or _SUM.match(text) or _WORDS.match(text):
        return True
    if found["after"] and _SMALL.match(found["after"]) and text[:1].isalpha() and not before:
        return len(text) > 3
    if _PLACE.match(text) and before.islower() and len(before) > 3:
        return True
    return bool(_AGE.match(text)) and (before.istitle() or (found["after"] or "").islower())
