"""How numbers are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from newslint.analysis.article import Article
from newslint.checks.number_forms import large_word, ordinal_ending, small_figure, small_ordinal
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article

Check = Callable[[Article, Sequence[Span]], Iterator[Match]]


def better(check: Check, text: str) -> list[tuple[str, str]]:
    story = article(text)
    matches = check(story, [block.span for block in story.blocks])
    return [
        (story.prose[match.span.start : match.span.end], match.suggestions[0]) for match in matches
    ]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("1th", "1st"),
        ("22th", "22nd"),
        ("33th", "33rd"),
        ("11st", "11th"),
        ("112nd", "112th"),
        ("1,013rd", "1,013th"),
        ("20st", "20th"),
    ],
)
def test_an_ordinal_ends_as_it_is_spoken(wrong: str, right: str) -> None:
    assert better(ordinal_ending, f"She came {wrong}.") == [(wrong, right)]
    assert better(ordinal_ending, f"She came {right}.") == []


def test_figures_below_ten_become_words_before_what_is_counted() -> None:
    assert better(small_figure, "Fire killed 4 people.") == [("4", "four")]
    assert better(small_figure, "5 people died.") == [("5", "Five")]


@pytest.mark.parametrize(
    "text",
    [
        "It weighs 4 kg.",
        "A 4 years old child came.",
        "Some 12 women and 4 men came.",
        "Leeds won 3-2.",
    ],
)
def test_measures_ages_and_figures_beside_others_stay(text: str) -> None:
    assert better(small_figure, text) == []


def test_words_from_ten_up_become_figures_within_a_sentence() -> None:
    assert better(large_word, "Some twelve people died.") == [("twelve", "12")]
    assert better(large_word, "Twelve people died.") == []


def test_ordinals_below_tenth_become_words() -> None:
    assert better(small_ordinal, "It was her 3rd try.") == [("3rd", "third")]
    assert better(small_ordinal, "It was the 1st of March on 5th Avenue.") == []
