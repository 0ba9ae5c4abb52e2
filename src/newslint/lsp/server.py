"""The language server: what an editor asks and tells, passed to the session."""

from __future__ import annotations

import os
import sys
from pathlib import PurePath
from urllib.parse import urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from newslint.cli.version import version
from newslint.config.settings import Overrides
from newslint.lsp.actions import ACCEPT, KINDS
from newslint.lsp.positions import Position
from newslint.lsp.session import Session
from newslint.lsp.sheets import Change

_WATCHED = (
    "newslint.toml",
    ".newslint.toml",
    "pyproject.toml",
    "*.tsv",
    "*.yaml",
    "*baseline.json",
)
_SETTINGS = frozenset({".toml", ".tsv", ".yaml", ".json"})


def serve(overrides: Overrides) -> None:
    """Talk with one editor over standard input and output until it ends the session."""
    # The library closes the streams that it is given.
    heard, said = os.dup(sys.stdin.fileno()), os.dup(sys.stdout.fileno())
    make_server(overrides).start_io(os.fdopen(heard, "rb"), os.fdopen(said, "wb"))


def make_server(overrides: Overrides) -> LanguageServer:
    """A server that knows what it can be asked."""
    server = LanguageServer("newslint", version())
    session = Session(server, overrides)
    _listen(server, session)
    _watch(server, session)
    _answer(server, session)
    return server


def _listen(server: LanguageServer, session: Session) -> None:
    """What is done to articles."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(told: types.DidOpenTextDocumentParams) -> None:
        session.opened(told.text_document)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(told: types.DidChangeTextDocumentParams) -> None:
        changes = [_change(event) for event in told.content_changes]
        session.changed(told.text_document.uri, changes, told.text_document.version)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(told: types.DidCloseTextDocumentParams) -> None:
        session.closed(told.text_document.uri)


def _watch(server: LanguageServer, session: Session) -> None:
    """What is done to settings."""

    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        workspace = server.client_capabilities.workspace
        watching = workspace.did_change_watched_files if workspace else None
        if watching and watching.dynamic_registration:
            server.client_register_capability(types.RegistrationParams([_registration()]))

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def touched(_: types.DidChangeWatchedFilesParams) -> None:
        session.reload()

    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    def configured(_: types.DidChangeConfigurationParams) -> None:
        session.reload()

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(told: types.DidSaveTextDocumentParams) -> None:
        if PurePath(urlsplit(told.text_document.uri).path).suffix in _SETTINGS:
            session.reload()


def _answer(server: LanguageServer, session: Session) -> None:
    """What is asked."""

    @server.feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        types.DiagnosticOptions(
            inter_file_dependencies=False, workspace_diagnostics=False, identifier="newslint"
        ),
    )
    def pulled(asked: types.DocumentDiagnosticParams) -> types.DocumentDiagnosticReport:
        return session.pulled(asked.text_document.uri, asked.previous_result_id)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(asked: types.HoverParams) -> types.Hover | None:
        text = session.pages(asked.text_document.uri, _position(asked.position))
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text)) if text else None

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=[*KINDS])
    )
    def actions(asked: types.CodeActionParams) -> list[types.CodeAction]:
        start, end = _position(asked.range.start), _position(asked.range.end)
        return session.actions(asked.text_document.uri, start, end, asked.context.only)

    @server.command(ACCEPT)
    def accept(uri: str, term: str) -> None:
        session.accept(uri, term)


def _change(event: types.TextDocumentContentChangeEvent) -> Change:
    if isinstance(event, types.TextDocumentContentChangePartial):
        return Change(event.text, _position(event.range.start), _position(event.range.end))
    return Change(event.text)


def _position(position: types.Position) -> Position:
    return Position(position.line, position.character)


def _registration() -> types.Registration:
    watchers = [types.FileSystemWatcher(f"**/{name}") for name in _WATCHED]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    return types.Registration("newslint", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
