"""Organisations and places: under the name that is printed, with a small article."""

from __future__ import annotations

import pytest

from newslint.analysis.article import Article
from newslint.checks.organisation_names import (
    capital_article,
    misspelt_organisation,
    outdated_organisation,
    outdated_place,
)
from newslint.knowledge.entry import Entry
from newslint.knowledge.former_names import find_former_names
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.whereabouts import find_whereabouts
from newslint.matchers.python import Check
from newslint.model.document import Kind
from newslint.model.span import Span
from tests.making import document, knowledge

_NAMES = Gazetteer.of(
    Entry("Oldtown Tree Organization", "agency", (), 60, (), ("Oldtown Tree Organisation",), ""),
    Entry("Oldtown Rescue Fund", "charity", (), 60, ("Rescue Fund",), ("Oldtown Saving Fund",), ""),
    Entry("Newland", "country", ("NL",), 90),
    Entry("Farland", "country", ("FL",), 90),
    Entry("National Trees Fund", "agency", ("NL",), 60, (), ("National Tree Fund",)),
    Entry("Oldtown Times", "media", (), 60, (), (), ""),
    Entry("The Green Hand", "charity", (), 60, (), (), ""),
    Entry("Newtown", "city", (), 60, (), ("Oldburg",), ""),
)


def told(check: Check, text: str) -> list[tuple[str, tuple[str, ...]]]:
    """What the check finds with a few names known, and what it suggests."""
    where = find_whereabouts(_NAMES, knowledge().lexicon)
    former = find_former_names(_NAMES.well_known(0))
    names = knowledge()._replace(gazetteer=_NAMES, whereabouts=where, former_names=former)
    here = Article(document(text, Kind.PLAIN), names)
    return [
        (here.prose[slice(*match.span)], match.suggestions)
        for match in check(here, [Span(0, len(here.prose))])
    ]


def test_an_organisation_spells_itself() -> None:
    text = "The Oldtown Tree Organisation met."

    assert [("Oldtown Tree Organisation", ("Oldtown Tree Organization",))] == told(
        misspelt_organisation, text
    )
    assert [] == told(outdated_organisation, text)


def test_an_organisation_has_a_name_of_its_own() -> None:
    text = "He gave it to the Oldtown Saving Fund."

    assert [("Oldtown Saving Fund", ("Oldtown Rescue Fund",))] == told(outdated_organisation, text)
    assert [] == told(misspelt_organisation, text)


def test_a_plural_is_another_name_and_no_spelling() -> None:
    text = "Newland gave it to the National Tree Fund."

    assert [("National Tree Fund", ("National Trees Fund",))] == told(outdated_organisation, text)
    assert [] == told(misspelt_organisation, text)


def test_another_country_may_have_a_body_of_that_name() -> None:
    assert [] == told(outdated_organisation, "Farland gave it to the National Tree Fund.")


def test_a_place_under_a_former_name_is_found() -> None:
    assert [("Oldburg", ("Newtown",))] == told(outdated_place, "The train to Oldburg was late.")


@pytest.mark.parametrize(
    "text",
    ["The Oldtown Tree Organization met.", "The Rescue Fund met.", "The Tree Organisation met."],
)
def test_right_and_unknown_names_are_left_alone(text: str) -> None:
    assert [] == told(misspelt_organisation, text) + told(outdated_organisation, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A charity, The Rescue Fund, sent tents.", "The Rescue Fund"),
        ("He gave it to The Oldtown Rescue Fund.", "The Oldtown Rescue Fund"),
    ],
)
def test_the_article_is_small_within_a_sentence(text: str, found: str) -> None:
    assert [(found, (found.replace("The", "the"),))] == told(capital_article, text)


@pytest.mark.parametrize(
    "text",
    [
        "It rained. The Rescue Fund sent tents.",
        "He told The Oldtown Times about it.",
        "He gave it to The Green Hand.",
        "He gave it to The Other Fund.",
        "Det var kvikk The Rescue Fund sent tents.",
    ],
)
def test_starts_papers_and_articles_that_belong_are_left_alone(text: str) -> None:
    assert [] == told(capital_article, text)
