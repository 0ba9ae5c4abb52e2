"""Places as editors count them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from newslint.lsp.positions import Encoding, Position, Ruler, in_utf8

TEXT = "Late 𝒩ews\r\n\rZürich\n".encode()
TEXTS = some.text(some.sampled_from("a ü€𝒩\n\r\u2028\x0b\x85"), max_size=40)


@pytest.mark.parametrize(
    ("encoding", "column"), [(Encoding.UTF8, 9), (Encoding.UTF16, 7), (Encoding.UTF32, 6)]
)
def test_columns_are_counted_in_the_units_asked_for(encoding: Encoding, column: int) -> None:
    at = TEXT.index(b"ews")

    assert Position(0, column) == Ruler(TEXT, encoding).position(at)
    assert at == Ruler(TEXT, encoding).byte(Position(0, column))


def test_every_line_end_of_the_protocol_ends_a_line_and_no_other() -> None:
    ruler = Ruler("a\r\nb\rc\nd\u2028e\x0bf".encode(), Encoding.UTF32)

    assert Position(3, 4) == ruler.position(len("a\r\nb\rc\nd\u2028e\x0b".encode()))


def test_a_place_behind_the_line_is_its_end() -> None:
    assert len("Late 𝒩ews".encode()) == Ruler(TEXT).byte(Position(0, 99))


def test_a_place_behind_the_text_is_its_end() -> None:
    assert len(TEXT) == Ruler(TEXT).byte(Position(99, 0))


def test_a_place_within_a_character_is_before_it() -> None:
    assert TEXT.index("𝒩".encode()) == Ruler(TEXT).byte(Position(0, 6))


def test_half_a_pair_of_surrogates_is_one_character() -> None:
    assert b"a?b" == in_utf8("a\ud835b")


@given(text=TEXTS, encoding=some.sampled_from(Encoding))
def test_places_lead_there_and_back(text: str, encoding: Encoding) -> None:
    raw = text.encode()
    ruler = Ruler(raw, encoding)
    for at in range(len(text) + 1):
        byte = len(text[:at].encode())
        within = raw[byte - 1 : byte + 1] == b"\r\n"

        assert within or byte == ruler.byte(ruler.position(byte))
