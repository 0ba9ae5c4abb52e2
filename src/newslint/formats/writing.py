"""Text as one part of a file writes it, or a refusal where that part cannot hold it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType

from newslint.formats.escape import as_html, as_markdown, as_mdx, as_rst, with_line_ends
from newslint.formats.tags import is_tagged
from newslint.model.document import Document, Kind, Syntax, Writing
from newslint.model.span import ByteSpan, Span

_PLAIN = re.compile(
    rb"(?![-?:](?:\s|$)|[,\[\]{}#&*!|>'\"%@`\s]|---|\.\.\.|\Z)(?:(?!:(?:\s|$)|\s#).)*"
)
_FLOW_MARKS = re.compile(rb"[,\[\]{}]|:(?=[\"'])")
_INDENTATION = re.compile(rb"^[ \t]*(?=(\S)?)", re.MULTILINE)


def write(text: str, document: Document, span: Span) -> bytes | None:
    """`text` as it is written where `span` stands; none where it cannot be written there."""
    for syntax in syntaxes_at(document, span):
        written = _WRITERS[syntax](text)
        if written is None:
            return None
        text = written
    return with_line_ends(text, document.raw)


def syntaxes_at(document: Document, span: Span) -> tuple[Syntax, ...]:
    """How characters are written at `span`, the innermost first."""
    writing = _writing_at(document.writings, span) if document.writings else None
    if writing is not None:
        return writing.syntaxes
    return (_BY_KIND.get(document.kind, Syntax.TEXT),)


def holds(document: Document, edits: Iterable[tuple[ByteSpan, bytes]]) -> bool:
    """Whether each value that the edits change is still one value of its language."""
    changed: dict[Writing, list[tuple[ByteSpan, bytes]]] = {}
    for span, new in edits:
        for writing in document.writings:
            if writing.raw.start <= span.start and span.end <= writing.raw.end:
                changed.setdefault(writing, []).append((span, new))
                break
    return all(_is_sound(document.raw, writing, those) for writing, those in changed.items())


def _writing_at(writings: Sequence[Writing], span: Span) -> Writing | None:
    """The innermost writing round `span`: the last that begins before it and reaches behind it."""
    index = bisect_right(writings, span.start, key=_start)
    while index:
        index -= 1
        if span.end <= writings[index].span.end:
            return writings[index]
    return None


def _start(writing: Writing) -> int:
    return writing.span.start


def _is_sound(raw: bytes, writing: Writing, edits: Sequence[tuple[ByteSpan, bytes]]) -> bool:
    old = raw[slice(*writing.raw)]
    new = old
    for (start, end), text in sorted(edits, reverse=True):
        new = new[: start - writing.raw.start] + text + new[end - writing.raw.start :]
    if Syntax.HTML not in writing.syntaxes and is_tagged(new.decode(errors="replace")):
        return False  # plain text would be read as HTML from then on
    match writing.syntaxes[-1]:
        case Syntax.YAML_PLAIN:
            return _is_plain(new)
        case Syntax.YAML_FLOW:
            return _is_plain(new) and not _FLOW_MARKS.search(new)
        case Syntax.YAML_BLOCK:
            before, after = _shape(old), _shape(new)
            return before[0] == after[0] and {*after} <= {*before}
        case _:
            return True


def _is_plain(new: bytes) -> bool:
    found = _PLAIN.fullmatch(new)
    return found is not None and new == new.rstrip()


def _shape(block: bytes) -> list[tuple[bytes, bool]]:
    """The indentation of every line, and whether the line has anything."""
    return [(found[0], found[1] is not None) for found in _INDENTATION.finditer(block)]


def _as_is(text: str) -> str | None:
    return text


def _one_line(text: str) -> str | None:
    return None if "\n" in text or "\r" in text else text


def _as_json(text: str) -> str | None:
    written: str = import_module("json").dumps(text, ensure_ascii=False)
    return written[1:-1]


def _as_script(text: str) -> str | None:
    written = _as_json(text)
    return written and written.replace("<", "\\u003c")


def _in_double_quotes(text: str) -> str | None:
    return as_html(text).replace('"', "&quot;")


def _in_single_quotes(text: str) -> str | None:
    return as_html(text).replace("'", "&#39;")


def _doubled(text: str) -> str | None:
    return None if "\n" in text else text.replace("'", "''")


def _literal(text: str) -> str | None:
    return None if "'" in text or "\n" in text else text


def _as_rst(text: str) -> str | None:
    return None if "\n" in text else as_rst(text)


def _as_asciidoc(text: str) -> str | None:
    # A backslash is itself where nothing needs it: what may be markup cannot be written safely.
    return None if _ASCIIDOC_MARKS.search(text) else text


_ASCIIDOC_MARKS = re.compile(r"[*_`#+^~{}\[\]<>|\\\n]|\({2}|\){2}")
_BY_KIND: Mapping[Kind, Syntax] = MappingProxyType(
    {
        Kind.MARKDOWN: Syntax.MARKDOWN,
        Kind.MDX: Syntax.MDX,
        Kind.HTML: Syntax.HTML,
        Kind.RST: Syntax.RST,
        Kind.ASCIIDOC: Syntax.ASCIIDOC,
    }
)
_WRITERS: Mapping[Syntax, Callable[[str], str | None]] = MappingProxyType(
    {
        Syntax.TEXT: _as_is,
        Syntax.MARKDOWN: as_markdown,
        Syntax.MDX: as_mdx,
        Syntax.RST: _as_rst,
        Syntax.ASCIIDOC: _as_asciidoc,
        Syntax.HTML: as_html,
        Syntax.DOUBLE_QUOTED: _in_double_quotes,
        Syntax.SINGLE_QUOTED: _in_single_quotes,
        Syntax.JSON: _as_json,
        Syntax.SCRIPT: _as_script,
        Syntax.YAML_PLAIN: _one_line,
        Syntax.YAML_FLOW: _one_line,
        Syntax.YAML_SINGLE: _doubled,
        Syntax.YAML_DOUBLE: _as_json,
        Syntax.YAML_BLOCK: _one_line,
        Syntax.TOML_BASIC: _as_json,
        Syntax.TOML_LITERAL: _literal,
    }
)
