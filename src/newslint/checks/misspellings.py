"""Words that are a known slip of the fingers for another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_parts
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_BEFORE = late(r"([^\W\d_]+)[ \n]\Z")
_AFTER = late(r"[ \n]([^\W\d_]+)")
_OPENING = " \n\"'“‘«([*_"


def sure_misspelling(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Listed misspellings in small letters that can stand for one word only."""
    for span, right in _misspellings(article, where):
        if len(right) == 1 and article.prose[span.start].islower():
            yield Match(span, {}, (Edit(span, right[0]),), right)


def doubtful_misspelling(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Listed misspellings that may stand for several words, or that a capital may make a name."""
    for span, right in _misspellings(article, where):
        if len(right) > 1 or article.prose[span.start].isupper():
            edits = (Edit(span, right[0]),) if len(right) == 1 else ()
            yield Match(span, {"choice": "” or “".join(right)}, edits, right)


def _misspellings(
    article: Article, where: Sequence[Span]
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Listed forms and what they stand for; no names, capitals, addresses or foreign phrases."""
    lexicon = article.knowledge.lexicon
    listed = {
        word: lexicon.corrections(word)
        for word in lexicon.misspelt(article.vocabulary)
        if not word.isupper()
    }
    for span in find_parts(article, listed, where):
        word = article.prose[span.start : span.end]
        if _is_copy(article, span, word):
            yield span, tuple(_apostrophes_of(article.prose, better) for better in listed[word])


def _is_copy(article: Article, span: Span, word: str) -> bool:
    """Whether the word is the writer's own English."""
    if not word.islower() and not _opens_sentence(article, span):
        return False
    neighbours = [_is_foreign(near, article) for near in _neighbours(article.prose, span)]
    return not (neighbours and all(neighbours)) and not article.in_address(span)


def _opens_sentence(article: Article, span: Span) -> bool:
    """Whether a capital is due here anyway and the next word has none."""
    prose = article.prose
    after = _AFTER.match(prose, span.end)
    if after and not after[1].islower():
        return False
    return prose[span.start + 1 : span.end].islower() and any(
        sentence.start <= span.start and not prose[sentence.start : span.start].strip(_OPENING)
        for sentence in article.sentences
    )


def _neighbours(prose: str, span: Span) -> Iterator[str]:
    before = _BEFORE.search(prose, max(0, span.start - 40), span.start)
    after = _AFTER.match(prose, span.end)
    yield from (match[1] for match in (before, after) if match)


def _is_foreign(word: str, article: Article) -> bool:
    lexicon = article.knowledge.lexicon
    return word.islower() and not lexicon.knows(word) and not lexicon.corrections(word)


def _apostrophes_of(prose: str, word: str) -> str:
    return word.replace("'", "’") if "’" in prose else word
