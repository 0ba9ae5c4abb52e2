"""One editor's session: when articles are read, and how the editor is told."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from newslint.cli.accept import accepting, write_text
from newslint.config.settings import Overrides
from newslint.config.source import shown
from newslint.errors import NewslintError
from newslint.lsp.actions import Sight, actions
from newslint.lsp.diagnostics import diagnostics
from newslint.lsp.hover import pages
from newslint.lsp.newsroom import Newsroom
from newslint.lsp.positions import Encoding, Position, Ruler
from newslint.lsp.readings import Reading
from newslint.lsp.sheets import Change

_SHORTEST_PAUSE = 0.1  # seconds without a keystroke before the whole is read
_LONGEST_PAUSE = 1.0
_PATIENCE = 3  # how many readings a pause is as long as


class Session:
    """What the editor can do, what it has open, and what it was told last."""

    def __init__(self, server: LanguageServer, overrides: Overrides) -> None:
        self._server = server
        self._overrides = overrides
        self._newsroom: Newsroom | None = None
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._took: dict[str, float] = {}
        self._told: dict[str, tuple[int, list[types.Diagnostic]]] = {}

    @property
    def newsroom(self) -> Newsroom:
        """The articles, in the units that were agreed on with the editor."""
        if self._newsroom is None:
            workspace = self._server.workspace
            encoding = Encoding(workspace.position_encoding or "utf-16")
            folder = Path(workspace.root_path) if workspace.root_path else Path.cwd()
            self._newsroom = Newsroom(self._overrides, encoding, folder)
        return self._newsroom

    def opened(self, document: types.TextDocumentItem) -> None:
        """An article is opened."""
        uri, language = document.uri, str(document.language_id)
        self.newsroom.opened(uri, language, document.text, document.version)
        self._begin_reading(uri)

    def changed(self, uri: str, changes: Sequence[Change], version: int) -> None:
        """An article is edited: it is glanced at now, and read when the writer pauses."""
        reading = self.newsroom.changed(uri, changes, version)
        if reading is None:
            return
        if not self._pulls:
            self._publish(reading)
        self._cancel(uri)
        pause = min(max(_SHORTEST_PAUSE, _PATIENCE * self._took.get(uri, 0)), _LONGEST_PAUSE)
        loop = asyncio.get_running_loop()
        self._timers[uri] = loop.call_later(pause, self._begin_reading, uri)

    def closed(self, uri: str) -> None:
        """An article is closed: nothing is shown of it any more."""
        self._cancel(uri)
        self.newsroom.closed(uri)
        self._told.pop(uri, None)
        if not self._pulls:
            self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def reload(self) -> None:
        """The configuration has changed."""
        self.newsroom.forget()
        for uri in self.newsroom.open:
            self._begin_reading(uri)

    def pulled(self, uri: str, seen: str | None) -> types.DocumentDiagnosticReport:
        """What is found in an article, for an editor that asks; `seen` is what it was told."""
        look = self.newsroom.latest if self._refreshes else self.newsroom.whole
        if self._refreshes and self.newsroom.unread(uri) and uri not in self._told:
            look = self.newsroom.whole
        reading = look(uri)
        number = self._number(uri, reading) if reading else 0
        if reading and seen == str(number):
            return types.RelatedUnchangedDocumentDiagnosticReport(result_id=seen)
        items = self._told[uri][1] if reading else []
        return types.RelatedFullDocumentDiagnosticReport(items, result_id=str(number))

    def pages(self, uri: str, place: Position) -> str:
        """The pages of the rules that have found something at a place."""
        reading = self.newsroom.whole(uri)
        if reading is None or not reading.report.findings:
            return ""
        at = Ruler(reading.sheet.raw, self.newsroom.encoding).byte(place)
        return pages(reading, at, self.newsroom.readers.settled(reading).rules)

    def actions(
        self, uri: str, start: Position, end: Position, only: Sequence[str] | None
    ) -> list[types.CodeAction]:
        """What can be done about the findings between two places."""
        reading = self.newsroom.whole(uri)
        if reading is None or not reading.report.findings:
            return []
        encoding = self.newsroom.encoding
        where = Ruler(reading.sheet.raw, encoding).between(start, end)
        linter = self.newsroom.readers.linter(reading)
        return actions(Sight(reading, linter, encoding, self._edit), where, only)

    def accept(self, uri: str, term: str) -> None:
        """Accept a name, in the newsroom's own table."""
        reading = self.newsroom.whole(uri)
        if reading is None:
            return
        folder = self.newsroom.readers.desk.place(reading.sheet.path).parent
        try:
            files = accepting(reading.config, folder, [term])
            for path, text in files.items():
                write_text(path, text)
        except (NewslintError, OSError) as mistake:
            self._say(types.MessageType.Error, str(mistake))
            return
        self._say(types.MessageType.Info, f"“{term}” is accepted: {shown(next(iter(files)))}")
        self.reload()

    @property
    def _pulls(self) -> bool:
        """Whether the editor asks for findings itself; it would show twice what it is sent too."""
        document = self._server.client_capabilities.text_document
        return document is not None and document.diagnostic is not None

    @property
    def _refreshes(self) -> bool:
        """Whether the editor can be asked to ask again."""
        workspace = self._server.client_capabilities.workspace
        told = workspace.diagnostics if workspace else None
        return bool(told and told.refresh_support)

    def _begin_reading(self, uri: str) -> None:
        """Read the whole of an article, beside the session where that may take long."""
        self._cancel(uri)
        task = asyncio.get_running_loop().create_task(self._read(uri))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _read(self, uri: str) -> None:
        article = self.newsroom.unread(uri)
        if article is None:
            return
        readers = self.newsroom.readers
        began = time.perf_counter()
        if readers.is_slow(article):
            reading = await asyncio.to_thread(readers.read, article)
        else:
            reading = readers.read(article)
        self._took[uri] = time.perf_counter() - began
        if not self.newsroom.keep(reading):
            return
        if not self._pulls:
            self._publish(reading)
        elif self._refreshes and self._is_news(uri, reading):
            self._server.workspace_diagnostic_refresh(None)

    def _cancel(self, uri: str) -> None:
        timer = self._timers.pop(uri, None)
        if timer is not None:
            timer.cancel()

    def _publish(self, reading: Reading) -> None:
        sheet = reading.sheet
        found = diagnostics(reading, self.newsroom.encoding)
        self._server.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(sheet.uri, found, sheet.version)
        )

    def _is_news(self, uri: str, reading: Reading) -> bool:
        """Whether the editor has not been told just this."""
        before = self._told.get(uri)
        return before is None or before[0] != self._number(uri, reading)

    def _number(self, uri: str, reading: Reading) -> int:
        """A number that stands for what is told of an article; another one for something else."""
        found = diagnostics(reading, self.newsroom.encoding)
        number, before = self._told.get(uri, (0, None))
        if found != before:
            number += 1
            self._told[uri] = number, found
        return number

    def _edit(self, uri: str, version: int, edits: Sequence[types.TextEdit]) -> types.WorkspaceEdit:
        """Edits of one article as the editor takes them."""
        workspace = self._server.client_capabilities.workspace
        known = workspace.workspace_edit if workspace else None
        if not (known and known.document_changes):
            return types.WorkspaceEdit(changes={uri: [*edits]})
        document = types.OptionalVersionedTextDocumentIdentifier(uri, version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, [*edits])])

    def _say(self, kind: types.MessageType, message: str) -> None:
        self._server.window_show_message(types.ShowMessageParams(kind, message))
