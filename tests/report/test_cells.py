"""Text as it stands on a screen."""

from __future__ import annotations

import pytest

from newslint.report.cells import visible, width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\u00a0b", "a⟨U+00A0⟩b"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("a\x1b[31mb", "a⟨U+001B⟩[31mb"),
        ("a\tb\r\nc", "a b⏎c"),
        ("soft\u00adhyphen", "soft⟨U+00AD⟩hyphen"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, expected: str) -> None:
    assert expected == visible(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("abc", 3), ("é", 1), ("日本", 4), ("e\u0301", 1), ("“a”", 3)]
)
def test_width_is_counted_in_columns(text: str, expected: int) -> None:
    assert expected == width(text)
