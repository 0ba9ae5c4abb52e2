"""Which figures of a story can be said of one thing, and which are of other days and places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.model.block import BlockKind

HARM = frozenset(
    {"death", "injury", "missing", "arrest", "displacement", "casualty", "abduction", "jobs"}
)
_TEXT = frozenset({BlockKind.BODY, BlockKind.STANDFIRST})
_LEAST_LEDE = 40  # letters: a shorter paragraph is a date or a place
_MOST_PARTS = 8
_WORD = late(r"[a-z]+")
_YEAR = late(r"\b(?:1[89]|20)\d\d\b")
_SAID = late(
    r"((?:[\w’'-]+ ){1,5})(?:said|says|puts?|has put|have put|reported|confirmed|told)\b"
    r"|according to ((?:[\w’'-]+ ?){1,5})"
)
_LONG = 4
_SOME_OF = late(r",? (?:out )?of (?:the|them|these|those|whom|which|its|his|her|their|our)\b")
_ZERO = Decimal(0)


@lru_cache(maxsize=1)
def counts_of_harm(article: Article) -> Sequence[Quantity]:
    """Exact or bounded counts of those killed, hurt, missing, held, driven out."""
    return [
        quantity
        for quantity in article.quantities
        if quantity.kind is QuantityKind.COUNT
        and quantity.counted.state in HARM
        and quantity.bound is not Bound.VAGUE
        and not quantity.per
    ]


def is_whole(article: Article, quantity: Quantity) -> bool:
    """Whether it counts all, not some of them or those besides."""
    counted = quantity.counted
    if counted.is_others or counted.whole is not None or quantity.is_quoted:
        return False
    return _SOME_OF.match(article.folded, quantity.span.end) is None


def lede_of(article: Article) -> int:
    """The place of the first paragraph of the story among the blocks; -1 where there is none."""
    for place, block in enumerate(article.blocks):
        start, end = block.span
        if block.kind in _TEXT and end - start >= _LEAST_LEDE:
            return place
    return -1


def is_elsewhere(article: Article, quantity: Quantity) -> bool:
    """Whether its sentence speaks of another time or event, or of a figure that moves."""
    if quantity.sentence < 0:
        return True
    said = article.folded[slice(*article.sentences[quantity.sentence])]
    cues = article.knowledge.measures.words("figures-elsewhere")
    return _YEAR.search(said) is not None or not cues.isdisjoint(_WORD.findall(said))


def is_of_another(article: Article, one: Quantity, other: Quantity) -> bool:
    """Whether both sentences name a source, and not the same."""
    first, second = _source(article, one), _source(article, other)
    anyone = article.knowledge.measures.words("figures-anyone")
    if not first or not second or not anyone.isdisjoint(first | second):
        return False
    return first.isdisjoint(second)


def _source(article: Article, quantity: Quantity) -> set[str]:
    """The longer words of whoever the sentence of a figure is given to."""
    said = article.folded[slice(*article.sentences[quantity.sentence])]
    words: set[str] = set()
    for match in _SAID.finditer(said):
        words.update(word for word in _WORD.findall(match[1] or match[2]) if len(word) >= _LONG)
    return words


def agrees(one: Quantity, other: Quantity) -> bool:
    """Whether some value fits both, or one is the other rounded."""
    return (
        one.interval.meets(other.interval)
        or (one.value >= _ROUND and one.rounding.meets(other.interval))
        or (other.value >= _ROUND and other.rounding.meets(one.interval))
    )


def sums(figures: Sequence[Quantity]) -> Iterator[Interval]:
    """What two or more of the figures make together."""
    chosen = figures[:_MOST_PARTS]
    for size in range(2, len(chosen) + 1):
        for parts in combinations(chosen, size):
            yield sum_of(parts)


def sum_of(parts: Sequence[Quantity]) -> Interval:
    """The interval of a sum."""
    lows = [part.low for part in parts]
    highs = [part.high for part in parts]
    low = sum((each for each in lows if each is not None), _ZERO)
    high = None if None in highs else sum((each for each in highs if each is not None), _ZERO)
    return Interval(low, high)


def words_of(article: Article, quantity: Quantity) -> str:
    """The figure with what it counts, as a message shows it: “the death toll … at 27”."""
    start, end = quantity.whole
    state = quantity.counted.state_span
    if quantity.counted.is_toll and state is not None and state.end <= start:
        between = article.prose[state.end : start]
        gap = between if len(between) <= _NEAR else " … "
        return f"{article.prose[state.start : state.end]}{gap}{article.prose[start:end]}"
    return article.prose[start:end]


_NEAR = 12
_ROUND = Decimal(1000)
