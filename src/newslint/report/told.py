"""An entry in one breath: for formats that have room for one text a finding."""

from __future__ import annotations

from newslint.report.entries import Entry, FileEntry


def told(entry: Entry) -> str:
    """What is said of the place, the evidence, and what would mend it."""
    parts = [entry.message]
    if entry.evidence not in entry.message:
        parts.append(entry.evidence)
    if entry.fix is not None:
        parts.append(f"→ {entry.fix.after}" if entry.fix.after.strip(" ") else "→ leave it out")
    elif entry.suggestions:
        parts.append(f"→ {', '.join(entry.suggestions)}")
    return "\n".join(parts)


def failure(file: FileEntry) -> str:
    """Why a file could not be read."""
    return file.error if file.line is None else f"line {file.line}: {file.error}"
