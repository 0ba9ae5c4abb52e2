"""What an editor can do about a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lsprotocol import types

from newslint.engine.rewrite import ByteEdit, to_bytes
from newslint.linter import Linter
from newslint.lsp.diagnostics import diagnostic
from newslint.lsp.edits import edits_between, text_edits
from newslint.lsp.excusing import excuse
from newslint.lsp.hover import findings_at
from newslint.lsp.positions import Encoding, Ruler
from newslint.lsp.readings import Reading
from newslint.model.finding import Edit, Finding, Safety
from newslint.model.report import Examined
from newslint.model.span import ByteSpan

ACCEPT = "newslint.accept"
FIX_ALL = "source.fixAll.newslint"
KINDS = (types.CodeActionKind.QuickFix, FIX_ALL)
_NAMED = ("names/", "spelling/", "capitals/")  # packs that leave an accepted name alone
_LONGEST = 60  # characters of a name

MakeEdit = Callable[[str, int, Sequence[types.TextEdit]], types.WorkspaceEdit]


class Sight(NamedTuple):
    """A reading, and how the editor counts and takes edits."""

    reading: Reading
    linter: Linter
    encoding: Encoding
    make_edit: MakeEdit


def actions(sight: Sight, where: ByteSpan, only: Sequence[str] | None) -> list[types.CodeAction]:
    """The actions for a stretch of the text, of the kinds that are asked for."""
    found: list[types.CodeAction] = []
    if _is_asked(types.CodeActionKind.QuickFix, only):
        for examined, finding in findings_at(sight.reading, where):
            found.extend(_for_finding(sight, examined, finding))
    if _is_asked(FIX_ALL, only):
        found.extend(_fix_all(sight))
    return found


def _is_asked(kind: str, only: Sequence[str] | None) -> bool:
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") for asked in only)


def _for_finding(sight: Sight, examined: Examined, finding: Finding) -> Iterator[types.CodeAction]:
    shown = diagnostic(sight.reading.sheet.uri, examined, finding, _ruler(sight))
    yield from _fixes(sight, examined, finding, shown)
    term = _name(examined, finding)
    if term:
        yield types.CodeAction(
            f"Accept “{term}” as a name",
            types.CodeActionKind.QuickFix,
            [shown],
            command=types.Command("Accept", ACCEPT, arguments=[sight.reading.sheet.uri, term]),
        )
    comment = excuse(examined, finding, sight.linter)
    if comment is not None:
        yield _quick_fix(sight, f"Ignore {finding.rule} here", [comment], shown)


def _fixes(
    sight: Sight, examined: Examined, finding: Finding, shown: types.Diagnostic
) -> Iterator[types.CodeAction]:
    """What mends the finding, the first suggestion first."""
    if finding.fix is None:
        return
    for number, (title, fix) in enumerate(_ways(finding)):
        edits = to_bytes(examined.document, fix)
        if edits:
            action = _quick_fix(sight, title, edits, shown)
            action.is_preferred = (number == 0 and finding.fix.safety is Safety.SAFE) or None
            yield action


def _ways(finding: Finding) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    """Each way to mend the finding, with what it is called."""
    if finding.fix is None:
        return
    edits = finding.fix.edits
    first = finding.suggestions[0] if finding.suggestions else ""
    yield (f"Change to “{first}”" if first else finding.fix.title), edits
    if len(edits) == 1 and edits[0] == (finding.span, first):
        for other in finding.suggestions[1:]:
            yield f"Change to “{other}”", (Edit(finding.span, other),)


def _fix_all(sight: Sight) -> Iterator[types.CodeAction]:
    """One action that applies all safe fixes, where there is one."""
    sheet = sight.reading.sheet
    if sheet.kind is None or sight.reading.report.error or not _has_safe(sight.reading):
        return
    fixed = sight.linter.fix(sheet.raw, sheet.kind, allow=frozenset({Safety.SAFE}), name=sheet.path)
    if fixed.raw == sheet.raw:
        return
    edits = text_edits(edits_between(sheet.raw, fixed.raw), _ruler(sight))
    edit = sight.make_edit(sheet.uri, sheet.version, edits)
    yield types.CodeAction("Apply all safe fixes (newslint)", FIX_ALL, edit=edit)


def _has_safe(reading: Reading) -> bool:
    return any(each.fix and each.fix.safety is Safety.SAFE for each in reading.report.findings)


def _quick_fix(
    sight: Sight, title: str, edits: Sequence[ByteEdit], shown: types.Diagnostic
) -> types.CodeAction:
    sheet = sight.reading.sheet
    edit = sight.make_edit(sheet.uri, sheet.version, text_edits(edits, _ruler(sight)))
    return types.CodeAction(title, types.CodeActionKind.QuickFix, [shown], edit=edit)


def _ruler(sight: Sight) -> Ruler:
    return Ruler(sight.reading.sheet.raw, sight.encoding)


def _name(examined: Examined, finding: Finding) -> str:
    """The words of the finding where they could be a name; else nothing."""
    words = examined.document.prose[finding.span.start : finding.span.end]
    term = " ".join(words.split())
    is_name = any(char.isalpha() for char in term) and len(term) <= _LONGEST
    return term if is_name and finding.rule.startswith(_NAMED) else ""
