"""A report as LanguageTool tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newslint.analysis.article import Article
from newslint.cli.version import version
from newslint.knowledge import Knowledge
from newslint.ledger.stretch import stretch
from newslint.model.finding import Safety, Severity
from newslint.model.lines import Lines
from newslint.model.report import Report
from newslint.model.span import Span
from newslint.packs.compiled import Compiled
from newslint.report.entries import Entry, file_entry
from newslint.rule import names
from newslint.server.annotated import Written
from newslint.server.job import Job, Wanted
from newslint.server.languages import language_of
from newslint.server.replacing import replacing

API_VERSION = 1
BUILD_DATE = "2026-11-23 00:00:00 +0000"
_MOST = 10  # replacements that anyone reads
_ROUND = 40  # characters of context on either side
_TYPES = {
    "spelling": "misspelling",
    "spacing": "whitespace",
    "unicode": "characters",
    "punctuation": "typographical",
    "quotes": "typographical",
    "capitals": "typographical",
    "hyphens": "typographical",
    "grammar": "grammar",
    "consistency": "inconsistency",
    "names": "inconsistent-entities",
    "figures": "numbers",
    "units": "numbers",
    "dates": "numbers",
    "legal": "legal",
}


def software() -> dict[str, object]:
    """Who answers."""
    return {
        "name": "newslint",
        "version": version(),
        "buildDate": BUILD_DATE,
        "apiVersion": API_VERSION,
        "premium": False,
        "status": "",
    }


def response(job: Job, report: Report, knowledge: Knowledge, every: Compiled) -> dict[str, object]:
    """The whole answer to `/v2/check`."""
    written = Written(job.text, job.parts)
    titles = {rule.card.id: rule.card for rule in every.rules}
    sentences = list(_sentences(report, knowledge))
    found = [
        _match(entry, job, written, sentences, titles[entry.rule].title)
        for entry in file_entry(report).entries
        if _is_wanted(entry.rule, job.wanted)
    ]
    return {
        "software": software(),
        "warnings": {"incompleteResults": False},
        "language": _language(job.language),
        "matches": sorted(found, key=lambda match: match["offset"]),
        "sentenceRanges": [list(_range(written, sentence)) for sentence in sentences],
        "extendedSentenceRanges": [
            {**_from_to(written, sentence), "detectedLanguages": [{"language": "en", "rate": 1.0}]}
            for sentence in sentences
        ],
    }


def _language(asked: str) -> dict[str, object]:
    name, code = language_of(asked)
    detected = {"name": name, "code": code, "confidence": 0.99, "source": "newslint"}
    return {"name": name, "code": code, "detectedLanguage": detected}


def _is_wanted(rule: str, wanted: Wanted) -> bool:
    if any(names(selector, rule) for selector in wanted.without):
        return False
    return wanted.only is None or any(names(selector, rule) for selector in wanted.only)


def _match(
    entry: Entry, job: Job, written: Written, sentences: Iterable[Span], title: str
) -> dict[str, Any]:
    pack = entry.rule.rpartition("/")[0]
    span, values = replacing(entry, job.text)
    whole = values if written.is_whole(span) else ()
    start, end = _range(written, span)
    kind = _TYPES.get(pack, "style")
    return {
        "message": _message(entry),
        "shortMessage": title,
        "replacements": list(_replacements(whole, entry)),
        "offset": start,
        "length": end - start,
        "context": _context(written, written.span(span)),
        "sentence": _around(job.text, span, sentences),
        "type": {"typeName": _type_name(kind, entry.severity)},
        "rule": {
            "id": entry.rule,
            "description": title,
            "issueType": kind,
            "category": {"id": pack, "name": pack.capitalize()},
            "isPremium": False,
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _message(entry: Entry) -> str:
    told = (entry.message, "" if entry.evidence in entry.message else entry.evidence)
    return " ".join(part for part in told if part)


def _replacements(values: Iterable[str], entry: Entry) -> Iterator[dict[str, object]]:
    is_safe = entry.fix is not None and entry.fix.safety is Safety.SAFE
    for at, value in enumerate(list(values)[:_MOST]):
        yield {"value": value, "autoCorrect": True} if is_safe and at == 0 else {"value": value}


def _type_name(kind: str, severity: Severity) -> str:
    if kind == "misspelling":
        return "UnknownWord"
    return "Hint" if severity is Severity.INFO else "Other"


def _context(written: Written, span: Span) -> dict[str, object]:
    """The words round a place, as LanguageTool cuts them out: one line, dots where it was cut."""
    start, end = max(0, span.start - _ROUND), min(len(written.text), span.end + _ROUND)
    before = "..." if start else ""
    after = "..." if end < len(written.text) else ""
    text = written.text[start:end].replace("\n", " ").replace("\r", " ")
    shift = written.in_units(start) - len(before)
    return {
        "text": before + text + after,
        "offset": written.in_units(span.start) - shift,
        "length": written.in_units(span.end) - written.in_units(span.start),
    }


def _sentences(report: Report, knowledge: Knowledge) -> Iterator[Span]:
    for document, _ in report.documents:
        article = Article(document, knowledge)
        lines = Lines(document.raw)
        for sentence in article.sentences:
            place = stretch(article, sentence, lines)
            yield Span(place.start.offset, place.end.offset)


def _around(text: str, span: Span, sentences: Iterable[Span]) -> str:
    """The sentence that a place begins in."""
    for sentence in sentences:
        if sentence.start <= span.start < sentence.end:
            return text[sentence.start : sentence.end]
    return text[span.start : span.end]


def _range(written: Written, span: Span) -> tuple[int, int]:
    place = written.span(span)
    return written.in_units(place.start), written.in_units(place.end)


def _from_to(written: Written, span: Span) -> dict[str, int]:
    start, end = _range(written, span)
    return {"from": start, "to": end}
