"""Dialects: who spells a word so."""

from __future__ import annotations

from newslint.knowledge.dialects import Dialect, Dialects
from tests.making import knowledge

ROWS = [
    ("color", frozenset({Dialect.US}), "colour"),
    ("tyre", frozenset({Dialect.GB, Dialect.AU}), ""),
]


def test_a_word_of_some_dialects_is_known_with_the_spelling_of_others() -> None:
    spelling = Dialects.of(ROWS).spelling("Color")

    assert spelling is not None
    assert (frozenset({Dialect.US}), "colour") == spelling


def test_a_word_of_all_dialects_tells_nothing() -> None:
    assert Dialects.of(ROWS).spelling("house") is None


def test_the_table_knows_both_sides() -> None:
    dialects = knowledge().dialects
    british, american = dialects.spelling("organised"), dialects.spelling("organized")

    assert british is not None
    assert american is not None
    assert ("organized", "organised") == (british.elsewhere, american.elsewhere)
    assert (False, True) == (Dialect.US in british.dialects, Dialect.US in american.dialects)


def test_no_word_of_the_table_is_unknown() -> None:
    here = knowledge()

    assert [] == [word for word in here.dialects.words if not here.lexicon.lists(word)]
