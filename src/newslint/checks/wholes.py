"""Where the parts of a whole stand: behind a colon, in brackets, before “a total of”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Quantity, QuantityKind
from newslint.checks.parts import Parts, are_parts_of, bare_parts, parts_in
from newslint.checks.stated import MEASURES, are_alike, class_of, has_word
from newslint.model.span import Span

_MARK = late(r":\s|\s?[—–]\s?|\s--?\s|\s?\(")
_SIGN = late(r"[:—–(-]")  # is found much more quickly
_REACH = 90
_NEAR = 45
_LEAST, _MOST = Decimal("0.6"), Decimal("1.5")
_TOTAL_BEFORE = late(
    r"(?:[,;:—–-]|\band|\bfor|\bor)? ?\b"
    r"(?:(?:(?:for|making|giving|with|or|is|was|to make|to give|to) )?"
    r"(?:a|an|the)(?: \w+)? total of|in total|totall?ing|altogether|adding up to|add(?:s|ed)? up to"
    r"|(?:mak|giv)ing(?: a total(?: of)?)?(?: it)?|total of) \Z"
)
_TOTAL_ENDS = ("total ", "otalling ", "otaling ", "ether ", " of ", " to ", "ing ", " it ")
_TOTAL_AFTER = late(r" (?:in (?:total|all)|altogether|overall|all told|combined)\b")
_OF_THE = late(r"\bof (?:the |these |those |its |their |his |her |our |all )*\Z")
_PLACED = late(r" (?:in|at|from|on|near|for|to) ")
_DIGIT = late(r"\d")
_AND = late(r"\band\b")
_TOGETHER = 40  # figures of one sentence that can belong together
_END = late(r"[.!?]?[”\"’')]*\s*\Z")


def wholes(
    article: Article, sentence: Span, figures: Sequence[Quantity]
) -> Iterator[tuple[Quantity, Parts]]:
    """Each figure of a sentence that has parts in it, with these."""
    for at, whole in enumerate(figures):
        if whole.kind not in MEASURES or whole.is_joined or len(whole.values) > 1:
            continue
        if not any(are_alike(each, whole) for each in figures if each is not whole):
            continue
        for parts in (
            _listed(article, sentence, whole, figures[at + 1 : at + _TOGETHER]),
            _apposed(article, sentence, whole),
            _spread(article, sentence, whole),
            _summed_up(article, sentence, whole, figures[max(0, at - _TOGETHER) : at]),
            _left_over(article, sentence, whole),
        ):
            if parts is not None and are_parts_of(parts, whole):
                yield whole, parts


def _listed(
    article: Article, sentence: Span, whole: Quantity, behind: Sequence[Quantity]
) -> Parts | None:
    """“73 were hurt: 41 in Leeds and 22 in Hull”, “nine people (five men and three women)”."""
    reach = min(sentence.end, whole.whole.end + _REACH)
    first = next((each for each in behind if are_alike(each, whole)), None)
    reach = min(reach, first.whole.start if first else reach)
    if _SIGN.search(article.prose, whole.span.end, reach) is None:
        return None
    mark = _MARK.search(article.prose, whole.span.end, reach)
    if mark is None or _is_of_another(article, whole, mark.start()):
        return None
    sign = mark[0].strip()
    if sign == ":":
        return parts_in(article, Span(mark.end(), sentence.end), whole)
    is_next = not article.prose[whole.whole.end : mark.start()].strip()
    end = article.prose.find(")" if sign == "(" else sign, mark.end(), sentence.end)
    stretch = Span(mark.end(), sentence.end if end < 0 else end)
    if not is_next:
        return bare_parts(article, stretch, whole) if sign != "(" else None
    parts = parts_in(article, stretch, whole)
    return parts if parts and _AND.search(article.folded, *stretch) else None


def _is_of_another(article: Article, whole: Quantity, end: int) -> bool:
    """Whether the list belongs to something between the figure and its mark."""
    between = article.folded[whole.whole.end : end]
    return not class_of(article, "part-unnumbered").isdisjoint(between.split())


def _apposed(article: Article, sentence: Span, whole: Quantity) -> Parts | None:
    """“Nine people, five men and three women, were killed”."""
    if not whole.counted.is_people:
        return None
    comma = article.prose.find(",", whole.whole.end, min(sentence.end, whole.whole.end + _NEAR))
    if comma < 0:
        return None
    is_general = whole.counted.noun in class_of(article, "any-people")
    start = comma
    while comma >= 0:
        comma = article.prose.find(",", comma + 1, sentence.end)
        end = sentence.end if comma < 0 else comma
        parts = bare_parts(article, Span(start + 1, end), whole)
        if parts is not None and _AND.search(article.folded, start, end):
            others = any(each.counted.is_others for each in parts.figures)
            return None if others or not (is_general or _is_closed(article, end)) else parts
    return None


def _is_closed(article: Article, end: int) -> bool:
    """Whether a comma ends the aside, so that the list is not one of equals."""
    return article.prose.startswith(",", end)


def _spread(article: Article, sentence: Span, whole: Quantity) -> Parts | None:
    """“1,200 jobs, 800 in Britain and 300 in Germany”."""
    at = article.prose.find(", ", whole.whole.end, whole.whole.end + _NEAR)
    if at < 0 or not (whole.kind is QuantityKind.MONEY or whole.counted.noun):
        return None
    if _PLACED.search(article.folded, whole.whole.end, at) or _DIGIT.search(
        article.folded, whole.whole.end, at
    ):
        return None  # it is itself a part, or another figure is between
    parts = parts_in(article, Span(at + 2, sentence.end), whole)
    if parts is None or parts.singles or parts.figures[0].whole.start != at + 2:
        return None
    placed = all(
        not each.counted.noun and _PLACED.match(article.folded, each.whole.end)
        for each in parts.figures
    )
    joined = _AND.search(article.folded, at, parts.figures[-1].span.start)
    is_near = _LEAST * whole.value < parts.sum < _MOST * whole.value  # else some are left out
    return parts if placed and joined and is_near else None


def _summed_up(
    article: Article, sentence: Span, whole: Quantity, before: Sequence[Quantity]
) -> Parts | None:
    """“26 men and two women, a total of 28”, “$25m, $12m and $4m, making $41m”."""
    start = whole.whole.start
    first, last = max(sentence.start, start - 40), whole.span.start
    may_open = article.folded.endswith(_TOTAL_ENDS, first, last)
    opens = _TOTAL_BEFORE.search(article.folded, first, last) if may_open else None
    if opens is None and not _TOTAL_AFTER.match(article.folded, whole.whole.end):
        return None
    end = opens.start() if opens else start
    alike = [each for each in before if are_alike(each, whole) and each.whole.end <= end]
    best = None
    for first in range(len(alike) - 2, -1, -1):
        parts = parts_in(article, Span(alike[first].whole.start, end), whole)
        if parts is None or len(parts.figures) != len(alike) - first:
            break
        best = parts._replace(doubtful=0)
        if best.sum == whole.value:
            break
    return best


def _left_over(article: Article, sentence: Span, whole: Quantity) -> Parts | None:
    """“Of the 40 hostages, 12 were freed and 27 remain”."""
    before = article.folded[sentence.start : whole.whole.start]
    if len(before) > 16 or not _OF_THE.search(before):
        return None
    comma = article.prose.find(",", whole.span.end, sentence.end)
    if comma < 0 or comma - whole.whole.end > _NEAR:
        return None
    parts = parts_in(article, Span(comma + 1, sentence.end), whole)
    if parts is None or parts.singles:
        return None
    last = Span(parts.figures[-1].whole.start - 10, sentence.end)
    said = has_word(article, last, "part-left")
    return parts._replace(doubtful=0) if said else None
