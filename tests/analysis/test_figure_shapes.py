"""What stands behind digits."""

from __future__ import annotations

import pytest

from newslint.analysis.figure import Text
from newslint.analysis.figure_shapes import read_day, stands_alone
from newslint.analysis.quantity import QuantityKind
from tests.making import knowledge


def text(prose: str) -> Text:
    return Text(prose, prose.lower(), knowledge().measures)


@pytest.mark.parametrize("behind", [" people.", ", police said", ".", ") and", " schools"])
def test_a_noun_or_a_mark_leaves_a_number_alone(behind: str) -> None:
    assert stands_alone(text(f"12{behind}"), 2)


@pytest.mark.parametrize(
    "behind",
    [" miles", " million", " to 14", " May", " p.m.", "-year-old", "%", ",000", " of the 20", "th"],
)
def test_what_may_make_more_of_a_number_does_not(behind: str) -> None:
    assert not stands_alone(text(f"12{behind}"), 2)


def test_a_day_behind_its_month_is_a_date() -> None:
    day = read_day(text("On May 12 it rained."), 7)

    assert day is not None
    assert (QuantityKind.DATE, 7, 9) == (day.kind, day.start, day.end)


def test_a_figure_behind_a_small_may_is_none() -> None:
    assert read_day(text("There may 12 be left."), 10) is None
