"""Laid-out lines and pages on a terminal, by rich."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from rich.console import Console, ConsoleOptions, RenderResult
from rich.markdown import Markdown
from rich.segment import Segment
from rich.style import Style as Look

from newslint.report.fragments import Line, Style

_LOOKS = {
    Style.PATH: Look(bold=True, underline=True),
    Style.PLACE: Look(dim=True),
    Style.ERROR: Look(color="red", bold=True),
    Style.WARNING: Look(color="yellow"),
    Style.INFO: Look(color="blue"),
    Style.RULE: Look(dim=True),
    Style.MARKED: Look(bold=True),
    Style.UNDERLINE: Look(color="red"),
    Style.FIX: Look(color="green"),
    Style.QUIET: Look(dim=True),
    Style.STRONG: Look(bold=True),
}


class Sheet:
    """Lines as rich draws them; no table, no markup: thousands of lines cost milliseconds."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = lines

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The segments, line by line."""
        return self._segments()

    def _segments(self) -> Iterator[Segment]:
        for line in self._lines:
            for fragment in line:
                yield Segment(fragment.text, _LOOKS.get(fragment.style))
            yield Segment.line()


def show(blocks: Iterable[tuple[Line, ...]], stream: TextIO) -> None:
    """Write each block as it comes."""
    console = Console(file=stream, highlight=False)
    for block in blocks:
        console.print(Sheet(block), end="", soft_wrap=True)


def show_page(page: str, stream: TextIO) -> None:
    """Write a Markdown page as people like to read it."""
    Console(file=stream).print(Markdown(page))
