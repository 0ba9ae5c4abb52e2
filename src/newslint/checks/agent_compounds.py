"""Who does it and what is done, before a noun: “army held areas”, “a London based firm”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.tagged import Tagged
from newslint.checks.beside import places
from newslint.checks.places import lies_in
from newslint.checks.surroundings import (
    Surroundings,
    may_describe,
    stands_alone,
    surroundings,
    word_before,
)
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_NOUNS = frozenset({"N", "S", "J"})
_SINGLE = frozenset({"a", "an", "another", "every", "each"})
_BARE_BEFORE = frozenset("IVDGZTC,:")
_TOWARDS = frozenset({"by", "against", "with", "between", "from", "through", "to", "over"})
_WITH_ARTICLE = frozenset({"region", "area", "enclave", "stronghold", "suburb", "territory"})
_PLACES = frozenset({"in", "near", "for", "of", "at"})  # these may also end the subject


def agent_before_participle(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each doer and deed that together describe the noun behind them."""
    for at in places(article, article.knowledge.classes.get("hyphens-deed", frozenset())):
        start = article.starts[at]
        deed = Span(start, start + len(article.words[at]))
        agent = word_before(article.prose, start)
        if not (may_describe(article.folded, deed.end) and _can_do(agent, article)):
            continue
        span = Span(start - len(agent) - 1, deed.end)
        is_part = article.prose[max(0, span.start - 1) : span.start] == "-"
        if not is_part and stands_alone(article.folded, deed) and lies_in(span, where):
            yield from _compound(article, span)


def _can_do(agent: str, article: Article) -> bool:
    if agent[:1].isupper():
        return agent.replace(".", "").isalpha()
    return agent in article.knowledge.classes.get("hyphens-doer", frozenset())


def _compound(article: Article, span: Span) -> Iterator[Match]:
    place = surroundings(article, span)
    if place is None or place.last - place.first != 1 or not _describes(place, article):
        return
    written = article.prose[span.start : span.end]
    better = "-".join(written.split())
    yield Match(span, edits=(Edit(span, better).shrunk(article.prose),), suggestions=(better,))


def _describes(place: Surroundings, article: Article) -> bool:
    """Whether the two describe a noun, and are no subject with its verb."""
    agent, deed = place.words[place.first], place.words[place.last]
    head = _head(place)
    before = place.before()
    if not head.text or before.text == "-":
        return False
    is_bare = bool(before.text) and before.part in _BARE_BEFORE
    if agent.text[0].islower() and is_bare and (head.part == "P" or head.low in _heads(article)):
        return before.part != "I" or before.low in _TOWARDS | _PLACES
    if head.low not in _heads(article):
        return False
    if agent.text[0].isupper():
        return _name_describes(place, deed, head, article)
    is_object = place.behind().part == "P" and head.low not in _WITH_ARTICLE
    return not is_object and _is_single(head, article)


def _name_describes(place: Surroundings, deed: Tagged, head: Tagged, article: Article) -> bool:
    """Whether a name is no subject: “a US led force”, “London based firms”."""
    before = place.before()
    if before.part in {"P", "N", "S", "R"} or place.behind().part not in _NOUNS:
        return False
    if before.low in _SINGLE or deed.low == "based":
        return True
    if before.low in _TOWARDS:
        return True
    return bool(before.text) and _is_single(head, article)


def _head(place: Surroundings) -> Tagged:
    """The last noun of those directly behind the place."""
    head, distance = place.behind(), 1
    while head.text and head.part in "JGP" and place.behind(distance + 1).part in {"N", "S", "P"}:
        distance += 1
        head = place.behind(distance)
    while place.behind(distance + 1).part in {"N", "S"} and head.part == "N":
        distance += 1
        head = place.behind(distance)
    return head


def _heads(article: Article) -> frozenset[str]:
    return article.knowledge.classes.get("hyphens-head", frozenset())


def _is_single(head: Tagged, article: Article) -> bool:
    """Whether the noun would need an article, were it the object of a verb."""
    several = article.knowledge.classes.get("hyphens-heads", frozenset())
    return head.low not in several
