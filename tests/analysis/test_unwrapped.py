"""Prose read as if its lines did not end within sentences."""

from __future__ import annotations

import pytest

from newslint.analysis.unwrapped import unwrapped
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span


def blocks(*spans: tuple[int, int]) -> list[Block]:
    return [Block(BlockKind.BODY, Span(*span)) for span in spans]


@pytest.mark.parametrize("text", ["It rained.\n\nIt froze.", "It rained.", ""])
def test_prose_without_wrapped_lines_stays_as_it_is(text: str) -> None:
    assert text == unwrapped(text, blocks((0, len(text))))


def test_a_line_break_within_a_paragraph_is_a_space() -> None:
    text = "The rescue\nservice left.\n\nIt\nfroze."
    read = unwrapped(text, blocks((0, 24), (26, len(text))))

    assert "The rescue service left.\n\nIt froze." == read
