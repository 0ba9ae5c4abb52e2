"""Figures of headlines: borne out by the body, rounded, added up, or not at all."""

from __future__ import annotations

import pytest

from newslint.checks.headline_figures import not_in_body
from tests.checks.mending import matches


def claimed(head: str, body: str) -> list[tuple[str, str]]:
    """What is said of each figure of the headline."""
    found = matches(not_in_body, f"{head}\n\n{body}\n")
    return [(match.fields["figure"], match.fields["body"]) for match in found]


BODY = (
    "Twelve people died on Friday when a ferry sank off the coast, the coastguard said. "
    "Rescuers found another 31 people alive in the water on Saturday morning."
)


def test_a_figure_that_the_body_has_not_is_found() -> None:
    assert [("14 dead", "the story has “Twelve people”")] == claimed("Ferry sinks, 14 dead", BODY)


@pytest.mark.parametrize(
    "head",
    [
        "Ferry sinks, 12 dead",
        "Ferry sinks with 43 people aboard",
        "More than 30 people saved as ferry sinks",
        "Dozens saved as ferry sinks",
        "Ferry sinks in 2019",
    ],
)
def test_a_figure_that_the_body_bears_out_is_left_alone(head: str) -> None:
    assert [] == claimed(head, BODY)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Nearly 100 homes flooded", "The river burst its banks and flooded 97 homes on Friday."),
        ("Firm makes £1.2m", "The firm made £1,234,567 in the six months to June, it said."),
        (
            "Singer dies at 97",
            "The singer, who was born in 1922, died on 13 May 2019 in her sleep.",
        ),
        ("Rates at ten-year high", "Rates rose to 5 per cent on Friday, the central bank said."),
        ("Three held after raid", "Police arrested Ann Bell, Bo Crane and Cy Dell on Friday."),
    ],
)
def test_a_figure_that_follows_from_the_body_is_left_alone(head: str, body: str) -> None:
    assert [] == claimed(head, body)


def test_an_age_that_is_another_in_the_body_is_found() -> None:
    body = "The actor died on Monday in a hospital near the capital, aged 79, her agent said."

    assert [("87", "the story has “79”")] == claimed("Actor dies aged 87", body)
