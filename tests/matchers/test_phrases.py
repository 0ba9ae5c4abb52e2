from __future__ import annotations

import pytest

from newslint.matchers.phrases import like
from newslint.matchers.swap import Swap
from newslint.matchers.terms import Terms
from newslint.model.span import Span
from tests.making import article


def swapped(text: str, terms: dict[str, str | tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [match.suggestions for match in Swap(terms).matches(article(text), [Span(0, len(text))])]


@pytest.mark.parametrize(
    ("written", "better", "expected"),
    [
        ("free gift", "gift", "gift"),
        ("Free gift", "gift", "Gift"),
        ("FREE GIFT", "gift", "GIFT"),
        ("Kiev", "Kyiv", "Kyiv"),
        ("iphone", "iPhone", "iPhone"),
    ],
)
def test_better_words_take_the_case_of_the_first(written: str, better: str, expected: str) -> None:
    assert expected == like(written, better)


def test_the_longest_term_wins_and_line_ends_are_spaces() -> None:
    terms: dict[str, str | tuple[str, ...]] = {"in order": "ordered", "in order to": "to"}

    assert [("To",)] == swapped("In order\nto win.", terms)


def test_terms_are_whole_words() -> None:
    assert [] == swapped(
        "The carefree gifts, free gift-wrap and O’free gift.", {"free gift": "gift"}
    )


def test_several_better_words_make_no_fix() -> None:
    text = "They lead the talks."
    (match,) = Swap({"lead": ("led", "lead")}).matches(article(text), [Span(0, len(text))])

    assert () == match.edits
    assert ("led", "lead") == match.suggestions


def test_terms_are_found_whatever_their_case() -> None:
    text = "Lorem Ipsum and lorem ipsum"

    assert [Span(0, 11), Span(16, 27)] == [
        match.span for match in Terms(("lorem ipsum",)).matches(article(text), [Span(0, 27)])
    ]


def test_literals_are_the_folded_terms() -> None:
    assert {"free gift"} == Swap({"Free gift": "gift"}).literals()
    assert {"lorem ipsum"} == Terms(("Lorem\nIpsum",)).literals()
