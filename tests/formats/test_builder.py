from __future__ import annotations

from newslint.formats.builder import ProseBuilder
from newslint.model.block import Block, BlockKind
from newslint.model.document import Note
from newslint.model.sourcemap import Piece
from newslint.model.span import ByteSpan, Span


def test_neighbouring_bytes_make_one_piece() -> None:
    builder = ProseBuilder()
    builder.verbatim("é", 0)
    builder.verbatim("ab", 2)

    assert (Piece(Span(0, 3), ByteSpan(0, 4), exact=True),) == builder.map().pieces


def test_bytes_apart_make_two_pieces() -> None:
    builder = ProseBuilder()
    builder.verbatim("a", 0)
    builder.verbatim("b", 3)
    expected = (
        Piece(Span(0, 1), ByteSpan(0, 1), exact=True),
        Piece(Span(1, 2), ByteSpan(3, 4), exact=True),
    )

    assert expected == builder.map().pieces


def test_decoded_text_and_gaps_stand_alone() -> None:
    builder = ProseBuilder()
    builder.verbatim("a", 0)
    builder.decoded("&", ByteSpan(1, 6))
    builder.gap("\n\n", 6)
    builder.verbatim("b", 6)
    expected = (
        Piece(Span(0, 1), ByteSpan(0, 1), exact=True),
        Piece(Span(1, 2), ByteSpan(1, 6), exact=False),
        Piece(Span(2, 4), ByteSpan(6, 6), exact=False),
        Piece(Span(4, 5), ByteSpan(6, 7), exact=True),
    )

    assert expected == builder.map().pieces
    assert "a&\n\nb" == builder.map().prose


def test_nothing_makes_no_piece() -> None:
    builder = ProseBuilder()
    builder.verbatim("", 0)
    builder.decoded("", ByteSpan(0, 5))

    assert not builder.map().pieces


def test_a_block_leaves_out_the_white_space_round_it() -> None:
    builder = ProseBuilder()
    builder.verbatim("One.\n", 0)
    builder.verbatim(" \u00a0Two. \n", 5)
    builder.block(BlockKind.BODY, 5)

    assert [Block(BlockKind.BODY, Span(7, 11))] == builder.blocks


def test_white_space_makes_no_block() -> None:
    builder = ProseBuilder()
    builder.verbatim(" \n", 0)
    builder.block(BlockKind.BODY, 0)

    assert not builder.blocks


def test_a_note_knows_before_what_it_stands() -> None:
    builder = ProseBuilder()
    builder.verbatim("One.", 0)
    builder.note("off", ByteSpan(4, 9))

    assert [Note(4, "off", ByteSpan(4, 9))] == builder.notes


def test_the_last_prose_can_be_seen_again() -> None:
    builder = ProseBuilder()
    builder.verbatim("One ", 0)
    builder.verbatim("two", 9)

    assert ["", "wo", "e two", "One two"] == [builder.since(at) for at in (7, 5, 2, 0)]
