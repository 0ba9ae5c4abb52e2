"""Sources that are nobody in particular."""

from __future__ import annotations

import pytest

from newslint.checks.vague_sources import find_lone_source, find_vague
from tests.checks.mending import found, matches


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Sources say the ferry will be sold.", "Sources say"),
        ("It rained, and some observers believe the vote was bought.", "some observers believe"),
        ("Experts have long warned of the wall.", "Experts have long warned"),
        ("Local media reports said it fell.", "Local media reports said"),
        ("It fell, according to unconfirmed reports.", "according to unconfirmed reports"),
        ("As per reports, it fell.", "As per reports"),
        ("Some say the vote was bought.", "Some say"),
        ("It was cold, and many people believe it will fall.", "many people believe"),
    ],
)
def test_nobody_in_particular_is_found_with_what_it_does(text: str, part: str) -> None:
    assert [(part, ())] == found(find_vague, text)


@pytest.mark.parametrize(
    "text",
    [
        "The experts say it fell.",
        "Harbour experts say it fell.",
        "Police sources say it fell.",
        "Experts at the port say it fell.",
        "According to experts at the port, it fell.",
        "The sources of the river say nothing.",
        "Sources, she said, are all we have.",
        "Experts say it fell, Ana Diaz told the council.",
        "Experts say it fell. “It shook,” said Ana Diaz, an engineer.",
        "He spoke with experts.",
        "Non-experts say it fell.",
        "Some of the boys say it fell.",
        "The many say little.",
        "Some boys say it fell.",
    ],
)
def test_whoever_is_known_somehow_is_left(text: str) -> None:
    assert [] == found(find_vague, text)


def test_a_report_is_not_named_by_the_next_sentence() -> None:
    text = "Reports suggest it fell. “It shook,” Ana Diaz said."

    assert [("Reports suggest", ())] == found(find_vague, text)


def test_several_sources_that_become_one_are_found() -> None:
    text = "Two sources said he would leave.\n\nThe source added that he had packed."
    (match,) = matches(find_lone_source, text)

    assert [("The source", ())] == found(find_lone_source, text)
    assert 1 == len(match.related)


@pytest.mark.parametrize(
    "text",
    [
        "A source said he would leave. The source added that he had packed.",
        "Two sources said he would leave. One of the sources added it was late.",
        "Two sources said he would leave. One source was sure. The source said it was late.",
        "Two sources said he would leave. The source of the Rhine is a lake.",
    ],
)
def test_a_source_that_was_one_from_the_first_is_left(text: str) -> None:
    assert [] == found(find_lone_source, text)


@pytest.mark.parametrize(
    ("text", "question"), [("Experts say it fell.", "Who"), ("Reports say it fell.", "Whose")]
)
def test_of_people_and_of_papers_is_asked_in_their_own_way(text: str, question: str) -> None:
    (match,) = matches(find_vague, text)

    assert question == match.fields["advice"].split()[0]
