"""What a word can be, looked up in columns."""

from __future__ import annotations

from newslint.knowledge.parts import Parts

COSTS = {"N": 8, "V": 12, "R": 13, "NV": 5, "VN": 7}
PARTS = Parts.of({"run": "V7N3", "daily": "R6J4", "été": "N9"}, COSTS)


def test_the_likeliest_part_comes_first() -> None:
    assert "V" == PARTS.usual("run")


def test_a_word_that_is_not_listed_is_nothing() -> None:
    assert () == PARTS.choices("ru")
    assert () == PARTS.choices("zebra")
    assert "" == PARTS.usual("runs")


def test_words_with_accents_are_found() -> None:
    assert PARTS.can_be("été", "NS")


def test_all_parts_of_a_word_are_told_in_no_order() -> None:
    assert {"N", "V"} == PARTS.sorts("run")
    assert frozenset() == PARTS.sorts("runs")


def test_a_word_can_be_any_of_its_parts() -> None:
    assert PARTS.can_be("run", "N")
    assert not PARTS.can_be("run", "JR")


def test_a_likelier_part_costs_less_where_both_are_as_common() -> None:
    verb, noun = PARTS.among(("V", 0.9), ("V", 0.1))

    assert verb[1] < noun[1]


def test_the_cost_of_a_sequence_is_that_of_the_table() -> None:
    assert 5 == PARTS.follows["N"]["V"]
    assert PARTS.follows["N"]["N"] > PARTS.follows["N"]["V"]
