"""Figures made wrong in articles, one at a time, and sentences with drawn wrong figures."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.quantity import Bound, Quantity, QuantityKind
from newslint.formats import read
from newslint.knowledge import Knowledge
from newslint.model.block import BlockKind
from newslint.model.document import Kind

SEED = 20
DRAWN = 150
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
TOLL = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|toll|injur(?:ed|ing|es|ies)|wound(?:ed|ing|s)|"
    r"hurt|missing|casualties|fatalities|victims|arrested|displaced)\b"
)
NUMBER = re.compile(r"\b(?:at least|to) ([\w,.-]*[\w])")
WEEKDAY = re.compile(
    rf"\b({'|'.join(DAYS)}),? (?:(?:{MONTHS}) \d{{1,2}}|\d{{1,2}} (?:{MONTHS})),? (?:19|20)\d\d\b"
)
NAMES = ("the coastguard", "the fire service", "the health ministry", "police", "the council")


class Slip(NamedTuple):
    """One text made wrong: what it was, what it is, and where."""

    before: str
    text: str
    start: int
    end: int
    change: str


def made_slips(name: str, articles: Iterable[str], knowledge: Knowledge) -> Iterator[Slip]:
    """All slips of one kind."""
    chance = random.Random(SEED)
    make = SLIPS[name]
    if name.endswith("(drawn)"):
        for _ in range(DRAWN):
            yield from make(chance, "", knowledge)
    else:
        for text in articles:
            yield from make(chance, text, knowledge)


def without_number(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A figure left out behind “at least” or “to” where people come to harm."""
    article = as_article(text, knowledge)
    for quantity in article.quantities:
        start, end = quantity.span
        lead = re.search(r"\b(?:at least|to) \Z", text[max(0, start - 10) : start], re.IGNORECASE)
        if quantity.kind is not QuantityKind.COUNT or quantity.sentence < 0 or lead is None:
            continue
        first, last = article.sentences[quantity.sentence]
        if TOLL.search(text, first, last) is None or is_range(text, start):
            continue
        stop = end + 1 if text[end : end + 1] == " " else end
        begin = start if stop > end else start - 1
        changed = text[:begin] + text[stop:]
        yield Slip(text, changed, begin - 8, begin + 12, f"without {text[start:end]}")


def is_range(text: str, start: int) -> bool:
    """Whether “to” stands in a range, a score or a vote: “three to five”."""
    return (
        re.search(
            r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\W* to \Z",
            text[max(0, start - 12) : start],
        )
        is not None
    )


