"""What a run adds up to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from newslint.model.finding import Safety, Severity
from newslint.report.entries import FileEntry

APPLICABLE = (Safety.SAFE, Safety.UNSAFE)


class Tally:
    """Counts files as they pass by."""

    def __init__(self) -> None:
        self.files = 0
        self.words = 0
        self.files_with_findings = 0
        self.errors: list[FileEntry] = []
        self.severities: Counter[Severity] = Counter()
        self.by_pack: defaultdict[str, Counter[Severity]] = defaultdict(Counter)
        self.fixes: Counter[Safety] = Counter()

    @property
    def findings(self) -> int:
        """All findings of all files."""
        return self.severities.total()

    @property
    def fixable(self) -> int:
        """The findings that `fix`, or `fix --unsafe`, can mend."""
        return sum(self.fixes[safety] for safety in APPLICABLE)

    def counted(self, files: Iterable[FileEntry]) -> Iterator[FileEntry]:
        """`files` as they are, counted on the way."""
        for file in files:
            self._count(file)
            yield file

    def _count(self, file: FileEntry) -> None:
        if file.error:
            self.errors.append(file)
            return
        self.files += 1
        self.words += file.words
        self.files_with_findings += bool(file.entries)
        for entry in file.entries:
            self.severities[entry.severity] += 1
            self.by_pack[entry.rule.rpartition("/")[0]][entry.severity] += 1
            if entry.fix is not None:
                self.fixes[entry.fix.safety] += 1
