"""Capitals on seasons, compass points and for stress."""

from __future__ import annotations

from newslint.checks.needless_capitals import compass, season, shouted
from tests.checks.mending import found, mended


def test_a_season_in_a_phrase_of_time_is_small() -> None:
    assert "It rained last spring." == mended(season, "It rained last Spring.")
    assert [] == found(season, "He saw the Winter Palace in the Winter Olympics.")


def test_a_part_of_a_country_is_small_where_it_is_no_name() -> None:
    assert "It hit southern Syria hard." == mended(compass, "It hit Southern Syria hard.")
    assert [] == found(compass, "It hit Northern Ireland hard.")


def test_a_common_word_in_capitals_is_small_amid_small_words() -> None:
    assert "He did not pay." == mended(shouted, "He did NOT pay.")
    assert [] == found(shouted, "THIS IS NOT A ROAD")
