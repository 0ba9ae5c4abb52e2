"""Two numbers joined: a range, a score, a vote, a span of years."""

from __future__ import annotations

from newslint.analysis.figure import Figure, Text
from newslint.analysis.figure_units import Measured, unit_after, with_suffix
from newslint.analysis.late import late
from newslint.analysis.numerals import Number, read_digits, read_words
from newslint.analysis.quantity import QuantityKind

_JOINT = late(
    r"( ?[–—‑] ?|-|/)(?=[\d$£€A-Z])|-(to)-|[ \n](to|and|or)[ \n](?:as (?:many|much) as )?(?=\S)"
)
_BETWEEN = late(r"(?<!\w)(?:anywhere |somewhere )?(between|from)[ \n]\Z")
_WORD = late(r"[a-z]+")
_SIGN = late(r"(?:[A-Z]{1,3}\$|[$£€¥₹])")
_LAST_YEAR = late(r"(\d{4}|\d\d)(?![\d,.]\d|\d|%)")
_NEXT_WORDS = late(r" (?:[a-z-]+ ){0,1}?([a-z]{3,})")
_MOST_GOALS = 250
_NEAR = 110
_END = late(r"[.!?;]\s|\n")


def read_pair(text: Text, first: Figure, measured: Measured | None = None) -> Figure | None:
    """The figure that `first` makes with the number behind it, if they belong together."""
    end = first.end if measured is None else measured.end
    joint = _JOINT.match(text.prose, end)
    if joint is None or first.numbers[0].sort != "cardinal":
        return None
    word = joint[2] or joint[3] or "-"
    if joint[1] == "/":
        return _years(text, first, joint.end()) if measured is None else None
    second = _second(text, first, joint.end())
    if second is None or second.sort != "cardinal":
        return None
    if word == "-":
        return _hyphened(text, first, second, measured)
    return _worded(text, first, second, measured, word)


def _second(text: Text, first: Figure, at: int) -> Number | None:
    """The second number, its own sign of currency taken in."""
    if first.unit:
        sign = _SIGN.match(text.prose, at)
        at = sign.end() if sign else at
    if at >= len(text.prose):
        return None
    if not text.prose[at].isdigit():
        number = read_words(text.folded, at, text.measures)
        return number if number is not None and number.start == at else None
    number = read_digits(text.folded, at, text.measures)
    if (
        text.prose[number.end : number.end + 1] in "-–"
        and text.prose[number.end + 1 : number.end + 2].isdigit()
    ):
        return None
    return with_suffix(text, number) if first.unit else number


def _hyphened(
    text: Text, first: Figure, second: Number, measured: Measured | None
) -> Figure | None:
    one = first.numbers[0]
    if first.unit or measured is not None:
        return _range(text, first, second, measured)
    unit = unit_after(text, second.end, is_words=second.is_words)
    if unit is not None and unit.unit.dimension != "points":
        return _range(text, first, second, measured)
    years = _years(text, first, second.start)
    if years is not None:
        return years
    if one.scaled or second.scaled or one.is_words != second.is_words:
        return _range(text, first, second, measured)
    kind = _result(text, one, second)
    if kind is QuantityKind.COUNT:
        return _range(text, first, second, measured)
    return Figure(one.start, second.end, kind, (one, second))


def _worded(
    text: Text, first: Figure, second: Number, measured: Measured | None, word: str
) -> Figure | None:
    """“40 to 50”, “between 40 and 50”, “two or three”; “from 40 to 50” are two figures."""
    one = first.numbers[0]
    before = _BETWEEN.search(text.folded, max(0, first.start - 22), first.start)
    opened = before[1] if before else ""
    if word == "and" and opened == "between" and not _is_plain_year(one, second):
        return _range(text, first, second, measured)
    if word == "or":
        near = one.value < second.value <= one.value * 2 + 1
        return _range(text, first, second, measured) if near and measured is None else None
    if word != "to" or opened == "from":
        return None
    if measured is None and not first.unit and _is_vote(text, one, second):
        return Figure(one.start, second.end, QuantityKind.VOTES, (one, second))
    return _range(text, first, second, measured) if one.value < second.value else None


def _is_vote(text: Text, one: Number, second: Number) -> bool:
    """Whether “60 to 40” is the result of a vote."""
    if not _near(text, one.start, second.end, "votes-near"):
        return False
    unit = unit_after(text, second.end, is_words=second.is_words)
    return unit is None and not _plural_follows(text, second.end)


def _same_unit(text: Text, second: Number, measured: Measured) -> bool:
    unit = unit_after(text, second.end, is_words=second.is_words)
    return unit is not None and unit.unit.dimension == measured.unit.dimension


def _range(text: Text, first: Figure, second: Number, measured: Measured | None) -> Figure | None:
    """A range, its lower end multiplied as its upper one is: “5-10 million”."""
    one = first.numbers[0]
    if measured is not None and not _same_unit(text, second, measured):
        return None
    if second.scaled and not one.scaled and one.value < 1000:
        one = one.times(second.factor, one.end)
    return first._replace(end=second.end, numbers=(one, second), is_range=True)


def _years(text: Text, first: Figure, at: int) -> Figure | None:
    """“1998-2002”, “2019-20”, “2019/20”."""
    one = first.numbers[0]
    match = _LAST_YEAR.match(text.prose, at)
    if match is None or one.is_words or one.end - one.start != 4 or not 1000 <= one.value <= 2100:
        return None
    last = int(match[1])
    if len(match[1]) == 2:
        last += int(one.value) // 100 * 100
    number = Number(at, match.end(), one.value * 0 + last, one.step)
    return Figure(one.start, match.end(), QuantityKind.YEAR, (one, number), is_range=True)


def _is_plain_year(one: Number, second: Number) -> bool:
    return all(
        number.end - number.start == 4 and 1000 <= number.value <= 2100 and not number.is_words
        for number in (one, second)
    )


def _result(text: Text, one: Number, second: Number) -> QuantityKind:
    """Whether two numbers with a hyphen are a score, a vote or a range."""
    if one.value < second.value and _plural_follows(text, second.end):
        return QuantityKind.COUNT
    small = max(one.value, second.value) <= _MOST_GOALS
    if small and _near(text, one.start, second.end, "score-near"):
        votes = _near(text, one.start, second.end, "votes-near", closer=True)
        return QuantityKind.VOTES if votes else QuantityKind.SCORE
    if _near(text, one.start, second.end, "votes-near"):
        return QuantityKind.VOTES
    return QuantityKind.SCORE if one.value >= second.value else QuantityKind.COUNT


def _near(text: Text, start: int, end: int, name: str, *, closer: bool = False) -> bool:
    """Whether a word of the class stands in the same sentence, not far away."""
    reach = _NEAR // 3 if closer else _NEAR
    left = text.folded[max(0, start - reach) : start]
    right = text.folded[end : end + reach]
    ends = [match.end() for match in _END.finditer(left)]
    left = left[ends[-1] :] if ends else left
    stop = _END.search(right)
    words = _WORD.findall(left) + _WORD.findall(right[: stop.start()] if stop else right)
    return not text.measures.words(name).isdisjoint(words)


def _plural_follows(text: Text, end: int) -> bool:
    match = _NEXT_WORDS.match(text.folded, end)
    if match is None:
        return False
    words = text.folded[end : match.end()].split()
    plural = text.measures.words("counts-plural")
    none = text.measures.words("counts-no-noun") | text.measures.words("counts-stop")
    return any(
        (word in plural or word.endswith("s")) and word not in none for word in words
    ) and words[0] not in text.measures.words("counts-stop")
