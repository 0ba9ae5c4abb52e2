"""Figures read at one look are what a closer look makes of them."""

from __future__ import annotations

from itertools import product

import pytest

from newslint.analysis.figure import Text
from newslint.analysis.figures import read_closely
from newslint.analysis.folding import fold
from newslint.analysis.plain_figures import read_plain
from newslint.analysis.quantity import QuantityKind
from tests.making import knowledge

BEFORE = (
    *("", "in ", "the ", "about ", "aged about ", "was ", "at ", "route ", "May ", "May the "),
    *("per ", "Boeing ", "$", "R ", "Euro ", "Anna Berg, ", "Jan. 4, ", "(", "more than ", "no "),
    *("\n", "Apollo ", "number ", "just "),
)
FIGURES = ("2", "12", "1800", "1950", "2019", "1200", "two", "one", "twelve", "twenty")
BEHIND = (
    *("", ".", ", ", "\n\nThen", " people", " of them", " of May", " votes", " election"),
    *(
        " metres",
        " million",
        " to 4",
        " and a half",
        "-day",
        "th",
        "s",
        "%",
        " in five",
        " per day",
    ),
    *(" May", " was", ")", " glass. It", " times as many"),
)


def test_a_plain_figure_is_what_a_closer_look_finds() -> None:
    measures = knowledge().measures
    for before, figure, behind in product(BEFORE, FIGURES, BEHIND):
        prose = f"They said {before}{figure}{behind}"
        text, at = Text(prose, fold(prose), measures), len(f"They said {before}")
        plain = read_plain(text, at)

        assert plain is None or read_closely(text, at) == plain, prose


@pytest.mark.parametrize(
    ("prose", "at", "kind"),
    [
        ("It has 12 doors.", 7, QuantityKind.COUNT),
        ("It has two doors.", 7, QuantityKind.COUNT),
        ("It began in 1950 there.", 12, QuantityKind.YEAR),
        ("On May 4, 1950, it began.", 10, QuantityKind.YEAR),
    ],
)
def test_counts_and_years_are_plain(prose: str, at: int, kind: QuantityKind) -> None:
    found = read_plain(Text(prose, fold(prose), knowledge().measures), at)

    assert found is not None
    assert kind is found.kind
