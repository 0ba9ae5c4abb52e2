"""Figures of a headline that the story under it does not have."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.linked_figures import sum_of, sums
from newslint.checks.places import lies_in
from newslint.model.block import METADATA, Block, BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_KINDS = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.PERCENT,
        QuantityKind.MONEY,
        QuantityKind.AGE,
        QuantityKind.DURATION,
        QuantityKind.LENGTH,
        QuantityKind.AREA,
        QuantityKind.MASS,
        QuantityKind.VOLUME,
        QuantityKind.SPEED,
    }
)
_DISPLAY = METADATA | {BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.BYLINE}
_HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.TITLE})
_TIMES = frozenset({QuantityKind.AGE, QuantityKind.DURATION})
_YEARS = range(1900, 2100)
_YEAR = late(r"\b(?:19|20)\d\d\b")
_HIGH = late(r" (?:highs?|lows?|peak|best|worst|record)\b")
_FEW = Decimal(2)
_LEAST_WORDS = 2
_LARGE = Decimal(100)
_ZERO = Decimal(0)
_ANYONE = frozenset({"people", "persons", "others", "victims", "dead"})
_FAR = Decimal("1.5")


class Story(NamedTuple):
    """The figures under a headline."""

    figures: tuple[Quantity, ...]


def not_in_body(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Figures of the headline that the body neither has nor rounds to, nor makes together."""
    heads = [place for place, block in enumerate(article.blocks) if _is_headline(article, block)]
    if not heads or not any(article.blocks[place].span in where for place in heads):
        return
    quantities = article.quantities
    claims = [quantity for quantity in quantities if quantity.block in heads]
    claims = [quantity for quantity in claims if _is_claim(article, quantity)]
    if not claims:
        return
    body = tuple(q for q in quantities if article.blocks[q.block].kind not in _DISPLAY)
    story = Story(body)
    if not any(figure.kind in _KINDS for figure in body):
        return
    for claim in claims:
        if lies_in(claim.whole, where) and not _is_told(article, claim, story):
            yield _match(article, claim, story)


def _is_headline(article: Article, block: Block) -> bool:
    """Whether the block is a headline, and no row of a table in its place."""
    if block.kind not in _HEADLINES:
        return False
    words = article.prose[block.span.start : block.span.end].split()
    return sum(word[0].isalpha() for word in words) >= _LEAST_WORDS


def _is_claim(article: Article, quantity: Quantity) -> bool:
    """Whether a headline states it as a figure of the story."""
    if quantity.kind not in _KINDS or quantity.bound is Bound.VAGUE or quantity.per:
        return False
    if quantity.kind is QuantityKind.COUNT:
        if not quantity.is_words and quantity.value in _YEARS:
            return False
        return quantity.value >= _FEW and not _is_name(article, quantity)
    return _HIGH.match(article.folded, quantity.span.end) is None


def _is_name(article: Article, quantity: Quantity) -> bool:
    """Whether it is part of a name: “Tropical Depression Three of 2019”."""
    prose = article.prose
    start = quantity.whole.start
    first = article.blocks[quantity.block].span.start
    return quantity.is_words and prose[start].isupper() and start > first + 1


def _is_told(article: Article, claim: Quantity, story: Story) -> bool:
    """Whether the body bears the figure out in some way."""
    matches = [figure for figure in story.figures if _bears_out(claim, figure)]
    rivals = [figure for figure in story.figures if _is_akin(claim, figure)]
    if any(_may_be(claim, figure) for figure in matches):
        return True
    if claim.kind is QuantityKind.COUNT and not rivals and (matches or claim.value <= _FEW):
        return True
    return _is_made(article, claim, story)


def _bears_out(claim: Quantity, figure: Quantity) -> bool:
    """Whether one figure of the body is the claim, rounded or bounded."""
    if figure.bound is Bound.VAGUE:
        return False
    return any(_is_near(claim, value) for value in figure.values)


