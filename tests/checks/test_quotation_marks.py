"""Quotation marks without a counterpart, and two kinds of them in one story."""

from __future__ import annotations

import pytest

from newslint.checks.quotation_marks import find_mixed, find_unbalanced
from newslint.matchers.python import Check
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article


def found(check: Check, text: str) -> list[Match]:
    """What a check finds in the text."""
    here = article(text)
    return list(check(here, [block.span for block in here.blocks]))


def mended(check: Check, text: str) -> str:
    """The text after the edits of all that was found."""
    edits = [edit for match in found(check, text) for edit in match.edits]
    for (start, end), better in sorted(edits, reverse=True):
        text = text[:start] + better + text[end:]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("“We paid for a roof, a door, he said.", "“We paid for a roof, a door,” he said."),
        ("“Will we pay? the mayor asked.", "“Will we pay?” the mayor asked."),
        ("“We paid, Ana Diaz, a baker, said.", "“We paid,” Ana Diaz, a baker, said."),
        ('It rained. He said: "The roof leaks.', 'It rained. He said: "The roof leaks."'),
        ("He said: “The roof leaks. We will pay.", "He said: “The roof leaks. We will pay.”"),
        ("We paid for it,” he said. It rained.", "“We paid for it,” he said. It rained."),
        ("It rained. He said: The roof leaks.”", "It rained. He said: “The roof leaks.”"),
        (
            "It rained. He said, We left. It was late.”",
            "It rained. He said, “We left. It was late.”",
        ),
        ("The “new“ roof leaks.", "The “new” roof leaks."),
        ('It rained. He said," We left in time."', 'It rained. He said, "We left in time."'),
        ("It rained. He said,” We left in time.”", "It rained. He said, “We left in time.”"),
        ("“Each will pay a third, the judge ruled.", "“Each will pay a third,” the judge ruled."),
    ],
)
def test_a_mark_is_added_where_its_place_is_clear(wrong: str, right: str) -> None:
    assert right == mended(find_unbalanced, wrong)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("He said: “The roof leaks. The mayor left early.", "“The"),
        ("He promised “safe roads for all, and cheap ones. It rained.", "“safe"),
        ("It rained. The roof leaks, as ever.” Nobody spoke.", "ever.”"),
        ("The roof leaks” he said. It rained.", "leaks”"),
        ("?” and so on. It rained.", "?”"),
        ("He said, The roof leaks. He said, It rained.”", "rained.”"),
    ],
)
def test_a_mark_is_only_shown_where_its_place_is_not_clear(text: str, part: str) -> None:
    first = found(find_unbalanced, text)[0]

    assert (part, ()) == (text[first.span.start : first.span.end], first.edits)


@pytest.mark.parametrize(
    "text",
    [
        "“The roof leaks.\n\n“The door sticks,” he said.",
        "“The roof leaks.\n\nThe door sticks.”",
        "“The roof leaks.\n\n“The door sticks.\n\nThe stairs creak.”",
        "”Hej,” said the roofer, in his own way.",
        'He is 6\'2" and owns a 12" record and ‘a roof’.',
        "“My mother said, ‘Sell the boat,’ and I did,” she said.",
    ],
)
def test_what_is_no_lone_mark_is_left_alone(text: str) -> None:
    assert [] == found(find_unbalanced, text)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ('“One,” he said. “Two.” "Three."', "“One,” he said. “Two.” “Three.”"),
        ('"One," he said. "Two." “Three.”', '"One," he said. "Two." "Three."'),
        ('“One,” he said. "Two."', "“One,” he said. “Two.”"),
        ('“One,” he said. “Two."', "“One,” he said. “Two.”"),
    ],
)
def test_the_marks_of_a_story_become_of_one_kind(wrong: str, right: str) -> None:
    assert right == mended(find_mixed, wrong)


@pytest.mark.parametrize(
    "text", ["“One,” he said. ‘Two.’", '"One," he said, 6\'2" tall.', "No marks at all."]
)
def test_marks_of_one_kind_are_left_alone(text: str) -> None:
    assert [] == found(find_mixed, text)


def test_a_mark_typed_twice_goes_once() -> None:
    text = "““We paid,” he said."
    (match,) = found(find_unbalanced, text)

    assert [""] == [edit.text for edit in match.edits]
    assert (0, 1) == tuple(match.span)


@pytest.mark.parametrize(
    "right",
    [
        "It rained. “We will stay in the town,” Ana Diaz said.",
        "“It rained,” she said. “We will stay in the town.”",
    ],
)
def test_a_lost_opening_mark_goes_before_the_sentence(right: str) -> None:
    assert right == mended(find_unbalanced, right.replace("“We", "We"))


@pytest.mark.parametrize(
    "text",
    [
        '"We went home.',
        'We went home."',
        "“We went home.",
        "She said: “We went.",
        "We went,” she said.",
    ],
)
def test_one_sentence_of_speech_may_have_its_other_mark_elsewhere(text: str) -> None:
    assert [] == list(find_unbalanced(article(text), [Span(0, len(text))]))
