"""One thing in two forms within a story: the usual form, and the places of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

Places = Mapping[str, Sequence[Span]]  # each form as it is named to the writer, and where it is


def others(places: Places, mend: Callable[[Span, str], Edit | None]) -> Iterator[Match]:
    """One finding for each form that is not the usual one, which mends all its places."""
    held = {form: spans for form, spans in places.items() if spans}
    if len(held) < 2:
        return
    usual = usual_form(held)
    for form, spans in held.items():
        if form != usual:
            yield other(spans, usual, held[usual][0], mend)


def usual_form(places: Places) -> str:
    """The form that the story has most often, and of those the first."""
    return min(places, key=lambda form: (-len(places[form]), places[form][0]))


def other(
    spans: Sequence[Span], usual: str, first: Span, mend: Callable[[Span, str], Edit | None]
) -> Match:
    """The finding for places that should have the usual form, which stands first at `first`."""
    edits = tuple(edit for span in spans if (edit := mend(span, usual)))
    better = (edits[0].text,) if edits and edits[0].span == spans[0] else ()
    related = (Related(first, "the usual form in this story"),)
    return Match(spans[0], {"usual": usual}, edits, better, related=related)
