"""Words that are spelt right and are the wrong ones: what stands beside them tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.knowledge.confusables import COMMA, EDGE, FIGURE, HYPHEN, SENTENCE, Context, Neighbour
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_REACH = 80
_TOKENS = late(r"(?P<figure>[£$€]?\d[\w.,:]*)|[^\W\d_]+(?:['’][^\W\d_]+)*|[^\w\s]|\n\n")
_DASH = late(r"\s-+\s")
_MARKS = {",": COMMA, "-": HYPHEN} | dict.fromkeys("\"'“”‘’[]", "")
_MARKS |= dict.fromkeys((".", "!", "?", ":", ";", "\n\n"), SENTENCE)
_TOUCHING = frozenset("-/@#’'_")
_SENTENCE_ENDS = frozenset(".!?:\n")
_OPENING_MARKS = "\"'“‘([ "


def confused_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that their neighbours show to be mistaken for others."""
    done = 0
    for first, contexts in _suspects(article):
        found = _wrong_here(article.prose, first, contexts) if first.start >= done else None
        if found is None or not lies_in(found[0], where):
            continue
        span, right = found
        written = article.prose[span.start : span.end]
        better = tuple(_as_written(article.prose, written, each) for each in right)
        edits = (Edit(span, better[0]).shrunk(article.prose),) if len(better) == 1 else ()
        yield Match(span, {"choice": "” or “".join(better)}, edits, better)
        done = span.end


def _suspects(article: Article) -> Iterator[tuple[Span, list[Context]]]:
    """The words that may be wrong in their company, as far as the words of the text say."""
    words = article.small
    if "’" in article.prose:
        words = " ".join(words).replace("’", "'").split(" ")
    for at, contexts in article.knowledge.confusables.likely(words):
        start = article.starts[at]
        yield Span(start, start + len(article.words[at])), contexts


def _wrong_here(
    prose: str, first: Span, contexts: Sequence[Context]
) -> tuple[Span, tuple[str, ...]] | None:
    """The words that some context calls wrong here, and the right ones."""
    before = _tokens(prose[max(0, first.start - _REACH) : first.start])[::-1]
    behind = _tokens(prose[first.end : first.end + _REACH])
    for context in contexts:
        more = context.wrong[1:]
        if (
            tuple(behind[: len(more)]) == more
            and _fits(context.before, before)
            and _fits(context.behind, behind[len(more) :])
        ):
            span = Span(first.start, _end_of(more, prose, first.end))
            return (span, context.right) if _is_plain(prose, span, context) else None
    return None


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


def _fits(neighbours: Sequence[Neighbour], tokens: Sequence[str]) -> bool:
    """Whether each neighbour may be what stands there; beyond the text there are edges."""
    return all(
        neighbour.fits(tokens[at] if at < len(tokens) else SENTENCE)
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
        return True
    opening = prose[: span.start].rstrip(_OPENING_MARKS)
    return written[1:].islower() and (not opening or opening[-1] in _SENTENCE_ENDS)


def _as_written(prose: str, written: str, right: str) -> str:
    """The right word with the capital and the apostrophes of the text."""
    right = right.replace("'", "’") if "’" in prose else right
    return right[0].upper() + right[1:] if written[0].isupper() else right
