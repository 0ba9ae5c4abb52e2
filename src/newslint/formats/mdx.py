"""MDX: Markdown with imports, JSX tags and expressions, which are left alone."""

from __future__ import annotations

import re

from newslint.formats.builder import ProseBuilder
from newslint.formats.fields import whole_map
from newslint.formats.html import is_block
from newslint.formats.markdown import read_document as read_markdown
from newslint.formats.templates import ADMONITION, CODE, copy
from newslint.model.document import PLACEHOLDER, Document, Kind
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_FLAGS = re.MULTILINE | re.DOTALL | re.IGNORECASE
_TOKEN = re.compile(
    rf"{CODE}|\\."
    r"|(?P<module>^(?-i:import|export)\b(?=[ \t{*\"'])[^\n]*)"
    rf"|{ADMONITION}"
    r"|(?P<tag></?(?=[a-z>][^:@]))|(?P<brace>\{)",
    _FLAGS,
)
_BALANCED = re.compile(
    r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|/\*.*?\*/|[{}<>\n]", re.DOTALL
)
_NAME = re.compile(r"</?([\w.:-]*)")
_NOTE = re.compile(r"\{\s*/\*\s*(newslint:.*?)\s*\*/\s*\}", re.DOTALL)
_SILENT = frozenset(
    {"code", "pre", "script", "style", "kbd", "samp", "var", "textarea", "svg", "math"}
)
_BLANK = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_LONGEST = 20_000  # of a tag or an expression
_MOST_FAILURES = 200  # then what looks like code is taken for text, lest a file take minutes
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of an MDX file."""
    return read_markdown(data, text, name, Kind.MDX)


def without_jsx(text: str, start: int) -> SourceMap:
    """The Markdown of an MDX file, mapped to the file."""
    return _Mdx(text, start).run()


class _Mdx:
    """One pass over MDX."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._file = whole_map(text, start)
        self._builder = ProseBuilder()
        self._done = 0
        self._failures = 0
        self._depth = 0  # of components that hold paragraphs

    def run(self) -> SourceMap:
        """The text as Markdown reads it."""
        at = 0
        while found := _TOKEN.search(self._text, at):
            at = max(found.end(), self._take(found))
        self._copy_to(len(self._text))
        return self._builder.map()

    def _take(self, found: re.Match[str]) -> int:
        """Takes a token; where reading goes on."""
        match found.lastgroup:
            case "module":
                return self._leave_out(found.start(), self._end_of_module(found.start()))
            case "tag":
                return self._tag(found)
            case "brace":
                return self._expression(found.start())
            case "title" | "label" as name:
                self._leave_out(found.start(), found.start(name))
                self._builder.gap("\n###### ", self._byte(found.start(name)))
                copy(self._builder, self._file, Span(*found.span(name)))
                self._builder.gap("\n", self._byte(found.end()))
                self._done = found.end()
            case "colons" | "alert" | "attributes" | "contents" as name:
                return self._leave_out(*found.span(name))
        return found.end()

    def _tag(self, found: re.Match[str]) -> int:
        end = self._balanced(found.end(), ">")
        if not end:
            return found.end()
        known = _NAME.match(self._text, found.start())
        name = known[1].lower() if known else ""
        is_closing = self._text.startswith("</", found.start())
        is_empty = self._text.startswith("/>", end - 2)
        if name in _SILENT and not (is_closing or is_empty):
            close = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(self._text, end)
            end = close.end() if close else len(self._text)
            is_empty = True
        if name == "br":
            return self._say("\n", found.start(), end)
        if self._is_alone(found.start(), end):
            self._depth += 0 if is_empty else -1 if is_closing else 1
            return self._leave_out(found.start(), end)
        if is_block(name):
            return self._say("\n\n", found.start(), end)
        if is_empty:
            return self._say(PLACEHOLDER, found.start(), end)
        return self._leave_out(found.start(), end)

    def _expression(self, start: int) -> int:
        end = self._balanced(start + 1, "}")
        if not end:
            return start + 1
        if note := _NOTE.fullmatch(self._text, start, end):
            self._copy_to(start)
            raw = self._file.raw(Span(start, end))
            self._builder.decoded(f"<!-- {note[1]} -->", raw)
            self._done = end
            return end
        inside = self._text[start + 1 : end - 1].strip()
        if inside.startswith("/*") or self._is_alone(start, end):
            return self._leave_out(start, end)
        return self._say(" " if inside in {'" "', "' '"} else PLACEHOLDER, start, end)

    def _balanced(self, at: int, mark: str) -> int:
        """Where the tag or braces that began before `at` end; 0 where they do not."""
        depth = 0
        bounds = (at, at + _LONGEST) if self._failures < _MOST_FAILURES else (at, at)
        for found in _BALANCED.finditer(self._text, *bounds):
            if found[0] == mark and not depth:
                return found.end()
            if found[0] in "{}":
                depth += 1 if found[0] == "{" else -1
            elif mark == ">" and not depth and self._is_blank_behind(found):
                break
        self._failures += 1
        return 0

    def _end_of_module(self, start: int) -> int:
        depth = 0
        for found in _BALANCED.finditer(self._text, start):
            if found[0] in "{}":
                depth += 1 if found[0] == "{" else -1
            elif depth <= 0 and self._is_blank_behind(found):
                return found.start()
        return len(self._text)

    def _is_blank_behind(self, found: re.Match[str]) -> bool:
        """Whether a line end is followed by a line with nothing in it."""
        return found[0] == "\n" and _BLANK.match(self._text, found.end()) is not None

    def _is_alone(self, start: int, end: int) -> bool:
        """Whether nothing else stands on the lines of a token but other tags and expressions."""
        begin = self._text.rfind("\n", 0, start) + 1
        stop = self._text.find("\n", end)
        before = self._text[max(begin, self._done) : start]
        after = self._text[end : len(self._text) if stop < 0 else stop]
        return not before.strip(" \t>") and not after.strip()

    def _say(self, said: str, start: int, end: int) -> int:
        self._copy_to(start)
        raw = self._file.raw(Span(start, end))
        if said in {PLACEHOLDER, "\n\n"}:
            self._builder.gap(said, raw.end)
        else:
            self._builder.decoded(said, raw)
        self._done = end
        return end

    def _leave_out(self, start: int, end: int) -> int:
        self._copy_to(start)
        self._done = end
        return end

    def _copy_to(self, end: int) -> None:
        """Takes text as it stands; inside components its indentation means nothing."""
        if end <= self._done:
            return
        if self._depth > 0:
            for indent in _INDENT.finditer(self._text, self._done, end):
                copy(self._builder, self._file, Span(self._done, indent.start()))
                self._done = indent.end()
        copy(self._builder, self._file, Span(self._done, end))
        self._done = end

    def _byte(self, at: int) -> int:
        return self._file.raw(Span(at, at)).start
