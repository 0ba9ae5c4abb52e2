"""What stands behind a verb."""

from __future__ import annotations

import pytest

from newslint.analysis.verb_contents import After, begins_clause, content_after, quotes_later
from tests.analysis.lines import line


@pytest.mark.parametrize(
    ("text", "after", "word"),
    [
        ("He said “no”.", After.QUOTATION, "no"),
        ("He said, “No.”", After.QUOTATION, "no"),
        ("He said: no more.", After.COLON, "no"),
        ("He said that it was.", After.THAT, "that"),
        ("He said, that it was.", After.THAT, "that"),
        ("He said how it was.", After.QUESTION, "how"),
        ("He said to go home.", After.TO, "to"),
        ("He said as much.", After.AS, "as"),
        ("He said they were late.", After.CLAUSE, "they"),
        ("He said that’s late.", After.CLAUSE, "that’s"),
        ("He said the mayor was late.", After.CLAUSE, "the"),
        ("He said the mayor reached 40 homes.", After.CLAUSE, "the"),
        ("He said the mayor painted his home.", After.CLAUSE, "the"),
        ("He said a word.", After.PHRASE, "a"),
        ("He said of course.", After.PREPOSITION, "of"),
        ("He said and left.", After.OTHER, "and"),
        ("He said, leaving.", After.END, "leaving"),
        ("He said on Tuesday in a letter to reporters that it was.", After.THAT, "that"),
        ("He said last week quietly that it was.", After.THAT, "that"),
    ],
)
def test_what_follows_is_told_apart(text: str, after: After, word: str) -> None:
    made = line(text)
    found = content_after(made, 1, frozenset({"to"}))

    assert (after, word) == (found.after, made.word(found.at))


def test_a_verb_may_be_the_last_word() -> None:
    made = line("It was late, he said.")

    assert After.END is content_after(made, made.last, frozenset()).after
    assert not quotes_later(made, made.last + 1)
    assert not begins_clause(made, made.last + 1)


def test_a_quotation_may_open_further_on() -> None:
    assert quotes_later(line("He said, with a smile: “No.”"), 2)
    assert not quotes_later(line("He said, with a smile."), 2)


def test_a_clause_has_a_verb_of_its_own() -> None:
    assert begins_clause(line("The mayor was late."), 0)
    assert not begins_clause(line("The mayor, who was late."), 0)
