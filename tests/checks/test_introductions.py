"""Who is introduced, when, and how often."""

from __future__ import annotations

import pytest

from newslint.checks.introductions import full_name_again, never_introduced, surname_first
from tests.checks.mending import found, matches

OPENING = (
    "Water came over the wall before dawn and ran down the street to the old market, where the "
    "traders had left their goods under the tables.\n\n"
    "By noon it stood in the cellars, and the road to the station was closed for the day.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Okonjo said all were safe.\n\nThe head, Ngozi Okonjo, closed the gates.",
        OPENING + "By noon Okonjo had left.\n\nThe gates were shut by Ngozi Okonjo, the head.",
    ],
)
def test_a_surname_before_the_full_name_is_found(text: str) -> None:
    assert [("Okonjo", ())] == found(surname_first, text)


def test_the_full_name_is_shown() -> None:
    text = OPENING + "Okonjo said all were safe.\n\nThe head, Ngozi Okonjo, closed the gates."
    (match,) = matches(surname_first, text)

    assert {"full": "Ngozi Okonjo"} == match.fields
    assert 1 == len(match.related)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Ngozi Okonjo, the head, closed the gates. Okonjo said all were safe.",
        OPENING + "The Okonjo family left.\n\nNgozi Okonjo, the head, closed the gates.",
        OPENING + "“Okonjo was here,” she said.\n\nNgozi Okonjo, the head, closed the gates.",
        OPENING + "Mr Okonjo closed the gates.\n\nHe is Peter Okonjo, the head.",
        OPENING + "The Okonjo sank.\n\nThe ship was named for Ngozi Okonjo, a head.",
        OPENING + "In Okonjo’s Law he erred.\n\nIt is by Ngozi Okonjo, a head.",
        OPENING + "[Ngozi] Okonjo said so.\n\nNgozi Okonjo is a head.",
        OPENING + "Wubbo Okonjo left. Okonjo wept.\n\nNgozi Okonjo is a head.",
        OPENING + "In London it rained.\n\nHe wrote to Jack London, a novelist.",
        OPENING + "On Friday it rained.\n\nHe met Joe Friday, a detective.",
    ],
)
def test_others_of_the_name_are_no_surname_first(text: str) -> None:
    assert [] == found(surname_first, text)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "“It moved,” Fernandez said.",
        OPENING + "“It moved,” said Fernandez.",
        OPENING + "Fernandez said it moved.",
        OPENING + "Mr Fernandez said it moved.",
    ],
)
def test_a_speaker_with_a_surname_alone_is_a_stranger(text: str) -> None:
    assert [("Fernandez", ())] == found(never_introduced, text)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "“It moved,” Luis Fernandez said. Fernandez ran.",
        OPENING + "Capt. Fernandez said it moved.",
        OPENING + "The welder Fernandez said it moved.",
        OPENING + "A welder named Fernandez said it moved.",
        OPENING + "Fernandez, a welder, ran. Fernandez said it moved.",
        OPENING + "“It moved,” Maria said.",
        OPENING + "London said it would not help.",
        OPENING + "Reuters said it moved.",
        OPENING + "Police said it moved.",
    ],
)
def test_whoever_is_explained_or_no_person_is_no_stranger(text: str) -> None:
    assert [] == found(never_introduced, text)


def test_an_extract_need_not_introduce_anybody() -> None:
    assert [] == found(never_introduced, "“It moved,” Fernandez said.")


def test_a_full_name_that_comes_again_is_found() -> None:
    text = OPENING + "Ngozi Okonjo, the head, left. Okonjo ran.\n\nThen Ngozi Okonjo slept."

    assert [("Ngozi Okonjo", ("Okonjo",))] == found(full_name_again, text)


@pytest.mark.parametrize(
    "text",
    [
        OPENING + "Ngozi Okonjo left. Okonjo ran. Peter Okonjo stayed. Then Ngozi Okonjo slept.",
        OPENING + "Ngozi Okonjo left. Then Ngozi Okonjo slept.",
        OPENING + "Ngozi Okonjo left. Okonjo ran. “I am Ngozi Okonjo,” she said.",
    ],
)
def test_a_full_name_that_is_needed_again_is_left(text: str) -> None:
    assert [] == found(full_name_again, text)
