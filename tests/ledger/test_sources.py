"""The ledger of sources."""

from __future__ import annotations

from newslint.analysis.statement import SourceKind, Status
from newslint.ledger.sources import SourceRow, source_rows, voices
from newslint.model.document import Kind
from tests.making import article

TEXT = (
    "Wilma Blaskow, a nurse at the clinic, said: “We heard the roof give way at noon.”\n\n"
    "Twelve people were killed.\n\n"
    "Police said that the road had been closed. Blaskow said the clinic would open again.\n"
)


def rows() -> tuple[SourceRow, ...]:
    return tuple(source_rows(article(TEXT)))


def test_a_row_tells_who_says_it_and_by_which_word() -> None:
    row = next(row for row in rows() if "the roof" in row.text)

    assert row.source is not None
    assert row.cue is not None
    assert row.source.text.startswith("Wilma Blaskow")
    assert ("Wilma Blaskow", "said", False) == (row.who, row.cue.text, row.is_bare)


def test_statements_are_gathered_by_source_and_bare_claims_come_last() -> None:
    *told, bare = voices(rows())

    assert ("Wilma Blaskow", SourceKind.NAMED) == (told[0].name, told[0].kind)
    assert any("open again" in row.text for row in told[0].rows)
    assert any(voice.name.casefold() == "police" for voice in told)
    assert (True, "", None) == (bare.is_bare, bare.name, bare.kind)
    assert ["Twelve people were killed."] == [row.text for row in bare.rows]
    assert {Status.UNATTRIBUTED} == {row.statement.status for row in bare.rows}


def test_no_voice_is_heard_in_silence() -> None:
    assert () == voices(())


def test_places_are_those_of_the_file() -> None:
    text = "# It rained, né\n\nIt rained, né. **Police** said that the road was closed.\n"
    row = next(row for row in source_rows(article(text, Kind.MARKDOWN)) if row.source)

    assert row.source is not None
    assert text.index("Police") == row.source.place.start.offset
    assert 3 == row.source.place.start.line
