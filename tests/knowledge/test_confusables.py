"""Confusables: where a closer look is taken, and what is kept."""

from __future__ import annotations

from newslint.knowledge.confusables import Confusables
from newslint.knowledge.contexts import read_contexts

PARTS = {"council": "N", "go": "V"}
CLASSES = {"modal": frozenset({"could", "would"})}


def usual(word: str) -> str:
    return PARTS.get(word, "")


def likely(row: tuple[str, ...], text: str) -> list[int]:
    """The numbers of the words that are worth a closer look."""
    return [at for at, _ in Confusables.of([row], CLASSES).likely(text.split(), usual)]


def test_a_closer_look_is_taken_only_in_likely_company() -> None:
    row = ("of", "have", "<modal> _ been")

    assert [1] == likely(row, "could of been")
    assert [] == likely(row, "most of them")


def test_a_closer_look_is_taken_where_a_mark_may_stand() -> None:
    row = ("everyday", "every day", "*ed|. _ .")

    assert [1] == likely(row, "any everyday thing")


def test_words_before_and_behind_the_text_are_none() -> None:
    assert [0, 3] == likely(("of", "off", ".|*s _ ."), "of it, its of")


def test_what_is_kept_comes_back_the_same() -> None:
    row = ("of|off", "have", "!he <modal>|must? _ *ed|un*|[NS]|. # ~15")

    kept = Confusables.of([row], CLASSES)

    assert [context for context in read_contexts(row, CLASSES) if context.wrong == ("off",)] == [
        *kept.contexts("off")
    ]
