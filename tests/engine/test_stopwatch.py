from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from newslint.engine.stopwatch import Stopwatch
from newslint.model.cost import Cost, Part, Sort

RULE = Part(Sort.RULE, "test/rule")
VIEW = Part(Sort.VIEW, "sentences")


def ticking() -> Stopwatch:
    """A stopwatch for which every look at the clock is ten later."""
    return Stopwatch(count(0, 10).__next__)


def test_a_part_is_told_its_calls_and_its_time() -> None:
    watch = ticking()
    for _ in range(3):
        with watch.during(RULE):
            pass

    assert (Cost(RULE, 3, 30),) == watch.costs()


def test_what_a_part_asks_for_is_told_of_that_alone() -> None:
    watch = ticking()
    with watch.during(RULE):
        assert "seen" == watch.call(VIEW, lambda: "seen")

    assert (Cost(RULE, 1, 20), Cost(VIEW, 1, 10)) == watch.costs()


def test_what_is_done_between_two_steps_is_no_cost_of_theirs() -> None:
    watch = ticking()
    steps = watch.steps(RULE, lambda: iter("ab"))
    for _ in steps:
        with watch.during(VIEW):
            pass

    assert {Cost(RULE, 1, 40), Cost(VIEW, 2, 20)} == set(watch.costs())


def test_steps_are_taken_only_as_they_are_asked_for() -> None:
    taken = []

    def stepping() -> Iterator[int]:
        for number in range(3):
            taken.append(number)
            yield number

    assert 0 == next(ticking().steps(RULE, stepping))
    assert [0] == taken


def test_a_part_that_fails_is_over() -> None:
    watch = ticking()
    with pytest.raises(ZeroDivisionError), watch.during(RULE):
        raise ZeroDivisionError
    with watch.during(VIEW):
        pass

    assert (Cost(RULE, 1, 10), Cost(VIEW, 1, 10)) == watch.costs()


def test_the_dearest_part_comes_first() -> None:
    watch = ticking()
    with watch.during(VIEW):
        pass
    for _ in range(2):
        with watch.during(RULE):
            pass

    assert [RULE, VIEW] == [cost.part for cost in watch.costs()]