def _may_be(claim: Quantity, figure: Quantity) -> bool:
    """Whether a figure of the right size can be of the same thing."""
    if claim.kind in _TIMES:
        return (figure.kind in _TIMES and figure.unit == claim.unit) or _is_bare(figure)
    if claim.kind is not QuantityKind.COUNT:
        return (figure.kind is claim.kind and figure.unit == claim.unit) or _is_bare(figure)
    if _is_akin(claim, figure) or _is_bare(figure) or _is_large(claim, figure):
        return True
    one, other = claim.counted, figure.counted
    if other.noun in _ANYONE and not other.state:
        return True
    return not (one.noun or one.state)


def _is_large(claim: Quantity, figure: Quantity) -> bool:
    """Whether the figures are too large to be the same by chance."""
    return claim.value >= _LARGE and claim.value in figure.values


def _is_bare(figure: Quantity) -> bool:
    """Whether nothing says what the figure is of."""
    if figure.kind is not QuantityKind.COUNT:
        return False
    return not figure.counted.noun and not figure.counted.state


def _is_akin(claim: Quantity, figure: Quantity) -> bool:
    """Whether both count the same, as far as the words tell."""
    if claim.unit != figure.unit or claim.kind is not figure.kind:
        return False
    if claim.kind is not QuantityKind.COUNT:
        return True
    one, other = claim.counted, figure.counted
    if one.state and one.state == other.state:
        return not one.noun or not other.noun or one.noun == other.noun or other.noun in _ANYONE
    return bool(one.noun) and one.noun == other.noun


def _is_near(claim: Quantity, value: Decimal) -> bool:
    """Whether the claim is the value rounded: “nearly 100” of 97, “1.2m” of 1,234,567."""
    if claim.interval.is_point:
        half = claim.step / 2 if claim.value >= _LARGE else _ZERO
        return claim.value - half <= value <= claim.value + half
    if claim.step == 1 and claim.value < _LARGE:
        return value == claim.value
    low, high = claim.rounding.low, claim.rounding.high
    edge = claim.value
    if low is None or low < edge / _FAR:
        low = edge / _FAR
    if high is None or high > edge * _FAR:
        high = edge * _FAR
    return low <= value <= high


def _is_made(article: Article, claim: Quantity, story: Story) -> bool:
    """Whether figures of one paragraph make the claim: a sum, or what is between two."""
    figures = [figure for figure in story.figures if figure.kind is claim.kind]
    for sentence in {figure.sentence for figure in figures}:
        parts = [figure for figure in figures if figure.sentence == sentence]
        if any(_covers(claim, total) for total in sums(parts)):
            return True
        points = [value for figure in parts for value in figure.values]
        between = (abs(one - other) for one, other in combinations(points, 2))
        if not claim.counted.state and any(value in claim.values for value in between):
            return True
    if any(_covers(claim, total) for total in _with_others(figures)):
        return True
    return _is_time(claim) and _is_between_years(article, claim)


def _with_others(figures: Sequence[Quantity]) -> Iterator[Interval]:
    """What figures make with those besides, in one paragraph: “another 12”."""
    for other in figures:
        if other.counted.is_others:
            for figure in figures:
                if figure.block == other.block and figure is not other:
                    yield sum_of((figure, other))


def _is_time(claim: Quantity) -> bool:
    """Whether it is an age or a number of years: “dies at 97”."""
    if claim.kind is QuantityKind.COUNT:
        return claim.counted.state == "death" and not claim.counted.noun
    return claim.unit == "year"


def _is_between_years(article: Article, claim: Quantity) -> bool:
    """Whether two years that the story names lie so far apart."""
    years = {int(year) for year in _YEAR.findall(article.prose)}
    spans = {max(years) - year for year in years}
    return any(value in spans or value + 1 in spans for value in claim.values)


def _covers(claim: Quantity, total: Interval) -> bool:
    return total.low is not None and total.is_point and _is_near(claim, total.low)


def _match(article: Article, claim: Quantity, story: Story) -> Match:
    rival = next((f for f in story.figures if _is_akin(claim, f)), None)
    text = article.prose[claim.whole.start : claim.whole.end]
    if rival is None:
        return Match(claim.whole, {"figure": text, "body": "the story does not have it"})
    other = article.prose[rival.whole.start : rival.whole.end]
    related = Related(rival.whole, f"Here it is “{other}”.")
    return Match(
        claim.whole, {"figure": text, "body": f"the story has “{other}”"}, related=(related,)
    )
