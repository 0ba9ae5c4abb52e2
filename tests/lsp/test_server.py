"""A session over the wire, as an editor has it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from newslint.lsp.actions import ACCEPT, FIX_ALL

SERVER = ClientServerConfig([sys.executable, "-m", "newslint", "lsp"])
TEXT = "# 𝒩ews\n\nIt was in in May. They utilise it.\n"
PATIENCE = 60.0  # seconds


def pushed(folder: Path) -> types.InitializeParams:
    """What an editor that is sent findings says of itself."""
    abilities = client_capabilities("visual-studio-code")
    assert abilities.text_document
    assert abilities.workspace
    abilities.text_document.diagnostic = None
    abilities.workspace.did_change_watched_files = None
    return types.InitializeParams(abilities, root_uri=folder.as_uri())


@pytest_lsp.fixture(config=SERVER)
async def client(lsp_client: LanguageClient, desk_folder: Path) -> AsyncIterator[None]:
    await lsp_client.initialize_session(pushed(desk_folder))
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(config=SERVER)
async def puller(lsp_client: LanguageClient, desk_folder: Path) -> AsyncIterator[None]:
    abilities = client_capabilities("neovim")
    abilities.text_document = abilities.text_document or types.TextDocumentClientCapabilities()
    abilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
    abilities.general = types.GeneralClientCapabilities(position_encodings=["utf-8", "utf-16"])
    params = types.InitializeParams(abilities, root_uri=desk_folder.as_uri())
    await lsp_client.initialize_session(params)
    yield
    await lsp_client.shutdown_session()


def opened(client: LanguageClient, path: Path, text: str = TEXT) -> str:
    item = types.TextDocumentItem(path.as_uri(), "markdown", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    return path.as_uri()


def edit(client: LanguageClient, uri: str, version: int, new: str, *at: int) -> None:
    start, end = types.Position(at[0], at[1]), types.Position(at[2], at[3])
    change = types.TextDocumentContentChangePartial(types.Range(start, end), new)
    document = types.VersionedTextDocumentIdentifier(version, uri)
    client.text_document_did_change(types.DidChangeTextDocumentParams(document, [change]))


async def told(client: LanguageClient, uri: str, wanted: Sequence[str]) -> list[types.Diagnostic]:
    """What is shown once it is `wanted`."""

    async def wait() -> list[types.Diagnostic]:
        while wanted != [shown.code for shown in client.diagnostics.get(uri, ())]:
            await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        return [*client.diagnostics[uri]]

    return await asyncio.wait_for(wait(), PATIENCE)


async def offered(
    client: LanguageClient, uri: str, where: types.Range, only: list[str] | None = None
) -> dict[str, types.CodeAction | types.Command]:
    asked = types.CodeActionParams(
        types.TextDocumentIdentifier(uri), where, types.CodeActionContext([], only)
    )
    found = await client.text_document_code_action_async(asked)
    return {each.title: each for each in found or ()}


def written(action: types.CodeAction | types.Command, text: str) -> str:
    """The text after the action, which must be of one document."""
    assert isinstance(action, types.CodeAction)
    assert action.edit
    assert action.edit.document_changes
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    lines = text.splitlines(keepends=True)
    for each in reversed(change.edits):
        assert isinstance(each, types.TextEdit)
        start, end = each.range.start, each.range.end
        assert start.line == end.line
        line = lines[start.line] if start.line < len(lines) else ""
        lines[start.line : start.line + 1] = [
            line[: start.character] + each.new_text + line[end.character :]
        ]
    return "".join(lines)


def is_preferred(action: types.CodeAction | types.Command) -> bool:
    return isinstance(action, types.CodeAction) and bool(action.is_preferred)


@pytest.mark.asyncio
async def test_findings_are_sent_as_they_are_typed_and_taken_back(
    client: LanguageClient, desk_folder: Path
) -> None:
    uri = opened(client, desk_folder / "a.md")
    first, second = await told(client, uri, ["desk/twice", "desk/loose"])

    assert types.Range(types.Position(2, 7), types.Position(2, 12)) == first.range
    assert types.DiagnosticSeverity.Error == first.severity
    assert types.DiagnosticSeverity.Information == second.severity
    assert "newslint" == first.source

    edit(client, uri, 2, "", 2, 7, 2, 10)
    await told(client, uri, ["desk/loose"])
    client.text_document_did_close(
        types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
    )
    await told(client, uri, [])


@pytest.mark.asyncio
async def test_what_mends_a_finding_is_offered(client: LanguageClient, desk_folder: Path) -> None:
    uri = opened(client, desk_folder / "a.md")
    first, second = await told(client, uri, ["desk/twice", "desk/loose"])
    found = await offered(client, uri, first.range)

    assert ["Change to “in”", "Ignore desk/twice here", "Apply all safe fixes (newslint)"] == [
        *found
    ]
    assert TEXT.replace("in in", "in") == written(found["Change to “in”"], TEXT)
    assert is_preferred(found["Change to “in”"])

    found = await offered(client, uri, second.range)

    assert TEXT.replace("utilise", "use") == written(found["Change to “use”"], TEXT)
    assert not is_preferred(found["Change to “use”"])


@pytest.mark.asyncio
@pytest.mark.parametrize("asked", ["source", "source.fixAll", FIX_ALL])
async def test_all_safe_fixes_are_one_action(
    asked: str, client: LanguageClient, desk_folder: Path
) -> None:
    uri = opened(client, desk_folder / "a.md")
    start = types.Position(0, 0)
    (action,) = (await offered(client, uri, types.Range(start, start), [asked])).values()

    assert isinstance(action, types.CodeAction)
    assert FIX_ALL == action.kind
    assert TEXT.replace("in in", "in") == written(action, TEXT)


@pytest.mark.asyncio
async def test_a_finding_is_ignored_where_it_stands(
    client: LanguageClient, desk_folder: Path
) -> None:
    uri = opened(client, desk_folder / "a.md")
    first, _ = await told(client, uri, ["desk/twice", "desk/loose"])
    action = (await offered(client, uri, first.range))["Ignore desk/twice here"]
    edit(client, uri, 2, written(action, TEXT), 0, 0, 9, 0)

    await told(client, uri, ["desk/loose"])


@pytest.mark.asyncio
async def test_the_page_of_the_rule_is_shown(client: LanguageClient, desk_folder: Path) -> None:
    uri = opened(client, desk_folder / "a.md")
    document = types.TextDocumentIdentifier(uri)
    shown = await client.text_document_hover_async(
        types.HoverParams(document, types.Position(2, 9))
    )

    assert shown
    assert isinstance(shown.contents, types.MarkupContent)
    assert shown.contents.value.startswith("# Word typed twice\n\n`desk/twice`\n")

    nothing = types.HoverParams(document, types.Position(2, 0))

    assert await client.text_document_hover_async(nothing) is None


@pytest.mark.asyncio
async def test_an_accepted_name_is_written_to_the_names_of_the_newsroom(
    client: LanguageClient, desk_folder: Path, configure: Callable[[str, str], None]
) -> None:
    configure('"desk"', '"names"')
    text = "In Syria, the Idib province was hit. People in Idlib and Aleppo fled, Syria said.\n"
    uri = opened(client, desk_folder / "a.md", text)
    (first,) = await told(client, uri, ["names/place-typo"])

    assert "Accept “Idib” as a name" in await offered(client, uri, first.range)

    await client.workspace_execute_command_async(types.ExecuteCommandParams(ACCEPT, [uri, "Idib"]))
    await told(client, uri, [])

    assert "Idib\n" == (desk_folder / "names.tsv").read_text(encoding="utf-8")
    assert 'names = ["names.tsv"]\n' in (desk_folder / "newslint.toml").read_text(encoding="utf-8")


@pytest.mark.asyncio
async def test_a_changed_configuration_is_read_when_it_is_told_of(
    client: LanguageClient, desk_folder: Path, configure: Callable[[str, str], None]
) -> None:
    uri = opened(client, desk_folder / "a.md")
    await told(client, uri, ["desk/twice", "desk/loose"])
    configure('"desk"', '"desk/loose"')
    event = types.FileEvent((desk_folder / "newslint.toml").as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))

    await told(client, uri, ["desk/loose"])


@pytest.mark.asyncio
async def test_an_editor_that_asks_is_answered_in_its_units_and_sent_nothing(
    puller: LanguageClient, desk_folder: Path
) -> None:
    uri = opened(puller, desk_folder / "a.md", "𝒩 was in in May.\n")
    asked = types.DocumentDiagnosticParams(types.TextDocumentIdentifier(uri))
    report = await puller.text_document_diagnostic_async(asked)

    assert isinstance(report, types.RelatedFullDocumentDiagnosticReport)
    assert [types.Range(types.Position(0, 9), types.Position(0, 14))] == [
        shown.range for shown in report.items
    ]
    assert {} == puller.diagnostics

    asked.previous_result_id = report.result_id
    again = await puller.text_document_diagnostic_async(asked)

    assert isinstance(again, types.RelatedUnchangedDocumentDiagnosticReport)

    edit(puller, uri, 2, "", 0, 9, 0, 12)
    mended = await puller.text_document_diagnostic_async(asked)

    assert isinstance(mended, types.RelatedFullDocumentDiagnosticReport)
    assert not mended.items
