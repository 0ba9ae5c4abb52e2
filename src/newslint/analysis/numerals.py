"""Numbers in digits and in words, with what they are rounded to."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.knowledge.measures import Measures, Numeral

_GAP = "[ \u00a0\u2009\u202f]"
# Thousands with commas, in the Indian way, with spaces, with stops; then plain digits.
_DIGITS = late(
    r"""(\d{1,3}(?:,\d{3})++(?!\d|,\d)|\d{1,2}(?:,\d\d(?=,))++,\d{3}(?!\d)
        |\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})++(?!\d)|[1-9]\d?(?:[ ]\d{3}){2,}+(?![ ]?\d)
        |[1-9]\d{0,2}[ ]000(?![ ]?\d)
        |\d{1,3}(?:\.\d{3}){2,}+(?!\d)|\d{1,3}\.000(?![\d.]|[ ](?:km|m|kg|miles)\b)
        |\d++)?(?:(?<=\d)[.·](\d++)(?![.,]\d))?([½¼¾⅓⅔])?""",
    re.VERBOSE,
)
_PLAIN = late(r"\d++(?![.,·½¼¾⅓⅔]|[ \u00a0\u2009\u202f]\d)")
_WORD = late(r"[a-z]+")
_SCALE = late(rf"(?:{_GAP}|-|\n)?([a-z]+)(?![\w'’])")
_JOINT = late(r"[ \n\u00a0-]")
_HALF, _QUARTER, _THIRD = Decimal("0.5"), Decimal("0.25"), Decimal(1) / 3
_PARTED = {"½": _HALF, "¼": _QUARTER, "¾": 3 * _QUARTER, "⅓": _THIRD, "⅔": 2 * _THIRD}
_AND_A_HALF = late(r"[ -]and[ -](?:a|one)[ -](half|quarter|third)\b")
ZERO, ONE = Decimal(0), Decimal(1)
_LARGE = frozenset({"hundred", "scale"})
_ARTICLE = late(r"(?<!\w)(a few|few|several|a|the)[ -]\Z")
_A = late(r"(?<!\w)a[ \n]\Z")
_AFTER_A = frozenset({"hundred", "scale", "group"})
_FRACTION_FOLLOWS = late(r" (?:of\b|as |more\b|fewer\b|less\b|lower\b|higher\b|off\b|to \b)|[.,;)]")


class Number(NamedTuple):
    """A number as it is written."""

    start: int
    end: int
    value: Decimal
    step: Decimal  # of the last figure that counts
    sort: str = "cardinal"  # ordinal, fraction, multiple, vague, some
    high: Decimal | None = None  # of “a handful”
    is_words: bool = False
    factor: Decimal = ONE  # that a word or letter multiplies it by: “million”

    @property
    def scaled(self) -> bool:
        """Whether a word or letter multiplies it."""
        return self.factor != ONE

    def times(self, factor: Decimal, end: int) -> Number:
        """The number multiplied by the word or letter that ends there."""
        return self._replace(
            end=end,
            value=self.value * factor,
            step=self.step * factor,
            factor=self.factor * factor,
        )


@cache
def exact(text: str) -> Decimal:
    """The value of text such as “1/4”."""
    above, _, below = text.partition("/")
    return Decimal(above) / Decimal(below) if below else Decimal(above)


@cache
def _power(exponent: int) -> Decimal:
    return Decimal(10) ** exponent


def read_digits(folded: str, at: int, measures: Measures) -> Number:
    """The number whose digits begin at `at`, with the word that multiplies it."""
    match = _PLAIN.match(folded, at)
    if match is not None:
        return _scaled(folded, plain(match[0], at), measures)
    return _scaled(folded, _grouped(folded, at), measures)


def plain(digits: str, at: int) -> Number:
    """The number of plain digits that stand at `at`."""
    return Number(at, at + len(digits), Decimal(digits), _last_place(digits))


def _grouped(folded: str, at: int) -> Number:
    """A number with signs between its digits, or a part behind them: “1,200.5”, “3½”."""
    match = _DIGITS.match(folded, at)
    if match is None or match.end() == at:
        return Number(at, at + 1, Decimal(0), ONE)
    digits = "".join(filter(str.isdigit, match[1] or "0"))
    if match[2]:
        text, step = f"{digits}.{match[2]}", _power(-len(match[2]))
    else:
        text, step = digits, _last_place(digits)
    value = Decimal(text)
    if match[3]:
        value, step = value + _PARTED[match[3]], _QUARTER
    return Number(at, match.end(), value, step)


def _last_place(digits: str) -> Decimal:
    """What the last digit counts that is no nought: hundreds in “1200”."""
    return _power(len(digits) - len(digits.rstrip("0"))) if digits.strip("0") else ONE


def _scaled(folded: str, number: Number, measures: Measures) -> Number:
    """The number times the words that follow it: “million”, “lakh crore”, “dozen”."""
    while match := _SCALE.match(folded, number.end):
        numeral = measures.numerals.get(match[1])
        if numeral is None or numeral.sort not in ("scale", "suffix", "group", "hundred"):
            break
        if numeral.sort == "suffix" and folded[match.start()] == "-":
            break
        number = number.times(exact(numeral.low), match.end())
    return number


def read_words(folded: str, at: int, measures: Measures) -> Number | None:
    """The number in words that begins at `at`, or None where the word is not one there."""
    match = _WORD.match(folded, at)
    numeral = measures.numerals.get(match[0]) if match else None
    if match is None or numeral is None:
        return None
    number = Number(at, match.end(), exact(numeral.low), ONE, is_words=True)
    if numeral.sort in ("vague", "some"):
        return _vague(folded, number, numeral)
    if numeral.sort == "multiple":
        return number._replace(sort="multiple")
    if numeral.sort == "fraction":
        return _half(folded, number, measures)
    if numeral.sort == "ordinal":
        return _ordinal(folded, number)
    return _cardinal(folded, number, numeral, measures)


def _vague(folded: str, number: Number, numeral: Numeral) -> Number | None:
    """“Dozens”, “tens of thousands”, “a handful of”."""
    if numeral.sort == "some":
        if not folded.endswith("a ", 0, number.start) or not folded.startswith(" of ", number.end):
            return None
        high = exact(numeral.high)
        return number._replace(start=number.start - 2, sort="some", high=high)
    value, end, start = number.value, number.end, number.start
    if numeral.low == "40" and not folded.startswith((" of ", " more "), end):
        return None  # a verb, or goals
    if folded.startswith(" of thousands", end):
        value, end = value * 1000, end + len(" of thousands")
    elif folded.startswith(" of millions", end):
        value, end = value * 1000000, end + len(" of millions")
    if folded.endswith("tens of ", 0, start):
        value, start = value * 10, start - len("tens of ")
    return number._replace(start=start, end=end, value=value, sort="vague")


def _half(folded: str, number: Number, measures: Measures) -> Number | None:
    """“Half a million”, “half of”, “a quarter of”."""
    for article in (" a ", " an ", " of a "):
        if folded.startswith(article, number.end):
            whole = number._replace(end=number.end + len(article) - 1)
            scaled = _scaled(folded, whole, measures)
            if scaled.scaled:
                return scaled._replace(step=scaled.value)
            return number._replace(end=whole.end, sort="fraction")
    start = _article_start(folded, number.start)
    if _FRACTION_FOLLOWS.match(folded, number.end) or folded.startswith(
        (" the ", " its ", " their ", " his ", " her ", " an ", "-"), number.end
    ):
        return number._replace(start=start, sort="fraction")
    return None


def _article_start(folded: str, start: int) -> int:
    """Where the “a” before a word begins, or the word itself."""
    article = _A.search(folded, max(0, start - 3), start)
    return article.start() if article else start


def _ordinal(folded: str, number: Number) -> Number:
    """“Third”, or “a third of”."""
    start = _article_start(folded, number.start)
    if start < number.start and number.value > 2 and _FRACTION_FOLLOWS.match(folded, number.end):
        return number._replace(start=start, value=1 / number.value, sort="fraction")
    return number._replace(sort="ordinal")


def _cardinal(folded: str, number: Number, numeral: Numeral, measures: Measures) -> Number | None:
    """“Twenty-two”, “two hundred and five thousand”, “two-thirds”, “a dozen”."""
    start = number.start
    if numeral.sort in _AFTER_A:
        article = _ARTICLE.search(folded, max(0, start - 8), start)
        if article is None:
            return None
        low, high = (1, None) if article[1] in ("a", "the") else (2, 9)
        value = number.value * low
        made = number._replace(
            start=article.start(), value=value, step=number.value, factor=number.value
        )
        if high:
            return made._replace(sort="some", high=number.value * high)
        return _scaled(folded, made, measures)
    return _spelt(folded, number, numeral, measures)


def _spelt(folded: str, number: Number, numeral: Numeral, measures: Measures) -> Number:
    """The words of a number, added and multiplied in turn."""
    total, current, end, last = Decimal(0), number.value, number.end, numeral
    smallest = ONE if numeral.sort == "small" else _power(1)
    factor = ONE
    while following := _next(folded, end, last, current, measures):
        last, end = following
        amount = exact(last.low)
        if last.sort in ("hundred", "group"):
            current, smallest, factor = current * amount, amount, amount
        elif last.sort == "scale":
            total, current, smallest, factor = total + current * amount, Decimal(0), amount, amount
        elif last.sort in ("fractions", "fraction"):
            return number._replace(end=end, value=current * amount, sort="fraction")
        elif last.sort == "ordinal" and number.value == 1:
            return number._replace(end=end, value=1 / amount, sort="fraction")
        elif last.sort == "ordinal":
            return number._replace(end=end, value=total + current + amount, sort="ordinal")
        else:
            current, smallest = current + amount, ONE if last.sort == "small" else _power(1)
    made = number._replace(end=end, value=total + current, step=smallest, factor=factor)
    return _and_a_half(folded, made, measures)


def _and_a_half(folded: str, number: Number, measures: Measures) -> Number:
    match = _AND_A_HALF.match(folded, number.end)
    if match is None:
        return number
    part = {"half": _HALF, "quarter": _QUARTER, "third": _THIRD}[match[1]]
    more = number._replace(end=match.end(), value=number.value + part, step=part)
    return _scaled(folded, more, measures)


def _next(
    folded: str, end: int, last: Numeral, current: Decimal, measures: Measures
) -> tuple[Numeral, int] | None:
    """The word that goes on with a number, and where it ends."""
    if not _JOINT.match(folded, end):
        return None
    joined = folded[end] == "-"
    at = end + 1
    if folded.startswith("and ", at) and last.sort in ("hundred", "scale"):
        at += 4
    match = _WORD.match(folded, at)
    numeral = measures.numerals.get(match[0]) if match else None
    if match is None or numeral is None:
        return None
    joined = joined or _FRACTION_FOLLOWS.match(folded, match.end()) is not None
    if not _fits(numeral, last, current, joined=joined):
        return None
    return numeral, match.end()


def _fits(numeral: Numeral, last: Numeral, current: Decimal, *, joined: bool) -> bool:
    """Whether a number can go on with this word."""
    value = exact(numeral.low)
    match numeral.sort:
        case "hundred" | "group":
            fits = last.sort not in ("group", numeral.sort)
        case "scale":
            fits = last.sort != "group"
        case "small":
            fits = value > 0 and (last.sort in _LARGE or (last.sort == "ten" and value < 10))
        case "ten":
            fits = last.sort in _LARGE
        case "fractions":
            fits = current < 20
        case "fraction":
            fits = joined and current == 1
        case "ordinal":
            fits = joined and (last.sort == "ten" or (current == 1 and value > 2))
        case _:
            fits = False
    return fits
