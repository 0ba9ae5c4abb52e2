"""Dates beside words."""

from __future__ import annotations

from newslint.checks.date_links import (
    date_at,
    date_before,
    next_date,
    sentence_round,
)
from newslint.model.span import Span
from tests.making import article

HERE = article("In 2011 it fell. It rose in 2015 and 2017.")


def test_a_date_is_found_by_where_it_begins_or_ends() -> None:
    first = date_at(HERE, 3)

    assert first
    assert 2011 == first.year
    assert first == date_before(HERE, 7)
    assert date_at(HERE, 4) is None
    assert date_before(HERE, 6) is None


def test_the_next_date_lies_within_reach() -> None:
    date = next_date(HERE, 7, 40)

    assert date
    assert 2015 == date.year
    assert next_date(HERE, 7, 12) is None


def test_the_sentence_round_a_place_is_empty_between_sentences() -> None:
    assert Span(0, 16) == sentence_round(HERE, 3)
    assert Span(16, 16) == sentence_round(HERE, 16)
