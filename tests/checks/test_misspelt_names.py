"""Names a slip away from known ones, and what in a story speaks for those."""

from __future__ import annotations

import pytest

from newslint.checks.misspelt_names import Misspelt, find_misspelt
from tests.making import article


def misspelt(text: str) -> list[str]:
    """Each word found, with what it may stand for."""
    return [_shown(text, found) for found in find_misspelt(article(text)) if found.is_plain]


def _shown(text: str, found: Misspelt) -> str:
    rights = "/".join(guess.right for guess in found.guesses)
    return f"{text[found.span.start : found.span.end]} → {rights}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Syrian army moved on Damscus on Monday.", "Damscus → Damascus"),
        ("The Syrian army moved on Damascsu’s suburbs.", "Damascsu → Damascus"),
        ("Talks are held in Kopenhagen, Denmark, in May.", "Kopenhagen → Copenhagen"),
        ("He is the mayor of Mosocw.", "Mosocw → Moscow"),
        ("She left oHnduras for Mexico.", "oHnduras → Honduras"),
        ("France, ermany and Spain signed the treaty.", "ermany → Germany"),
        ("The University of Gexneva, in the Swiss city, said so.", "Gexneva → Geneva"),
    ],
)
def test_a_story_speaks_for_a_place(text: str, expected: str) -> None:
    assert [expected] == misspelt(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New Zeeland’s government said so.", "Zeeland → Zealand"),
        ("They met in Hong Kond for the third time.", "Kond → Kong"),
        ("He spoke to the Untied Nations on Friday.", "Untied → United"),
    ],
)
def test_the_other_words_speak_for_a_name_even_where_the_wrong_word_is_known(
    text: str, expected: str
) -> None:
    assert [expected] == misspelt(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Damasco said so. The Syrian army was silent.",
        "Mr Damscus said that the Syrian army was silent.",
        "Damscus is a word.",
        "A bomb in Kirkouk, Iraq, hurt two people; the army of Iraq sent help.",
        "The Iranis came, and Iraj Tehrany spoke in Tehran, Iran.",
        "The Damascene market in Syria was shelled.",
        "Costa Ricans and New Zealanders voted.",
        "The North Koreas of this world, and the two Germanys.",
        "Their band, Iraqq Attackk, played.",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert [] == misspelt(text)


def test_the_evidence_says_what_speaks_for_the_name() -> None:
    (found,) = find_misspelt(article("Damascus fell silent. Shells hit Damscus, Syria, at noon."))

    assert found.guesses[0].evidence == (
        "it is said to lie in Syria; “Damascus” stands elsewhere in the story; "
        "the story names Syria"
    )


def test_two_rules_share_what_was_found() -> None:
    same = article("The Syrian army moved on Damscus on Monday.")

    assert find_misspelt(same) is find_misspelt(same)
