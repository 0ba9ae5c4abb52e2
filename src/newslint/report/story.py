"""An article as a page shows it, with findings in their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newslint.model.document import PLACEHOLDER
from newslint.model.finding import Severity
from newslint.report.browser import tag
from newslint.report.entries import Entry
from newslint.report.markup import in_html
from newslint.report.runs import Run, marked, runs
from newslint.report.sheet import Sheet

_LEFT_OUT = "▫"  # for code and the like, which stands in the article but is not read as prose
_GRAVEST_FIRST = tuple(Severity)


def story(sheet: Sheet, entries: Mapping[int, Entry]) -> Iterator[str]:
    """The blocks of a sheet; `entries` are those of its findings, by their numbers on the page."""
    found = tuple(marked(sheet, min(entries, default=0)))
    for block in sheet.blocks:
        name = tag(block.kind)
        text = "".join(_shown(run, entries) for run in runs(sheet.prose, block.span, found))
        yield f'<{name} class="{block.kind.value}">{text}</{name}>\n'


def _shown(run: Run, entries: Mapping[int, Entry]) -> str:
    text = in_html(run.text.replace(PLACEHOLDER, _LEFT_OUT))
    if run.replaced and text:
        text = f'<span class="old" data-f="{_numbers(run.replaced)}">{text}</span>'
    if run.marked:
        text = _mark(run.marked, entries, text)
    inserted = (
        f'<ins data-f="{number}" hidden>{in_html(new)}</ins>' for number, new in run.inserted
    )
    points = (_mark((number,), entries, _label(number), "point ") for number in run.points)
    return "".join((*map(_label, run.begins), text, *inserted, *points))


def _mark(numbers: tuple[int, ...], entries: Mapping[int, Entry], text: str, more: str = "") -> str:
    severities = {entries[number].severity for number in numbers}
    gravest = next(severity for severity in _GRAVEST_FIRST if severity in severities)
    return f'<mark class="{more}{gravest.value}" data-f="{_numbers(numbers)}">{text}</mark>'


def _label(number: int) -> str:
    """The number of a finding, which leads to what is said of it."""
    return f'<sup><a id="m{number}" href="#f{number}">{number}</a></sup>'


def _numbers(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))
