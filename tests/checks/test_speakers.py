"""Quotations that nobody speaks, and speakers whom nobody knows."""

from __future__ import annotations

import pytest

from newslint.checks.speakers import find_other_strangers, find_strangers, find_unspoken
from tests.checks.mending import found

HEAD = "Floods closed the port\n\n"
SAID = "Water came over the wall before dawn, the harbour master said.\n\n"
ROAD = "The road to the station was closed for the day.\n\n"
SPEECH = "“I carried the children up the stairs one after the other in the dark.”"
LATER = "\n\nThe ministry has set aside money for a new wall."
OPENING = (
    "Water came over the wall before dawn and ran down the street to the old market, where the "
    "traders had left their goods under the tables.\n\n"
)


@pytest.mark.parametrize("before", [SAID, ROAD, SAID + ROAD])
def test_speech_alone_that_nothing_leads_to_is_found(before: str) -> None:
    assert [(SPEECH, ())] == found(find_unspoken, HEAD + before + SPEECH + LATER)


def test_speech_that_opens_a_paragraph_of_something_else_is_found() -> None:
    text = f"{HEAD}{SAID}{SPEECH} The water fell at noon."

    assert [(SPEECH, ())] == found(find_unspoken, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{SAID}{SPEECH} That was how Ana Diaz told it.",
        f"{HEAD}{SAID}{SPEECH} The mayor, Ana Diaz, said the water fell at noon.",
        HEAD + SPEECH + LATER,
        HEAD + "A notice read:\n\n" + SPEECH + LATER,
        HEAD + "Ana Diaz lives there.\n\n" + SPEECH + LATER,
        HEAD + "“I heard it first,” Ana Diaz said.\n\n" + SPEECH + LATER,
        HEAD + ROAD + SPEECH + "\n\n— Ana Diaz",
        HEAD + ROAD + "“No wall, no town!”" + LATER,
        HEAD + ROAD + "“REED: Who was it that shut the gates on Monday? DIAZ: I did.”" + LATER,
        HEAD + ROAD + SPEECH[:-1] + LATER,
        HEAD + ROAD + SPEECH + " Ana Diaz said." + LATER,
        HEAD + ROAD + LATER,
    ],
)
def test_speech_that_has_a_speaker_or_is_no_speech_is_left(text: str) -> None:
    assert [] == found(find_unspoken, text)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "“It moved,” Fernandez said.",
        OPENING + "“It moved,” said Mr Fernandez.",
        OPENING + "Fernandez said: “It moved.”",
    ],
)
def test_a_stranger_beside_a_quotation_is_found_once(text: str) -> None:
    assert [("Fernandez", ())] == found(find_strangers, text)
    assert [] == found(find_other_strangers, text)


def test_a_stranger_without_a_quotation_is_the_other_sort() -> None:
    text = OPENING + "Fernandez said it had moved."

    assert [] == found(find_strangers, text)
    assert [("Fernandez", ())] == found(find_other_strangers, text)


def test_a_quotation_in_another_paragraph_is_not_beside() -> None:
    text = OPENING + "“It moved,” Luis Reed, a welder, said.\n\nFernandez said it had moved."

    assert [] == found(find_strangers, text)
