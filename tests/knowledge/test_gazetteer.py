"""Names looked up, in layers, however their marks are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge.entry import Entry, NameKind, entry_from
from newslint.knowledge.gazetteer import Gazetteer, Own
from newslint.knowledge.name_keys import name_key, words_of
from newslint.knowledge.name_tables import NameRow, build_name_tables

HARBOUR = Entry("Zyxel Bay", "city", ("SY",), 52, ("Zyxel-on-Sea",), ("Zixel Bay",), "a port")
RIVER = Entry("Zyxel", "river", ("SY", "IQ"), 60)
MARKED = Entry("Łódzko", "city", ("PL",), 58)
ARABIC = Entry("Ma'arrat al-Numan", "city", ("SY",), 48)
FEW = Gazetteer.of(HARBOUR, RIVER, MARKED, ARABIC, Entry("Ruritania", "country", ("RU",), 90))


@pytest.mark.parametrize(
    "name",
    ["Zyxel Bay", "the Zyxel Bay", "ZYXEL BAY", "Zyxel-on-Sea", "Zyxel on Sea", "Zixel Bay"],
)
def test_an_entry_is_found_by_each_of_its_names(name: str) -> None:
    assert (HARBOUR,) == FEW.find(name)


def test_marks_that_right_spellings_differ_in_do_not_count() -> None:
    assert (MARKED,) == FEW.find("Lodzko")
    assert (ARABIC,) == FEW.find("Ma’arrat Al-Numan")
    assert (ARABIC,) == FEW.find("Maarrat al Numan")


def test_the_best_known_of_the_entries_with_a_word_comes_first() -> None:
    assert (RIVER, HARBOUR) == FEW.with_word("Zyxel")


@pytest.mark.parametrize("word", ["Zyxel", "Zyxel’s", "Zyxels", "Zyxel-based", "Bay-Zyxel", "al"])
def test_words_of_names_are_known_with_what_is_made_of_them(word: str) -> None:
    assert FEW.knows(word)


@pytest.mark.parametrize("word", ["Zyxe", "Zyxel-Nowhere", "", "’s"])
def test_other_words_are_not(word: str) -> None:
    assert not FEW.knows(word)


def test_words_one_slip_away_are_printed_as_the_table_prints_them() -> None:
    assert ("Łódzko",) == FEW.near("Lodzk")
    assert ("Zyxel",) == FEW.near("Zxyel")
    assert () == FEW.near("Bai")


def test_people_have_given_names_and_surnames() -> None:
    names = Gazetteer.from_tables(
        build_name_tables((), [NameRow("Zoltana", 4)], [NameRow("O’Zyx", 2), NameRow("O'Zyx", 7)])
    )

    assert (4, 0) == (names.given_weight("Zoltana"), names.surname_weight("Zoltana"))
    assert 7 == names.surname_weight("O’Zyx")
    assert names.knows("Zoltana’s")


def test_a_country_is_found_by_its_code() -> None:
    country = FEW.country("RU")

    assert country is not None
    assert "Ruritania" == country.name
    assert FEW.country("ZZ") is None


def test_what_a_layer_takes_away_is_gone_from_those_below_it() -> None:
    without = FEW.with_own(Own((), frozenset({"Zyxel Bay"})))

    assert (RIVER,) == without.with_word("Zyxel")
    assert not without.has("Zyxel-on-Sea")


def test_a_form_can_be_taken_away_and_its_name_stays() -> None:
    without = FEW.with_own(Own((), frozenset({"Zixel Bay"})))

    assert not without.has("Zixel Bay")
    assert without.has("Zyxel Bay")
    assert not without.knows("Zixel")


def test_a_later_layer_gives_back_what_an_earlier_took_away() -> None:
    again = FEW.with_own(Own((), frozenset({"Zyxel"}))).with_own(Own((Entry("Zyxel", "other"),)))

    assert (NameKind.OTHER,) == tuple(entry.kind for entry in again.find("Zyxel"))


def test_an_empty_layer_changes_nothing() -> None:
    assert FEW.with_own(Own()) is FEW


def test_nobody_knows_a_name_where_there_are_no_tables() -> None:
    empty = Gazetteer()

    assert not empty.knows("Zyxel")
    assert not empty.is_given("Ann")
    assert () == empty.near("Zyxel")


names = (
    st.text(alphabet="abcdé -’", min_size=1, max_size=8)
    .map(str.strip)
    .filter(lambda name: any(char.isalpha() for char in name))
)


@given(st.lists(names, min_size=1, max_size=12, unique=True))
def test_every_name_of_a_table_is_found_with_its_words(listed: list[str]) -> None:
    gazetteer = Gazetteer.of(*map(Entry, listed))

    for name in listed:
        assert name in [entry.name for entry in gazetteer.find(name)]
        assert all(map(gazetteer.knows, filter(name_key, words_of(name))))


@pytest.mark.parametrize(
    ("row", "mistake"),
    [
        ("", "expected name"),
        ("A\tb\tc\t1\te\tf\tg", "expected name"),
        ("A\ttown", "there is no sort"),
        ("A\tcity\tSY\theavy", "a weight is a whole number"),
        ("A\tcity\tSY\t100", "a weight is a whole number"),
    ],
)
def test_a_row_that_says_nothing_is_refused(row: str, mistake: str) -> None:
    with pytest.raises(ValueError, match=mistake):
        entry_from(row.split("\t"))


def test_columns_at_the_end_may_be_left_out() -> None:
    assert Entry("Zyxel") == entry_from(["Zyxel"])
    assert HARBOUR == entry_from(
        ["Zyxel Bay", "city", "SY", "52", "Zyxel-on-Sea|~Zixel Bay", "a port"]
    )
