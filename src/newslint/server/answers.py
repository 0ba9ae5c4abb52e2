"""From a job to its answer: the JSON that the command of the same name prints."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from typing import Any, TypeVar

from newslint.analysis.article import Article
from newslint.cli import faults, figures, names, sources
from newslint.cli.ledgers import FileRows, Ledger, as_json
from newslint.cli.version import version
from newslint.errors import FormatError, NewslintError, RuleError
from newslint.formats import read
from newslint.report import json as report
from newslint.report.edition import Edition
from newslint.report.entries import FileEntry, file_entry
from newslint.server import matches
from newslint.server.job import PROBLEM, Answer, Job, Task
from newslint.server.room import Room

R = TypeVar("R")
Answering = Callable[[Room, Job], Answer]


def answer(room: Room, job: Job) -> Answer:
    """What the job comes to; whatever goes wrong is an answer too."""
    try:
        return _ANSWERS[job.task](room, job)
    except NewslintError as mistake:
        return problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(mistake))
    except Exception as fault:  # one article must not end the worker
        return problem(HTTPStatus.INTERNAL_SERVER_ERROR, faults.told(fault))


def problem(status: HTTPStatus, detail: str) -> Answer:
    """A refusal, as RFC 9457 tells it."""
    told = {"status": status.value, "title": status.phrase, "detail": detail}
    return Answer(status, encoded(told), PROBLEM)


def encoded(content: object) -> bytes:
    """JSON in UTF-8."""
    return json.dumps(content, ensure_ascii=False).encode()


def _check(room: Room, job: Job) -> Answer:
    began = time.perf_counter()
    data = job.text.encode()
    try:
        seat = room.seat(job, data, job.overrides)
        file = file_entry(seat.linter.lint(data, job.kind, name=job.name))
    except (FormatError, RuleError) as mistake:
        file = _unread(job, mistake)
    return Answer(HTTPStatus.OK, "".join(_rendered(file, began)).encode())


def _fix(room: Room, job: Job) -> Answer:
    began = time.perf_counter()
    data = job.text.encode()
    told: dict[str, object] = {"text": job.text, "applied": 0, "refused": 0}
    try:
        seat = room.seat(job, data, job.overrides)
        fixed = seat.linter.fix(data, job.kind, allow=job.allow, name=job.name)
        told = {
            "text": fixed.raw.decode(),
            "applied": fixed.applied,
            "refused": len(fixed.refused),
        }
        file = file_entry(fixed.report)
    except (FormatError, RuleError) as mistake:
        file = _unread(job, mistake)
    return Answer(HTTPStatus.OK, encoded({**told, **json.loads("".join(_rendered(file, began)))}))


def _unread(job: Job, mistake: NewslintError) -> FileEntry:
    return FileEntry(job.name, job.kind.value, error=mistake.message, line=mistake.line)


def _rendered(file: FileEntry, began: float) -> Iterator[str]:
    edition = Edition(version(), "", lambda: time.perf_counter() - began, dict, str)
    return report.render((file,), edition)


def _ledger(ledger: Ledger[R], room: Room, job: Job) -> Answer:
    try:
        file = FileRows(job.name, tuple(_rows(ledger, room, job)))
    except (FormatError, RuleError) as mistake:
        place = "" if mistake.line is None else f"line {mistake.line}: "
        file = FileRows(job.name, error=place + mistake.message)
    return Answer(HTTPStatus.OK, as_json((file,), ledger).encode())


def _rows(ledger: Ledger[R], room: Room, job: Job) -> Iterator[R]:
    data = job.text.encode()
    if ledger.marks is None:
        seat = room.seat(job, data, job.overrides)
        for document in read(data, job.kind, name=job.name, chosen=seat.chosen):
            yield from ledger.rows(Article(document, seat.knowledge))
        return
    overrides = job.overrides._replace(select=ledger.marks.rules, extend=(), ignore=())
    seat = room.seat(job, data, overrides)
    for document, findings in seat.linter.lint(data, job.kind, name=job.name).documents:
        rows = tuple(ledger.rows(Article(document, seat.knowledge)))
        yield from ledger.marks.mark(rows, findings)


def _ledger_of(ledger: Ledger[Any]) -> Answering:
    return partial(_ledger, ledger)


def _languagetool(room: Room, job: Job) -> Answer:
    data = job.text.encode()
    try:
        seat = room.seat(job, data, job.overrides)
        found = seat.linter.lint(data, job.kind)
    except NewslintError as mistake:
        told = f"Error: {mistake.message}".encode()
        return Answer(HTTPStatus.BAD_REQUEST, told, "text/plain")
    return Answer(HTTPStatus.OK, encoded(matches.response(job, found, seat.knowledge, room.every)))


_ANSWERS: Mapping[Task, Answering] = MappingProxyType(
    {
        Task.CHECK: _check,
        Task.FIX: _fix,
        Task.SOURCES: _ledger_of(sources.LEDGER),
        Task.FIGURES: _ledger_of(figures.LEDGER),
        Task.NAMES: _ledger_of(names.LEDGER),
        Task.LANGUAGETOOL: _languagetool,
    }
)
