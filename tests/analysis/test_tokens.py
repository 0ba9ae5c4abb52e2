"""Words and tokens."""

from __future__ import annotations

import pytest

from newslint.analysis.tokens import TokenKind, find_digits, find_tokens, find_words


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("She didn’t, he won't", ["She", "didn’t", "he", "won't"]),
        ("a well-known café", ["a", "well", "known", "café"]),
        ("the boys’ 90s ‘home’", ["the", "boys", "s", "home"]),
        ("3.5m in 2020", ["m", "in"]),
        ("", []),
    ],
)
def test_words_are_as_written(prose: str, expected: list[str]) -> None:
    words, starts = find_words(prose)

    assert expected == words
    assert expected == [
        prose[start : start + len(word)] for word, start in zip(words, starts, strict=True)
    ]


def test_digits_and_parts_are_found_where_they_begin() -> None:
    assert [0, 5, 8, 10, 14] == find_digits("10 m 2½ 1,200 ½")


def test_tokens_have_kinds_and_places() -> None:
    prose = "Ann’s 1,200.50m, see bbc.co.uk."
    found = list(find_tokens(prose))

    assert [
        ("Ann’s", TokenKind.WORD),
        ("1,200.50", TokenKind.NUMBER),
        ("m", TokenKind.WORD),
        (",", TokenKind.MARK),
        ("see", TokenKind.WORD),
        ("bbc.co.uk", TokenKind.ADDRESS),
        (".", TokenKind.MARK),
    ] == [(token.text, token.kind) for token in found]
    assert [token.text for token in found] == [
        prose[token.span.start : token.span.end] for token in found
    ]


def test_a_figure_keeps_its_colon_and_not_its_full_stop() -> None:
    assert ["10:30", "."] == [token.text for token in find_tokens("10:30.")]


def test_an_accent_of_its_own_stays_with_its_letter() -> None:
    assert ["cafe\u0301s", "!"] == [token.text for token in find_tokens("cafe\u0301s!")]
