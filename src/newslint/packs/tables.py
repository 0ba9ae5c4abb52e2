"""Tab-separated tables to knowledge, by way of values that can be kept between runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from newslint.errors import PackError
from newslint.knowledge import Knowledge
from newslint.knowledge.confusables import Confusables, ConfusableTables, build_confusables
from newslint.knowledge.contexts import read_contexts
from newslint.knowledge.cues import CueKind, Cues
from newslint.knowledge.dialects import Dialect, Dialects, keep_dialects
from newslint.knowledge.lexicon import Lexicon, Tables, build_tables
from newslint.knowledge.measures import DIMENSIONS, MONEY_SIGN, SORTS, Measures
from newslint.knowledge.reporting import FRAMES, CueSort, Reporting, keep_reporting

T = TypeVar("T")


class Kept(NamedTuple):
    """What tables say, as values that marshal keeps."""

    lexicon: tuple[Any, ...]
    cues: tuple[frozenset[str], ...]
    classes: dict[str, frozenset[str]]
    confusables: tuple[dict[str, bytes], ...]
    dialects: str
    numerals: dict[str, tuple[str, ...]]
    units: dict[str, tuple[str, ...]]
    signs: dict[str, tuple[str, ...]]
    reporting: bytes


def read_tables(tables: Mapping[str, Sequence[Path]]) -> Kept:
    """What the tables of each role say, a later one laid over those before it.

    Roles: words, frequencies, misspellings, abbreviations, classes, familiar,
    confusables, dialects, numbers, units, reporting.
    """
    lexicon = build_tables(
        read_rows(tables, "words", _word),
        read_rows(tables, "frequencies", _frequency),
        read_rows(tables, "misspellings", _corrections),
    )
    cues = Cues.from_rows(read_rows(tables, "abbreviations", _abbreviation))
    classes = _classes(
        chain(read_rows(tables, "classes", _pair), read_rows(tables, "familiar", _familiar))
    )
    contexts = read_rows(tables, "confusables", lambda row: tuple(read_contexts(row, classes)))
    numerals = dict(read_rows(tables, "numbers", _numeral))
    units = [*chain.from_iterable(read_rows(tables, "units", _units))]
    return Kept(
        tuple(lexicon),
        tuple(cues),
        classes,
        tuple(build_confusables(chain.from_iterable(contexts), Lexicon(lexicon).frequency)),
        keep_dialects(read_rows(tables, "dialects", _spelling)),
        numerals,
        {form: row for form, row in units if row[0] != MONEY_SIGN},
        {form: row for form, row in units if row[0] == MONEY_SIGN},
        keep_reporting(chain.from_iterable(read_rows(tables, "reporting", _cues))),
    )


def knowledge_from(kept: Kept) -> Knowledge:
    """The knowledge that `read_tables` kept."""
    return Knowledge(
        Lexicon(Tables(*kept.lexicon)),
        Cues(*kept.cues),
        kept.classes,
        confusables=Confusables(ConfusableTables(*kept.confusables)),
        dialects=Dialects(kept.dialects),
        measures=Measures(kept.numerals, kept.units, kept.signs, kept.classes),
        reporting=Reporting(kept.reporting),
    )


def read_rows(
    tables: Mapping[str, Sequence[Path]], role: str, parse: Callable[[Sequence[str]], T]
) -> Iterator[T]:
    """What `parse` makes of each line of the tables of a role; `#` opens a remark."""
    for path in tables.get(role, ()):
        for number, line in enumerate(_text(path).splitlines(), start=1):
            if not line or line.startswith("#") or line.isspace():
                continue
            try:
                yield parse(line.split("\t"))
            except ValueError as mistake:
                raise PackError(str(path), number, f"{mistake}: “{line}”") from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(str(path), None, f"cannot be read: {error}") from error


def _word(columns: Sequence[str]) -> str:
    if len(columns) != 1:
        raise ValueError("expected one word without tabs")
    return columns[0]


def _pair(columns: Sequence[str]) -> tuple[str, str]:
    if len(columns) != 2 or not all(columns):
        raise ValueError("expected two columns with a tab between them")
    return columns[0], columns[1]


def _frequency(columns: Sequence[str]) -> tuple[str, int]:
    word, value = _pair(columns)
    if not value.isascii() or not value.isdigit() or int(value) > 127:
        raise ValueError("a frequency is a whole number from 0 to 127")
    return word, int(value)


def _corrections(columns: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    wrong, right = _pair(columns)
    words = tuple(word.strip() for word in right.split(","))
    if not all(words) or wrong in words:
        raise ValueError(f"“{wrong}” needs other words to be corrected to")
    return wrong, words


def _spelling(columns: Sequence[str]) -> tuple[str, frozenset[Dialect], str]:
    if len(columns) not in {2, 3} or not all(columns):
        raise ValueError("expected a word, its dialects and how others spell it, with tabs between")
    word, codes, *elsewhere = columns
    known = [each.value for each in Dialect]
    if not set(codes.split(",")) <= set(known):
        raise ValueError(f"a dialect is one of {', '.join(known)}")
    return word, frozenset(map(Dialect, codes.split(","))), elsewhere[0] if elsewhere else ""


def _abbreviation(columns: Sequence[str]) -> tuple[str, str]:
    entry, kind = _pair(columns)
    known = [each.value for each in CueKind]
    if kind not in known:
        raise ValueError(f"there is no class “{kind}”, choose of {', '.join(known)}")
    return entry, kind


def _numeral(columns: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    if len(columns) != 3 or not all(columns):
        raise ValueError("expected a word, its sort and its value with tabs between them")
    word, sort, value = columns
    if sort not in SORTS:
        raise ValueError(f"there is no sort “{sort}”, choose of {', '.join(sorted(SORTS))}")
    low, _, high = value.partition("-")
    return word, (sort, low, high or low)


def _units(columns: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Each form of a unit with all that is said of it."""
    if not 4 <= len(columns) <= 6 or not all(columns[:4]):
        raise ValueError("expected forms, dimension, factor and symbol with tabs between them")
    if columns[1] not in DIMENSIONS:
        known = ", ".join(sorted(DIMENSIONS))
        raise ValueError(f"there is no dimension “{columns[1]}”, choose of {known}")
    row = (*columns[1:], "", "")[:5]
    return [(form, row) for form in columns[0].split("|")]


