"""What a figure is: an amount with its unit, a range, an age, a year or a mere label."""

from __future__ import annotations

from newslint.analysis.figure import Figure, Text
from newslint.analysis.figure_ages import decade, is_age, is_aged
from newslint.analysis.figure_pairs import read_pair
from newslint.analysis.figure_shapes import (
    decade_end,
    goes_on,
    is_name_part,
    label_end,
    ordinal_end,
    read_day,
    read_shape,
    stands_alone,
)
from newslint.analysis.figure_shares import read_share
from newslint.analysis.figure_units import (
    Measured,
    age_end,
    rate_after,
    sign_before,
    unit_after,
    with_letter,
    with_suffix,
)
from newslint.analysis.labels import is_labelled, is_list_number, is_year
from newslint.analysis.late import late
from newslint.analysis.numerals import Number, exact, plain, read_digits, read_words
from newslint.analysis.plain_figures import read_plain
from newslint.analysis.quantity import QuantityKind

_WHOLE = late(r"[1-9][0-9]{0,9}(?![0-9])")
_SMALLER = {"ft": ("in", 12), "st": ("lb", 14), "lb": ("oz", 16)}
_SMALLER_FOLLOWS = late(r"[ -]?(?:and )?(?=\d{1,2}[ -]?[a-z])")
_PARTS = "½¼¾⅓⅔"
_KINDS = {kind.value: kind for kind in QuantityKind}


def read_figure(text: Text, at: int) -> Figure | None:
    """The figure at `at`, or None where the word there is none."""
    return read_plain(text, at) or read_closely(text, at)


def read_closely(text: Text, at: int) -> Figure | None:
    """The same, with no look at what is plain."""
    if not (text.prose[at].isdigit() or text.prose[at] in _PARTS):
        number = read_words(text.folded, at, text.measures)
        return None if number is None else _in_words(text, number)
    if is_name_part(text, at) and not sign_before(text, at)[1]:
        return Figure(at, label_end(text, at), QuantityKind.LABEL)
    whole = _WHOLE.match(text.folded, at)
    if whole is not None and stands_alone(text, whole.end()):
        return _on_its_own(text, plain(whole[0], at))
    return read_shape(text, at) or _in_digits(text, read_digits(text.folded, at, text.measures))


def _on_its_own(text: Text, number: Number) -> Figure:
    """Digits that nothing behind them belongs to."""
    date = read_day(text, number.start)
    if date is not None:
        return date
    start, currency = sign_before(text, number.start)
    if _is_money(text, number, start, currency):
        return _money(text, number, start, currency)
    return _alone(text, Figure(number.start, number.end, QuantityKind.COUNT, (number,)))


def _is_money(text: Text, number: Number, start: int, currency: str) -> bool:
    """Whether the sign before a number is that of a currency: not the R of “R 5”."""
    if not currency:
        return False
    return number.value >= 10 or not text.prose[start : number.start].isalpha()


def _in_words(text: Text, number: Number) -> Figure | None:
    if number.sort == "ordinal":
        return Figure(number.start, number.end, QuantityKind.ORDINAL, (number,))
    if number.sort == "multiple":
        return Figure(number.start, number.end, QuantityKind.MULTIPLE, (number,))
    return _amount(text, number)


def _in_digits(text: Text, number: Number) -> Figure:
    runs_on = not text.prose.startswith(" ", number.end)
    ended = _with_ending(text, number) if runs_on else None
    if ended is not None:
        return ended
    start, currency = sign_before(text, number.start)
    if _is_money(text, number, start, currency):
        return _money(text, with_suffix(text, number), start, currency)
    return _running_on(text, number) if runs_on else _amount(text, number)


def _with_ending(text: Text, number: Number) -> Figure | None:
    """“12th”, “1990s”."""
    if ending := ordinal_end(text, number.end):
        return Figure(number.start, ending, QuantityKind.ORDINAL, (number._replace(end=ending),))
    ending = decade_end(text, number.end)
    return decade(text, number, ending) if ending else None


def _running_on(text: Text, number: Number) -> Figure:
    """Digits with something close behind them: “5m people”, “40km”, “4x4”."""
    suffixed = with_letter(text, number)
    if suffixed.end > number.end or not goes_on(text, number.end):
        return _amount(text, suffixed)
    if unit_after(text, number.end) is not None:
        return _amount(text, number)
    label = Figure(number.start, label_end(text, number.end), QuantityKind.LABEL, (number,))
    return read_share(text, label) or label


