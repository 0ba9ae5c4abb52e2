"""Common nouns with a capital: found in mid-sentence, and not where a name or a start has one."""

from __future__ import annotations

import pytest

from newslint.checks.term_case import both_ways, definite_both_ways, generic
from tests.checks.mending import found, mended


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The regime fell. Forces of the Regime and Syria fought on.", "Regime"),
        ("The army fled. A spokesman for the Army, Col. Ana Diaz, spoke.", "Army"),
        ("Another typhoon may come. The Typhoon was expected on Monday.", "Typhoon"),
        ("The jihadists fled. In the north, the Jihadists and others hid.", "Jihadists"),
        ("The rebels left. He saw the Rebels’ camp.", "Rebels"),
        ("The government fell. Ministers in the Government resigned.", "Government"),
        ("Voters want a Referendum on it. The referendum is in May.", "Referendum"),
        ("He is a Professor at Leeds. She was a professor too.", "Professor"),
        ("Each has a ration card. A new Ration card is free.", "Ration"),
    ],
)
def test_a_capital_that_the_story_does_without_is_found(text: str, wrong: str) -> None:
    assert [(wrong, (wrong.lower(),))] == found(both_ways, text)
    assert text.replace(wrong, wrong.lower()) == mended(both_ways, text)


@pytest.mark.parametrize(
    "text",
    [
        "The army fled. Army trucks burned.",
        "The army fled. The Syrian Army came back.",
        "The army fled. He joined the Salvation Army.",
        "The army fled. He joined the Army of God.",
        "The army fled. The Army and Navy Club closed.",
        "An army fled. “The Army lied,” she said.",
        "“An army fled,” she said. Later the Army left.",
        "The typhoon came. It was Typhoon Rosalie.",
        "Army Flees\n\nThe army fled from the town on Monday and nobody knew where it went.",
        "See example.com/army for more. He left the Army on Monday.",
        "He left in May. She may go.",
        "The president spoke. It was said that President Ana Diaz lied.",
        "It rained, And the wind blew and blew.",
        "He called it, Ration cards. Each has a ration card.",
        "He is a Lord. A lord came.",
        "He met the Professor emeritus. A professor emeritus came.",
        "He likes the Be star. To be star is hard.",
    ],
)
def test_starts_names_headings_and_speech_are_left_alone(text: str) -> None:
    assert [] == found(both_ways, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The committee met. Members of the Committee voted.", "Committee"),
        ("The president spoke. Later the President left.", "President"),
        ("He left the hall. Guests of the Hall stayed.", "Hall"),
    ],
)
def test_a_short_form_keeps_to_one_case(text: str, wrong: str) -> None:
    assert [(wrong, (wrong.lower(),))] == found(definite_both_ways, text)


def test_one_finding_mends_all_places_of_a_short_form() -> None:
    text = "The committee met. Members of the Committee voted. The wish of the Committee is law."

    assert [("Committee", ("committee",))] == found(definite_both_ways, text)
    assert text.replace("Committee", "committee") == mended(definite_both_ways, text)


@pytest.mark.parametrize(
    "text",
    [
        "The house was dark. Members of the House voted.",
        "The committee met. He sits on the Committee for Trees of the Club.",
        "A committee met. Members of the Committee voted.",
        "The army fled. He left the Army.",
        "The police came. They want to Defund the Police now.",
    ],
)
def test_another_thing_a_longer_name_and_a_slogan_are_left_alone(text: str) -> None:
    assert [] == found(definite_both_ways, text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The town is under an International truce deal.", "International"),
        ("Both sides agreed on a Ceasefire from noon.", "Ceasefire"),
        ("They need Humanitarian aid now.", "Humanitarian"),
        ("The Electoral college met.", "Electoral"),
    ],
)
def test_a_general_word_needs_no_capital(text: str, wrong: str) -> None:
    assert [(wrong, (wrong.lower(),))] == found(generic, text)


@pytest.mark.parametrize(
    "text",
    [
        "It went to the International Court of Justice.",
        "She is a Democratic voter in a Conservative seat.",
        "The Economic and Social Council met.",
        "International truce deals are rare.",
        "“An International truce,” he said.",
        "He reads the Economic every day.",
        "It is a Federal government rule.",
        "He flew a Typhoon over the sea.",
    ],
)
def test_names_parties_and_starts_keep_their_capital(text: str) -> None:
    assert [] == found(generic, text)
