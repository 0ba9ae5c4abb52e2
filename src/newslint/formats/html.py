"""HTML inside other text: what is said between the tags, and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import unescape
from types import MappingProxyType

from newslint.formats.flow import Flow
from newslint.model.block import BlockKind
from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span

_SILENT = r"script|style|pre|template|textarea|svg|math|noscript|iframe"
_TOKEN = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    rf"|<(?P<silent>{_SILENT})\b.*?(?:</(?P=silent)[^>]*>|\Z)"
    r"|<(?P<closing>/?)(?P<tag>[a-z][\w:-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*+>"
    r"|<[a-z/!?][^>]*(?:>|\Z)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z]\w{0,40});)"
    r"|(?P<white>\s*\n\s*)"
    r"|(?P<space>[^\S\n]+)"
    r"|(?P<text>[^\s<&]+(?:[^\S\n]+[^\s<&]+)*|.)",
    re.IGNORECASE | re.DOTALL,
)
_NOTE = re.compile(r"\s*newslint:(?P<note>.*)", re.DOTALL)
_KINDS = MappingProxyType(
    {
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.SUBHEADING),
        **dict.fromkeys(("li", "dd", "dt"), BlockKind.LIST),
        **dict.fromkeys(("td", "th"), BlockKind.TABLE),
        **dict.fromkeys(("caption", "figcaption"), BlockKind.CAPTION),
        "blockquote": BlockKind.QUOTE,
    }
)
_READINGS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {"text": str, "space": str, "white": lambda _: "\n", "entity": unescape}
)
_PARTS = re.compile(
    r"address|article|aside|center|details|dialog|div|dl|fieldset|figure|footer|form|header|hr"
    r"|main|nav|ol|p|section|summary|table|tbody|tfoot|thead|tr|ul"
)


class Walk:
    """One walk through HTML; `source` maps it to the file, `kind` is that of bare text."""

    def __init__(self, source: SourceMap, flow: Flow, kind: BlockKind) -> None:
        self._source = source
        self._flow = flow
        self._bare = self._kind = kind
        self._white: re.Match[str] | None = None  # kept until words follow it

    def run(self) -> None:
        """Puts all text into the flow."""
        for token in _TOKEN.finditer(self._source.prose):
            self._take(token)
        self._close()

    def _take(self, token: re.Match[str]) -> None:
        match token.lastgroup:
            case "white" | "space" if not self._white:
                self._white = token
            case "text" | "entity":
                self._say(token)
            case "tag":
                self._tag(token["tag"].lower(), token)
            case "comment":
                take_comment(token["comment"], self._raw(token), self._flow)
            case "silent":
                self._close()

    def _say(self, token: re.Match[str]) -> None:
        for each in (self._white, token) if self._white and self._flow.is_open else (token,):
            text = _READINGS[each.lastgroup or "text"](each[0])
            if text != each[0]:
                self._flow.decoded(text, self._raw(each))
                continue
            for piece in self._source.cut(Span(*each.span())):
                self._copy(piece)
        self._white = None

    def _copy(self, piece: Piece) -> None:
        text = self._source.prose[piece.prose.start : piece.prose.end]
        if piece.exact:
            self._flow.verbatim(text, piece.raw.start)
        else:
            self._flow.decoded(text, piece.raw)

    def _tag(self, tag: str, token: re.Match[str]) -> None:
        if tag == "br":
            self._white = None
            if self._flow.is_open:
                self._flow.decoded("\n", self._raw(token))
        elif tag in _KINDS or _PARTS.fullmatch(tag):
            self._close()
            if tag in _KINDS:
                self._kind = self._bare if token["closing"] else _KINDS[tag]

    def _close(self) -> None:
        self._white = None
        self._flow.close(self._kind)

    def _raw(self, token: re.Match[str]) -> ByteSpan:
        return self._source.raw(Span(*token.span()))


def take_comment(text: str, raw: ByteSpan, flow: Flow) -> None:
    """Keeps what a comment tells newslint; other comments are nothing to readers."""
    flow.hole()
    if found := _NOTE.fullmatch(text):
        flow.builder.note(found["note"].strip(), raw)
