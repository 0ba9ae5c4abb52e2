"""What site generators put into text: shortcodes, Liquid and Nunjucks tags, admonitions."""

from __future__ import annotations

import re

from newslint.formats.builder import ProseBuilder
from newslint.formats.fields import whole_map
from newslint.model.document import PLACEHOLDER
from newslint.model.sourcemap import SourceMap
from newslint.model.span import Span

_PAIRED = (
    r"comment|raw|highlight|code|codeblock|math|katex|mermaid|verbatim|schema|style|javascript"
)
_WITHIN = r"(?:(?!\n[ \t\r]*\n|\{[{%#]).){0,1000}?"
_OPENS = (
    rf"\{{%-?\s*(?P<liquid>{_PAIRED})\b{_WITHIN}%\}}"
    rf"|\{{\{{[<%]\s*(?P<hugo>{_PAIRED})\b{_WITHIN}[>%]\}}\}}"
)
_ONE = (
    rf"\{{\{{</?{_WITHIN}>\}}\}}|\{{\{{%{_WITHIN}%\}}\}}|\{{\{{/\*{_WITHIN}\*/\}}\}}"
    rf"|\{{%{_WITHIN}%\}}|\{{\#{_WITHIN}\#\}}"
)
_VALUE = rf"\{{\{{{_WITHIN}\}}\}}"
TAG = rf"{_OPENS}|{_ONE}|(?P<value>{_VALUE})"
CODE = (
    r"^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ \t>]*(?P=fence)[`~]*[ \t\r]*$"
    r"|(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t\r]*\n).)+?(?<!`)(?P=ticks)(?!`)"
)
_REST_OF_LINE = re.compile(
    rf"(?:(?!\{{[%{{][<%-]?\s*(?:{_PAIRED})\b)(?:{_ONE})|[ \t\r])*+$",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
ADMONITION = (
    r"^[ \t]*(?P<colons>:{3,}(?:[ \t]*\w+)?)"
    r"(?:\{[^}\n]*\}|\[(?P<label>[^\]\n]*)\]|[ \t]+(?!\{)(?P<title>[^\n]*\S))*[ \t\r]*$"
    r"|^[ \t]*>[ \t]*(?P<alert>\[![\w-]+\][+-]?)[ \t\r]*$"
    r"|[ \t]*(?P<attributes>\{(?::[^{}\n]*|[#.][^{}\n]*)\})[ \t\r]*$"
    r"|^(?P<contents>\[\[?_?toc_?\]?\])[ \t\r]*$"
)
_HTML = re.compile(TAG, re.DOTALL | re.IGNORECASE)
_FLAGS = re.MULTILINE | re.DOTALL | re.IGNORECASE


def templated(text: str, start: int) -> SourceMap:
    """Markdown without what a site generator replaces."""
    return _Markdown(text, start).run()


def templated_html(text: str, start: int) -> SourceMap | None:
    """HTML with a placeholder for each tag of a template; none where it has no such tag."""
    if "{{" not in text and "{%" not in text and "{#" not in text:
        return None
    file, builder, pairs = whole_map(text, start), ProseBuilder(), Pairs(text)
    done = 0
    while found := _HTML.search(text, done):
        copy(builder, file, Span(done, found.start()))
        done = pairs.end(found)
        builder.gap(PLACEHOLDER, file.raw(Span(found.start(), done)).end)
    copy(builder, file, Span(done, len(text)))
    return builder.map()


class Pairs:
    """Tags that enclose what is no prose, up to the tag that closes them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._endless: set[str] = set()

    def end(self, found: re.Match[str]) -> int:
        """Where what begins with a tag ends: with its closing tag, if it has one."""
        if found["liquid"]:
            mark = rf"\{{%-?\s*end{found['liquid']}\s*-?%\}}"
        elif found["hugo"]:
            mark = rf"\{{\{{[<%]\s*/\s*{found['hugo']}\s*[%>]\}}\}}"
        else:
            return found.end()
        closing = None
        if mark not in self._endless:
            closing = re.compile(mark, re.IGNORECASE).search(self._text, found.end())
        if closing is None:
            self._endless.add(mark)  # to look again and again would take minutes
            return found.end()
        return closing.end()


def copy(builder: ProseBuilder, file: SourceMap, span: Span) -> None:
    """Takes text as it stands."""
    if span.start < span.end:
        builder.verbatim(file.prose[slice(*span)], file.raw(span).start)


class _Markdown:
    """One pass over Markdown; code is passed over, for nothing in it is a tag."""

    def __init__(self, text: str, start: int) -> None:
        self._file = whole_map(text, start)
        self._builder = ProseBuilder()
        self._done = 0
        self._pairs = Pairs(text)
        self._mixed = -1  # the line, by its first character, that holds more than such tags

    def run(self) -> SourceMap:
        """The text as Markdown reads it, mapped to the file."""
        token = re.compile(rf"{CODE}|\\.|(?P<tag>{TAG})|{ADMONITION}", _FLAGS)
        text = self._file.prose
        at = 0
        while found := token.search(text, at):
            at = found.end()
            if found["tag"]:
                at = self._tag(found)
            elif found["title"] or found["label"]:
                self._titled(found, "title" if found["title"] else "label")
            else:
                name = found.lastgroup if found.lastgroup not in {"fence", "ticks"} else None
                if name:
                    self._leave_out(Span(*found.span(name)))
        copy(self._builder, self._file, Span(self._done, len(text)))
        return self._builder.map()

    def _tag(self, found: re.Match[str]) -> int:
        text = self._file.prose
        span = Span(found.start(), self._pairs.end(found))
        line = text.rfind("\n", 0, span.start) + 1
        rest = _REST_OF_LINE.match(text, span.end)
        before = text[max(line, self._done) : span.start]
        if found["value"] or rest is None or line == self._mixed or before.strip(" \t>"):
            self._mixed = line
            self._leave_out(span)
            self._builder.gap(PLACEHOLDER, self._file.raw(span).end)
            return span.end
        whole = Span(span.start, rest.end())
        if self._is_in_table(line, rest.end()):
            whole = Span(max(line, self._done), min(rest.end() + 1, len(text)))
        self._leave_out(whole)
        return whole.end

    def _is_in_table(self, start: int, end: int) -> bool:
        text = self._file.prose
        before = text.rfind("\n", 0, max(0, start - 1)) + 1
        return text.startswith("|", before) or text.startswith("|", end + 1)

    def _titled(self, found: re.Match[str], name: str) -> None:
        """The title of an admonition becomes a heading of its own."""
        self._leave_out(Span(found.start(), found.start(name)))
        at = self._file.raw(Span(found.start(), found.start(name))).end
        self._builder.gap("\n###### ", at)
        copy(self._builder, self._file, Span(*found.span(name)))
        self._done = found.end()
        self._builder.gap("\n", self._file.raw(Span(*found.span())).end)

    def _leave_out(self, span: Span) -> None:
        copy(self._builder, self._file, Span(self._done, span.start))
        self._done = span.end
