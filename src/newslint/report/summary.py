"""The last lines of a report: what was found, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model.finding import Safety, Severity
from newslint.report.entries import SERVER
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.report.tally import Tally

_NOUNS = {
    Severity.ERROR: ("error", "errors"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.INFO: ("note", "notes"),
}


def summary(tally: Tally, *, mended: int | None = None) -> Iterator[Line]:
    """The lines; `mended` counts the places that were just mended, where any could be."""
    if mended is not None:
        yield (Fragment(f"{counted(mended, 'place')} mended.", Style.STRONG),)
    if tally.findings:
        left = "" if mended is None else "Left: "
        yield (Fragment(left + _found(tally), Style.STRONG),)
        yield (Fragment(f"  {_packs(tally)}"),)
        yield from _fixes(tally)
    elif tally.files:
        files = counted(tally.files, "file")
        yield (Fragment(f"Nothing to report in {files}, {counted(tally.words, 'word')}."),)
    elif not tally.errors:
        yield (Fragment("There is no article here to read."),)
    unread = [file for file in tally.errors if file.format != SERVER]
    if unread:
        files = counted(len(unread), "file")
        yield (Fragment(f"{files} could not be read.", Style.ERROR),)
    if len(unread) < len(tally.errors):
        yield (Fragment("LanguageTool was not heard on everything.", Style.ERROR),)


def _found(tally: Tally) -> str:
    kinds = [
        counted(tally.severities[severity], *nouns)
        for severity, nouns in _NOUNS.items()
        if tally.severities[severity]
    ]
    if len(kinds) == 1:
        return f"{kinds[0]} in {_files(tally)}"
    return f"{counted(tally.findings, 'finding')} in {_files(tally)}: {', '.join(kinds)}"


def _files(tally: Tally) -> str:
    files = counted(tally.files, "file")
    some = tally.files_with_findings
    return files if some == tally.files else f"{some:,} of {files}"


def _packs(tally: Tally) -> str:
    packs = ((pack, counts.total()) for pack, counts in tally.by_pack.items())
    ordered = sorted(packs, key=lambda pack: (-pack[1], pack[0]))
    return ", ".join(f"{pack} {count:,}" for pack, count in ordered)


def _fixes(tally: Tally) -> Iterator[Line]:
    safe, unsafe = tally.fixes[Safety.SAFE], tally.fixes[Safety.UNSAFE]
    if safe:
        more = f", {unsafe:,} more with --unsafe" if unsafe else ""
        yield (Fragment(f"  “newslint fix” mends {safe:,}{more}.", Style.QUIET),)
    elif unsafe:
        yield (Fragment(f"  “newslint fix --unsafe” mends {unsafe:,}.", Style.QUIET),)
