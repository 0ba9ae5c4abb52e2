"""Words sorted out by a question that is asked once."""

from __future__ import annotations

from newslint.knowledge.sieve import Sieve


def test_words_are_kept_of_which_the_question_is_true() -> None:
    sieve = Sieve(str.istitle)

    assert {"Homs", "Hama"} == sieve.of(frozenset({"Homs", "Hama", "river"}))
    assert {"Hama"} == sieve.of(frozenset({"Hama", "river", "hill"}))


def test_no_word_is_asked_about_twice() -> None:
    asked: list[str] = []

    def question(word: str) -> bool:
        asked.append(word)
        return word == "Homs"

    sieve = Sieve(question)
    sieve.of(frozenset({"Homs"}))
    sieve.of(frozenset({"Homs", "Hama"}))
    sieve.of(frozenset({"Homs", "Hama"}))

    assert ["Homs", "Hama"] == asked
