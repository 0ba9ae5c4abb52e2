"""Parts of a whole beside the whole: percentages, fractions, and parts that are too great."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval, Quantity, QuantityKind
from newslint.checks.stated import (
    MEASURES,
    are_alike,
    class_of,
    edit_to,
    grain,
    has_word,
    is_plain,
    percent,
    places_of,
    quotient,
    related,
    sentences_of,
    stated,
    text_of,
    written,
)
from newslint.model.span import Span
from newslint.rule import Match

_OF = late(
    r"(?: [a-z-]+){0,2}? (?:out )?of (?:(?:the|its|his|her|their|all|those|these|a|an|total|some"
    r"|about) )*(?:[a-z]+ )?\Z"
)
_JOIN = late(
    r"(?:,? \(|, or |, | or |,? – |,? — |,? - |,? that is |, which is |, equal to |, i\.e\.,? )\Z"
)
_ASIDE = late(r"(?:,? \(|, or |, | or | [–—-] )\Z")
_CLOSE = late(r"(?: [^\W\d_][\w-]*){0,4}(?:[,).;]| [–—-] |\Z)")
_PARTED = late(r"[.;:]|,.*,|\band\b|\bwhile\b")
_LINK = 60
_BASE = late(r"(?:\b([a-z]+) |[.!?”][ \n]|\A|\n)of (?:(?:the|these|about|some|all|its|their) )*\Z")
_HUNDRED = Decimal(100)
_SLACK = Decimal("0.03")
_WORDS = 6
_INCLUDING = late(
    r",? (?:including|among them|among whom|of whom|of them)"
    r"(?: at least| about| some| more than| nearly)? \Z"
)
_KINDS = MEASURES


class Part(NamedTuple):
    """A figure of a whole, which stands beside it."""

    part: Quantity
    whole: Quantity
    figures: Sequence[Quantity]  # all of the sentence

    @property
    def span(self) -> Span:
        """Where both stand."""
        first, last = sorted((self.part.span, self.whole.span))
        return Span(first.start, last.end)


class Share(NamedTuple):
    """A percentage or fraction, and the two figures that it is made of."""

    stands: Quantity
    part: Quantity
    whole: Quantity


def share(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each percentage that “A of B” beside it is not."""
    for stands, part, whole in _shares(article, where, QuantityKind.PERCENT):
        made = quotient(stated(article, part), stated(article, whole))
        if made is None or _fits(article, stands, made.times(_HUNDRED)):
            continue
        value = percent(part.value, whole.value)
        places = places_of(article, stands)
        told = f"{text_of(article, part)} of {text_of(article, whole)} is {written(value, places)}%"
        edits = edit_to(article, stands, value)
        yield Match(
            stands.span,
            {"told": told, "stated": f"{written(stands.value, places)}%"},
            edits,
            tuple(edit.text for edit in edits),
            f"{told}, not {written(stands.value, places)}%",
            related(article, (part, whole)),
        )