def _cues(columns: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """A word of reporting with each of its sorts, what it goes with there, and its forms."""
    if not 2 <= len(columns) <= 3 or not all(columns[:2]):
        raise ValueError("expected a word, its sorts and its forms with tabs between them")
    word, sorts, forms = (*columns, "")[:3]
    if forms and forms.count(",") not in {0, 3}:
        raise ValueError("expected third person, past, participle and -ing form, or a plural")
    return [(word, *_sort(each), forms) for each in sorts.split("; ")]


def _sort(column: str) -> tuple[str, str]:
    sort, _, frames = column.partition(":")
    if sort not in [each.value for each in CueSort]:
        raise ValueError(f"there is no sort “{sort}”")
    if not set(frames.split(",")) - {""} <= FRAMES:
        raise ValueError(f"what a word goes with is one of {', '.join(sorted(FRAMES))}")
    return sort, frames


def _familiar(columns: Sequence[str]) -> tuple[str, str]:
    """An abbreviation, and the classes of those who need no explanation of it."""
    abbreviation, dialects = _pair(columns)
    classes = [f"familiar-{dialect}" for dialect in dialects.split(",") if dialect != "all"]
    return abbreviation, ",".join(classes or ["familiar"])


def _classes(rows: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """The words of each class; a word may belong to several."""
    classes: dict[str, set[str]] = {}
    for word, names in rows:
        for name in names.split(","):
            classes.setdefault(name.strip(), set()).add(word)
    return {name: frozenset(words) for name, words in classes.items()}
