"""One file after another: read, checked or mended, and never in the way of the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, cast

from newslint.cli import faults
from newslint.cli.desk import Desk
from newslint.cli.files import check_round_trip, from_utf8, read, to_utf8
from newslint.cli.found import STDIN, Found
from newslint.cli.second import Fault
from newslint.config.settings import Config, Overrides
from newslint.errors import ConfigError, FormatError, NewslintError, RuleError
from newslint.formats import own_settings
from newslint.model.finding import Safety, Severity
from newslint.model.report import Report
from newslint.report.entries import FileEntry, file_entry

_GRAVITY = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Job(NamedTuple):
    """What to do with every file; small, since it goes to every process."""

    overrides: Overrides
    encoding: str = ""
    mend: frozenset[Safety] = frozenset()
    only_diff: bool = False
    marks: bool = False  # fingerprints for a baseline
    whole: bool = False  # the files themselves, and marks that last, for reports that show them
    kept: bool = False  # results are kept, by a digest of their file

    @property
    def keeps(self) -> bool:
        """Whether results may be kept: those of a plain check hang on nothing unseen."""
        return not (self.mend or self.marks or self.whole)


class Result(NamedTuple):
    """What came of one file."""

    file: FileEntry
    fails: bool = False
    mended: int = 0
    before: bytes = b""  # for a diff
    after: bytes = b""  # for a diff, or for standard output
    marks: Mapping[str, int] = {}
    faults: tuple[Fault, ...] = ()  # of second readers
    digest: bytes = b""  # of the file as it was read


def examine(here: Desk, job: Job, found: Found) -> Result:
    """The result of one file; what is wrong with it is its own affair."""
    if found.error:
        return _failed(found.path, found.error, None)
    try:
        largest = here.config_of(found.path).largest
        data = read(STDIN if found.is_stdin else found.path, largest)
        result = (_mend if job.mend else _check)(here, job, found, data)
        return result._replace(faults=here.faults())
    except (FormatError, RuleError) as mistake:
        return _failed(found.path, mistake.message, mistake.line)
    except NewslintError:
        raise
    except OSError as mistake:
        return _failed(found.path, (mistake.strerror or "cannot be read").lower(), None)
    except Exception as fault:  # one article must not keep the others from being read
        return _failed(found.path, faults.told(fault), None)


def _failed(path: str, message: str, line: int | None) -> Result:
    return Result(FileEntry(shown_name(path), "", error=message, line=line))


def _check(here: Desk, job: Job, found: Found, data: bytes) -> Result:
    text = to_utf8(data, job.encoding, found.path)
    config = config_for(here, found, text)
    report = here.linter(config, found.path).lint(text, found.kind, name=found.path)
    report = _changed(here, job, found, config)(report)
    if job.marks:
        knowledge = here.compiled(config).knowledge
        marks = _baseline().all_fingerprints(report, knowledge)
        return _told(report, config, found.path)._replace(marks=dict(marks))
    left = without_baseline(report, config, here, found.path)
    result = _shown(_told(left, config, found.path), left, config, here, job)
    if not job.kept:
        return result
    return result._replace(digest=import_module("newslint.cli.settled").digest_of((data,)))


def config_for(here: Desk, found: Found, text: bytes) -> Config:
    """What is configured for the article, its own front matter included."""
    config = here.config_of(found.path)
    settings = own_settings(text, found.kind, name=found.path)
    if not settings:
        return config
    own: Config = import_module("newslint.config.article").for_article(
        config, settings, found.path, text.decode()
    )
    try:
        here.compiled(own)
    except ConfigError as mistake:  # a rule or pack that only this article names
        raise FormatError(found.path, mistake.line, mistake.message) from mistake
    return own


def without_baseline(report: Report, config: Config, here: Desk, path: str) -> Report:
    """The report without what the baseline knows."""
    if config.baseline is None or not report.findings:
        return report
    marks = here.known_of(config.baseline, path)
    knowledge = here.compiled(config).knowledge
    left: Report = _baseline().without_known(report, marks, knowledge)
    return left


def _changed(here: Desk, job: Job, found: Found, config: Config) -> Callable[[Report], Report]:
    """What leaves of a report what has changed, where that alone is wanted."""
    before = found.before
    if before is None or not before.blob:
        return lambda report: report
    data = import_module("newslint.cli.changed").read_before(before)
    try:
        text = to_utf8(data, job.encoding, found.path)
        documents = here.linter(config, found.path).read(text, before.kind, name=found.path)
    except FormatError:  # all of a text is new that could not be read before
        documents = ()
    only_changed = import_module("newslint.engine.changed").only_changed
    knowledge = here.compiled(config).knowledge
    return lambda report: cast(Report, only_changed(report, documents, knowledge))


def _baseline() -> Any:
    return import_module("newslint.engine.baseline")


def _mend(here: Desk, job: Job, found: Found, data: bytes) -> Result:
    check_round_trip(data, job.encoding, found.path)
    text = to_utf8(data, job.encoding, found.path)
    config = config_for(here, found, text)
    linter = here.linter(config, found.path)
    only = _changed(here, job, found, config)
    fixed = linter.fix(text, found.kind, allow=job.mend, name=found.path, only=only)
    told = _told(fixed.report, config, found.path)._replace(mended=fixed.applied)
    result = _shown(told, fixed.report, config, here, job)
    if job.only_diff:
        return result._replace(before=text, after=fixed.raw)
    after = from_utf8(fixed.raw, job.encoding, found.path)
    if found.is_stdin:
        return result._replace(after=after)
    if after != data:
        import_module("newslint.cli.atomic").write(Path(found.path), (after,))
    return result


def _told(report: Report, config: Config, path: str) -> Result:
    file = file_entry(report)._replace(path=shown_name(path))
    return Result(file, is_failed(file, config.fail_on))


def is_failed(file: FileEntry, least: Severity | None) -> bool:
    """Whether anything found in the file is so grave that it fails a run."""
    return any(_is_grave(entry.severity, least) for entry in file.entries)


def _shown(result: Result, report: Report, config: Config, here: Desk, job: Job) -> Result:
    """The result with the file itself, where the report wants to show it."""
    if not job.whole:
        return result
    knowledge = here.compiled(config).knowledge
    marks = (
        mark
        for examined in report.documents
        for mark in _baseline().fingerprints(examined, knowledge)
    )
    whole = import_module("newslint.report.whole").whole
    return result._replace(file=whole(result.file, report, marks))


def _is_grave(severity: Severity, least: Severity | None) -> bool:
    return least is not None and _GRAVITY[severity] >= _GRAVITY[least]


def shown_name(path: str) -> str:
    """The path as text: a name in another encoding than the system's must not stop a report."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
