"""“A” and “an” by what is heard."""

from __future__ import annotations

import pytest

from newslint.checks.articles import article_by_sound
from newslint.checks.initial_sounds import begins_with_vowel
from tests.making import article, knowledge


def found(text: str) -> list[str]:
    """What the check finds."""
    here = article(text)
    where = [block.span for block in here.blocks]
    return [
        here.prose[match.span.start : match.span.end] for match in article_by_sound(here, where)
    ]


@pytest.mark.parametrize(
    "word",
    [
        "apple",
        "hour",
        "heir",
        "MP",
        "FBI",
        "NGO",
        "F-16",
        "8",
        "$8",
        "11",
        "18,000",
        "unpaid",
        "X-ray",
        "MPs",
        "unidentified",
        "M4",
        "80-year-old",
        "EU",
    ],
)
def test_a_vowel_is_heard(word: str) -> None:
    assert begins_with_vowel(word, knowledge().classes) is True


@pytest.mark.parametrize(
    "word",
    [
        "pear",
        "uniform",
        "European",
        "one-time",
        "NATO",
        "UN",
        "US-led",
        "U-turn",
        "1",
        "110",
        "used",
        "BBC",
        "1,100",
    ],
)
def test_a_consonant_is_heard(word: str) -> None:
    assert begins_with_vowel(word, knowledge().classes) is False


@pytest.mark.parametrize("word", ["herb", "historic", "1800", "MENSA", "McDonald", "É", "URENCO"])
def test_nobody_is_sure(word: str) -> None:
    assert begins_with_vowel(word, knowledge().classes) is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("He wore an uniform.", "an uniform"),
        ("A hour later he left.", "A hour"),
        ("She is a MP now.", "a MP"),
        ("He served a 8-year term.", "a 8-year"),
    ],
)
def test_the_wrong_article_is_found(text: str, pair: str) -> None:
    assert [pair] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Vitamin A is good, and plan A involves it.",
        "He had salt an peppers.",
        "They met an der Elbe.",
        "It was, a of all things, wrong.",
        "A MAN IN A OLD COAT LEFT",
    ],
)
def test_what_is_no_article_is_left_alone(text: str) -> None:
    assert [] == found(text)
