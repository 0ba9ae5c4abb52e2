"""The page that GitHub shows of a job, in Markdown: counts by pack, then every finding."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

from newslint.model.finding import Severity
from newslint.report.cells import visible
from newslint.report.entries import Entry, FileEntry
from newslint.report.fragments import counted
from newslint.report.tally import Tally

MOST = 1024 * 1024  # bytes that GitHub takes of one step; of more it takes nothing
_KEPT_BACK = 512  # for the line that says how many are left out, and what closes the page
_HEADS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_COLUMNS = "| Place | Finding | Rule |\n| --- | --- | --- |\n"
_MOST_FAILURES = 100
_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~&$@]")  # what Markdown may take for a mark within a line


def job_summary(files: Iterable[FileEntry], *, address: str = "", room: int = MOST) -> str:
    """The page, in at most `room` bytes; `address` is where the files can be read."""
    tally = Tally()
    read = list(tally.counted(files))
    parts = [*_opening(tally), *_failures(tally.errors)]
    left = room - _KEPT_BACK - sum(map(_size, parts))
    cut = 0
    for severity, noun in _HEADS.items():
        rows = list(_rows(read, severity, address))
        shown = _fitting(rows, left)
        cut += len(rows) - len(shown)
        if shown:
            parts.append(f"\n### {counted(len(rows), noun).capitalize()}\n\n{_COLUMNS}")
            parts += shown
            left -= sum(map(_size, shown)) + _KEPT_BACK
    if cut:
        parts.append(f"\n{counted(cut, 'more finding')} in the log.\n")
    text = "".join(parts)
    return text if _size(text) <= room else ""


def _opening(tally: Tally) -> Iterator[str]:
    files = counted(tally.files, "file")
    if not tally.findings:
        yield f"## newslint: nothing to report in {files}\n"
        return
    yield f"## newslint: {counted(tally.findings, 'finding')} in {files}\n\n"
    yield "| Pack | Errors | Warnings | Notes |\n| --- | ---: | ---: | ---: |\n"
    for pack, counts in sorted(tally.by_pack.items()):
        yield _counts(in_markdown(pack), counts)
    yield _counts("**All**", tally.severities)


def _counts(name: str, counts: Counter[Severity]) -> str:
    cells = (str(counts[severity] or "") for severity in _HEADS)
    return f"| {name} | {' | '.join(cells)} |\n"


def _failures(errors: Sequence[FileEntry]) -> Iterator[str]:
    if errors:
        yield "\n### Could not be read\n\n"
    for file in errors[:_MOST_FAILURES]:
        yield f"- {in_markdown(file.path)}: {in_markdown(file.error)}\n"


def _rows(files: Iterable[FileEntry], severity: Severity, address: str) -> Iterator[str]:
    for file in files:
        for entry in file.entries:
            if entry.severity is severity:
                yield _row(file.path, entry, address)


def _row(path: str, entry: Entry, address: str) -> str:
    place = in_markdown(f"{path}:{entry.start.line}:{entry.start.column}")
    if address:
        place = f"[{place}]({address}/{quote(path)}#L{entry.start.line})"
    found = in_markdown(entry.message)
    if entry.evidence:
        found += f"<br>{in_markdown(entry.evidence)}"
    if entry.fix is not None and entry.fix.after.strip():
        found += f"<br>→ {in_markdown(entry.fix.after)}"
    return f"| {place} | {found} | {in_markdown(entry.rule)} |\n"


def _fitting(rows: Sequence[str], room: int) -> list[str]:
    """The first of the rows, as many as there is room for."""
    shown = []
    for row in rows:
        room -= _size(row)
        if room < 0:
            break
        shown.append(row)
    return shown


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def in_markdown(text: str) -> str:
    """`text` as Markdown shows it literally, on one line."""
    return _MARKS.sub(_literal, visible(text))


def _literal(mark: re.Match[str]) -> str:
    # An entity, where a backslash would do for all but the bar of a table and a bare address.
    return f"&#{ord(mark[0])};"
