"""The statements of the ledger as lines for people, source by source, and as records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.statement import About, Status
from newslint.cli.ledgers import place_of
from newslint.ledger.sources import SourceRow, Voice, Words, voices
from newslint.ledger.stretch import Stretch
from newslint.report.cells import visible, width
from newslint.report.fragments import Fragment, Line, Style, counted

NOBODY = "Nobody says so"
NOT_NAMED = "Somebody who is not named"
_WIDEST_TEXT = 64
_WIDEST_KIND = 8
_WIDEST_ABOUT = 13


def table(path: str, rows: Sequence[SourceRow]) -> Iterator[Line]:
    """The sources under the path of the file, each with its statements."""
    yield (Fragment(visible(path), Style.PATH),)
    margin = max(len(place_of(row.place)) for row in rows) + 6
    for voice in voices(rows):
        yield tuple(_heading(voice))
        for row in voice.rows:
            yield tuple(_line(row, margin))
    yield ()


def name_of(voice: Voice) -> str:
    """What a source is called in a heading."""
    return NOBODY if voice.is_bare else voice.name or NOT_NAMED


def _heading(voice: Voice) -> Iterator[Fragment]:
    yield Fragment(f"  {visible(name_of(voice))}", Style.WARNING if voice.is_bare else Style.STRONG)
    kind = "" if voice.kind is None else f"{voice.kind.value}, "
    yield Fragment(f"  ({kind}{counted(len(voice.rows), 'statement')})", Style.QUIET)


def _line(row: SourceRow, margin: int) -> Iterator[Fragment]:
    statement = row.statement
    about = "" if statement.about is About.OTHER else statement.about.value
    yield Fragment(f"    {place_of(row.place)}".ljust(margin), Style.PLACE)
    yield Fragment(statement.kind.value.ljust(_WIDEST_KIND), Style.QUIET)
    yield Fragment(about.ljust(_WIDEST_ABOUT))
    text = visible(_shortened(row.text))
    told = _how(row)
    yield Fragment(text + " " * (_WIDEST_TEXT + 2 - width(text)) if told else text)
    yield Fragment(visible(told), Style.QUIET)


def _how(row: SourceRow) -> str:
    """The words that make a source of somebody, and where they stand if not beside the rest."""
    told = [
        "" if row.cue is None else row.cue.text,
        "(from beside)" if row.statement.status is Status.CARRIED else "",
    ]
    return " ".join(part for part in told if part)


def _shortened(text: str) -> str:
    """The text as far as it fits: its beginning, for that is what one looks for."""
    if width(text) <= _WIDEST_TEXT:
        return text
    kept = text[: _WIDEST_TEXT - 1]
    while width(kept) >= _WIDEST_TEXT:
        kept = kept[:-1]
    return f"{kept}…"


def record(row: SourceRow) -> dict[str, object]:
    """A row for programs."""
    statement = row.statement
    return {
        **_offsets(row.place),
        "kind": statement.kind.value,
        "about": statement.about.value,
        "status": statement.status.value,
        "source": source_record(row),
        "cue": None if row.cue is None else _words(row.cue),
    }


def source_record(row: SourceRow) -> dict[str, object] | None:
    """Who says it, for programs."""
    source = row.statement.source
    if source is None or row.source is None:
        return None
    return {**_words(row.source), "kind": source.kind.value, "name": source.name or None}


def _words(words: Words) -> dict[str, object]:
    return {**_offsets(words.place), "text": words.text}


def _offsets(stretch: Stretch) -> dict[str, int]:
    return {"start": stretch.start.offset, "end": stretch.end.offset}
