from __future__ import annotations

import pytest

from newslint.model.lines import Lines, Place

RAW = b"\xef\xbb\xbfOne\r\n\xc3\xa9t\xc3\xa9\n\nlast"


@pytest.mark.parametrize(
    ("byte", "place"),
    [
        (3, Place(0, 1, 1)),
        (6, Place(3, 1, 4)),
        (8, Place(5, 2, 1)),
        (11, Place(7, 2, 3)),
        (14, Place(9, 3, 1)),
        (15, Place(10, 4, 1)),
        (19, Place(14, 4, 5)),
    ],
)
def test_a_byte_stands_in_a_line_and_a_column(byte: int, place: Place) -> None:
    assert place == Lines(RAW).place(byte)


def test_ascii_is_counted_alike() -> None:
    assert Place(5, 2, 2) == Lines(b"One\nTwo").place(5)


def test_the_text_of_a_line_leaves_out_its_ending() -> None:
    lines = Lines(RAW)

    assert ["One", "été", "", "last"] == [lines.text(line) for line in range(1, 5)]


def test_an_empty_file_has_one_empty_line() -> None:
    lines = Lines(b"")

    assert Place(0, 1, 1) == lines.place(0)
    assert not lines.text(1)


def test_lines_may_end_as_they_did_long_ago() -> None:
    assert Place(4, 2, 1) == Lines(b"One\rTwo\r").place(4)
    assert "Two" == Lines(b"One\rTwo\r").text(2)
