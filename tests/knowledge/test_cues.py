"""Cues from the rows of a table."""

from __future__ import annotations

import pytest

from newslint.knowledge.cues import Cues


def test_rows_go_to_the_sets_of_their_classes_without_the_full_stop() -> None:
    rows = [("Mr.", "title"), ("No.", "number"), ("Yahoo!", "name"), ("p.m.", "time")]
    cues = Cues.from_rows(rows)

    assert frozenset({"Mr", "MR"}) == cues.titles
    assert frozenset({"No", "NO"}) == cues.numbers
    assert frozenset({"Yahoo!", "YAHOO!"}) == cues.names
    assert frozenset({"p.m", "P.m", "P.M"}) == cues.times
    assert frozenset() == cues.openers


def test_one_small_letter_alone_is_no_initial() -> None:
    assert frozenset({"v"}) == Cues.from_rows([("v.", "title")]).titles


def test_every_class_has_its_set() -> None:
    names = ["title", "short", "number", "time", "calendar", "name", "opener", "speech"]
    cues = Cues.from_rows((name, name) for name in names)

    assert names == [next(word for word in found if word.islower()) for found in cues]


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(ValueError, match="rank"):
        Cues.from_rows([("Mr.", "rank")])
