"""Words that the dialect of the story spells otherwise, and endings in both -ise and -ize."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_each, find_whole
from newslint.checks.two_forms import others
from newslint.knowledge.dialects import Dialect, Dialects
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_LEAST = 2  # one word may be a name, or a quotation from abroad
_MAJORITY = 3  # times as many words for the dialect as against it
_ENDING = late(r"i([sz])(?:e[drs]?|ing|ations?|able|ers|ational)\Z")
_BETWEEN = frozenset({"Canada", "Canadian", "Canadians"})  # where both are at home
_WEAK = "spelt-so-anywhere"
_PAIRED = "variant"  # a story with both is spoken of elsewhere
_STARTS = late(r"(?:\A|[.!?][”\"’')]{0,2}[ \n]+|\n)[“\"‘']?\Z")
_NEXT = late(r" ([a-z]+)")
_NOUNS = frozenset("NS")
_POUND, _PER_CENT = "£", "per cent"
_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr"})


def foreign_spelling(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words spelt as in another English than the rest of the story."""
    settled = article.knowledge.dialects.settled
    if settled is Dialect.CA or not (settled or _BETWEEN.isdisjoint(article.vocabulary)):
        return
    words = {word: _side(article, word) for word in _telling(article)}
    if not words:
        return
    american = _places(article, [word for word in words if words[word]], where)
    british = _places(article, [word for word in words if not words[word]], where)
    if settled:
        is_american = settled is Dialect.US
    else:
        for_british = len(british) + _signs(article)
        is_american = len(american) >= max(_LEAST, _MAJORITY * for_british)
        if not is_american and for_british < max(_LEAST, _MAJORITY * len(american)):
            return
    if is_american:
        yield from _strangers(article, british, american, "American")
    else:
        yield from _strangers(article, american, british, "British")


def ise_and_ize(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words in -ise where the story mostly has -ize, or the other way round."""
    dialects = article.knowledge.dialects.words
    endings = {
        word: f"-i{found[1]}e"
        for word in _spelt(article.knowledge.dialects, article.vocabulary)
        if word.islower() and (found := _ENDING.search(word)) and dialects[word].elsewhere
    }
    if len({*endings.values()}) < 2:
        return
    places: dict[str, list[Span]] = {"-ise": [], "-ize": []}
    for span in find_whole(article, endings, where):
        if not article.is_quoted(span):
            places[endings[article.prose[span.start : span.end]]].append(span)
    yield from others(places, lambda span, _: _edit(article, span))


@lru_cache(maxsize=2)
def _spellings(dialects: Dialects) -> frozenset[str]:
    """The words that dialects are told by, in small letters and with a capital."""
    return frozenset(form for word in dialects.words for form in (word, word.capitalize()))


@lru_cache(maxsize=1)  # both rules ask it of an article
def _spelt(dialects: Dialects, vocabulary: frozenset[str]) -> frozenset[str]:
    """The words of the story that dialects are told by."""
    return vocabulary & _spellings(dialects)


def _telling(article: Article) -> list[str]:
    """The words of the story, as written, that only one side of the ocean spells so."""
    dialects, classes = article.knowledge.dialects.words, article.knowledge.classes
    weak, paired = classes.get(_WEAK, ()), classes.get(_PAIRED, ())
    return [
        word
        for word in _spelt(article.knowledge.dialects, article.vocabulary)
        if (low := word.lower()) not in weak
        and dialects[low].elsewhere
        and not (low in paired and dialects[low].elsewhere in article.vocabulary)
        and not _ENDING.search(low)
    ]


def _side(article: Article, word: str) -> bool:
    """Whether Americans spell it so."""
    return Dialect.US in article.knowledge.dialects.words[word.lower()].dialects


def _signs(article: Article) -> int:
    """What else shows that a story is not American."""
    per_cents = min(_MAJORITY, article.folded.count(_PER_CENT))
    return per_cents + (_POUND in article.prose) + _has_bare_title(article)


def _has_bare_title(article: Article) -> bool:
    """Whether titles stand without the full stop that Americans give them: “Mr Lee”."""
    titles = _TITLES & article.vocabulary
    return any(f"{title} " in article.prose for title in titles) and not any(
        f"{title}." in article.prose for title in titles
    )


def _places(article: Article, words: Sequence[str], where: Sequence[Span]) -> list[Span]:
    """Where the words stand, in the writer's own voice and in no name."""
    return [
        span
        for span in find_each(article, frozenset(words), where)
        if not article.is_quoted(span) and _is_common(article, span)
    ]


def _is_common(article: Article, span: Span) -> bool:
    """Whether the word is in small letters, or opens a sentence in front of a noun."""
    prose = article.prose
    if prose[span.start].islower():
        return True
    after = _NEXT.match(prose, span.end)
    if not after or not _STARTS.search(prose, max(0, span.start - 6), span.start):
        return False
    return any(part in _NOUNS for part, _ in article.knowledge.parts.choices(after[1]))


def _strangers(
    article: Article, strange: Sequence[Span], usual: Sequence[Span], dialect: str
) -> Iterator[Match]:
    """One finding for each word, which mends all its places."""
    words: dict[str, list[Span]] = {}
    for span in strange:
        words.setdefault(article.prose[span.start : span.end].lower(), []).append(span)
    related = (Related(usual[0], f"{dialect} spelling here"),) if usual else ()
    for spans in words.values():
        edits = tuple(_edit(article, span) for span in spans)
        yield Match(spans[0], {"dialect": dialect}, edits, (edits[0].text,), related=related)


def _edit(article: Article, span: Span) -> Edit:
    """The word as others spell it."""
    word = article.prose[span.start : span.end]
    better = article.knowledge.dialects.words[word.lower()].elsewhere
    return Edit(span, better.capitalize() if word.istitle() else better)
