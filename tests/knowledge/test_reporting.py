"""The words that tell who states something, and their forms."""

from __future__ import annotations

from newslint.knowledge.reporting import (
    CueSort,
    Form,
    Reporting,
    keep_reporting,
)
from tests.making import knowledge

REPORTING = Reporting(
    keep_reporting(
        [
            ("say", "says", "any", "says,said,said,saying"),
            ("deny", "says", "object", ""),
            ("go on", "says", "clause", "goes,went,gone,going"),
            ("hope", "thinks", "clause,noun", ""),
            ("see", "thinks", "that", "sees,saw,seen,seeing"),
            ("place", "says", "at,past", ""),
            ("claim", "noun", "that", ""),
            ("sure", "feels", "clause", ""),
            ("spokesman", "office", "", "spokesmen"),
            ("decline", "leads", "", ""),
            ("image", "credit", "", ""),
        ]
    )
)


def forms(word: str) -> list[tuple[str, Form]]:
    return [(sense.word, sense.form) for sense in REPORTING.senses(word)]


def test_regular_forms_are_made_and_others_listed() -> None:
    assert [("say", Form.PAST_OR_PARTICIPLE)] == forms("said")
    assert [("deny", Form.PAST_OR_PARTICIPLE)] == forms("denied")
    assert [("deny", Form.THIRD)] == forms("denies")
    assert [("hope", Form.ING)] == forms("hoping")
    assert [("see", Form.PAST)] == forms("saw")


def test_the_words_behind_an_opener_are_kept() -> None:
    assert ("on",) == REPORTING.senses("went")[0].rest
    assert "went on" in REPORTING.pairs
    assert "went" not in REPORTING.lone


def test_a_word_that_counts_in_the_past_has_no_present() -> None:
    assert [] == forms("places")
    assert [("place", Form.ING)] == forms("placing")


def test_openers_take_a_capital_where_a_sentence_may_begin_with_them() -> None:
    assert {"said", "Said", "saying", "Saying", "Image"} <= REPORTING.openers
    assert REPORTING.openers.isdisjoint({"Hope", "Hopes", "Claim", "image", "spokesmen"})


def test_some_openers_need_that_behind_them() -> None:
    assert {"saw", "claim"} <= REPORTING.before_that
    assert REPORTING.lone.isdisjoint({"saw", "claim"})
    assert "said" in REPORTING.lone


def test_those_who_think_say_nothing() -> None:
    assert {"hope", "see"} == REPORTING.attitudes


def test_nouns_come_in_both_numbers() -> None:
    assert {"spokesman", "spokesmen"} == REPORTING.nouns(CueSort.OFFICE)


def test_a_noun_phrase_ends_before_a_past_form() -> None:
    assert {"said", "denied", "hoped", "saw", "says"} <= REPORTING.finite
    assert "hopes" not in REPORTING.finite


def test_some_verbs_hand_their_subject_on() -> None:
    assert {"decline", "declined"} <= REPORTING.leads


def test_our_table_has_the_words_of_every_story() -> None:
    openers = knowledge().reporting.openers

    assert {"said", "According", "told", "warned", "denies", "citing"} <= openers
