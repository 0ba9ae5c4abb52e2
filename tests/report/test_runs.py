"""Prose cut where findings and fixes begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.model.block import Block, BlockKind
from newslint.model.finding import Edit, Finding, Fix, Safety, Severity
from newslint.model.span import Span
from newslint.report.runs import Run, marked, runs
from newslint.report.sheet import Sheet

PROSE = "One two three.\n\nFour five six.\n"
BLOCKS = (Block(BlockKind.BODY, Span(0, 14)), Block(BlockKind.BODY, Span(16, 30)))


def finding(span: tuple[int, int], *edits: tuple[int, int, str]) -> Finding:
    made = tuple(Edit(Span(start, end), text) for start, end, text in edits)
    fix = Fix(Safety.SAFE, "", made) if made else None
    return Finding("pack/rule", Span(*span), "Odd.", Severity.WARNING, fix=fix)


def cut(*findings: Finding) -> list[list[Run]]:
    sheet = Sheet("", PROSE, BLOCKS, findings)
    found = tuple(marked(sheet, 1))
    return [list(runs(PROSE, block.span, found)) for block in BLOCKS]


def test_words_know_their_findings() -> None:
    first, second = cut(finding((4, 7)), finding((4, 14)))

    assert [("", ()), ("One ", ()), ("two", (1, 2)), (" three.", (2,))] == [
        (run.text, run.marked) for run in first
    ]
    assert [(), (), (1, 2), ()] == [run.begins for run in first]
    assert ["", "Four five six."] == [run.text for run in second]


def test_a_fix_takes_out_and_puts_in() -> None:
    first, _ = cut(finding((4, 7), (4, 7, "2")))
    (run,) = (run for run in first if run.replaced)

    assert ("two", ((1, "2"),)) == (run.text, run.inserted)


@pytest.mark.parametrize(
    ("span", "better", "old", "new"),
    [
        ((0, 7), "One 2", "two", "2"),
        ((4, 7), "twos", "two", "twos"),
        ((4, 7), "towed", "two", "towed"),
        ((4, 13), "two", " three", ""),
        ((0, 3), "One,", "", ","),
        ((0, 7), "Two", "One two", "Two"),
    ],
)
def test_a_fix_is_shown_in_words_and_without_what_stays(
    span: tuple[int, int], better: str, old: str, new: str
) -> None:
    first, _ = cut(finding(span, (*span, better)))

    assert old == "".join(run.text for run in first if run.replaced)
    assert new == "".join(text for run in first for _, text in run.inserted)


@pytest.mark.parametrize(("at", "block"), [(0, 0), (14, 0), (15, 0), (16, 1), (30, 1), (31, 1)])
def test_a_place_without_words_has_its_point(at: int, block: int) -> None:
    shown = cut(finding((at, at)))

    assert [1] == [number for run in shown[block] for number in run.points]
    assert [1] == [number for each in shown for run in each for number in run.points]


def test_a_finding_between_blocks_stands_at_the_end_of_the_block_before() -> None:
    first, second = cut(finding((14, 16)))

    assert (1,) == first[-1].points
    assert not any(run.points or run.begins for run in second)


def test_a_finding_over_two_blocks_begins_once() -> None:
    begins = [number for each in cut(finding((8, 20))) for run in each for number in run.begins]

    assert [1] == begins


def test_a_finding_that_begins_before_its_block_begins_with_it() -> None:
    _, second = cut(finding((15, 20)))

    assert [1] == [number for run in second for number in run.begins]


def test_a_sheet_without_blocks_is_no_fault() -> None:
    (only,) = marked(Sheet("", "\n", (), (finding((0, 1)),)), 1)

    assert Span(0, 0) == only.span


SPANS = st.tuples(st.integers(0, 31), st.integers(0, 31)).map(lambda ends: (min(ends), max(ends)))


@given(st.lists(SPANS, max_size=6))
def test_nothing_is_lost_and_every_finding_is_shown_once(spans: list[tuple[int, int]]) -> None:
    shown = cut(*map(finding, spans))
    numbers = [number for each in shown for run in each for number in (*run.begins, *run.points)]

    assert [PROSE[slice(*block.span)] for block in BLOCKS] == [
        "".join(run.text for run in each) for each in shown
    ]
    assert sorted(numbers) == list(range(1, len(spans) + 1))
