"""How far a car goes on how much, told in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.span import Span
from newslint.rule import Match

_FIGURE = r"(?P<{}>[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?)"
_LITRES = (
    r"[ \n]?(?:[lL]|litres?|liters?)(?:[ ]?/[ ]?|[ \n]per[ \n])100[ ]?(?:km|kilomet(?:re|er)s)"
)
_MILES = r"[ \n]?(?:mpg|MPG|miles[ \n]per[ \n]gallon|miles[ \n]to[ \n]the[ \n]gallon)"
_BETWEEN = r"[ \n][(\[](?:about[ \n]|around[ \n]|or[ \n])?"
_LITRES_FIRST = late(
    rf"(?<![\w.,–-]){_FIGURE.format('litres')}{_LITRES}{_BETWEEN}{_FIGURE.format('miles')}{_MILES}"
)
_MILES_FIRST = late(
    rf"(?<![\w.,–-]){_FIGURE.format('miles')}{_MILES}{_BETWEEN}{_FIGURE.format('litres')}{_LITRES}"
)
_PRODUCTS = (235.215, 282.481)  # of both figures, for the gallon of the US and the imperial one
_SLACK = 0.02  # of the result, for a figure that was rounded before it was converted


def conversion(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each consumption in brackets that neither gallon makes of the one before them."""
    for place in where:
        for pattern in (_LITRES_FIRST, _MILES_FIRST):
            for found in pattern.finditer(article.prose, *place):
                litres, miles = found["litres"], found["miles"]
                if float(litres) and not any(
                    _agree(litres, miles, product) for product in _PRODUCTS
                ):
                    yield Match(Span(*found.span()), {"told": _told(litres)})


def _agree(litres: str, miles: str, product: float) -> bool:
    """Whether two figures as far as they are rounded make the product."""
    low = (float(litres) - _half(litres)) * (float(miles) - _half(miles))
    high = (float(litres) + _half(litres)) * (float(miles) + _half(miles))
    return low <= product * (1 + _SLACK) and product * (1 - _SLACK) <= high


def _half(figure: str) -> float:
    """Half of the last place of a figure."""
    return float(0.5 * 10.0 ** -len(figure.partition(".")[2]))


def _told(litres: str) -> str:
    american, imperial = (f"{product / float(litres):.0f}" for product in _PRODUCTS)
    return f"{litres}L/100km is {american} US or {imperial} imperial miles to the gallon"
