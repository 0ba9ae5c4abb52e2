"""Misread characters, and letters that only look misread."""

from __future__ import annotations

import pytest

from newslint.checks.mojibake import mojibake
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    "text",
    [
        "the town’s mayor",
        "“Yes” — he said…",
        "£12, €5, ½, 20°C, café, München, naïve, Ærø",
        "a 😀 face",
    ],
)
def test_what_was_misread_once_or_twice_is_read_again(text: str) -> None:
    once = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    twice = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in once.encode())

    assert text == mended(mojibake, once)
    assert text == mended(mojibake, twice)
    assert text == mended(mojibake, text.encode().decode("latin-1"))


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Lech WaÅ‚Ä™sa", "Lech Wałęsa"),
        ("the town‚Äôs mayor", "the town’s mayor"),
        ("we didn\x92t", "we didn’t"),
        ("â€œYesâ€ he said", "“Yes” he said"),
        ("ï»¿First", "First"),
    ],
)
def test_other_misreadings_are_mended(wrong: str, right: str) -> None:
    assert right == mended(mojibake, wrong)


@pytest.mark.parametrize(
    "text",
    ["NÃO, Château, Â, Å, Ä–Ö and Å“ alone", "ÅLAND and SMÅ’s", "Ãx and âx", "Broken Ãƒ here"],
)
def test_letters_that_make_no_sense_otherwise_are_left_alone(text: str) -> None:
    assert [match.suggestions for match in matches(mojibake, text)] in ([], [("Ã",)])
