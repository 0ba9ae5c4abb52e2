"""Sentences that make readers ask who says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.article import Article
from newslint.analysis.claims import find_claims
from newslint.analysis.statement import About
from newslint.knowledge import Knowledge
from tests.making import article, document, knowledge

TABLE = Path(__file__).with_name("claims.tsv")
STORY = "The story begins here and goes on.\n\n{}\n\nIt ends here, after a while."
WORDS = (
    "killed died 14 people in the world most dangerous will cut because they wanted “ ” . , ; — %"
    " two 1998 per cent may May allegedly of and is not was ever behind attack broke truce a robbed"
)
ANY = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=8)


def rows() -> Iterator[tuple[str, str]]:
    """What each sentence of the table is about."""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            about, sentence = line.split("\t")
            yield sentence, about


def told(text: str) -> list[tuple[str, str]]:
    """What the text claims: about, and the words that tell."""
    found = article(text)
    return [
        (claim.about.value, found.prose[claim.evidence.start : claim.evidence.end])
        for claim in found.claims
    ]


@pytest.mark.parametrize(("sentence", "about"), [*rows()])
def test_a_sentence_claims_what_the_table_says(sentence: str, about: str) -> None:
    found = [name for name, _ in told(STORY.format(sentence))]

    assert ([] if about == "none" else [about]) == found


@pytest.mark.parametrize("about", [about.value for about in About])
def test_the_table_has_eight_of_a_kind(about: str) -> None:
    assert sum(name == about for _, name in rows()) >= 8


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Floods in the valley killed at least 14 people.", "killed at least 14 people"),
        ("More than 300 families were driven from their homes.", "300 families were driven from"),
        ("It is one of the most dangerous places in the world.", "most dangerous places in the"),
        ("The company was responsible for the disaster.", "was responsible for the disaster"),
        ("The mill fell because they wanted it to fall.", "because they wanted"),
        ("Some 40 per cent of the houses are empty.", "40 per cent"),
        ("The road will also cut costs.", "will also cut"),
    ],
)
def test_the_words_that_tell_are_its_evidence(sentence: str, evidence: str) -> None:
    [(_, words)] = told(STORY.format(sentence))

    assert words.startswith(evidence)


def test_a_sentence_claims_one_thing_at_most() -> None:
    text = STORY.format("Rebels broke the truce and killed 14 people in the worst raid ever.")

    assert [("blame", "broke the truce")] == told(text)


def test_a_headline_claims_nothing() -> None:
    assert [] == told("Floods kill dozens, 14 dead in valley\n\nThe council met on Friday at noon.")


def test_nobody_else_than_the_story_claims() -> None:
    text = STORY.format("“Floods killed 14 people,” said Ana Diaz, “and 30 were injured.”")

    assert [] == told(text)


def test_an_interview_is_in_the_words_of_others() -> None:
    turns = "\n\n".join(["AB: The road will cut costs.", "CD: It is the best in the country."] * 4)

    assert [] == told(f"A talk about the road.\n\n{turns}")


def test_of_two_phrases_that_share_words_the_one_that_begins_first_counts() -> None:
    assert [("other", "has been alleged")] == told(
        STORY.format("The clerk has been alleged to have sold two paintings.")
    )


def test_without_tables_nothing_is_claimed() -> None:
    known = knowledge()
    bare = Knowledge(known.lexicon, known.cues, {})

    assert [] == [*find_claims(Article(document("Floods killed 14 people there."), bare))]


@given(st.lists(st.sampled_from(WORDS.split()) | ANY, max_size=40).map(" ".join))
def test_a_claim_lies_in_its_sentence(text: str) -> None:
    found = article(text)

    for claim in found.claims:
        assert claim.span == found.sentences[claim.sentence]
        assert claim.span.contains(claim.evidence)
