"""The ledger of names."""

from __future__ import annotations

from newslint.knowledge.entry import NameKind
from newslint.ledger.names import name_rows
from newslint.model.document import Kind
from tests.making import article

TEXT = "Wilma Blaskow left Iraq.\n\nThen Blaskow slept, and Blaskow woke.\n"


def test_a_row_tells_the_forms_with_the_commonest_first() -> None:
    first, second = name_rows(article(TEXT))

    assert ("Wilma Blaskow", NameKind.PERSON, 3) == (first.name, first.kind, first.times)
    assert [("Blaskow", 2), ("Wilma Blaskow", 1)] == [
        (form.text, len(form.places)) for form in first.forms
    ]
    assert first.known is None
    assert second.known is not None
    assert ("Iraq", "country", ("IQ",)) == second.known[:3]


def test_places_are_those_of_the_file() -> None:
    text = "# It rains, né\n\nIt rained, né, in **Iraq**.\n"
    (row,) = name_rows(article(text, Kind.MARKDOWN))
    start, end = row.first
    at = text.index("Iraq")

    assert ((at, 3, 21), at + 4) == (start, end.offset)
