from __future__ import annotations

from itertools import islice

from memory import changed, resident

TEXT = "Ministers welcomed several proposals yesterday.\n"


def test_texts_stand_as_they_are_once_and_are_new_ones_from_then_on() -> None:
    first, second, third = islice(changed([TEXT]), 3)

    assert TEXT == first
    assert len({first, second, third}) == 3
    assert {len(TEXT)} == {len(second), len(third)}


def test_memory_is_told_in_megabytes() -> None:
    assert 5 < resident() < 100_000
