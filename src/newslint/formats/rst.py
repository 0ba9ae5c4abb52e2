"""reStructuredText: the prose between directives, literals, targets and comments."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newslint.errors import FormatError
from newslint.formats.fields import whole_map
from newslint.formats.inline import Inline
from newslint.formats.marked_page import marked_page
from newslint.formats.page import Page
from newslint.formats.roles import role
from newslint.formats.rst_inline import INLINE
from newslint.formats.rst_tables import cells, is_table
from newslint.formats.text_lines import Line, text_lines
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_DEEPEST = 60
_ADORNMENT = re.compile(r"([!-/:-@\[-`{-~])\1+")
_BULLET = re.compile(
    r"[*+•‣⁃-](?:[ \t]+|$)|\(?(?:\d{1,3}|[a-zA-Z]|[ivxlcdmIVXLCDM]{1,6}|\#)[.)](?:[ \t]+|$)"
)
_FIELD = re.compile(r":(?![: ])(?P<name>(?:[^:\\]|\\.|:(?![ \t]|$))+):(?:[ \t]+|$)")
_OPTION = re.compile(r"(?:--?\w[\w-]*(?:[ =]<?\w+>?)?(?:, )?)+(?:  |$)")
_DIRECTIVE = re.compile(r"\.\.[ \t]+(?:\|[^|]+\|[ \t]+)?(?P<name>[\w:+.-]+?)::(?:[ \t]+|$)")
_FOOTNOTE = re.compile(r"\.\.[ \t]+\[[^\]]+\](?:[ \t]+|$)")
_NOTE = re.compile(r"\.\.[ \t]+newslint:[ \t]*(?P<note>.*)")
_READ = re.compile(
    r"note|warning|tip|hint|important|caution|attention|danger|error|seealso|epigraph|highlights"
    r"|pull-quote|compound|post|tab|tabs|tab-item|tab-set|dropdown|card|hlist|glossary"
)
_TITLED = frozenset({"admonition", "topic", "sidebar", "rubric", "centered", "table"})
_INSIDE = frozenset(
    {"versionadded", "versionchanged", "deprecated", "only", "class", "container", "list-table"}
    | {"figure"}
)


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of a reStructuredText file."""
    return marked_page(data, text, name, Kind.RST, _read)


def _read(page: Page, text: str, start: int, name: str) -> None:
    file = whole_map(text, start)
    _Reader(page, file, text_lines(text), name).read(0, None, BlockKind.BODY)


