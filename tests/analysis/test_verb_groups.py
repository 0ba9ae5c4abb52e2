"""Verbs with their auxiliaries."""

from __future__ import annotations

import pytest

from newslint.analysis.verb_groups import Voice, verb_group
from newslint.knowledge.reporting import Form
from tests.analysis.lines import line

SAID = Form.PAST_OR_PARTICIPLE


@pytest.mark.parametrize(
    ("text", "verb", "form", "voice", "words"),
    [
        ("Diaz said no.", "said", SAID, Voice.ACTIVE, 1),
        ("Diaz has often said no.", "said", SAID, Voice.ACTIVE, 3),
        ("Diaz on Tuesday said no.", "said", SAID, Voice.ACTIVE, 3),
        ("Diaz was said to go.", "said", SAID, Voice.PASSIVE, 2),
        ("Diaz has been told so.", "told", SAID, Voice.PASSIVE, 3),
        ("Diaz is saying no.", "saying", Form.ING, Voice.ACTIVE, 2),
        ("Diaz left, saying no.", "saying", Form.ING, Voice.PARTICIPLE, 1),
        ("Diaz did not say so.", "say", Form.BASE, Voice.ACTIVE, 3),
        ("Diaz refused to say so.", "say", Form.BASE, Voice.INFINITIVE, 1),
        ("They say so.", "say", Form.BASE, Voice.ACTIVE, 1),
        ("Theresa May said no.", "said", SAID, Voice.ACTIVE, 1),
        ("Diaz could said no.", "said", SAID, Voice.NONE, 2),
        ("Diaz is say no.", "say", Form.BASE, Voice.NONE, 2),
    ],
)
def test_auxiliaries_make_the_voice(
    text: str, verb: str, form: Form, voice: Voice, words: int
) -> None:
    made = line(text)
    group = verb_group(made, made.small.index(verb), form)

    assert (voice, words) == (group.voice, group.last - group.first + 1)


def test_a_contraction_holds_the_subject() -> None:
    made = line("He’s said no.")
    group = verb_group(made, 1, SAID)

    assert group.begins_with_subject
    assert 0 == group.first


def test_negation_is_seen() -> None:
    made = line("Diaz didn’t say so.")

    assert verb_group(made, 2, Form.BASE).is_negated
