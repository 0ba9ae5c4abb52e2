"""Words that are spelt right and are the wrong ones: what stands beside them tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.fitting import gain, gain_between
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.knowledge.contexts import (
    COMMA,
    EDGE,
    FIGURE,
    HYPHEN,
    SENTENCE,
    Context,
    Neighbour,
    Usual,
)
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_REACH = 80
_FARTHER = 9  # what words farther off may add to the evidence of the nearest
_NEAR = 4  # words that may tell what part of speech another is
_WORDS = 7  # no context has so many neighbours on one side
_TOKENS = late(r"(?P<figure>[£$€]?\d[\w.,:]*)|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|\n\n")
_DASH = late(r"\s-+\s")
_MARKS = {",": COMMA, "-": HYPHEN} | dict.fromkeys(
    "\"'“”‘’", ""
)  # what an editor put in brackets tells nothing
_MARKS |= dict.fromkeys((".", "!", "?", ":", ";", "\n\n"), SENTENCE)
_TOUCHING = frozenset("-/@#’'_")
_SENTENCE_ENDS = frozenset(".!?:\n")
_OPENING_MARKS = "\"'“‘([ "


def confused_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that their neighbours show to be mistaken for others."""
    done = 0
    for at, contexts in _suspects(article):
        start = article.starts[at]
        found = _wrong_here(article, at, contexts) if start >= done else None
        if found is None or not lies_in(found[0], where):
            continue
        span, right = found
        written = article.prose[span.start : span.end]
        better = tuple(_as_written(article.prose, written, each) for each in right)
        edits = (Edit(span, better[0]).shrunk(article.prose),) if len(better) == 1 else ()
        yield Match(span, {"choice": "” or “".join(better)}, edits, better)
        done = span.end


def _suspects(article: Article) -> list[tuple[int, list[Context]]]:
    """The numbers of words that may be wrong in their company, as far as words alone say."""
    words = article.small
    if "’" in article.prose:
        words = " ".join(words).replace("’", "'").split(" ")
    return article.knowledge.confusables.likely(words, article.knowledge.parts.usual)


def _wrong_here(
    article: Article, at: int, contexts: Sequence[Context]
) -> tuple[Span, tuple[str, ...]] | None:
    """The words that some context calls wrong here, and the right ones."""
    prose, start = article.prose, article.starts[at]
    near = _Surroundings(article, at)
    for context in contexts:
        if not near.may_gain(context) or not near.fits(context):
            continue
        end = start + len(article.words[at])
        span = Span(start, _end_of(context.wrong[1:], prose, end))
        if _is_plain(prose, span, context) and _has_evidence(article, at, span, context):
            return span, context.right
    return None


class _Surroundings:
    """What stands before a word and behind it, the nearest first."""

    def __init__(self, article: Article, at: int) -> None:
        self._article = article
        self._at = at

    def fits(self, context: Context) -> bool:
        """Whether the context has these neighbours."""
        usual, more = self._article.knowledge.parts.usual, context.wrong[1:]
        return (
            (not more or tuple(self._behind[: len(more)]) == more)
            and (not context.before or _fits(context.before, self._before, usual))
            and (not context.behind or _fits(context.behind, self._behind[len(more) :], usual))
        )

    def may_gain(self, context: Context) -> bool:
        """Whether the words on either side leave it open that the evidence is there."""
        if not context.evidence or len(context.wrong) > 1:
            return True
        before, behind = self._touching
        parts = self._article.knowledge.parts
        gained = gain_between(before, context.wrong[0], context.right[0], behind, parts)
        return gained >= context.evidence - _FARTHER

    @cached_property
    def _touching(self) -> tuple[str, str]:
        """The words next to this one, in small letters, where only a space is between."""
        words, starts, small = self._article.words, self._article.starts, self._article.small
        at, start = self._at, starts[self._at]
        end = start + len(words[at])
        is_before = at > 0 and starts[at - 1] + len(words[at - 1]) == start - 1
        is_behind = at + 1 < len(starts) and starts[at + 1] == end + 1
        before = small[at - 1] if is_before and words[at - 1].islower() else ""
        return before, small[at + 1] if is_behind and words[at + 1].islower() else ""

    @cached_property
    def _before(self) -> list[str]:
        starts, start = self._article.starts, self._article.starts[self._at]
        earliest = starts[self._at - _WORDS] if self._at > _WORDS else 0
        return _tokens(self._article.prose[max(earliest, start - _REACH) : start])[::-1]

    @cached_property
    def _behind(self) -> list[str]:
        article, at = self._article, self._at
        end, last = article.starts[at] + len(article.words[at]), at + _WORDS
        farthest = article.starts[last] if last < len(article.starts) else len(article.prose)
        return _tokens(article.prose[end : min(farthest, end + _REACH)])


def _has_evidence(article: Article, at: int, span: Span, context: Context) -> bool:
    """Whether the right word fits as much better as is asked, by the parts of speech around."""
    if not context.evidence:
        return True
    starts, sentences = article.starts, article.sentences
    number = bisect_right(sentences, (span.start, maxsize)) - 1
    if number < 0 or not sentences[number].contains(span):
        return False
    start = max(sentences[number].start, starts[max(0, at - _NEAR)])
    after = at + len(context.wrong) + _NEAR
    end = min(sentences[number].end, starts[after] if after < len(starts) else maxsize)
    parts, sentence = article.knowledge.parts, Span(start, end)
    return gain(article.prose, sentence, span, context.right[0], parts) >= context.evidence


def _tokens(text: str) -> list[str]:
    """Words, figures and marks as contexts know them; quotation marks are passed over."""
    tokens = (
        FIGURE if found["figure"] else _token(found[0])
        for found in _TOKENS.finditer(_DASH.sub(" — ", text))
    )
    return [token for token in tokens if token]


def _token(text: str) -> str:
    """The word in small letters, but “IT” is not “it”, nor is “May” “may”."""
    if not text[0].isalpha():
        return _MARKS.get(text, EDGE)
    if (len(text) > 1 and text.isupper()) or text == "May":
        return text
    return text.lower().replace("’", "'")


def _fits(neighbours: Sequence[Neighbour], tokens: Sequence[str], usual: Usual) -> bool:
    """Whether each neighbour may be what stands there; beyond the text there are edges."""
    return all(
        neighbour.fits(tokens[at] if at < len(tokens) else SENTENCE, usual)
        for at, neighbour in enumerate(neighbours)
    )


def _end_of(more: Sequence[str], prose: str, at: int) -> int:
    """Where the last of the wrong words ends; white space is all that is between them."""
    for word in more:
        at += len(prose[at:]) - len(prose[at:].lstrip()) + len(word)
    return at


def _is_plain(prose: str, span: Span, context: Context) -> bool:
    """Whether the word stands by itself, and with a capital only where a sentence begins."""
    before = prose[span.start - 1 : span.start]
    is_half = before == "-" and bool(context.before) and context.before[0].words == {HYPHEN}
    if prose[span.end : span.end + 1] in _TOUCHING or (before in _TOUCHING and not is_half):
        return False
    written = prose[span.start : span.end]
    if written.islower() or context.right[0][0].isupper():
        return written != context.right[0]
    opening = prose[: span.start].rstrip(_OPENING_MARKS)
    return written[1:].islower() and (not opening or opening[-1] in _SENTENCE_ENDS)


def _as_written(prose: str, written: str, right: str) -> str:
    """The right word with the capital and the apostrophes of the text."""
    right = right.replace("'", "’") if "’" in prose else right
    return right[0].upper() + right[1:] if written[0].isupper() else right