class _Reader:
    """Takes blocks by their indentation."""

    def __init__(self, page: Page, file: SourceMap, lines: list[Line], name: str) -> None:
        self._page = page
        self._file = file
        self._lines = lines
        self._name = name
        self._inline = Inline(file, page.flow, INLINE)
        self._has_headline = False
        self._depth = 0
        self._takers: tuple[Callable[[int, BlockKind], int], ...] = (
            self._explicit,
            self._section,
            self._table,
            self._item,
            self._field,
            self._left_alone,
            self._line_block,
        )

    def read(self, at: int, end: int | None, kind: BlockKind) -> None:
        """Reads the lines from `at` on, up to `end`."""
        self._depth += 1
        if self._depth > _DEEPEST:
            number = self._file.prose.count("\n", 0, self._lines[at].start) + 1
            raise FormatError(self._name, number, "this is nested too deeply to be read")
        stop = len(self._lines) if end is None else end
        base = next((each.indent for each in self._lines[at:stop] if each.text), 0)
        while at < stop:
            line = self._lines[at]
            if not line.text:
                at += 1
            elif line.indent > base:
                behind = min(stop, self._behind(at, base))
                self.read(at, behind, BlockKind.QUOTE if kind is BlockKind.BODY else kind)
                at = behind
            else:
                at = min(stop, self._block(at, kind))
        self._depth -= 1

    def _block(self, at: int, kind: BlockKind) -> int:
        for take in self._takers:
            if behind := take(at, kind):
                return behind
        return self._paragraph(at, kind)

    def _behind(self, at: int, base: int) -> int:
        """The first line from `at` on that has text and stands no further in than `base`."""
        while at < len(self._lines) and (not self._lines[at].text or self._lines[at].indent > base):
            at += 1
        return at

    def _explicit(self, at: int, kind: BlockKind) -> int:
        line = self._lines[at]
        if line.text != ".." and not line.text.startswith((".. ", "__ ")):
            return 0
        behind = self._behind(at + 1, line.indent)
        if note := _NOTE.fullmatch(line.text):
            self._page.builder.note(note["note"], self._file.raw(line.span))
        elif directive := _DIRECTIVE.match(line.text):
            self._directive(directive, at, behind, kind)
        elif footnote := _FOOTNOTE.match(line.text):
            self._within(line.behind(footnote.end()), at, behind, kind)
        return behind

    def _directive(self, found: re.Match[str], at: int, behind: int, kind: BlockKind) -> None:
        name, rest = found["name"].lower(), self._lines[at].behind(found.end())
        content = self._options(at + 1, behind, is_meta=name == "meta")
        if name in _TITLED:
            if rest.text:
                self._inline.put([rest.span], BlockKind.SUBHEADING)
            self._inside(content, behind, kind)
        elif name in _INSIDE:
            inner = {"list-table": BlockKind.TABLE, "figure": BlockKind.CAPTION}.get(name, kind)
            self._inside(content, behind, inner)
        elif _READ.fullmatch(name):
            self._within(rest, content - 1, behind, kind)

    def _options(self, at: int, behind: int, *, is_meta: bool) -> int:
        """Passes over the options of a directive; says what is read in place of a picture."""
        while at < behind and (found := _FIELD.match(self._lines[at].text)):
            option = found["name"].split()[0].lower()
            if option in {"alt", "caption"} or (is_meta and role((option,))):
                last = at
                while last + 1 < behind and self._lines[last + 1].indent > self._lines[at].indent:
                    last += 1
                first = self._lines[at].behind(found.end())
                spans = [first.span, *(each.span for each in self._lines[at + 1 : last + 1])]
                read = role((option,)) or BlockKind.ALT
                self._inline.put([span for span in spans if span.start < span.end], read)
                at = last
            at += 1
        return at

    def _within(self, first: Line, at: int, behind: int, kind: BlockKind) -> None:
        """The text behind a mark, with the lines below that belong to it."""
        if not first.text:
            self._inside(at + 1, behind, kind)
            return
        below = [each.indent for each in self._lines[at + 1 : behind] if each.text]
        kept = self._lines[at]
        self._lines[at] = first._replace(indent=min(below, default=first.indent))
        self.read(at, behind, kind)
        self._lines[at] = kept

    def _inside(self, at: int, behind: int, kind: BlockKind) -> None:
        if at < behind:
            self.read(at, behind, kind)

    def _section(self, at: int, kind: BlockKind) -> int:
        texts = [each.text for each in self._lines[at : at + 3]]
        if _is_rule(texts[0]):
            if len(texts) == 3 and texts[1] and texts[2] == texts[0]:
                return self._heading(at + 1)
            return at + 1 if len(texts[0]) > 3 and not is_table(texts[0]) else 0
        del kind
        if len(texts) > 1 and _is_rule(texts[1]) and len(texts[1]) >= min(4, len(texts[0])):
            return self._heading(at)
        return 0

    def _heading(self, at: int) -> int:
        kind = BlockKind.SUBHEADING if self._has_headline else BlockKind.HEADLINE
        self._has_headline = True
        self._inline.put([self._lines[at].span], kind)
        return at + 2

    def _table(self, at: int, kind: BlockKind) -> int:
        del kind
        if not is_table(self._lines[at].text):
            return 0
        behind = at
        while behind < len(self._lines) and self._lines[behind].text:
            behind += 1
        for span in cells(self._lines[at:behind]):
            self._inline.put([span], BlockKind.TABLE)
        return behind

    def _item(self, at: int, kind: BlockKind) -> int:
        line = self._lines[at]
        found = _BULLET.match(line.text)
        if not found or _OPTION.match(line.text):
            return 0
        behind = self._behind(at + 1, line.indent)
        rest = line.behind(found.end())
        self._within(rest, at, behind, kind if kind is BlockKind.TABLE else BlockKind.LIST)
        return behind

    def _field(self, at: int, kind: BlockKind) -> int:
        del kind
        line = self._lines[at]
        if not (found := _FIELD.match(line.text)):
            return 0
        behind = self._behind(at + 1, line.indent)
        self._page.tell(found["name"], line.behind(found.end()).text)
        if (read := role((found["name"],))) and read is not BlockKind.HEADLINE:
            self._within(line.behind(found.end()), at, behind, read)
        return behind

    def _left_alone(self, at: int, kind: BlockKind) -> int:
        """Doctests and lists of options."""
        del kind
        line = self._lines[at]
        if line.text.startswith(">>> "):
            while at < len(self._lines) and self._lines[at].text:
                at += 1
            return at
        return self._behind(at + 1, line.indent) if _OPTION.match(line.text) else 0

    def _line_block(self, at: int, kind: BlockKind) -> int:
        start = at
        while at < len(self._lines) and self._lines[at].text.startswith("| "):
            self._inline.put([self._lines[at].behind(2).span], kind)
            at += 1
        return at if at > start else 0

    def _paragraph(self, at: int, kind: BlockKind) -> int:
        line = self._lines[at]
        behind = at + 1
        while behind < len(self._lines) and self._lines[behind].text:
            if self._lines[behind].indent != line.indent:
                break
            behind += 1
        after = self._lines[behind] if behind < len(self._lines) else line
        if behind == at + 1 and after.text and after.indent > line.indent:
            self._put(self._lines[at:behind], behind, BlockKind.LIST)
            end = self._behind(behind, line.indent)
            self.read(behind, end, BlockKind.LIST)  # the definition of this term
            return end
        return self._put(self._lines[at:behind], behind, kind)

    def _put(self, lines: Sequence[Line], behind: int, kind: BlockKind) -> int:
        spans = [each.span for each in lines]
        last = lines[-1]
        if last.text.endswith("::"):
            cut = 2 if last.text == "::" or last.text.endswith(" ::") else 1
            bare = last.text[:-cut].rstrip()
            spans[-1] = Span(last.start, last.start + len(bare))
            behind = self._behind(behind, lines[0].indent)
        self._inline.put([span for span in spans if span.start < span.end], kind)
        return behind


def _is_rule(text: str) -> bool:
    return len(text) > 1 and _ADORNMENT.fullmatch(text) is not None and text not in {"..", "::"}
