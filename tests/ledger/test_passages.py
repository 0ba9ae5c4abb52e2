"""Stories cut where one voice gives way to another."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.statement import (
    About,
    Cue,
    Source,
    SourceKind,
    Statement,
    StatementKind,
    Status,
)
from newslint.ledger.passages import Role, Run, cut_blocks
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

PROSE = "Rain fell.\n\nIt was wet, Ana said. It was.\n"
BLOCKS = (
    Block(BlockKind.HEADLINE, Span(0, 10)),
    Block(BlockKind.BODY, Span(12, len(PROSE) - 1)),
)


def span_of(words: str) -> Span:
    at = PROSE.index(words)
    return Span(at, at + len(words))


def statement(span: Span, source: Span | None = None, cue: Span | None = None) -> Statement:
    return Statement(
        span,
        StatementKind.REPORT,
        About.OTHER,
        Status.UNATTRIBUTED if source is None else Status.ATTRIBUTED,
        None if source is None else Source(source, source, SourceKind.NAMED),
        None if cue is None else Cue(cue, "say"),
        0,
    )


def runs(*statements: Statement) -> list[Run]:
    return [run for each in cut_blocks(PROSE, BLOCKS, statements) for run in each.runs]


def test_a_story_without_statements_is_left_in_one_piece() -> None:
    head, body = cut_blocks(PROSE, BLOCKS, ())

    assert (BlockKind.HEADLINE, (Run("Rain fell."),)) == head
    assert (BlockKind.BODY, (Run("It was wet, Ana said. It was."),)) == body


def test_a_source_and_its_cue_belong_to_what_they_state() -> None:
    found = runs(statement(span_of("It was wet"), span_of("Ana"), span_of("said")))

    assert [
        Run("Rain fell."),
        Run("It was wet", 0, Role.STATED, begins=True),
        Run(", "),
        Run("Ana", 0, Role.SOURCE),
        Run(" "),
        Run("said", 0, Role.CUE),
        Run(". It was."),
    ] == found


def test_the_innermost_statement_is_seen() -> None:
    outer, inner = span_of("It was wet, Ana said."), span_of("wet")
    found = runs(statement(outer, span_of("Ana"), span_of("said")), statement(inner))

    assert [
        ("It was ", 0, Role.STATED),
        ("wet", 1, Role.STATED),
        (", ", 0, Role.STATED),
        ("Ana", 0, Role.SOURCE),
    ] == [run[:3] for run in found[1:5]]


def test_a_statement_over_two_paragraphs_begins_once() -> None:
    found = runs(statement(Span(5, 22)))

    assert [("fell.", True), ("It was wet", False)] == [
        (run.text, run.begins) for run in found if run.number == 0
    ]


EDGES = st.lists(st.integers(0, len(PROSE)), max_size=30)


def stretches(edges: Sequence[int]) -> list[Span]:
    """Each two edges as a stretch that is not empty."""
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return [Span(min(pair), max(pair)) for pair in pairs if len({*pair}) > 1]


@given(EDGES)
def test_no_word_is_lost_and_every_statement_begins_at_most_once(edges: list[int]) -> None:
    spans = stretches(edges)
    triples = zip(spans[::3], spans[1::3], spans[2::3], strict=False)
    cut = list(cut_blocks(PROSE, BLOCKS, [statement(*spans) for spans in triples]))
    begun = [run.number for passage in cut for run in passage.runs if run.begins]

    assert [PROSE[slice(*block.span)] for block in BLOCKS] == [
        "".join(run.text for run in passage.runs) for passage in cut
    ]
    assert len(set(begun)) == len(begun)
