"""Where a comment goes that excuses one finding, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newslint.engine.excuse import find_excuses
from newslint.engine.rewrite import ByteEdit, apply
from newslint.errors import NewslintError
from newslint.linter import Linter
from newslint.lsp.positions import Ruler
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind
from newslint.model.finding import Finding
from newslint.model.report import Examined
from newslint.model.span import ByteSpan


class Comment(NamedTuple):
    """How a format writes a comment on a line of its own, and how behind other text, if it can."""

    alone: str
    behind: str = ""


_COMMENTS: Mapping[Kind, Comment] = MappingProxyType(
    {
        Kind.PLAIN: Comment("//newslint: {}\n"),
        Kind.MARKDOWN: Comment("<!-- newslint: {} -->\n", " <!-- newslint: {} -->"),
        Kind.HTML: Comment("<!-- newslint: {} -->\n", " <!-- newslint: {} -->"),
        Kind.MDX: Comment("{{/* newslint: {} */}}\n\n", " {{/* newslint: {} */}}"),
        Kind.RST: Comment(".. newslint: {}\n\n"),
        Kind.ASCIIDOC: Comment("// newslint: {}\n"),
        Kind.YAML: Comment("# newslint: {}\n"),
    }
)

_JOINED = frozenset({BlockKind.LIST, BlockKind.QUOTE, BlockKind.TABLE})  # a line between parts them


def excuse(examined: Examined, finding: Finding, linter: Linter) -> ByteEdit | None:
    """The first comment that excuses the finding and changes no word; none where none does."""
    for edit in _candidates(examined.document, finding):
        if _holds(examined.document, finding, edit, linter):
            return edit
    return None


def _candidates(document: Document, finding: Finding) -> Iterator[ByteEdit]:
    comment = _COMMENTS.get(document.kind)
    if comment is None:
        return
    lines = Ruler(document.raw)
    line = lines.line_of(document.map.raw(finding.span).start)
    block = next((each for each in document.blocks if each.span.overlaps(finding.span)), None)
    if block is not None and block.kind not in _JOINED:
        first = lines.line_of(document.map.raw(block.span).start)
        yield _above(document, first, comment, f"ignore {finding.rule}")
    if comment.behind:
        yield _behind(document, line, comment, f"ignore-line {finding.rule}")
    yield _above(document, line, comment, f"ignore-line {finding.rule}")


def _behind(document: Document, line: ByteSpan, comment: Comment, words: str) -> ByteEdit:
    """A comment at the end of `line`."""
    end = line.start + len(document.raw[line.start : line.end].rstrip())
    return ByteEdit(ByteSpan(end, end), comment.behind.format(words).encode())


def _above(document: Document, line: ByteSpan, comment: Comment, words: str) -> ByteEdit:
    """A comment on a line before `line`, as far in."""
    text = document.raw[line.start : line.end]
    indent = text[: len(text) - len(text.lstrip())]
    said = comment.alone.format(words).encode()
    if b"\r\n" in document.raw:
        said = said.replace(b"\n", b"\r\n")
    return ByteEdit(ByteSpan(line.start, line.start), indent + said)


def _holds(document: Document, finding: Finding, edit: ByteEdit, linter: Linter) -> bool:
    """Whether the words stay as they are and the finding is excused."""
    raw = apply(document.raw, [edit])
    try:
        documents = linter.read(raw, document.kind)
    except NewslintError:
        return False
    return any(
        _has_same_words(document, after)
        and any(one.rules and one.covers(finding) for one in find_excuses(after))
        for after in documents
    )


def _has_same_words(document: Document, after: Document) -> bool:
    """Whether both say the same in the same parts; a comment behind a line leaves a space there."""
    parts = [kind for kind, _ in document.blocks], [kind for kind, _ in after.blocks]
    return parts[0] == parts[1] and document.prose.split() == after.prose.split()
