"""LanguageTool as a second reader, asked over HTTP; the only module that knows its library."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from urllib.parse import urlsplit

from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError
from language_tool_python.match import Match

from newslint.analysis.article import Article
from newslint.checks.name_remarks import is_about_name
from newslint.model.block import Block, BlockKind
from newslint.model.remark import Remark
from newslint.model.span import Span

_BETWEEN = "\n\n"  # where LanguageTool sees the end of a paragraph
_MOST = 5  # suggestions that anyone reads
_ASTRAL = "\uffff"  # what comes behind it counts as two in UTF-16
_NOT_ITS_ANSWER = (LanguageToolError, AttributeError, KeyError, TypeError, ValueError)


class Reader:
    """Asks one server, and says once why it cannot; after that it asks no more."""

    def __init__(
        self, url: str, *, language: str, disabled: Sequence[str] = (), seconds: float = 20
    ) -> None:
        self.url = url
        self.fault = ""  # why the server could not be asked, or what it refused last
        self._language = language
        self._disabled = frozenset(disabled)
        self._seconds = seconds
        self._client: LanguageTool | None = None
        self._is_dead = False

    def remarks(self, article: Article) -> Iterator[Remark]:
        """What LanguageTool says of the article, but not of its names."""
        sent = _Sent(article)
        for match in self._ask(sent.text):
            span = sent.span(match.offset, match.error_length)
            if span is None:
                continue
            better = tuple(match.replacements[:_MOST])
            remark = Remark(match.category, match.rule_id, span, match.message, better)
            if not is_about_name(article, remark):
                yield remark

    def _ask(self, text: str) -> Sequence[Match]:
        if self._is_dead or not text.strip():
            return ()
        try:
            return self._connected().check(text)
        except _NOT_ITS_ANSWER as mistake:
            self.fault = self._told(mistake)
            self._is_dead = not self._is_refusal(mistake)
            return ()

    def _connected(self) -> LanguageTool:
        if self._client is None:
            # The library has no argument for it, and would wait five minutes.
            client = type("Client", (LanguageTool,), {"_TIMEOUT": self._seconds})
            root = self.url.rstrip("/").removesuffix("/check").removesuffix("/v2") + "/"
            made: LanguageTool = client(self._language, remote_server=root, proxies=_direct(root))
            str(made.language)  # ValueError for one that the server does not know
            made.disabled_rules = set(self._disabled)
            self._client = made
        return self._client

    def _is_refusal(self, mistake: Exception) -> bool:
        """Whether the server answers, only not on this text."""
        is_answer = isinstance(mistake, LanguageToolError) and not _is_of_network(mistake)
        return self._client is not None and is_answer

    def _told(self, mistake: Exception) -> str:
        words = " ".join(str(mistake).split())
        if self._is_refusal(mistake):
            return f"LanguageTool refuses a text: {words[:120]}"
        if _is_of_network(mistake):
            if "Timeout" in type(mistake.__cause__).__name__:
                return f"LanguageTool has not answered for {self._seconds:g} s; going on without it"
            return "LanguageTool cannot be reached; going on without it"
        if "unsupported language" in words:
            return f"LanguageTool does not know the language “{self._language}”"
        return "this is no LanguageTool server; going on without it"


def _is_of_network(mistake: Exception) -> bool:
    cause = mistake.__cause__
    # The library gives both what it could not read and what it could not reach.
    return isinstance(cause, OSError) and "JSON" not in type(cause).__name__


def _direct(root: str) -> dict[str, str]:
    """What keeps a proxy of the environment out of talk on this machine."""
    host = urlsplit(root).hostname or ""
    return {"no_proxy": host} if host in ("localhost", "127.0.0.1", "::1") else {}


class _Sent:
    """The blocks of an article as they are sent, and the way back from LanguageTool's places."""

    def __init__(self, article: Article) -> None:
        self._blocks = [block for block in article.blocks if block.kind is not BlockKind.CODE]
        parts = [_one_line(article.prose, block) for block in self._blocks]
        lengths = (len(part) + len(_BETWEEN) for part in parts)
        self._starts = [0, *accumulate(lengths)][: len(parts)]
        self.text = _BETWEEN.join(parts)

    def span(self, start: int, units: int) -> Span | None:
        """The place in the prose that begins at a character and is so long in UTF-16."""
        end = start
        while units > 0 and end < len(self.text):
            units -= 2 if self.text[end] > _ASTRAL else 1
            end += 1
        block = self._blocks[bisect_right(self._starts, start) - 1].span
        shift = block.start - self._starts[bisect_right(self._starts, start) - 1]
        span = Span(start + shift, end + shift)
        return span if block.contains(span) else None


def _one_line(prose: str, block: Block) -> str:
    """The block without its line ends, which LanguageTool would take for those of sentences."""
    return prose[block.span.start : block.span.end].replace("\n", " ")
