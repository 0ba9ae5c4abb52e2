"""Spaces that are doubled, or of a kind that no keyboard is meant to give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_UNBROKEN = r"\u00a0\u202f"
_WIDE = r"\u1680\u2000-\u2008\u205f\u3000"
_THIN = r"\u2009\u200a"
_ODD = _UNBROKEN + _WIDE + _THIN

# A run with an odd space in it is told as such.
# The first group tells that two spaces stand before a word, as no column has them.
_DOUBLED = late(rf"  (?<=[^\s{_ODD}]  )(?:(?=[^\s\d{_ODD}])()| *(?=[^\s{_ODD}]))")
_COLUMN = late(r"\S(?: {3,}(?=\S)| {2,}(?=[\d.,:–-]+(?!\S)))")
# A no-break space is meant unless beside another space; a thin one is meant beside a dash or mark.
_ODD_RUN = late(
    rf"[ {_UNBROKEN}]*(?:(?<= )[{_UNBROKEN}]|[{_UNBROKEN}](?=[ {_UNBROKEN}]))[ {_ODD}]*"
    rf"|[ {_UNBROKEN}]*(?:[{_WIDE}](?<![0-9][\u2000-\u2008])"
    rf"|(?<![0-9—–“”‘’\"'(])[{_THIN}](?![—–“”‘’\"')]))[ {_ODD}]*"
)
_MANY = 6  # a typist's habit or a bad conversion: one remark is enough


def doubled_spaces(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each run of ordinary spaces inside a line, not where they make columns."""
    prose = article.prose
    lines: dict[int, bool] = {}  # a line is read once, however many runs it has
    runs = [
        Span(*found.span())
        for place in where
        for found in _DOUBLED.finditer(prose, place.start, place.end)
        if found[1] is not None or not _is_column(prose, found, lines)
    ]
    return _told(runs, "Two spaces where one will do")


def odd_spaces(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Spaces that are neither ordinary nor typography."""
    runs = [
        Span(*found.span())
        for place in where
        for found in _ODD_RUN.finditer(article.prose, place.start, place.end)
    ]
    return _told(runs, "An odd space where an ordinary one will do")


def _is_column(prose: str, run: re.Match[str], lines: dict[int, bool]) -> bool:
    """Whether the line has another wide gap, or another figure behind a gap."""
    start = prose.rfind("\n", 0, run.start()) + 1
    if start not in lines:
        end = prose.find("\n", run.end())
        lines[start] = len(_COLUMN.findall(prose, start, end if end >= 0 else len(prose))) > 1
    return lines[start]


def _told(runs: Sequence[Span], fault: str) -> Iterator[Match]:
    """Each run by itself; where there are many, all of them as one."""
    edits = tuple(Edit(run, " ") for run in runs)
    if len(runs) < _MANY:
        for edit in edits:
            yield Match(edit.span, {"fault": f"{fault}."}, (edit,))
    else:
        more = f"{fault}, here and in {len(runs) - 1} more places."
        yield Match(runs[0], {"fault": more}, edits)
