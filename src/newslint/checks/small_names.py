"""Names in small letters, and brands with their capitals in the wrong place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_parts, find_whole
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_WORD, _WORDS = "name-of-one-word", "name-of-two-words"
_THING = "thing-called-after-a-people"
_BRAND = "brand-with-capitals-within"
_CODE = late(r"\[ ?\Z")  # “[youtube https://…]”
_NEXT = late(r"[ \n-]([^\W\d_]+)")
_LAST = late(r"([^\W\d_]+)[ \n]\Z")
_SMALL_WITHIN = frozenset({"de", "of", "the", "and"})
_NOTHING: frozenset[str] = frozenset()


def small_name(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Names of places, peoples, faiths, days and months in small letters."""
    classes = article.knowledge.classes
    words = article.vocabulary & classes.get(_WORD, _NOTHING)
    phrases = _by_first(classes.get(_WORDS, _NOTHING))
    firsts = article.vocabulary & _keys(classes.get(_WORDS, _NOTHING), _by_first)
    begun = [name for word in firsts for name in phrases[word]]
    longer = find_parts(article, [name for name in begun if name in article.prose], where)
    for span in longer:
        if not article.in_address(span):
            yield _named(article, span)
    for span in find_parts(article, words, where) if words else ():
        if not any(name.overlaps(span) for name in longer) and _is_name(article, span):
            yield _named(article, span)


def brand(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Brands that have their capitals elsewhere than the firm has: “Iphone”, “Youtube”."""
    brands = article.knowledge.classes.get(_BRAND, _NOTHING)
    right, words = _by_wrong(brands), article.vocabulary & _keys(brands, _by_wrong)
    for span in find_whole(article, words, where) if words else ():
        if not (_CODE.search(article.prose[: span.start][-3:]) or article.in_address(span)):
            better = right[article.prose[span.start : span.end]]
            yield Match(span, {}, (Edit(span, better),), (better,))


@lru_cache(maxsize=4)
def _keys(
    names: frozenset[str], make: Callable[[frozenset[str]], Mapping[str, object]]
) -> frozenset[str]:
    """What is looked up first, as a set: those are quick to compare."""
    return frozenset(make(names))


@lru_cache(maxsize=4)
def _by_first(names: frozenset[str]) -> Mapping[str, Sequence[str]]:
    """Names of several words by the first of them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        found[name.split()[0]].append(name)
    return dict(found)


@lru_cache(maxsize=4)
def _by_wrong(names: frozenset[str]) -> Mapping[str, str]:
    """Each brand by the ways to write it wrong; all capitals are right anywhere."""
    return {
        wrong: name
        for name in names
        for wrong in (name.lower(), name.capitalize(), name[0].lower() + name[1:])
        if wrong not in {name, name[0].upper() + name[1:]}
    }


def _named(article: Article, span: Span) -> Match:
    words = article.prose[span.start : span.end].split(" ")
    better = " ".join(
        word if word in _SMALL_WITHIN else word[0].upper() + word[1:] for word in words
    )
    return Match(span, {}, (Edit(span, better),), (better,))


def _is_name(article: Article, span: Span) -> bool:
    """Whether it stands in English, and makes no thing of the next word: “french fries”."""
    prose = article.prose
    after, before = _NEXT.match(prose, span.end), _LAST.search(prose[: span.start][-30:])
    if after and after[1] in article.knowledge.classes.get(_THING, _NOTHING):
        return False
    lexicon = article.knowledge.lexicon
    near = [word[1] for word in (before, after) if word and word[1].islower()]
    return all(lexicon.knows(word) for word in near) and not article.in_address(span)
