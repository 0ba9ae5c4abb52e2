"""Missing figures: told by the grammar of their slot, which much of good English resembles."""

from __future__ import annotations

import pytest

from newslint.checks.missing_figures import missing_figure
from newslint.model.span import Span
from tests.checks.mending import matches
from tests.making import article


def missing(text: str) -> list[str]:
    """The words round each gap."""
    prose = article(text).prose
    return [prose[slice(*match.span)] for match in matches(missing_figure, text)]


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("That brings the number of guards killed to at least since April.", "to at least since"),
        ("The death toll rose to in May, police said.", "to in"),
        ("Officials put the death toll at, among them two girls.", "at,"),
        ("It raised the number of dead to people.", "to people"),
        ("Unemployment fell from 7 to in May.", "to in"),
        ("Sales fell by in the second quarter.", "by in"),
        ("Prices rose from to 40 pence.", "from to"),
    ],
)
def test_a_total_or_change_that_leads_nowhere_lacks_its_figure(text: str, gap: str) -> None:
    assert [gap] == missing(text)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("A bomb killed at least people on Monday.", "at least people"),
        ("More than people were killed.", "More than people"),
        ("At least were wounded, police said.", "At least were wounded"),
        ("The blast left at least dead.", "left at least dead"),
        ("A bomb exploded, killing at least in the market.", "killing at least in"),
        ("About of the 300 hostages were freed.", "About of the "),
        ("Nearly of them had left.", "Nearly of them"),
        ("A total of people were hurt.", "A total of people"),
        ("The storm displaced nearly families.", "nearly families"),
    ],
)
def test_a_bound_before_no_figure_is_found(text: str, gap: str) -> None:
    assert [gap] == missing(text)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Rents rose by per cent last year.", "by per cent"),
        ("A fall of percent was seen.", "of percent"),
        ("Sales rose % in May.", "rose %"),
        ("They have put aside million pounds.", "aside million"),
        ("He was given a £ fine.", "a £ fine"),
        ("It cost $ million to build.", "$ million"),
        ("They earn £ an hour.", "£ an hour"),
        ("They stayed for more than years.", "more than years"),
        ("It is about miles from Raqqa.", "about miles from"),
        ("They took the -mile road.", "the -mile"),
        ("She did a km run.", "a km run"),
        ("It meets every months.", "every months"),
        ("The road is 12 miles ( kilometres) long.", "miles ( kilometres)"),
        ("It blew with winds of miles per hour.", "of miles per hour"),
    ],
)
def test_a_unit_without_a_figure_is_found(text: str, gap: str) -> None:
    assert [gap] == missing(text)


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Anna Berg, aged , of Leeds, won.", "aged , of"),
        ("Anna Berg, , a nurse, won.", "Berg, , a"),
        ("A year-old man was held.", "A year-old man"),
        ("He died at the age of.", "at the age of."),
        ("It began in of 2023.", "in of 2023"),
        ("It drew between 40 and people.", "between 40 and people"),
        ("It drew between and 40 people.", "between and 4"),
        ("Five people were hurt, including.", "including."),
        ("The motion passed by a vote of to 40.", "a vote of to 40"),
    ],
)
def test_a_set_phrase_with_a_gap_is_found(text: str, gap: str) -> None:
    assert [gap] == missing(text)


@pytest.mark.parametrize(
    "text",
    [
        "The delay was caused at least in part by rain, and lasted at least since 2010.",
        "They were killed at least in part by smoke, or at least in theory.",
        "It will stay shut, at least for now, at least from Monday.",
        "More than people think, rents depend on wages.",
        "He spoke more of peace than of the war.",
        "It killed more than in the previous year.",
        "Some people were killed, and about half of the others were hurt.",
        "Nearly all of the people and almost everyone else had left.",
        "The level that prices rose to in May was a record.",
        "It was the post she rose to in the party, and the man he spoke to.",
        "Where do they come from to this day? They brought it to in-laws.",
    ],
)
def test_what_bounds_or_moves_no_figure_is_left_alone(text: str) -> None:
    assert [] == missing(text)


@pytest.mark.parametrize(
    "text",
    [
        "A million people and half a million more; a quarter of a million dollars.",
        "Sixty-seven per cent, a few percent, the per cent sign, 5 % and one per cent.",
        "The $ sign, in £ terms, US$ 20, the $64,000 question, Ke$ha and A$AP.",
        "A year-old boy, a three-year-old girl, two- and three-year-old twins, 12-year-old boys.",
        "Tens of miles per hour; some miles from here; for years; every few months.",
        "A middle-aged man; cheese, aged, and wine; the aged; at the age of six.",
        "Somewhere in between and 40 miles on; between 1990 and independence.",
        "Three fell, including two. What are you including? Thousands were hurt.",
        "Up to one million people; more than a hundred; some 30; at least twelve; over 9,000.",
    ],
)
def test_what_looks_like_a_gap_is_left_alone(text: str) -> None:
    assert [] == missing(text)


def test_a_gap_in_speech_is_found_too() -> None:
    assert ["by per cent"] == missing("“Rents rose by per cent last year,” she said.")


def test_only_the_places_asked_for_are_looked_at() -> None:
    here = article("Rents rose by per cent. Rates rose by per cent.")

    assert [Span(35, 46)] == [match.span for match in missing_figure(here, [Span(24, 47)])]
