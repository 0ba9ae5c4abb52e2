"""Words and compounds of which a story has two spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.checks.places import find_whole
from newslint.checks.two_forms import others
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_VARIANT = "variant"
_TWIN = "twin-of-{}"  # holds the other spelling of the word in its name
_COMPOUND = "compound"


def two_spellings(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that the story also spells the other way: “adviser” and “advisor”."""
    classes = article.knowledge.classes
    words = article.vocabulary & classes.get(_VARIANT, frozenset())
    done: set[str] = set()
    for word in sorted(words):
        twins = words & classes.get(_TWIN.format(word), frozenset())
        for twin in twins - done:
            done.add(word)
            yield from _mixed(article, (word, twin), where)


def two_compounds(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Compounds that the story also writes in one word, or in two: “airstrike”, “air strike”."""
    compounds = article.vocabulary & article.knowledge.classes.get(_COMPOUND, frozenset())
    for closed in sorted(compounds):
        if apart := _apart(article, closed):
            yield from _mixed(article, (apart, closed), where)


def _apart(article: Article, closed: str) -> str:
    """The words of the story that make the compound, with a space between; or nothing."""
    for cut in range(2, len(closed) - 1):
        first, second = closed[:cut], closed[cut:]
        if {first, second} <= article.vocabulary and f"{first} {second}" in article.prose:
            return f"{first} {second}"
    return ""


def _mixed(article: Article, forms: Sequence[str], where: Sequence[Span]) -> Iterator[Match]:
    places: dict[str, list[Span]] = {form: [] for form in forms}
    for form in forms:
        for span in find_whole(article, [form], where):
            if not article.is_quoted(span):
                places[form].append(span)
    yield from others(places, Edit)
