"""Sentences that stand in a story twice."""

from __future__ import annotations

from newslint.checks.repeats import repeated
from tests.checks.mending import matches

LONG = "The council closed the bridge on Monday after engineers found cracks."


def test_the_second_of_two_equal_sentences_is_found() -> None:
    text = f"{LONG} It rained.\n\nBuses go by the lower road. {LONG} Nobody was hurt.\n"

    assert [text.rindex(LONG)] == [match.span.start for match in matches(repeated, text)]


def test_short_sentences_and_forms_may_come_again() -> None:
    assert [] == matches(repeated, "It rained on Monday. He said so. It rained on Monday.")
    assert [] == matches(repeated, "\n\n".join([f"{LONG} It rained."] * 5))
