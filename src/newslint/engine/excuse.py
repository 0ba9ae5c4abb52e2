"""What an author has excused in the text, and excuses that excuse nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.document import Document, Note
from newslint.model.finding import Finding
from newslint.model.lines import Lines
from newslint.model.span import Span
from newslint.rule import Match, Rule, names

UNUSED = "excuses/unused"
UNKNOWN = "excuses/unknown"

_VERBS = ("ignore-line", "ignore-file", "ignore", "off", "on")
_NOTE = late(
    rf"(?P<verb>{'|'.join(_VERBS)})\b"
    r"(?P<rules>(?:[\s,]+[\w-]+(?:/[\w-]+)*)*)\s*(?::\s*(?P<reason>.*))?",
    re.DOTALL,
)
_NOWHERE = Span(-1, -1)  # no finding stands before the first character


class Excuse(NamedTuple):
    """Rules (ids or packs; none: all) that are silent within a span."""

    note: Note
    span: Span
    rules: tuple[str, ...]

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is excused."""
        named = not self.rules or any(names(selector, finding.rule) for selector in self.rules)
        return named and self.span.overlaps(finding.span)


def apply_excuses(
    article: Article, found: Sequence[Finding], rules: Mapping[str, Rule]
) -> list[Finding]:
    """The findings that are left, and a finding for each excuse that is of no use."""
    excuses = tuple(find_excuses(article.document))
    kept = [one for one in found if not any(excuse.covers(one) for excuse in excuses)]
    return [*kept, *_useless(article, excuses, found, rules), *_unread(article, rules)]


def find_excuses(document: Document) -> Iterator[Excuse]:
    """Every note of the document that is an excuse."""
    silent: list[tuple[Note, tuple[str, ...]]] = []
    for note in document.notes:
        found = _NOTE.fullmatch(note.text.strip())
        if not found:
            continue
        named = tuple(re.split(r"[\s,]+", found["rules"].strip(" ,\n\t"))) if found["rules"] else ()
        match found["verb"]:
            case "off":
                silent.append((note, named))
            case "on" if silent:
                yield from _between(silent, note.at)
                silent.clear()
            case "on":
                yield Excuse(note, _NOWHERE, named)
            case verb:
                yield Excuse(note, _reach(verb, note, document), named)
    yield from _between(silent, len(document.prose))


def _between(silent: Sequence[tuple[Note, tuple[str, ...]]], end: int) -> Iterator[Excuse]:
    """What each “off” silences up to `end`."""
    for note, named in silent:
        yield Excuse(note, Span(note.at, end), named)


def _reach(verb: str, note: Note, document: Document) -> Span:
    if verb == "ignore-file":
        return Span(0, len(document.prose))
    if verb == "ignore-line":
        return _line(note, document)
    for block in document.blocks:
        if block.span.end > note.at:
            return block.span
    return Span(note.at, len(document.prose))


def _line(note: Note, document: Document) -> Span:
    """The prose of the line that the note stands on, or of the next line that has any."""
    lines = Lines(document.raw)
    first = lines.place(note.raw.start).line
    prose = document.prose
    at = note.at
    start = prose.rfind("\n", 0, at) + 1
    if start < at and lines.place(document.map.raw(Span(at - 1, at)).start).line == first:
        end = prose.find("\n", at)
        return Span(start, len(prose) if end < 0 else end)
    while at < len(prose) and prose[at].isspace():
        at += 1
    end = prose.find("\n", at)
    return Span(at, len(prose) if end < 0 else end)


def _useless(
    article: Article,
    excuses: Sequence[Excuse],
    found: Sequence[Finding],
    rules: Mapping[str, Rule],
) -> Iterator[Finding]:
    """Excuses for rules that run here and found nothing."""
    rule = rules.get(UNUSED)
    for excuse in excuses if rule else ():
        runs = not excuse.rules or any(_named(name, rules) for name in excuse.rules)
        if rule and runs and not any(excuse.covers(finding) for finding in found):
            at = Span(excuse.note.at, excuse.note.at)
            yield rule.finding(article, Match(at, {"excuse": excuse.note.text.strip()}))


def _unread(article: Article, rules: Mapping[str, Rule]) -> Iterator[Finding]:
    """Notes that are no excuse as they are written."""
    rule = rules.get(UNKNOWN)
    for note in article.document.notes if rule else ():
        if rule and not _NOTE.fullmatch(note.text.strip()):
            word = (note.text.split() or [""])[0]
            near = import_module("difflib").get_close_matches(word, _VERBS, 1)
            fields = {"excuse": note.text.strip(), "nearest": near[0] if near else "ignore"}
            yield rule.finding(article, Match(Span(note.at, note.at), fields))


def _named(selector: str, rules: Iterable[str]) -> bool:
    return any(names(selector, rule) for rule in rules)
