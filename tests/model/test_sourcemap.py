from __future__ import annotations

import pytest

from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span

# “<b>é</b>t&amp;c.”, then a gap, then “x” one byte further on
PIECES = (
    Piece(Span(0, 1), ByteSpan(3, 5), exact=True),
    Piece(Span(1, 2), ByteSpan(9, 10), exact=True),
    Piece(Span(2, 3), ByteSpan(10, 15), exact=False),
    Piece(Span(3, 5), ByteSpan(15, 17), exact=True),
    Piece(Span(5, 7), ByteSpan(18, 18), exact=False),
    Piece(Span(7, 8), ByteSpan(18, 19), exact=True),
)
MAP = SourceMap("ét&c.\n\nx", PIECES)


@pytest.mark.parametrize(
    ("span", "raw"),
    [
        (Span(0, 1), ByteSpan(3, 5)),
        (Span(0, 2), ByteSpan(3, 10)),
        (Span(2, 3), ByteSpan(10, 15)),
        (Span(1, 4), ByteSpan(9, 16)),
        (Span(5, 7), ByteSpan(18, 18)),
        (Span(6, 8), ByteSpan(18, 19)),
        (Span(0, 8), ByteSpan(3, 19)),
    ],
)
def test_a_span_covers_its_bytes(span: Span, raw: ByteSpan) -> None:
    assert raw == MAP.raw(span)


@pytest.mark.parametrize(
    ("at", "byte"), [(0, 3), (1, 5), (2, 10), (3, 15), (4, 16), (5, 17), (7, 18), (8, 19)]
)
def test_new_text_goes_behind_the_character_on_its_left(at: int, byte: int) -> None:
    assert ByteSpan(byte, byte) == MAP.raw(Span(at, at))


def test_a_cut_divides_exact_pieces_and_leaves_others_whole() -> None:
    expected = [
        Piece(Span(2, 3), ByteSpan(10, 15), exact=False),
        Piece(Span(3, 4), ByteSpan(15, 16), exact=True),
    ]

    assert expected == list(MAP.cut(Span(2, 4)))


def test_characters_of_several_bytes_are_counted() -> None:
    prose = "aé😀b"
    found = SourceMap(prose, (Piece(Span(0, 4), ByteSpan(3, 11), exact=True),))

    assert [ByteSpan(3, 4), ByteSpan(4, 6), ByteSpan(6, 10), ByteSpan(10, 11)] == [
        found.raw(Span(at, at + 1)) for at in range(4)
    ]


def test_no_prose_has_no_bytes() -> None:
    assert ByteSpan(0, 0) == SourceMap("", ()).raw(Span(0, 0))
