"""What is known of numbers and units."""

from __future__ import annotations

from newslint.analysis.quantity import QuantityKind
from newslint.knowledge.measures import DIMENSIONS, MONEY_SIGN, SORTS, Measures, Unit
from tests.making import knowledge

NUMERALS = {"two": ("small", "2", "2"), "few": ("several", "2", "9")}
UNITS = {
    "m": ("length", "1", "m", "", ""),
    "mile": ("length", "1609.344", "mi", "", "1852"),
    "sea mile": ("length", "1852", "nmi", "", ""),
}
SIGNS = {"US$": (MONEY_SIGN, "1", "USD", "", "")}
CLASSES = {
    "figure-over": frozenset({"more than", "just over"}),
    "figure-just-over": frozenset({"just over"}),
    "state-death": frozenset({"killed"}),
    "utc+5.5": frozenset({"IST"}),
    "utc+1": frozenset({"BST", "IST"}),
}
MEASURES = Measures(NUMERALS, UNITS, SIGNS, CLASSES)


def test_the_case_of_a_symbol_counts_but_not_that_of_a_word() -> None:
    assert MEASURES.unit("M") is None
    assert Unit("length", "1", "m") == MEASURES.unit("m")
    assert "mi" == getattr(MEASURES.unit("Mile"), "symbol", "")


def test_a_name_can_mean_several_units() -> None:
    mile = MEASURES.unit("mile")

    assert mile is not None
    assert ("1609.344", "1852") == mile.factors


def test_the_first_words_of_units_say_how_many_follow() -> None:
    assert {"m": 1, "mile": 1, "sea": 2} == MEASURES.unit_openers


def test_a_sign_tells_the_currency() -> None:
    assert "USD" == MEASURES.currency("US$")
    assert {"US$"} == MEASURES.signs


def test_the_narrower_bound_wins() -> None:
    assert {"more than": "over", "just over": "just-over"} == MEASURES.bounds
    assert {"than", "over"} == MEASURES.bound_ends


def test_words_that_open_a_figure_are_known_in_every_case() -> None:
    assert {"two", "Two", "TWO"} == MEASURES.openers


def test_states_are_told_by_their_words() -> None:
    assert {"killed": "death"} == MEASURES.states


def test_a_time_zone_can_have_several_distances() -> None:
    assert {"BST": {60}, "IST": {60, 330}} == MEASURES.zones


def test_every_dimension_is_a_kind_of_quantity() -> None:
    assert set() == DIMENSIONS - {kind.value for kind in QuantityKind} - {MONEY_SIGN}


def test_every_sort_of_number_word_is_in_the_tables() -> None:
    assert {numeral.sort for numeral in knowledge().measures.numerals.values()} == SORTS
