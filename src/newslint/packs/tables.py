"""Tab-separated tables to knowledge, by way of values that can be kept between runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

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


class Kept(NamedTuple):
    """What tables say, as values that marshal keeps."""

    lexicon: tuple[Any, ...]
    cues: tuple[frozenset[str], ...]
    classes: dict[str, frozenset[str]]


def read_tables(tables: Mapping[str, Sequence[Path]]) -> Kept:
    """What the tables of each role say, a later one laid over those before it.

    Roles: words, frequencies, misspellings, abbreviations, classes.
    """
    rows = partial(_rows, tables)
    lexicon = build_tables(
        [row.columns[0] for row in rows("words", columns=1)],
        {row.columns[0]: _number(row) for row in rows("frequencies", columns=2)},
        {row.columns[0]: _corrections(row) for row in rows("misspellings", columns=2)},
    )
    cues = Cues.from_rows(_abbreviation(row) for row in rows("abbreviations", columns=2))
    return Kept(tuple(lexicon), tuple(cues), _classes(rows("classes", columns=2)))


def knowledge_from(kept: Kept) -> Knowledge:
    """The knowledge that `read_tables` kept."""
    return Knowledge(Lexicon(Tables(*kept.lexicon)), Cues(*kept.cues), kept.classes)


def _rows(tables: Mapping[str, Sequence[Path]], role: str, *, columns: int) -> Iterator[Row]:
    """The rows of the tables of a role that have something to say; `#` opens a remark."""
    for path in tables.get(role, ()):
        yield from _rows_of(path, columns)


def _rows_of(path: Path, columns: int) -> Iterator[Row]:
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


def _abbreviation(row: Row) -> tuple[str, str]:
    known = [kind.value for kind in CueKind]
    if row.columns[1] not in known:
        raise row.refuse(f"there is no class “{row.columns[1]}”: choose of {', '.join(known)}")
    return row.columns[0], row.columns[1]


def _classes(rows: Iterable[Row]) -> dict[str, frozenset[str]]:
    """The words of each class; a word may belong to several."""
    classes: dict[str, set[str]] = {}
    for row in rows:
        for name in row.columns[1].split(","):
            classes.setdefault(name.strip(), set()).add(row.columns[0])
    return {name: frozenset(words) for name, words in classes.items()}
