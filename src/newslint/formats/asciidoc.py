"""AsciiDoc: the prose between attributes, macros, listings and the marks of blocks."""

from __future__ import annotations

import re
from collections.abc import Callable

from newslint.formats.asciidoc_inline import INLINE
from newslint.formats.fields import whole_map
from newslint.formats.inline import Inline
from newslint.formats.marked_page import marked_page
from newslint.formats.page import Page
from newslint.formats.roles import role
from newslint.formats.text_lines import Line, text_lines
from newslint.model.block import BlockKind
from newslint.model.document import Document, Kind
from newslint.model.span import Span

_SILENT = re.compile(r"/{4,}|-{4,}|\.{4,}|\+{4,}|`{3}\w*|~{4,}")
_COMPOUND = re.compile(r"={4,}|\*{4,}|_{4,}|--|\"\"")
_TABLE = re.compile(r"[|,:!]={3,}")
_RULE = re.compile(r"'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*")
_HEADING = re.compile(r"(?P<level>={1,6}|\#{1,6})[ \t]+(?=\S)")
_ATTRIBUTE = re.compile(r":!?(?P<name>[\w-]+)!?:(?:[ \t]+|$)")
_STYLE = re.compile(r"\[(?P<style>[^\]\n]*)\]{1,2}")
_MACRO = re.compile(r"(?P<name>\w[\w-]*)::(?P<target>[^\s\[]*)\[(?P<text>.*)\]")
_NOTE = re.compile(r"//[ \t]*newslint:[ \t]*(?P<note>.*)")
_ITEM = re.compile(
    r"(?:\*{1,5}|-|\.{1,5}|\d{1,3}\.|[a-zA-Z]\.|<[\d.]+>|•)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)"
)
_TERM = re.compile(r"(?P<term>\S(?:.*?\S)?)(?P<mark>:{2,4}|;;)(?:[ \t]+|$)")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\S)")
_CELL = re.compile(r"(?:(?<=\s)|^)(?:\d+(?:\.\d+)?[+*])?(?:\.?[<^>]){0,2}[adehlmsv]?\|")
_CODE_STYLES = frozenset(
    {"source", "listing", "literal", "stem", "latexmath", "asciimath", "pass", "comment"}
)
_QUOTED = frozenset({"quote", "verse"})
_REVISION = re.compile(r"(?:v?[\d.]+,[ \t]*)?(?P<date>\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4})")
_AUTHOR = re.compile(r"(?P<name>[^\W\d_][\w.' -]*?)[ \t]*(?:<[^<>]+>)?(?:;.*)?")


def read_document(data: bytes, text: str, name: str) -> Document:
    """The one document of an AsciiDoc file."""
    return marked_page(data, text, name, Kind.ASCIIDOC, _read)


def _read(page: Page, text: str, start: int, name: str) -> None:
    del name
    _Reader(page, text, start).run()


