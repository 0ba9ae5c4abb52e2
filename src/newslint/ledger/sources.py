"""The ledger of sources: who says what in a story, and what nobody is said to have said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.statement import Source, SourceKind, Statement, Status
from newslint.ledger.stretch import Stretch, stretch, text_of
from newslint.model.lines import Lines
from newslint.model.span import Span

_ARTICLES = ("the ", "a ", "an ")


class Words(NamedTuple):
    """Words of the story, and where they stand in the file."""

    text: str
    place: Stretch


class SourceRow(NamedTuple):
    """All that is to be told of one statement."""

    text: str
    statement: Statement
    place: Stretch
    source: Words | None  # the whole noun phrase
    cue: Words | None
    who: str  # whose statement it is, by name where the name is known; empty where nobody is named

    @property
    def is_bare(self) -> bool:
        """Whether the story leaves open who says so."""
        return self.statement.status is Status.UNATTRIBUTED


class Voice(NamedTuple):
    """A source with all that it states."""

    name: str  # empty where nobody is named
    kind: SourceKind | None
    rows: tuple[SourceRow, ...]

    @property
    def is_bare(self) -> bool:
        """Whether these are the statements that nobody is said to have made."""
        return self.rows[0].is_bare


def source_rows(article: Article) -> Iterator[SourceRow]:
    """The statements in order."""
    lines = Lines(article.document.raw)
    for statement in article.statements:
        yield source_row(article, statement, lines)


def source_row(article: Article, statement: Statement, lines: Lines) -> SourceRow:
    """The row of one statement; `lines` are those of the file."""
    source, cue = statement.source, statement.cue
    return SourceRow(
        text_of(article, statement.span),
        statement,
        stretch(article, statement.span, lines),
        None if source is None else _words(article, source.span, lines),
        None if cue is None else _words(article, cue.span, lines),
        "" if source is None else source.name or _called(article, source),
    )


def voices(rows: Iterable[SourceRow]) -> tuple[Voice, ...]:
    """The sources in the order in which they are first heard; what nobody says comes last."""
    heard: dict[tuple[bool, str], list[SourceRow]] = {}
    for row in rows:
        heard.setdefault(voice_key(row), []).append(row)
    ordered = sorted(heard.items(), key=lambda item: item[0][0])
    return tuple(_voice(statements) for _, statements in ordered)


def voice_key(row: SourceRow) -> tuple[bool, str]:
    """What is the same for all the statements of one source."""
    if row.is_bare:
        return (True, "")
    who = row.who.casefold()
    return (False, next((who[len(word) :] for word in _ARTICLES if who.startswith(word)), who))


def _voice(rows: list[SourceRow]) -> Voice:
    source = rows[0].statement.source
    if rows[0].is_bare:
        return Voice("", None, tuple(rows))
    return Voice(rows[0].who, None if source is None else source.kind, tuple(rows))


def _called(article: Article, source: Source) -> str:
    """The noun phrase without what is added to it behind a comma."""
    text = text_of(article, source.span)
    comma = text.find(",", source.head.end - source.span.start)
    return text if comma < 0 else text[:comma]


def _words(article: Article, span: Span, lines: Lines) -> Words:
    return Words(text_of(article, span), stretch(article, span, lines))
