"""HTML: what is said between the tags, and where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import unescape
from types import MappingProxyType

from newslint.formats.flow import Flow
from newslint.model.block import BlockKind
from newslint.model.sourcemap import SourceMap
from newslint.model.span import ByteSpan, Span

_SILENT = r"script|style|pre|template|textarea|svg|math|noscript|iframe"
TOKEN = re.compile(
    r"<!--(?P<comment>.*?)(?:-->|\Z)"
    rf"|<(?P<silent>{_SILENT})\b.*?(?:</(?P=silent)[^>]*>|\Z)"
    r"|<(?P<closing>/?)(?P<tag>[a-z][\w:-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*+>"
    r"|<[a-z/!?][^>]*(?:>|\Z)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z]\w{0,40});)"
    r"|(?P<white>[ \t\r\f]*\n[ \t\n\r\f]*)"
    r"|(?P<space>[ \t\r\f]+)"
    r"|(?P<text>[^ \t\n\r\f<&]+(?:[ ][^ \t\n\r\f<&]+)*|.)",
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
    r"address|article|aside|body|center|details|dialog|div|dl|fieldset|figure|footer|form|header"
    r"|head|hr|html|main|nav|ol|p|section|summary|table|tbody|tfoot|thead|title|tr|ul"
)
_UNREAD = frozenset({"nav", "aside", "footer", "form", "button", "select", "dialog", "menu"})
_CODE = frozenset({"code", "kbd", "samp", "var", "tt"})


class Walk:
    """One walk through HTML; `source` maps it to the file, `kind` is that of bare text."""

    def __init__(self, source: SourceMap, flow: Flow, kind: BlockKind) -> None:
        self._source = source
        self._flow = flow
        self._bare = self._kind = kind
        self._white: re.Match[str] | None = None  # kept until words follow it
        self._unread = ""  # the tag that left something out
        self._depth = 0

    def run(self) -> None:
        """Puts all text into the flow."""
        for token in TOKEN.finditer(self._source.prose):
            self.take(token)
        self.close()

    def take(self, token: re.Match[str], kind: BlockKind | None = None) -> None:
        """Takes the next token; `kind` is that of the block that a tag opens, if it is known."""
        if self._unread and token.lastgroup != "comment":
            self._skip(token)
            return
        match token.lastgroup:
            case "white" | "space" if not self._white:
                self._white = token
            case "text" | "entity":
                self._say(token)
            case "tag":
                self._tag(token["tag"].lower(), token, kind)
            case "comment":
                take_comment(token["comment"], self._raw(token), self._flow)
            case "silent":
                self.close()

    @property
    def is_reading(self) -> bool:
        """Whether nothing is being left out."""
        return not self._unread

    def placeholder(self, token: re.Match[str]) -> None:
        """Marks a token that has a place in the sentence, though no words."""
        self._settle()
        self._flow.placeholder(self._raw(token).end)

    def close(self) -> None:
        """Ends the block, if one is open."""
        self._white = None
        self._flow.close(self._kind)

    def _skip(self, token: re.Match[str]) -> None:
        """What stands inside a part that is left out counts for nothing but its end."""
        if token.lastgroup != "tag" or token["tag"].lower() != self._unread:
            return
        self._depth += -1 if token["closing"] else 1
        if not self._depth:
            if self._unread in _CODE:
                self._flow.placeholder(self._raw(token).end)
            self._unread = ""

    def _say(self, token: re.Match[str]) -> None:
        self._settle()
        self._read(token)

    def _settle(self) -> None:
        """Reads the white space before words, unless the block begins with them."""
        if self._white and self._flow.is_open:
            self._read(self._white)
        self._white = None

    def _read(self, token: re.Match[str]) -> None:
        text = _READINGS[token.lastgroup or "text"](token[0])
        if text != token[0]:
            self._flow.decoded(text, self._raw(token))
        else:
            self._flow.copy(self._source, Span(*token.span()))

    def _tag(self, tag: str, token: re.Match[str], kind: BlockKind | None) -> None:
        if tag == "br":
            self._white = None
            if self._flow.is_open:
                self._flow.decoded("\n", self._raw(token))
        elif tag in _CODE and not token["closing"]:
            self._settle()
            self._unread, self._depth = tag, 1
        elif is_block(tag):
            self._part(tag, token, kind)

    def _part(self, tag: str, token: re.Match[str], kind: BlockKind | None) -> None:
        self.close()
        if tag in _UNREAD and not token["closing"]:
            self._unread, self._depth = tag, 1
        elif kind is not None:
            self._kind = kind
        elif tag in _KINDS:
            self._kind = self._bare if token["closing"] else _KINDS[tag]
        elif self._kind in {BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE}:
            self._kind = self._bare

    def _raw(self, token: re.Match[str]) -> ByteSpan:
        return self._source.raw(Span(*token.span()))


def is_block(tag: str) -> bool:
    """Whether a tag begins or ends a block."""
    return tag in _KINDS or tag in _UNREAD or _PARTS.fullmatch(tag) is not None


def ends_block(tokens: Sequence[re.Match[str]], index: int) -> bool:
    """Whether no words of the same block follow the token at `index`."""
    for token in tokens[index + 1 :]:
        if token.lastgroup in {"text", "entity"}:
            return False
        if token.lastgroup == "silent":
            return True
        if token.lastgroup == "tag" and (is_block(token["tag"].lower())):
            return True
    return True


def take_comment(text: str, raw: ByteSpan, flow: Flow) -> None:
    """Keeps what a comment tells newslint; other comments are nothing to readers."""
    flow.hole()
    if found := _NOTE.fullmatch(text):
        flow.builder.note(found["note"].strip(), raw)
