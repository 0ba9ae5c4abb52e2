"""A report laid out for people, in lines of styled fragments: no colour and no screen yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newslint.model.finding import Safety, Severity
from newslint.model.lines import Place
from newslint.report.cells import visible, width
from newslint.report.entries import Entry, FileEntry, Mending
from newslint.report.excerpt import Excerpt
from newslint.report.fragments import Fragment, Line, Style
from newslint.report.summary import summary
from newslint.report.tally import Tally

_STYLES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.INFO: Style.INFO,
}
_SAFETIES = {
    Safety.SAFE: "safe",
    Safety.UNSAFE: "unsafe",
    Safety.SHOWN: "suggestion",
}
_SEVERITY_WIDTH = max(len(severity.value) for severity in Severity)
_FEWEST = 24  # columns: below this an excerpt says nothing, so let the screen wrap it


def layout(
    files: Iterable[FileEntry], *, columns: int, mended: Callable[[], int] | None = None
) -> Iterator[tuple[Line, ...]]:
    """The lines of each file with findings, and those of the summary at the end."""
    tally = Tally()
    for file in tally.counted(files):
        if file.entries:
            yield tuple(_file(file, columns))
    yield tuple(summary(tally, mended=mended() if mended else None))


def _file(file: FileEntry, columns: int) -> Iterator[Line]:
    yield (Fragment(visible(file.path), Style.PATH),)
    margin = max(len(_place(entry.start)) for entry in file.entries) + 4
    for entry in file.entries:
        yield from _entry(entry, margin, columns)
    yield ()


def _place(place: Place) -> str:
    return f"{place.line}:{place.column}"


def _entry(entry: Entry, margin: int, columns: int) -> Iterator[Line]:
    indent = Fragment(" " * margin)
    yield (
        Fragment(f"  {_place(entry.start)}".ljust(margin), Style.PLACE),
        Fragment(entry.severity.value.ljust(_SEVERITY_WIDTH + 2), _STYLES[entry.severity]),
        Fragment(visible(entry.message)),
        Fragment(f"  {entry.rule}", Style.RULE),
    )
    for line in _excerpt(entry.excerpt, max(_FEWEST, columns - margin)):
        yield (indent, *line)
    for note in _notes(entry):
        yield (indent, Fragment(note, Style.QUIET))
    if mending := _mending(entry):
        yield (indent, *mending)


def _notes(entry: Entry) -> Iterator[str]:
    if entry.evidence:
        yield visible(entry.evidence)
    for pointer in entry.related:
        yield f"see {_place(pointer.start)}: {visible(pointer.message)}"


def _mending(entry: Entry) -> Line:
    if entry.fix is not None:
        safety = Fragment(f"  ({_SAFETIES[entry.fix.safety]})", Style.QUIET)
        return (Fragment(f"→ {_after(entry.fix)}", Style.FIX), safety)
    if not entry.suggestions:
        return ()
    words = ", ".join(map(visible, entry.suggestions))
    return (
        Fragment(f"→ {words}", Style.FIX),
        Fragment(f"  ({_SAFETIES[Safety.SHOWN]})", Style.QUIET),
    )


def _after(fix: Mending) -> str:
    return visible(fix.after) if fix.after.strip(" ") else "[left out]"


def _excerpt(excerpt: Excerpt, room: int) -> Iterator[Line]:
    """The line with what is marked in it, and the marks below."""
    before, marked, after = (visible(part) for part in excerpt[:3])
    if not (before or marked or after):
        return
    marked = _first(marked, room - 2)
    left, right = _shares(width(before), width(after), room - width(marked) - 2)
    start = _last(before, left)
    end = _first(after, right)
    if len(start) < len(before) or not excerpt.starts_line:
        start = f"…{start}"
    if len(end) < len(after) or not excerpt.ends_line:
        end = f"{end}…"
    yield (
        Fragment(start, Style.CONTEXT),
        Fragment(marked, Style.MARKED),
        Fragment(end, Style.CONTEXT),
    )
    yield (Fragment(" " * width(start)), Fragment("^" * max(1, width(marked)), Style.UNDERLINE))


def _shares(left: int, right: int, room: int) -> tuple[int, int]:
    """How the room is shared by the words on both sides: evenly, but none is left unused."""
    half = max(0, room // 2)
    if left <= half:
        return left, max(0, room - left)
    if right <= half:
        return max(0, room - right), right
    return half, half


def _first(text: str, room: int) -> str:
    """As much from the start as fits, in whole words where there are any."""
    if width(text) <= room:
        return text
    kept = text[: max(0, room)]
    while width(kept) > room:
        kept = kept[:-1]
    return kept[: kept.rfind(" ") + 1].rstrip() or kept


def _last(text: str, room: int) -> str:
    """As much from the end as fits, in whole words where there are any."""
    if width(text) <= room:
        return text
    kept = text[len(text) - max(0, room) :]
    while width(kept) > room:
        kept = kept[1:]
    return kept[kept.find(" ") + 1 :]
