"""Where paragraphs stand in plain text: blank lines part them, and so do most line ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.model.span import Span

_WIDEST = 100  # wire copy is wrapped at 60 to 80 characters, letters at up to 100
_NARROWEST = 40
_FILLED = 0.8  # of the width: hands wrap less evenly than machines
_BULLETS = ("- ", "* ", "• ", "‣ ", "◦ ")


class _Line(NamedTuple):
    """A line with something on it, without the white space at its ends."""

    start: int
    text: str
    indent: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def find_paragraphs(prose: str) -> Iterator[Span]:
    """The paragraphs; lines that were only broken to fit a width are one paragraph."""
    runs = tuple(_runs(prose))
    width = _width(runs)
    for run in runs:
        yield from _joined(run, width) if width else _single(run)


def _runs(prose: str) -> Iterator[Sequence[_Line]]:
    at = 0
    run: list[_Line] = []
    for line in prose.split("\n"):
        text = line.strip()
        if text:
            indent = 0 if line[0] == text[0] else len(line) - len(line.lstrip())
            run.append(_Line(at + indent, text, indent))
        elif run:
            yield run
            run = []
        at += len(line) + 1
    if run:
        yield run


def _width(runs: Sequence[Sequence[_Line]]) -> int:
    """The width at which the text was wrapped; 0 if it was not."""
    candidates = [run for run in runs if len(run) > 1 and _widest(run) <= _WIDEST]
    width = max(map(_widest, candidates), default=0)
    if width < _NARROWEST:
        return 0
    breaks = [pair for run in candidates for pair in pairwise(run) if _overflows(*pair, width)]
    inside = sum(1 for before, after in breaks if _breaks_a_sentence(before.text, after.text))
    return width if inside and inside * 3 >= len(breaks) else 0


def _widest(run: Sequence[_Line]) -> int:
    return max(len(line.text) + line.indent for line in run)


def _overflows(before: _Line, after: _Line, width: int) -> bool:
    word = after.text.split(None, 1)[0]
    return before.indent + len(before.text) + 1 + len(word) > width


def _breaks_a_sentence(before: str, after: str) -> bool:
    return before[-1] not in '.!?:”"' and after[0].islower()


def _joined(run: Sequence[_Line], width: int) -> Iterator[Span]:
    if _widest(run) > _WIDEST:
        yield from _single(run)
        return
    listed = run[0].text.startswith(_BULLETS)
    start = run[0].start
    for before, after in pairwise(run):
        if not _is_wrapped(before, after, width) or _begins(before, after, listed=listed):
            yield Span(start, before.end)
            start = after.start
    yield Span(start, run[-1].end)


def _is_wrapped(before: _Line, after: _Line, width: int) -> bool:
    """Whether the paragraph goes on: the next word found no room, or the sentence is not over."""
    if _overflows(before, after, width):
        return True
    fills = before.indent + len(before.text) >= width * _FILLED
    return fills and _breaks_a_sentence(before.text, after.text)


def _begins(before: _Line, after: _Line, *, listed: bool) -> bool:
    return after.text.startswith(_BULLETS) if listed else after.indent > before.indent


def _single(run: Sequence[_Line]) -> Iterator[Span]:
    for line in run:
        yield Span(line.start, line.end)