def fraction(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each “third” or “half” that “A of B” beside it is not."""
    for stands, part, whole in _shares(article, where, QuantityKind.FRACTION):
        low, high, *_ = stands.interval
        slack = max(Decimal(1), whole.value * _SLACK)
        wanted = Interval(
            None if low is None else low * whole.value - slack,
            None if high is None else high * whole.value + slack,
        )
        if stated(article, part).meets(wanted):
            continue
        value = written(percent(part.value, whole.value), 0)
        told = f"{text_of(article, part)} of {text_of(article, whole)} is {value}%"
        name = text_of(article, stands).lower()
        evidence = f"{told}, not {name}"
        others = related(article, (part, whole))
        yield Match(stands.span, {"told": told, "stated": name}, evidence=evidence, related=others)


def _shares(article: Article, where: Sequence[Span], kind: QuantityKind) -> Iterator[Share]:
    """Each share of a kind with the figures that it is made of."""
    seen: set[Span] = set()
    if not any(each.kind is kind for each in article.quantities):
        return
    for part in _parts(article, where):
        stands = _beside(article, part, kind)
        if stands is not None and 0 < part.part.value <= part.whole.value:
            seen.add(stands.span)
            yield Share(stands, part.part, part.whole)
    for _, figures in sentences_of(article, where, fewest=2):
        for found in _in_three(article, figures, kind):
            if found.stands.span not in seen and 0 < found.part.value <= found.whole.value:
                yield found


def _in_three(article: Article, figures: Sequence[Quantity], kind: QuantityKind) -> Iterator[Share]:
    """“Half of the 80 pupils, 40, …” and “of 400 people asked, 300 (75 per cent) …”."""
    for first, second, third in zip(figures, figures[1:], figures[2:], strict=False):
        if first.kind is kind and len(first.values) == 1 and _may_be_part(third, second):
            gap = article.folded[first.span.end : second.whole.start]
            aside = article.folded[second.whole.end : third.whole.start]
            is_aside = _ASIDE.fullmatch(aside) or aside == ", "
            ends = article.prose.startswith((",", ")", "."), third.span.end)
            if _OF.fullmatch(gap) and is_aside and ends:
                yield Share(first, third, second)
        if third.kind is kind and len(third.values) == 1 and _may_be_part(second, first):
            gap = article.folded[second.whole.end : third.whole.start]
            if gap in (" (", ", or ", " or ") and _is_base(article, first):
                yield Share(third, second, first)


def _is_base(article: Article, whole: Quantity) -> bool:
    """Whether shares are shares of it: “a survey of 400 people”, “of the 400 asked”."""
    before = _BASE.search(article.folded, max(0, whole.whole.start - 40), whole.whole.start)
    if before is None:
        return False
    return not before[1] or before[1] in class_of(article, "share-base")


def part_exceeds_whole(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each part that is greater than what it is a part of."""
    parts = [part for part in _parts(article, where) if not _is_ratio(article, part)]
    for part in sorted((*parts, *_included(article, where)), key=lambda part: part.span):
        least, most = stated(article, part.part).low, stated(article, part.whole).high
        if least is None or most is None or least <= most:
            continue
        fields = {"part": text_of(article, part.part), "whole": text_of(article, part.whole)}
        told = f"{fields['part']} > {fields['whole']}"
        yield Match(part.span, fields, evidence=told, related=related(article, (part.whole,)))


def _parts(article: Article, where: Sequence[Span]) -> Iterator[Part]:
    """Each “A of the B”."""
    for _, figures in sentences_of(article, where, fewest=2):
        for part, whole in pairwise(figures):
            if not _may_be_part(part, whole):
                continue
            gap = article.folded[part.span.end : whole.whole.start]
            if len(gap) < _LINK and _OF.fullmatch(gap):
                yield Part(part, whole, figures)


def _may_be_part(part: Quantity, whole: Quantity) -> bool:
    return (
        part.kind in _KINDS
        and are_alike(part, whole)
        and is_plain(part)
        and is_plain(whole)
        and not part.is_joined
        and not whole.is_joined
    )


def _is_ratio(article: Article, pair: Part) -> bool:
    """Whether it is a mark or a chance: “11 out of 10”, “nine times out of ten”."""
    part, whole, _ = pair
    if has_word(article, Span(part.span.end, whole.span.start), "ratio-noun"):
        return True
    after = article.folded[whole.span.end : whole.span.end + 12]
    is_bare = " out of " in article.folded[part.span.end : whole.span.start] and not (
        whole.counted.noun or part.counted.noun
    )
    return is_bare or re.match(r"-|['’]s\b", after) is not None


def _included(article: Article, where: Sequence[Span]) -> Iterator[Part]:
    """Each “12 people, including 15 children”."""
    groups = class_of(article, "people-group")
    for _, figures in sentences_of(article, where, fewest=2):
        for whole, part in pairwise(figures):
            if not _may_be_part(part, whole) or not whole.counted.is_people:
                continue
            if whole.counted.noun in groups:
                continue
            gap = article.folded[whole.whole.end : part.whole.start]
            if _INCLUDING.fullmatch(f"{gap.rstrip()} ") is None or not part.counted.is_people:
                continue
            yield Part(part, whole, figures)


def _beside(article: Article, part: Part, kind: QuantityKind) -> Quantity | None:
    """The figure of a kind just behind or before the part and its whole."""
    behind = next((each for each in part.figures if each.span.start >= part.whole.span.end), None)
    if behind is not None and behind.kind is kind and len(behind.values) == 1:
        gap = article.folded[part.whole.span.end : behind.whole.start]
        if len(gap) < _LINK and _joins(article, part, gap):
            return behind
    before = [each for each in part.figures if each.span.end <= part.part.span.start]
    if before and before[-1].kind is kind and len(before[-1].values) == 1:
        gap = article.folded[before[-1].span.end : part.part.whole.start]
        closed = _CLOSE.match(article.folded, part.whole.span.end)
        if len(gap) < _LINK and closed and _ASIDE.search(gap) and not _PARTED.search(gap):
            return before[-1]
    return None


def _joins(article: Article, part: Part, gap: str) -> bool:
    """Whether the percentage behind tells of the part: in brackets, or behind “or”."""
    words = gap.split()
    if not _JOIN.search(gap) or re.search(r"[.;:]", gap):
        return False
    strong = gap.rstrip().endswith(("(", " or", ", or", ",or", "equal to", "is"))
    rest = [word for word in words if word.strip(",()–—-")]
    if strong:
        return len(rest) <= _WORDS
    is_closed = article.prose.startswith((",", ")", ".", " –", " —"), _end_behind(part))
    return is_closed and len(rest) <= _WORDS // 2


def _end_behind(part: Part) -> int:
    behind = next(each for each in part.figures if each.span.start >= part.whole.span.end)
    return behind.span.end


def _fits(article: Article, stands: Quantity, made: Interval) -> bool:
    """Whether the percentage says so much, cut off or rounded to its last figure."""
    step = grain(article, stands)
    slack = step if stands.bound is Bound.EXACT else step / 2
    low, high, *_ = stands.interval
    return Interval(
        None if low is None else low - slack, None if high is None else high + slack
    ).meets(made)
