"""Quantities: what figures are, what they can mean, and what they count."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from newslint.analysis.quantity import Bound, Counted, Interval, Quantity, QuantityKind, bases
from newslint.model.document import Kind
from tests.making import article

TABLE = Path(__file__).with_name("quantities.tsv")
CENT = Decimal("0.01")


def rows() -> Iterator[tuple[str, ...]]:
    """The phrases of the table with what is expected of them."""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(line.split("\t"))


def read(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text."""
    return article(text).quantities


def near(value: Decimal | None) -> Decimal | None:
    """The value to two places."""
    return None if value is None else value.quantize(CENT)


def wanted(text: str) -> Decimal | None:
    """The value that the table says."""
    return Decimal(text).quantize(CENT) if text else None


def counted(text: str) -> list[tuple[int, str, str]]:
    """Each count with its noun and what became of it."""
    return [
        (int(quantity.value), quantity.counted.noun, quantity.counted.state)
        for quantity in read(text)
        if quantity.kind is QuantityKind.COUNT
    ]


def of(text: str, at: int = 0) -> Counted:
    """What one quantity counts."""
    return read(text)[at].counted


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: row[0])
def test_a_phrase_is_read(row: tuple[str, ...]) -> None:
    phrase, kind, unit, low, high = row
    start, end = phrase.index("[["), phrase.index("]]") - 2
    found = {
        tuple(quantity.span): quantity
        for quantity in read(phrase.replace("[[", "").replace("]]", ""))
    }
    quantity = found.get((start, end))

    if kind == "none":
        assert quantity is None
    else:
        assert quantity is not None, list(found)
        assert (kind, unit) == (quantity.kind.value, quantity.unit)
        assert (wanted(low), wanted(high)) == (near(quantity.low), near(quantity.high))


def test_the_table_is_long_enough() -> None:
    assert len([*rows()]) >= 300


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 12 soldiers.", [(12, "soldiers", "death")]),
        ("Twelve soldiers were killed.", [(12, "soldiers", "death")]),
        ("Twelve South Korean soldiers died.", [(12, "soldiers", "death")]),
        ("At least 18 people have so far been killed.", [(18, "people", "death")]),
        (
            "It left 12 people dead and 30 wounded.",
            [(12, "people", "death"), (30, "wounded", "injury")],
        ),
        ("It lost 40 sheep.", [(40, "sheep", "")]),
        ("Five men and three women were killed.", [(5, "men", "death"), (3, "women", "death")]),
        (
            "They killed 35 bakers and two other persons.",
            [(35, "bakers", "death"), (2, "persons", "death")],
        ),
        ("The death toll rose to 37.", [(37, "", "death")]),
        ("The death toll stands at 37.", [(37, "", "death")]),
        ("It put the number of wounded people at 100.", [(100, "people", "injury")]),
        ("12 were freed.", [(12, "", "rescue")]),
        (
            "Forty of the 120 hostages were freed.",
            [(40, "hostages", "rescue"), (120, "hostages", "")],
        ),
        ("At least 40 civilians lost their lives.", [(40, "civilians", "death")]),
        ("The fire destroyed 20 homes.", [(20, "homes", "destruction")]),
        ("Police arrested 30 people.", [(30, "people", "arrest")]),
        (
            "Seven people, including two boys, were killed.",
            [(7, "people", "death"), (2, "boys", "")],
        ),
        ("Seven people were missing.", [(7, "people", "missing")]),
        ("One man died.", [(1, "man", "death")]),
        ("It has 37 wounded people.", [(37, "people", "injury")]),
        ("It saw 12 deaths.", [(12, "deaths", "death")]),
        ("There are 12 health facilities.", [(12, "facilities", "")]),
        ("Dozens of people were hurt.", [(24, "people", "injury")]),
        ("All 176 people on board the ship were killed.", [(176, "people", "death")]),
        ("Two women and a man were hurt.", [(2, "women", "injury")]),
        ("Ten came, four of whom were hurt.", [(10, "", ""), (4, "", "injury")]),
        ("Storm: at least seven die.", [(7, "", "death")]),
        ("It caused the deaths of 40 monks.", [(40, "monks", "death")]),
        ("It has 12 on Monday.", [(12, "", "")]),
        ("It killed two rescue workers.", [(2, "workers", "death")]),
        (
            "It put the death toll on the two farms and the roads round them at 37.",
            [(2, "farms", ""), (37, "", "death")],
        ),
        (
            "Six of the nine people still missing are boys.",
            [(6, "people", ""), (9, "people", "missing")],
        ),
        ("It brought the number killed on the road to 40.", [(40, "", "death")]),
    ],
)
def test_what_is_counted(text: str, expected: list[tuple[int, str, str]]) -> None:
    assert expected == counted(text)


def test_a_part_knows_its_whole() -> None:
    text = "Forty of the 120 hostages were freed."

    assert (1, None) == (of(text).whole, of(text, 1).whole)


def test_people_others_and_those_known_are_told_apart() -> None:
    others, known, toll = of("Two other men left."), of("The two men left."), of("The toll is 7.")

    assert (True, True, False) == (others.is_people, others.is_others, others.is_definite)
    assert (True, False, True) == (known.is_people, known.is_others, known.is_definite)
    assert (True, False) == (toll.is_toll, known.is_toll)


def test_the_phrase_round_a_figure_is_told() -> None:
    here = article("At least 40 tall trees fell.")
    (quantity,) = here.quantities

    assert "40" == here.prose[quantity.span.start : quantity.span.end]
    assert "At least 40 tall trees" == here.prose[quantity.whole.start : quantity.whole.end]
    assert Bound.AT_LEAST is quantity.bound


def test_a_rate_names_what_it_is_of() -> None:
    assert ["day", "100000", "day"] == [
        quantity.per for quantity in read("$20 a day, 7 per 100,000 people, 12 flights a day.")
    ]


def test_round_figures_stand_for_all_that_are_rounded_to_them() -> None:
    (quantity,) = read("It has 1.2 million trees.")

    assert Interval(Decimal(1150000), Decimal(1250000)) == quantity.rounding
    assert quantity.rounding.holds(Decimal(1234567))
    assert not quantity.interval.holds(Decimal(1234567))


def test_intervals_meet_where_a_value_fits_both() -> None:
    more, ten = Interval(Decimal(10), None, low_open=True), Interval(Decimal(10), Decimal(10))

    assert not more.meets(ten)
    assert not ten.meets(more)
    assert Interval(Decimal(10), None).meets(ten)
    assert more.meets(Interval(None, Decimal(11)))
    assert Interval(Decimal(20), None, low_open=True) == more.times(Decimal(2))
    assert (True, False) == (ten.is_point, more.is_point)


def test_ambiguous_units_have_several_bases() -> None:
    (quantity,) = read("It is 7 miles away.")

    assert [Decimal("1609.344"), Decimal(1852)] == [*bases(quantity)]


def test_the_place_of_a_figure_is_told() -> None:
    here = article("# Two trees fall\n\nIt rained. “I lost 12 trees,” she said.\n", Kind.MARKDOWN)
    headline, quoted = here.quantities

    assert (True, False, 0) == (headline.in_heading, headline.is_quoted, headline.block)
    assert (False, True, 1) == (quoted.in_heading, quoted.is_quoted, quoted.block)
    assert "“I lost" == here.prose[here.sentences[quoted.sentence].start :][:7]
