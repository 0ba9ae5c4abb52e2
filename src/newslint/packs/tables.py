"""Tab-separated tables to knowledge, by way of bytes that can be kept between runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from newslint.errors import PackError
from newslint.knowledge import Knowledge
from newslint.knowledge.cues import CueKind, Cues
from newslint.knowledge.lexicon import Lexicon, Tables, build_tables


class Row(NamedTuple):
    """One line of a table: where it stands and what its columns hold."""

    path: Path
    line: int
    columns: tuple[str, ...]

    def refuse(self, message: str) -> PackError:
        """The mistake to raise for this row."""
        return PackError(str(self.path), self.line, message)


def read_tables(tables: Mapping[str, Path]) -> dict[str, bytes]:
    """What the tables say, ready to be kept.

    Their roles are words, frequencies, misspellings and abbreviations; a table may be missing.
    """
    lexicon = build_tables(
        [row.columns[0] for row in _rows(tables.get("words"), columns=1)],
        {row.columns[0]: _number(row) for row in _rows(tables.get("frequencies"), columns=2)},
        {row.columns[0]: _corrections(row) for row in _rows(tables.get("misspellings"), columns=2)},
    )
    cues = [_cue(row) for row in _rows(tables.get("abbreviations"), columns=2)]
    return {**lexicon._asdict(), "abbreviations": "\n".join(cues).encode()}


def knowledge_from(data: Mapping[str, bytes]) -> Knowledge:
    """The knowledge that `read_tables` kept."""
    lexicon = Lexicon(Tables(*(data[name] for name in Tables._fields)))
    lines = data["abbreviations"].decode().splitlines()
    return Knowledge(lexicon, Cues.from_rows(_pair(line) for line in lines))


def _rows(path: Path | None, *, columns: int) -> Iterator[Row]:
    """The rows of a table that have something to say; `#` opens a remark."""
    if path is None:
        return
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(str(path), None, f"cannot be read: {error}") from error
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        row = Row(path, number, tuple(line.split("\t")))
        if len(row.columns) != columns or not all(row.columns):
            raise row.refuse(f"expected {columns} columns with a tab between them: “{line}”")
        yield row


def _number(row: Row) -> int:
    value = row.columns[1]
    if not value.isascii() or not value.isdigit() or int(value) > 127:
        raise row.refuse(f"a frequency is a whole number from 0 to 127, not “{value}”")
    return int(value)


def _corrections(row: Row) -> tuple[str, ...]:
    wrong, right = row.columns
    words = tuple(word.strip() for word in right.split(","))
    if not all(words) or wrong in words:
        raise row.refuse(f"“{wrong}” needs other words to be corrected to, not “{right}”")
    return words


def _cue(row: Row) -> str:
    known = [kind.value for kind in CueKind]
    if row.columns[1] not in known:
        raise row.refuse(f"there is no class “{row.columns[1]}”: choose of {', '.join(known)}")
    return "\t".join(row.columns)


def _pair(line: str) -> tuple[str, str]:
    first, _, second = line.partition("\t")
    return first, second
