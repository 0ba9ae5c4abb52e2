"""Offsets in the units of other formats."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.model.lines import Lines
from newslint.report.positions import Positions

TEXTS = st.text(alphabet=st.sampled_from("aé𝒩\n\r "))


@given(TEXTS, st.data())
def test_places_are_those_of_every_other_report(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    place = Lines(text.encode()).place(len(text[:offset].encode()))

    assert (place.line, place.column) == Positions(text).in_points(offset)


@given(TEXTS, st.data())
def test_bytes_are_counted_from_the_start_of_the_line(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    positions = Positions(text)
    line, column = positions.in_points(offset)
    before = text[offset - column + 1 : offset]

    assert (line, len(before.encode()) + 1) == positions.in_bytes(offset)
