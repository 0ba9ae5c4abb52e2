"""Words and compounds in two spellings, and per cent in two forms."""

from __future__ import annotations

import pytest

from newslint.checks.per_cent import mixed_percent
from newslint.checks.variant_forms import two_compounds, two_spellings
from tests.checks.mending import found, mended


def test_the_rarer_spelling_is_made_like_the_usual_one() -> None:
    text = "The protesters left. The protesters sang. Two protestors stayed."

    assert text.replace("protestors", "protesters") == mended(two_spellings, text)


def test_a_compound_is_joined_or_parted_as_it_mostly_is() -> None:
    text = "An air strike hit it. An air strike hit us. The airstrike was long."

    assert text.replace("airstrike", "air strike") == mended(two_compounds, text)


@pytest.mark.parametrize(
    "text",
    [
        "It rose 4 per cent, then 5 per cent (6%).",
        "It rose 4 percent. “It fell 5%,” she said.",
        "It rose 4% and 5%.",
    ],
)
def test_brackets_and_speech_may_have_the_sign(text: str) -> None:
    assert [] == found(mixed_percent, text)


def test_the_sign_and_the_words_are_made_one() -> None:
    text = "It rose 4 per cent, then 5 per cent. It fell 6.5%."

    assert text.replace("6.5%", "6.5 per cent") == mended(mixed_percent, text)
