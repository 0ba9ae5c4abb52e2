"""The parts that a stretch of a sentence lists, figure by figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.stated import (
    DIGITS,
    MEASURES,
    are_alike,
    class_of,
    grain,
    quantities_in,
    total,
    widened,
    words_between,
)
from newslint.model.span import Span

_OPENS_PART = late(
    r"(?:[:;,(—–]|\s-|\b(?:and|while|plus|with|but|as well as|of which|of whom))\s*"
    r"(?:(?:and|while|plus|with|the other|a further|another|in all|then|for|at|he|she|they|it) )*\Z"
)
_SUBSET_BEFORE = late(
    r"\b(?:including|among(?:st)?(?: them| whom)?|such as|notably|especially"
    r"|about|for|from|in|at|over|after|with) \Z"
)
_SUBSET_AFTER = late(r",? of (?:them|whom|these|those|which)\b")
_SINGLE = late(
    r"(?:\band|[,:;(–—]|\bor)\s+(?:(an?|another)|his|her|their|its|the) (?:([\w-]+) )?([\w-]+)"
)
_SOME_OF = late(
    r"\b(?:some|many|most|several|a few|few|half|all|both|each)"
    r" of (?:them|whom|which|these|those)\b"
)
_PASSED_OVER = frozenset(
    {
        QuantityKind.AGE,
        QuantityKind.DATE,
        QuantityKind.YEAR,
        QuantityKind.CLOCK,
        QuantityKind.DURATION,
        QuantityKind.LABEL,
        QuantityKind.ORDINAL,
        QuantityKind.PERCENT,
    }
)
_ZERO = Decimal(0)
_JOINTS = frozenset(
    {",", ";", "and", "plus", "as", "well", "with", "another", "the", "other", "a", "further"}
)
_LONGEST = 1_000  # letters in which prose lists parts: a table has more


class Parts(NamedTuple):
    """Figures that are to be added up."""

    figures: tuple[Quantity, ...]
    singles: int = 0  # people named without a figure: “a man”
    doubtful: int = 0  # what may be parts without a figure

    @property
    def sum(self) -> Decimal:
        """What they make as stated."""
        return sum((each.value for each in self.figures), Decimal(self.singles))

    def range(self, article: Article, finest: Decimal | None) -> Interval:
        """All that they can make, stated to the finest step that is known."""
        sums = total(meant(article, each, finest) for each in self.figures)
        others = Interval(Decimal(self.singles), Decimal(self.singles + self.doubtful))
        return total((sums, others))


def parts_in(article: Article, stretch: Span, whole: Quantity) -> Parts | None:
    """The parts that the stretch lists, or None where that is not clear."""
    if stretch.end - stretch.start > _LONGEST:
        return None
    figures: list[Quantity] = []
    at = stretch.start
    for each in quantities_in(article, stretch):
        if not are_alike(each, whole):
            if each.kind in _PASSED_OVER or (each.kind is not whole.kind and each.kind in MEASURES):
                continue
            return None
        if _is_within_other(article, each, at):
            continue
        if not _is_part(article, each, stretch):
            return None
        figures.append(each)
        at = each.whole.end
    parts = _with_singles(article, stretch, figures, whole)
    if len(figures) + parts.singles < 2 or not figures or _is_open(article, stretch, figures):
        return None
    return parts


def bare_parts(article: Article, stretch: Span, whole: Quantity) -> Parts | None:
    """The parts of a stretch that has nothing but short parts and what joins them."""
    parts = parts_in(article, stretch, whole)
    if parts is None or parts.doubtful:
        return None
    at, loose = stretch.start, 0
    for each in parts.figures:
        loose += _loose(article, at, each.whole.start)
        at = max(each.whole.end, at)
    loose += _loose(article, at, stretch.end)
    return parts if loose <= len(parts.figures) + 2 * parts.singles else None


def _loose(article: Article, start: int, end: int) -> int:
    """How many words that join nothing stand between two parts."""
    return sum(word not in _JOINTS for word in words_between(article, start, end))


def meant(article: Article, quantity: Quantity, finest: Decimal | None) -> Interval:
    """What a figure can be where others show how finely figures are given."""
    step = grain(article, quantity)
    if finest is not None:
        step = min(step, finest)
    is_exact = quantity.kind is QuantityKind.COUNT and step <= 1
    return widened(quantity.interval, _ZERO if is_exact else step / 2)


def finest_of(article: Article, quantities: Sequence[Quantity]) -> Decimal | None:
    """The finest step of figures that are all written out, None where one is in millions."""
    if not all(_is_whole(article, each) for each in quantities):
        return None
    return min(grain(article, each) for each in quantities)


def are_parts_of(parts: Parts, whole: Quantity) -> bool:
    """Whether what they count allows that they are parts of the whole."""
    if whole.kind is not QuantityKind.COUNT:
        return True
    nouns = {each.counted.noun for each in parts.figures} - {""}
    if whole.counted.is_people and all(
        each.counted.is_people or not each.counted.noun for each in parts.figures
    ):
        return True
    is_near = whole.value / 2 < parts.sum < whole.value * Decimal("1.7")
    return is_near and (nouns <= {whole.counted.noun} or len(nouns) > 1 or not whole.counted.noun)


def _is_whole(article: Article, quantity: Quantity) -> bool:
    """Whether it is a whole number written out."""
    found = DIGITS.search(article.prose, *quantity.span)
    if found is None:
        return quantity.value < 100
    return Decimal(found[0].replace(",", "")) == abs(quantity.value) and "." not in found[0]


def _is_within_other(article: Article, quantity: Quantity, least: int) -> bool:
    """Whether it counts some of a part: “21 boys, 12 of them orphans”."""
    if any(
        _SUBSET_AFTER.match(article.folded, end) for end in (quantity.whole.end, quantity.span.end)
    ):
        return True
    before = article.folded[max(least, quantity.whole.start - 24) : quantity.whole.start]
    return _SUBSET_BEFORE.search(before) is not None


def _is_part(article: Article, quantity: Quantity, stretch: Span) -> bool:
    """Whether a part begins with it; “1) the cost” is the number of a part."""
    if len(quantity.values) > 1 or quantity.bound in (Bound.VAGUE, Bound.BETWEEN):
        return False
    if article.prose.startswith(")", quantity.span.end) and quantity.span.end < stretch.end:
        return False
    start = quantity.whole.start
    if not article.prose[stretch.start : start].strip(" \n:(—–-"):
        return True
    least = max(stretch.start - 1, start - 40)
    return _OPENS_PART.search(article.folded, least, start) is not None


def _with_singles(
    article: Article, stretch: Span, figures: Sequence[Quantity], whole: Quantity
) -> Parts:
    """The figures, and how many parts have none: “a man”, “his wife”."""
    if whole.kind is not QuantityKind.COUNT:
        return Parts(tuple(figures))
    people = class_of(article, "one-person")
    singles = doubtful = 0
    first = max(stretch.start - 2, 0)
    for found in _SINGLE.finditer(article.folded, first, stretch.end):
        if found[1] and not people.isdisjoint((found[2], found[3])):
            singles += 1
        else:
            doubtful += 1
    return Parts(tuple(figures), singles, doubtful)


def _is_open(article: Article, stretch: Span, figures: Sequence[Quantity]) -> bool:
    """Whether words say that something is left out: “and the rest”, “and several others”."""
    hidden = class_of(article, "part-unnumbered")
    edges = [stretch.start]
    for each in figures:
        edges += (each.whole.start, max(each.whole.start, each.whole.end))
    edges.append(stretch.end)
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        text = _SOME_OF.sub("", article.folded[start : max(start, end)])
        if not hidden.isdisjoint(re.findall(r"[a-z]+", text)):
            return True
    return False
