"""What was read of an article, whole or at a glance, as the configuration of its folder asks."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from newslint.cli import faults
from newslint.cli.desk import Desk
from newslint.cli.examine import config_for, without_baseline
from newslint.cli.found import Found
from newslint.config.select import without
from newslint.config.settings import Config, Overrides
from newslint.errors import NewslintError
from newslint.linter import Linter
from newslint.lsp.glance import Glancer
from newslint.lsp.sheets import Sheet
from newslint.lsp.stamps import Stamp, behind, stamp_of
from newslint.model.document import Kind
from newslint.model.report import Report
from newslint.packs.compiled import Compiled

NOTHING = Report("", None)


class Reading(NamedTuple):
    """A text and what was found in it; `report.error` says why it could not be read."""

    sheet: Sheet
    report: Report = NOTHING
    config: Config = Config()
    is_whole: bool = True  # else only at a glance


class Readers:
    """Reads articles; looks again at the configuration when it has changed on the disk."""

    def __init__(self, overrides: Overrides) -> None:
        self._overrides = overrides
        self._stamps: dict[Path, Stamp] = {}
        self._glancers: dict[tuple[Path | None, str, str], Glancer] = {}
        self._warmed: set[Kind] = set()
        self.desk = Desk(overrides)

    def reload(self) -> None:
        """Forget every configuration, and what was made of it."""
        self._stamps.clear()
        self._glancers.clear()
        self._warmed.clear()
        self.desk = Desk(self._overrides)

    def read(self, sheet: Sheet) -> Reading:
        """Everything that is found; what cannot be read or configured is told in the report."""
        try:
            self._look_at_configuration(Path(sheet.path).parent)
            reading = self._read(sheet)
            self._warm(reading)
        except NewslintError as mistake:
            return _failed(sheet, str(mistake))
        except Exception as fault:  # one article must not end the session of all
            return _failed(sheet, faults.told(fault))
        return reading

    def is_slow(self, sheet: Sheet) -> bool:
        """Whether a second reader, who may keep us waiting, reads the article too."""
        try:
            return self.desk.config_of(sheet.path).languagetool is not None
        except NewslintError:
            return False

    def glance(self, sheet: Sheet, before: Reading) -> Reading:
        """What can be said at once of a text that was `before` read, whole or at a glance."""
        if sheet.kind is None or not before.report.documents:
            return before._replace(sheet=sheet, report=NOTHING, is_whole=False)
        try:
            return self._glance(sheet, sheet.kind, before)
        except NewslintError:  # told of when the whole is read
            return before._replace(sheet=sheet, report=NOTHING, is_whole=False)
        except Exception as fault:
            return _failed(sheet, faults.told(fault))._replace(is_whole=False)

    def linter(self, reading: Reading) -> Linter:
        """The linter that reads the article."""
        return self.desk.linter(reading.config, reading.sheet.path)

    def settled(self, reading: Reading) -> Compiled:
        """The rules that run for the article, and what they know."""
        return self.desk.compiled(reading.config)

    def _read(self, sheet: Sheet) -> Reading:
        if sheet.kind is None or self.desk.excluded(self.desk.place(sheet.path), is_folder=False):
            return Reading(sheet)
        found = Found(sheet.path, sheet.kind)
        config = config_for(self.desk, found, sheet.raw)
        linter = self.desk.linter(config, sheet.path)
        report = linter.lint(sheet.raw, sheet.kind, name=sheet.path)
        return Reading(sheet, without_baseline(report, config, self.desk, sheet.path), config)

    def _glance(self, sheet: Sheet, kind: Kind, before: Reading) -> Reading:
        glancer = self._glancer(before)
        documents = self.linter(before).read(sheet.raw, kind, name=sheet.path)
        if len(documents) != len(before.report.documents):
            return before._replace(sheet=sheet, report=NOTHING, is_whole=False)
        pairs = zip(before.report.documents, documents, strict=True)
        examined = tuple(glancer.glance(old, now) for old, now in pairs)
        report = before.report._replace(documents=examined)
        return before._replace(sheet=sheet, report=report, is_whole=False)

    def _glancer(self, reading: Reading) -> Glancer:
        config, path = reading.config, reading.sheet.path
        key = (config.path, config.article, path if config.file_ignores else "")
        if key not in self._glancers:
            settled = self.desk.compiled(config)
            ignores = self.desk.ignores(config, path)
            rules = without(settled.rules, [ignored.layer for ignored in ignores])
            self._glancers[key] = Glancer(rules, settled.knowledge)
        return self._glancers[key]

    def _warm(self, reading: Reading) -> None:
        """Make ready to glance at articles of this kind."""
        kind, documents = reading.sheet.kind, reading.report.documents
        if kind is not None and kind not in self._warmed and documents:
            self._glancer(reading).warm(documents[0].document)
            self._warmed.add(kind)

    def _look_at_configuration(self, folder: Path) -> None:
        """Start anew if a file behind the configuration of `folder` is not what it was."""
        if folder in self._stamps:
            then = self._stamps[folder]
            if stamp_of(then.paths) != then:
                self.reload()
        if folder not in self._stamps:
            self._stamps[folder] = stamp_of(behind(self.desk, folder))


def _failed(sheet: Sheet, message: str) -> Reading:
    return Reading(sheet, Report(sheet.path, sheet.kind, error=message))
