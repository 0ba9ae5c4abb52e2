"""Where a row of a ledger stands in the file, and what stands there."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.model.lines import Lines, Place
from newslint.model.span import Span


class Stretch(NamedTuple):
    """From one place of the file to another."""

    start: Place
    end: Place


def stretch(article: Article, span: Span, lines: Lines) -> Stretch:
    """The part of the file that a span of prose was read from."""
    raw = article.document.map.raw(span)
    return Stretch(lines.place(raw.start), lines.place(raw.end))


def text_of(article: Article, span: Span) -> str:
    """The prose of a span on one line."""
    return " ".join(article.prose[span.start : span.end].split())
