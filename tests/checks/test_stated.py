"""What figures can stand for, and how they are written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newslint.analysis.quantity import Interval
from newslint.checks.stated import edit_to, grain, like, quotient, stated, total, written
from tests.making import article


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("It has 40 seats.", "1"),
        ("It has 12 seats.", "1"),
        ("It has 300 seats.", "10"),
        ("It has 1,250 seats.", "10"),
        ("It cost £380,000.", "10000"),
        ("It cost £40 million.", "1000000"),
        ("It cost £1.2 million.", "100000"),
        ("It rose 4.25 per cent.", "0.01"),
        ("It has nine seats.", "1"),
    ],
)
def test_a_figure_is_given_to_two_of_its_digits_at_least(text: str, step: str) -> None:
    here = article(text)

    assert Decimal(step) == grain(here, here.quantities[0])


def test_small_counts_are_exact_and_sums_of_money_are_rounded() -> None:
    here = article("It sold 40 cars for £1.2 million.")
    cars, money = here.quantities

    assert Interval(Decimal(40), Decimal(40)) == stated(here, cars)
    assert (Decimal(1150000), Decimal(1250000)) == stated(here, money)[:2]


def test_a_figure_is_as_fine_as_the_one_beside_it() -> None:
    here = article("Costs went from £2 billion to £2.2 billion.")
    old, new = here.quantities

    assert Decimal(1500000000) == stated(here, old).low
    assert Decimal(1950000000) == stated(here, old, new).low


def test_sums_and_quotients_of_intervals_have_their_bounds() -> None:
    some = Interval(Decimal(2), Decimal(4))

    assert Interval(Decimal(4), None) == total((some, Interval(Decimal(2), None)))
    assert Interval(Decimal("0.5"), Decimal(2)) == quotient(some, some)
    assert quotient(some, Interval(Decimal(0), Decimal(1))) is None


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [("1234.5", 1, "1,234.5"), ("25.0", 1, "25"), ("33.33", 0, "33"), ("0.25", 2, "0.25")],
)
def test_values_are_written_with_commas_and_without_needless_noughts(
    value: str, places: int, text: str
) -> None:
    assert text == written(Decimal(value), places)


def test_another_value_is_written_in_the_form_of_the_figure() -> None:
    here = article("It cost £40 million, or 20 per cent more.")
    money, share = here.quantities

    assert "£41.5 million" == like(here, money, Decimal(41500000))
    assert ["25"] == [edit.text for edit in edit_to(here, share, Decimal(25))]
