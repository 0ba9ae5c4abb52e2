"""Noun phrases before a verb and behind a cue."""

from __future__ import annotations

import pytest

from newslint.analysis.phrases_behind import phrase_after
from newslint.analysis.source_phrases import opens_clause, phrase_before
from tests.analysis.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Diaz said no.", "Ana Diaz"),
        ("On Tuesday Ana Diaz said no.", "Ana Diaz"),
        ("In a letter the group said no.", "the group"),
        ("A spokesman for the ministry said no.", "A spokesman for the ministry"),
        ("Ana Diaz, a nurse from Oslo, said no.", "Ana Diaz, a nurse from Oslo"),
        ("Ana Diaz, 45, said no.", "Ana Diaz"),
        ("Ana Diaz, then 45, said no.", "Ana Diaz, then"),
        ("Ana Diaz (Oslo) said no.", "Ana Diaz (Oslo"),
        ("Ana Diaz – who was late – said no.", "Ana Diaz – who was late"),
        ("The guard (SGK) said no.", "The guard (SGK"),
        ("A woman who saw it said no.", "A woman"),
        ("Reed, who wrote the bill, said no.", "Reed, who wrote the bill"),
        ("Reed who sponsored the bill said no.", "Reed"),
        ("The people who said no.", "The people"),
        ("Diaz and Reed said no.", "Diaz and Reed"),
        ("It rained and Reed said no.", "Reed"),
        ("A study of 2011 said no.", "A study"),
        ("Most of them said no.", "Most of them"),
        ("Many people said no.", "Many people"),
    ],
)
def test_a_phrase_ends_where_a_verb_begins(text: str, expected: str) -> None:
    words = line(text)
    found = phrase_before(words, words.small.index("said"))

    assert found is not None
    assert expected == words.prose[slice(*words.of(found.first, found.last))]


@pytest.mark.parametrize(
    "text",
    ["It was in said place.", "“No,” said Diaz.", "He, and the police, and he, said no."],
)
def test_some_verbs_have_no_phrase_before_them(text: str) -> None:
    words = line(text)
    found = phrase_before(words, words.small.index("said"))

    assert found is None or words.small[found.core] == "no"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” said Ana Diaz.", "Ana Diaz"),
        ("“No,” said she.", "she"),
        ("“No,” said the head of the bank of Oslo.", "the head of the bank of Oslo"),
        ("“No,” said Ana Diaz on Tuesday.", "Ana Diaz"),
        ("“No, it is not there now at all,” said Diaz, the head of it.", "Diaz, the head of it"),
        ("“No, it is not there at all now,” said his wife, Ana Diaz, today.", "his wife, Ana Diaz"),
        ("“No,” said two men who saw it.", "two men"),
        ("“No,” said Diaz and Reed.", "Diaz and Reed"),
    ],
)
def test_a_phrase_begins_behind_a_cue(text: str, expected: str) -> None:
    words = line(text)
    found = phrase_after(words, words.small.index("said") + 1)

    assert found is not None
    assert expected == words.prose[slice(*words.of(found.first, found.last))]


def test_nothing_begins_behind_the_last_word_or_with_a_verb() -> None:
    words = line("It was said")

    assert phrase_after(words, words.last + 1) is None
    assert phrase_after(words, 1) is None


def test_a_clause_opens_behind_a_mark_or_a_joint() -> None:
    words = line("It rained, Reed left and Diaz stayed home.")

    assert opens_clause(words, 0)
    assert opens_clause(words, words.small.index("reed"))
    assert opens_clause(words, words.small.index("diaz"))
    assert not opens_clause(words, words.small.index("home"))
