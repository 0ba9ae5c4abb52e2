"""Mentions: where names begin and end, and what they name."""

from __future__ import annotations

import pytest

from newslint.knowledge.entry import NameKind
from newslint.model.document import Kind
from tests.making import article

PERSON, PLACE, PEOPLE = NameKind.PERSON, NameKind.PLACE, NameKind.PEOPLE
BODY, OTHER = NameKind.ORGANISATION, NameKind.OTHER


def named(text: str, kind: Kind = Kind.PLAIN) -> list[tuple[str, NameKind]]:
    """The names in the text with their kinds."""
    here = article(text, kind)
    return [
        (here.prose[mention.span.start : mention.span.end], mention.kind)
        for mention in here.mentions
    ]


def titles(text: str) -> list[str]:
    """The titles of the names in the text."""
    here = article(text)
    return [
        here.prose[mention.title.start : mention.title.end]
        for mention in here.mentions
        if mention.title
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police found the car in Damascus.", [("Damascus", PLACE)]),
        ("However, Syria denied it.", [("Syria", PLACE)]),
        ("The Syrian army left.", [("Syrian", PEOPLE)]),
        ("In London, Jane Smith, a dentist, wept.", [("London", PLACE), ("Jane Smith", PERSON)]),
        ("A Britain-based group said so.", [("Britain", PLACE)]),
        ("It harmed Russia-Ukraine talks.", [("Russia", PLACE), ("Ukraine", PLACE)]),
        ("He met Foreign Minister Xolani Abcdef.", [("Xolani Abcdef", PERSON)]),
        ("It was the idea of Mr Wubbo Blask.", [("Wubbo Blask", PERSON)]),
        ("Staff of the Ministry of Silly Hats left.", [("Ministry of Silly Hats", BODY)]),
        ("He joined Brown & Sprocket there.", [("Brown & Sprocket", BODY)]),
        ("He joined the QZXV today.", [("QZXV", BODY)]),
        ("On Monday and in March it rained.", []),
        ("It was the Second World War II era.", [("Second World War II", OTHER)]),
        ("They swam in Lake Qwabble.", [("Lake Qwabble", PLACE)]),
        ("“It is over,” Blaskowicz said.", [("Blaskowicz", PERSON)]),
        ("Its lender, The World Bank, agreed.", [("World Bank", BODY)]),
        ("He read Jack London.", [("Jack London", PERSON)]),
        ("He left Greater London.", [("Greater London", PLACE)]),
        ("He saw the Minister of Health Jane Blask.", [("Jane Blask", PERSON)]),
        ("He saw U.S. President Xolani Abcdef.", [("U.S.", PLACE), ("Xolani Abcdef", PERSON)]),
        ("Fourteen-year-old Xolani left.", [("Xolani", OTHER)]),
        (
            "He left the Department of Quarries and Rehabilitation.",
            [("Department of Quarries and Rehabilitation", BODY)],
        ),
        ("Some say that Regime troops left.", []),
    ],
)
def test_names_are_told_from_sentence_starts_and_titles(
    text: str, expected: list[tuple[str, NameKind]]
) -> None:
    assert expected == named(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met Foreign Minister Xolani Abcdef.", ["Foreign Minister"]),
        ("He met Gen. Xolani Abcdef.", ["Gen."]),
        ("He met mayor Xolani Abcdef.", ["mayor"]),
        ("He met MP Xolani Abcdef.", ["MP"]),
        ("He met Xolani Abcdef.", []),
    ],
)
def test_a_title_is_no_part_of_the_name(text: str, expected: list[str]) -> None:
    assert expected == titles(text)


def test_a_headline_in_title_case_names_what_the_body_knows() -> None:
    text = "# Quarrels Over Blaskow Bridge End In Damascus\n\nCars crossed Blaskow on Sunday.\n"

    expected = ["Blaskow", "Damascus", "Blaskow"]

    assert expected == [name for name, _ in named(text, Kind.MARKDOWN)]


def test_a_mention_says_whether_it_stands_in_a_heading() -> None:
    here = article("# Damascus is calm\n\nIn Damascus it was calm.\n", Kind.MARKDOWN)

    assert [True, False] == [mention.in_heading for mention in here.mentions]


def test_a_surname_is_a_person_when_the_story_gives_the_full_name() -> None:
    text = "Xolani Florence, a baker, left. Later Florence came back."

    assert [("Xolani Florence", PERSON), ("Florence", PERSON)] == named(text)


def test_a_known_name_has_its_entry() -> None:
    here = article("They flew to Damascus.")

    assert ["Damascus"] == [mention.entry.name for mention in here.mentions if mention.entry]


def test_small_letters_do_not_make_a_word_an_abbreviation() -> None:
    here = article("They said that And was not a name, and It was not.")

    assert () == here.mentions
