"""What a check makes of a text, for the tests of checks that mend."""

from __future__ import annotations

from newslint.matchers.python import Check
from newslint.model.document import Kind
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article


def matches(check: Check, text: str, *, whole: bool = False) -> list[Match]:
    """What the check finds in the blocks of a plain text, or in the whole of it."""
    here = article(text, Kind.PLAIN)
    everything = [Span(0, len(here.prose))]
    return list(check(here, everything if whole else [block.span for block in here.blocks]))


def mended(check: Check, text: str, *, whole: bool = False) -> str:
    """The text after the edits of all that the check finds."""
    edits = {edit for match in matches(check, text, whole=whole) for edit in match.edits}
    for (start, end), better in sorted(edits, reverse=True):
        text = text[:start] + better + text[end:]
    return text


def found(check: Check, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words that the check finds, each with its suggestions."""
    prose = article(text, Kind.PLAIN).prose
    return [
        (prose[match.span.start : match.span.end], match.suggestions)
        for match in matches(check, text)
    ]
