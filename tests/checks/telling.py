"""What checks of dates and units say of a text, for their tests."""

from __future__ import annotations

from newslint.matchers.python import Check
from newslint.model.document import Kind
from tests.making import article


def told(check: Check, text: str, *, date: str = "") -> list[str]:
    """What the check says, in order; `date` is the day that the story says it is of."""
    matter = f"---\ndate: {date}\n---\n" if date else ""
    here = article(f"{matter}{text}\n", Kind.MARKDOWN)
    return [match.fields["told"] for match in check(here, [block.span for block in here.blocks])]


def spotted(check: Check, text: str, *, date: str = "") -> list[str]:
    """The words that the check finds."""
    matter = f"---\ndate: {date}\n---\n" if date else ""
    here = article(f"{matter}{text}\n", Kind.MARKDOWN)
    matches = check(here, [block.span for block in here.blocks])
    return [here.prose[match.span.start : match.span.end] for match in matches]
