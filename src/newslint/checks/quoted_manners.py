"""How quotations stand: two speakers in a paragraph, an echo, words held at arm's length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quotations import Quotation
from newslint.analysis.statement import Source, SourceKind, Statement, StatementKind, Status
from newslint.checks.places import lies_in
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "i", "we"})
_STOPS = frozenset(".?!,…")
_ECHO = 3  # words that carry sense
_MOST = 0.8  # of those in the quotation
_STEM = 5  # letters
_TERM = late(r"[a-z]+\Z")
_SO_CALLED = late(r"\b(?:so-called|called|named|dubbed|termed|word|words|phrase|term|as)[ \n]\Z")
_FEWEST = 5  # words of a quotation that somebody is heard with


def find_two_speakers(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The quotation of another speaker in the paragraph of the first."""
    if not _have_two(article, [one.span for one in article.quotations if one.opening]):
        return
    # Whose quotations they are is dear to find, and the full names of all are dearer.
    told = _quotes(article, article.told)
    by_source = {(_block(article, one.span), source.head): one.span for one, source in told}
    if not _have_two(article, [*by_source.values()]):
        return
    before: tuple[int, str, Span] | None = None
    for one, source in _quotes(article, article.statements):
        block, who = _block(article, one.span), _who(article, source)
        if not who:
            continue
        if before and before[0] == block and before[1] != who and lies_in(one.span, where):
            yield Match(one.span, related=(Related(before[2], "here somebody else speaks"),))
        before = (block, who, one.span)


def _have_two(article: Article, spans: Sequence[Span]) -> bool:
    """Whether a paragraph holds two whole sentences that are quoted."""
    blocks = [_block(article, span) for span in spans if _is_whole(article, span)]
    return len({*blocks}) < len(blocks)


def _quotes(
    article: Article, statements: Sequence[Statement]
) -> Iterator[tuple[Statement, Source]]:
    """The whole sentences whose speaker their own sentence names."""
    for one in statements:
        if one.kind is not StatementKind.QUOTE or one.status is not Status.ATTRIBUTED:
            continue
        if one.source is None or one.source.kind is not SourceKind.NAMED:
            continue
        if _is_whole(article, one.span):
            yield one, one.source


def _block(article: Article, span: Span) -> int:
    """The number of the paragraph that a span begins in."""
    return bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1


def _is_whole(article: Article, span: Span) -> bool:
    """Whether a quotation is a sentence of its own, in which somebody is heard."""
    prose, (start, end) = article.prose, span
    is_sentence = prose[start : start + 2][-1:].isupper() and prose[end - 2] in _STOPS
    return is_sentence and _count(article, span) >= _FEWEST


def _who(article: Article, source: Source) -> str:
    """The last word of the name; empty for whoever has none."""
    name = source.name or article.prose[source.head.start : source.head.end]
    last = name.rpartition(" ")[2]
    return last if last[:1].isupper() and name.lower() not in _PRONOUNS else ""


def _count(article: Article, span: Span) -> int:
    return bisect_left(article.starts, span.end) - bisect_left(article.starts, span.start)


def find_echo(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Quotations that say what the sentence before has just said in the same words."""
    idle = article.knowledge.classes["function-word"]
    for quotation in article.quotations:
        if not _is_sentence(article.prose, quotation) or not lies_in(quotation.span, where):
            continue
        number = bisect_right(article.sentences, (quotation.span.start, len(article.prose))) - 1
        before = article.sentences[number - 1]
        if number < 1 or not lies_in(before, where) or _has_speech(article, before):
            continue
        if _echoes(_stems(article, quotation.inner, idle), _stems(article, before, idle)):
            yield Match(quotation.span, related=(Related(before, "here it is told"),))


def _is_sentence(prose: str, quotation: Quotation) -> bool:
    """Whether a whole sentence is quoted, no title and no slogan."""
    words = prose[quotation.inner.start : quotation.inner.end].split()
    if not quotation.closed or not words or not words[0][:1].isupper():
        return False
    return words[-1][-1:] in _STOPS and sum(word[:1].islower() for word in words) * 2 > len(words)


def _has_speech(article: Article, sentence: Span) -> bool:
    """Whether some words of the sentence are quoted."""
    return any(sentence.overlaps(one.inner) for one in article.quotations)


def _echoes(said: frozenset[str], told: frozenset[str]) -> bool:
    """Whether nearly all that is said was told."""
    if len(said) < _ECHO:
        return len(said) == _ECHO - 1 and said <= told
    return len(said & told) >= _MOST * len(said)


def _stems(article: Article, span: Span, idle: frozenset[str]) -> frozenset[str]:
    """The words that carry sense, without their endings."""
    first, last = bisect_left(article.starts, span.start), bisect_left(article.starts, span.end)
    words = (word.lower() for word in article.words[first:last])
    return frozenset(word[:_STEM] for word in words if word not in idle and len(word) > 3)


def find_scare_quotes(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Single ordinary words between marks that nobody is said to have uttered."""
    telling = {one.sentence for one in article.attributions}
    for quotation in article.quotations:
        if not _is_held_off(article, quotation) or not lies_in(quotation.span, where):
            continue
        number = bisect_right(article.sentences, (quotation.span.start, len(article.prose))) - 1
        if number not in telling:
            yield Match(quotation.span)


def _is_held_off(article: Article, quotation: Quotation) -> bool:
    """Whether one common word is quoted, and not as a word or a name."""
    start, end = quotation.inner
    if not quotation.closed or _TERM.match(article.prose[start:end]) is None:
        return False
    opening = quotation.span.start
    if _SO_CALLED.search(article.prose, max(0, opening - 12), opening):
        return False
    return article.knowledge.lexicon.lists(article.prose[start:end])