class _Reader:
    """Takes one line after another, and more where they belong together."""

    def __init__(self, page: Page, text: str, start: int) -> None:
        self._page = page
        self._file = whole_map(text, start)
        self._lines = text_lines(text)
        self._inline = Inline(self._file, page.flow, INLINE)
        self._style = ""
        self._open: list[tuple[str, BlockKind]] = []  # compound blocks and what is in them
        self._has_headline = False
        self._takers: tuple[Callable[[int], int], ...] = (
            self._comment,
            self._delimited,
            self._heading,
            self._settings,
            self._macro,
            self._item,
            self._left_alone,
        )

    def run(self) -> None:
        """Reads all lines."""
        at = 0
        while at < len(self._lines):
            if not self._lines[at].text:
                at += 1
                continue
            at = next(filter(None, (take(at) for take in self._takers)), 0) or self._paragraph(at)

    @property
    def _kind(self) -> BlockKind:
        if self._style in _QUOTED:
            return BlockKind.QUOTE
        return self._open[-1][1] if self._open else BlockKind.BODY

    def _comment(self, at: int) -> int:
        line = self._lines[at]
        if not line.text.startswith("//") or line.text.startswith("////"):
            return 0
        if note := _NOTE.fullmatch(line.text):
            self._page.builder.note(note["note"], self._file.raw(line.span))
        return at + 1

    def _delimited(self, at: int) -> int:
        text = self._lines[at].text
        if _TABLE.fullmatch(text):
            return self._table(at)
        is_compound = _COMPOUND.fullmatch(text) is not None
        if _SILENT.fullmatch(text) or (is_compound and self._style in _CODE_STYLES):
            self._style = ""
            return self._behind(at, text[:3] if text.startswith("```") else text)
        if not is_compound:
            return 0
        if any(mark == text for mark, _ in self._open):
            while self._open.pop()[0] != text:
                pass
        else:
            quotes = text[0] in '_"' or self._style in _QUOTED
            self._open.append((text, BlockKind.QUOTE if quotes else self._kind))
        self._style = ""
        return at + 1

    def _behind(self, at: int, mark: str) -> int:
        """The line behind the one that closes what began at `at`."""
        for number in range(at + 1, len(self._lines)):
            if self._lines[number].text == mark:
                return number + 1
        return len(self._lines)

    def _table(self, at: int) -> int:
        behind = self._behind(at, self._lines[at].text)
        if self._lines[at].text.startswith("|"):
            for number in range(at + 1, behind - 1):
                if self._ends_in_line(number):
                    self._cells(self._lines[number])
        self._style = ""
        return behind

    def _ends_in_line(self, at: int) -> bool:
        """Whether the next line does not go on with the last cell of this one."""
        after = self._lines[at + 1].text if at + 1 < len(self._lines) else ""
        return not after or _CELL.match(after) is not None or _TABLE.fullmatch(after) is not None

    def _cells(self, line: Line) -> None:
        marks = [*_CELL.finditer(line.text)]
        ends = [*(mark.start() for mark in marks[1:]), len(line.text)]
        for mark, end in zip(marks, ends, strict=False):  # a line without a mark has no cell
            words = line.text[mark.end() : end]
            start = line.start + mark.end() + len(words) - len(words.lstrip())
            if words.strip():
                self._inline.put([Span(start, start + len(words.strip()))], BlockKind.TABLE)

    def _heading(self, at: int) -> int:
        line = self._lines[at]
        if line.text.startswith(".") and re.match(r"\.[^\s.]", line.text):
            self._inline.put([line.behind(1).span], BlockKind.CAPTION)
            return at + 1
        if not (found := _HEADING.match(line.text)):
            return 0
        is_title = len(found["level"]) == 1 or not self._has_headline
        kind = BlockKind.HEADLINE if not self._has_headline else BlockKind.SUBHEADING
        self._has_headline = True
        self._inline.put([line.behind(found.end()).span], kind)
        return self._head(at + 1) if is_title and len(found["level"]) == 1 else at + 1

    def _head(self, at: int) -> int:
        """What follows the title up to a blank line: author, revision, attributes."""
        first = True
        while at < len(self._lines) and self._lines[at].text:
            if behind := self._comment(at) or self._settings(at):
                at = behind
                continue
            author = _AUTHOR.fullmatch(self._lines[at].text)
            revision = _REVISION.match(self._lines[at].text)
            if revision:
                self._page.tell("date", revision["date"])
            elif first and author:
                self._page.tell("author", author["name"])
            first = False
            at += 1
        return at

    def _settings(self, at: int) -> int:
        line = self._lines[at]
        if found := _ATTRIBUTE.match(line.text):
            value = line.behind(found.end())
            self._page.tell(found["name"].removeprefix("rev"), value.text)
            read = role((found["name"],))
            if read and value.text and not value.text.endswith(" \\"):
                self._inline.put([value.span], read)
            while at < len(self._lines) and self._lines[at].text.endswith(" \\"):
                at += 1
            return at + 1
        if found := _STYLE.fullmatch(line.text):
            style: str = re.split(r"[,%#.]", found["style"], maxsplit=1)[0].strip().lower()
            self._style = style or self._style
            return at + 1
        return 0

    def _macro(self, at: int) -> int:
        line = self._lines[at]
        found = _MACRO.fullmatch(line.text)
        if found is None:
            return at + 1 if _RULE.fullmatch(line.text) or line.text == "+" else 0
        alt = re.match(r"\"?(?P<alt>[^,=\"]+)(?=,|\"|$)", found["text"])
        if found["name"] == "image" and alt:
            start = line.start + found.start("text") + alt.start("alt")
            words = alt["alt"].rstrip()
            self._inline.put([Span(start, start + len(words))], BlockKind.ALT)
        return at + 1

    def _item(self, at: int) -> int:
        line = self._lines[at]
        if found := _ITEM.match(line.text):
            return self._run(at, line.behind(found.end()), BlockKind.LIST)
        if (term := _TERM.match(line.text)) and "://" not in term["term"]:
            self._inline.put([Span(line.start, line.start + term.end("term"))], BlockKind.LIST)
            rest = line.behind(term.end())
            if rest.text:
                return self._run(at, rest, BlockKind.LIST)
            after = self._lines[at + 1] if at + 1 < len(self._lines) else rest
            is_meaning = after.text and not self._begins(after, BlockKind.LIST)
            return self._run(at + 1, after, BlockKind.LIST) if is_meaning else at + 1
        return 0

    def _left_alone(self, at: int) -> int:
        """Literal paragraphs: indented ones, and those whose style says so."""
        if self._style not in _CODE_STYLES and not self._lines[at].indent:
            return 0
        self._style = ""
        while at < len(self._lines) and self._lines[at].text:
            at += 1
        return at

    def _paragraph(self, at: int) -> int:
        line = self._lines[at]
        found = _ADMONITION.match(line.text)
        behind = self._run(at, line.behind(found.end()) if found else line, self._kind)
        self._style = ""
        return behind

    def _run(self, at: int, first: Line, kind: BlockKind) -> int:
        """A paragraph or item up to a blank line or a line that begins something else."""
        lines = [first.span]
        at += 1
        while at < len(self._lines) and (line := self._lines[at]).text:
            if line.text.startswith("//"):
                self._comment(at)
            elif self._begins(line, kind):
                break
            else:
                lines.append(line.span)
            at += 1
        self._inline.put(lines, kind)
        return at

    def _begins(self, line: Line, kind: BlockKind) -> bool:
        text = line.text
        if _COMPOUND.fullmatch(text) or _SILENT.fullmatch(text) or _TABLE.fullmatch(text):
            return True
        if text == "+" or _STYLE.fullmatch(text) or _MACRO.fullmatch(text):
            return True
        is_list = kind is BlockKind.LIST
        return is_list and (_ITEM.match(text) is not None or _TERM.match(text) is not None)