def _money(text: Text, number: Number, start: int, currency: str) -> Figure:
    figure = Figure(start, number.end, QuantityKind.MONEY, (number,), currency)
    figure = read_pair(text, figure) or figure
    word = unit_after(text, figure.end)
    if word is not None and word.unit.dimension == "money" and word.unit.factor == "1":
        figure = figure._replace(end=word.end, unit=word.unit.symbol, measure=word.unit)
    return _with_rate(text, _joined(text, figure))


def _joined(text: Text, figure: Figure) -> Figure:
    """The figure, marked where a hyphen ties it to its noun."""
    is_joined = text.prose.startswith("-", figure.end)
    return figure._replace(is_joined=True) if is_joined else figure


def _amount(text: Text, number: Number) -> Figure:
    """A number that may be followed by a second one, by a unit, or by what it counts."""
    figure = Figure(number.start, number.end, QuantityKind.COUNT, (number,))
    if number.sort == "cardinal" and stands_alone(text, number.end):
        return _alone(text, figure)
    measured = _unit(text, figure)
    pair = read_pair(text, figure, measured)
    if pair is not None:
        if pair.kind is not QuantityKind.COUNT:
            return pair
        figure, measured = pair, _unit(text, pair)
    if measured is not None:
        return _with_unit(text, figure, measured)
    if pair is None:
        figure = read_share(text, figure) or _alone(text, figure)
    elif is_aged(text, figure.start):
        return figure._replace(kind=QuantityKind.AGE, unit="year")
    if figure.kind is QuantityKind.COUNT:
        return _with_rate(text, _joined(text, figure))
    return figure


def _unit(text: Text, figure: Figure) -> Measured | None:
    number = figure.numbers[-1]
    end = figure.end
    if number.sort in ("vague", "some") and text.folded.startswith(" of ", end):
        end += len(" of")
    return unit_after(text, end, is_words=number.is_words)


def _with_unit(text: Text, figure: Figure, measured: Measured) -> Figure:
    unit = measured.unit
    kind, numbers, is_joined = _KINDS[unit.dimension], figure.numbers, measured.is_joined
    figure = Figure(
        *(figure.start, measured.end, kind, numbers, unit.symbol, unit, "", is_joined),
        is_range=figure.is_range,
    )
    if figure.kind is QuantityKind.DURATION and (end := age_end(text, measured.end)):
        return figure._replace(end=end, kind=QuantityKind.AGE)
    if unit.dimension == "money" and unit.factor != "1":
        part = exact(unit.factor)
        cents = tuple(number.times(part, number.end) for number in figure.numbers)
        figure = figure._replace(numbers=cents)
    if _is_sterling(text, figure, measured):
        figure = figure._replace(kind=QuantityKind.MONEY, unit="GBP", measure=None)
    return _with_rate(text, _compound(text, figure))


def _is_sterling(text: Text, figure: Figure, measured: Measured) -> bool:
    """Whether pounds are money: “24 million pounds”, but not of coffee."""
    if not measured.form.startswith("pound") or text.folded.startswith(" of ", measured.end):
        return False
    return figure.numbers[-1].factor >= 1000


def _compound(text: Text, figure: Figure) -> Figure:
    """“6 feet 2 inches” and the like as one figure."""
    smaller, parts = _SMALLER.get(figure.unit, ("", 1))
    match = _SMALLER_FOLLOWS.match(text.folded, figure.end) if smaller else None
    if match is None:
        return figure
    number = read_digits(text.folded, match.end(), text.measures)
    rest = unit_after(text, number.end)
    if rest is None or rest.unit.symbol != smaller:
        return figure
    whole = figure.numbers[0]
    merged = whole._replace(value=whole.value + number.value / parts, step=number.step / parts)
    return figure._replace(end=rest.end, numbers=(merged,))


def _with_rate(text: Text, figure: Figure) -> Figure:
    end, per = rate_after(text, figure.end)
    if not per:
        return figure
    is_rate = figure.kind is QuantityKind.COUNT and per[0].isdigit()
    return figure._replace(end=end, per=per, kind=QuantityKind.RATE if is_rate else figure.kind)


def _alone(text: Text, figure: Figure) -> Figure:
    """What a number with neither unit nor partner is."""
    (number,) = figure.numbers
    kind, unit = QuantityKind.COUNT, ""
    if is_age(text, number):
        kind, unit = QuantityKind.AGE, "year"
    elif not number.is_words and is_year(text, number):
        kind = QuantityKind.YEAR
    elif is_list_number(text, number) or is_labelled(text, number):
        kind = QuantityKind.LABEL
    else:
        return figure
    return Figure(figure.start, figure.end, kind, figure.numbers, unit)