def other_weekday(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """Another weekday in a full date."""
    del knowledge
    for match in WEEKDAY.finditer(text):
        day = chance.choice([each for each in DAYS if each != match[1]])
        changed = text[: match.start(1)] + day + text[match.end(1) :]
        yield Slip(text, changed, match.start(), match.end(), f"{day} for {match[1]}")


def other_headline(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """Another figure in a headline, where the one that was there stands in the body."""
    article = as_article(text, knowledge)
    body = {
        value
        for quantity in article.quantities
        if article.blocks[quantity.block].kind is not BlockKind.HEADLINE
        for value in quantity.values
    }
    for quantity in article.quantities:
        if article.blocks[quantity.block].kind is not BlockKind.HEADLINE or not counts(quantity):
            continue
        if quantity.value not in body:
            continue
        old = text[slice(*number_in(text, quantity))]
        new = other_number(chance, old)
        start, end = number_in(text, quantity)
        if new:
            changed = text[:start] + new + text[end:]
            yield Slip(text, changed, start, start + len(new), f"{new} for {old}")


def counts(quantity: Quantity) -> bool:
    """Whether a figure of a headline says how many or how much."""
    kinds = (
        QuantityKind.COUNT,
        QuantityKind.PERCENT,
        QuantityKind.MONEY,
        QuantityKind.AGE,
        QuantityKind.DURATION,
        QuantityKind.LENGTH,
    )
    is_year = quantity.kind is QuantityKind.COUNT and 1900 <= quantity.value < 2100
    return quantity.kind in kinds and quantity.bound is not Bound.VAGUE and not is_year


def number_in(text: str, quantity: Quantity) -> tuple[int, int]:
    """Where the number itself stands."""
    start, end = quantity.span
    match = re.search(r"\d[\d.,]*\d|\d|[A-Za-z-]+", text[start:end])
    return (start + match.start(), start + match.end()) if match else (start, end)


WORDS: tuple[str, ...] = tuple(
    re.findall(
        "[a-z]+",
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty",
    )
)


def other_number(chance: random.Random, number: str) -> str:
    """A number near another, in its form; empty where it has none."""
    if number.lower() in WORDS:
        place = WORDS.index(number.lower())
        near = [word for n, word in enumerate(WORDS) if n != place and abs(n - place) <= 4]
        word = chance.choice(near)
        return word.capitalize() if number[0].isupper() else word
    if not re.fullmatch(r"[\d,.]+", number):
        return ""
    value = float(number.replace(",", ""))
    made = value * chance.choice((0.5, 0.7, 0.8, 1.25, 1.4, 2.0))
    if "." in number:
        return f"{made:.1f}"
    whole = max(2, round(made))
    whole += whole == value
    return f"{whole:,}" if "," in number else str(whole)


def wrong_sum(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A total that its parts do not make."""
    del text, knowledge
    one, two, slip = chance.randint(4, 60), chance.randint(4, 60), chance.choice((-9, -3, 2, 5, 10))
    three = chance.randint(4, 60)
    frame, parts = chance.choice(
        (
            ("Police said {total} people were hurt: {one} in the north and {two} in the south.", 2),
            ("The crash killed {total} people, {one} men and {two} women, {name} said.", 2),
            (
                "It has {total} shops: {one} in England, {two} in Wales and {three} in Scotland.",
                3,
            ),
            ("A total of {total} homes were lost, {one} in the town and {two} in the villages.", 2),
            (
                "It raised £{total} million: £{one} million from banks, £{two} million in shares.",
                2,
            ),
        )
    )
    total = one + two + (three if parts == 3 else 0)
    values = {"one": one, "two": two, "three": three, "name": chance.choice(NAMES)}
    yield drawn(frame, values | {"total": total}, values | {"total": total + slip})


def wrong_change(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A change in per cent that its two figures do not make."""
    del text, knowledge
    old = chance.choice((125, 160, 225, 240, 275, 320, 325, 425, 480, 640, 840, 1240))
    change = chance.choice((5, 10, 15, 20, 25, 30, 40, 50, 60))
    frame, sign = chance.choice(
        (
            (
                "Profit rose from £{old} million to £{new} million, up by {change} per cent.",
                1,
            ),
            ("Sales climbed {change}% from {old} cars to {new} in the year.", 1),
            ("Arrests fell by {change} percent, from {old} to {new}, {name} said.", -1),
            ("The number of pupils went up from {old} to {new}, a rise of {change} per cent.", 1),
            ("Output dropped from {old} tonnes to {new} tonnes, down {change}%.", -1),
        )
    )
    new = old * (100 + sign * change) / 100
    figure = f"{new:,.0f}" if new == int(new) else f"{new:,.1f}"
    wrong = change + chance.choice((4, 5, 8, 10, 15)) * chance.choice((1, 1, -1))
    wrong = wrong if wrong > 0 else change + 5
    values = {"old": f"{old:,}", "new": figure, "name": chance.choice(NAMES)}
    yield drawn(frame, values | {"change": change}, values | {"change": wrong})


def wrong_conversion(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A conversion in brackets that is not of the figure before it."""
    del text, knowledge
    frame, factor = chance.choice(
        (
            ("The road is {one} miles ({two} km) long.", 1.609344),
            ("Winds of {one} kph ({two} mph) were measured.", 0.621371),
            ("Each sack weighs {one} kilograms ({two} pounds).", 2.204623),
            ("The tower is {one} metres ({two} feet) high.", 3.28084),
            ("The park covers {one} hectares ({two} acres).", 2.471054),
        )
    )
    one = chance.randint(12, 900)
    two = round(one * factor)
    wrong = round(two * chance.choice((0.7, 0.8, 0.9, 1.1, 1.25, 1.4, 10)))
    yield drawn(frame, {"one": one, "two": two}, {"one": one, "two": wrong})


def wrong_weekday(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A full date with the weekday of another."""
    del text, knowledge
    day = date.fromordinal(chance.randint(730_000, 739_500))
    right = DAYS[day.weekday()]
    wrong = chance.choice([each for each in DAYS if each != right])
    frame = chance.choice(
        (
            f"The court will sit on {{day}} {day.day} {day:%B} {day.year}.",
            f"The bridge opened on {{day}}, {day:%B} {day.day}, {day.year}, {{name}} said.",
        )
    )
    name = chance.choice(NAMES)
    yield drawn(frame, {"day": right, "name": name}, {"day": wrong, "name": name})


def no_figure(chance: random.Random, text: str, knowledge: Knowledge) -> Iterator[Slip]:
    """A slot of a figure that is empty."""
    del text, knowledge
    number = str(chance.randint(12, 90))
    frame = chance.choice(GAPS)
    values = {"name": chance.choice(NAMES)}
    whole = frame.format_map(values | {"n": number})
    gap = re.sub(r" +", " ", frame.format_map(values | {"n": ""})).replace(" .", ".").strip()
    gap = gap.replace("£ ", "£ ").replace("( ", "(")
    yield Slip(f"{whole}\n", f"{gap}\n", 0, len(gap), gap)


GAPS = (
    "At least {n} people were killed when a ferry sank, {name} said.",
    "The blast killed at least {n} civilians and wounded others.",
    "A fire swept through the hall, killing more than {n} people.",
    "That brings the death toll to {n} since Monday, {name} said.",
    "The number of people killed rose to at least {n} on Friday.",
    "The attack left at least {n} dead, {name} said.",
    "Officials put the death toll at {n} in the two towns.",
    "Rents rose by {n} per cent last year, {name} said.",
    "Unemployment fell to {n} per cent in May.",
    "The council has set aside {n} million pounds for repairs.",
    "He was given a £{n} fine by the court.",
    "About {n} of the hostages have been freed, {name} said.",
    "Between 10 and {n} people were in the hall at the time.",
    "A {n} year-old man was held by police.",
    "She died at the age of {n} in a hospital near the capital.",
    "The village lies about {n} miles from the border.",
    "More than {n} people were arrested after the march, {name} said.",
    "The storm displaced nearly {n} families in the valley.",
)


def drawn(frame: str, right: dict[str, object], wrong: dict[str, object]) -> Slip:
    """A sentence with its right and its wrong figures."""
    before, after = frame.format_map(right), frame.format_map(wrong)
    return Slip(f"{before}\n", f"{after}\n", 0, len(after), after)


def as_article(text: str, knowledge: Knowledge) -> Article:
    """The text with what analysis sees in it."""
    return Article(read(text.encode(), Kind.PLAIN)[0], knowledge)


SLIPS: dict[str, Callable[[random.Random, str, Knowledge], Iterator[Slip]]] = {
    "missing figure": without_number,
    "missing figure (drawn)": no_figure,
    "weekday": other_weekday,
    "weekday (drawn)": wrong_weekday,
    "headline figure": other_headline,
    "sum (drawn)": wrong_sum,
    "change in per cent (drawn)": wrong_change,
    "conversion (drawn)": wrong_conversion,
}
