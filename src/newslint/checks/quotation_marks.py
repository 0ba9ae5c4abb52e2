"""Quotation marks: those without a counterpart, and two kinds of them in one story."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quotations import Quotation
from newslint.checks.attributions import attribution, introduction
from newslint.checks.places import lies_in, run_start
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_CLOSING = {'"': '"', "“": "”"}
_STYLES = {'"': "straight", "“": "curly"}
_ENDS = frozenset(_CLOSING.values())
_COMMA = late(r"[,?!](?=\s)")
_WORD = late(r"\W*[\w’'.-]*\w")
# Outside quotations a reporter does not speak of himself.
_SPEAKING = late(r"\b(?:I|me|my|we|us|our|ours)\b", re.IGNORECASE)
_FARTHEST = 100  # letters; the word before a mark is shorter
_FINAL = frozenset(".?!…")


def find_unbalanced(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each double mark without its counterpart, unless the quotation runs on in the next block."""
    lone = [one for one in _without_paragraphs(article) if lies_in(one.span, where)]
    if len(lone) == 1 and _is_cutting(article, lone[0]):
        return
    ends = _ends(article) if lone else []
    index = 0
    while index < len(lone):
        quotation = lone[index]
        following = lone[index + 1] if index + 1 < len(lone) else None
        pair = _as_pair(article.prose, quotation, following) if following else None
        if pair is not None:
            yield pair
            index += 2
            continue
        if quotation.opening:
            yield _unclosed(article, quotation)
        else:
            yield _unopened(article, quotation, ends)
        index += 1


def _is_cutting(article: Article, quotation: Quotation) -> bool:
    """Whether all there is is one sentence of a longer speech: its other mark stands elsewhere."""
    if len(article.sentences) != 1:
        return False
    if not quotation.opening:
        return True
    said = attribution(article.knowledge.classes).search(article.prose, quotation.span.start)
    return said is None


def _without_paragraphs(article: Article) -> list[Quotation]:
    """The lone double marks without those that hold several paragraphs between them."""
    kept: list[Quotation] = []
    before: Quotation | None = None
    for quotation in _double(article):
        if before and before.opening and not (before.closed or quotation.opening):
            if kept and kept[-1] is before and before.span.end <= quotation.span.start:
                kept.pop()
        elif not (quotation.closed or quotation.continued):
            kept.append(quotation)
        before = quotation
    return kept


def _double(article: Article) -> Iterator[Quotation]:
    """What stands between English double marks, and lone closing ones."""
    for quotation in article.quotations:
        opened = quotation.opening in _CLOSING
        if opened or (not quotation.opening and article.prose[quotation.span.start] in _ENDS):
            yield quotation


def _as_pair(prose: str, first: Quotation, second: Quotation) -> Match | None:
    """The fault that two lone marks make together, if they belong to one quotation."""
    if _is_turned(prose, first, second):
        return _turned(first, second)
    return _shifted(prose, first, second) if _is_shifted(prose, first, second) else None


def _is_shifted(prose: str, first: Quotation, second: Quotation) -> bool:
    """Whether an opening mark stands before the space and not behind it: said," Go on"."""
    at, end = first.span.start, second.span.start
    if first.opening or second.opening or prose[at] != prose[end]:
        return False
    return prose[at - 1] in ",:" and prose[at + 1 : at + 2] == " " and "\n\n" not in prose[at:end]


def _is_turned(prose: str, first: Quotation, second: Quotation) -> bool:
    """Whether an opening mark stands where a quotation closes."""
    at = second.span.start
    if first.span.end != at or prose[at] != "“" or not first.opening:
        return False
    return not prose[at - 1].isspace() and not prose[at + 1 : at + 2].isalnum()


def _shifted(prose: str, first: Quotation, second: Quotation) -> Match:
    at = first.span.start
    fields = {"fault": "opens before the space, not behind it"}
    opening = "“" if prose[at] == "”" else '"'
    return Match(Span(at, second.span.end), fields, (Edit(Span(at, at + 2), f" {opening}"),))


def _turned(first: Quotation, second: Quotation) -> Match:
    mark = Span(second.span.start, second.span.start + 1)
    fields = {"fault": "ends in an opening mark"}
    return Match(Span(first.span.start, mark.end), fields, (Edit(mark, "”"),))


def find_mixed(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The quotations in the kind of double marks that the story uses less, or takes up later."""
    marked = [one for one in article.quotations if one.closed and one.opening in _CLOSING]
    styles = Counter(_style(article.prose, one) for one in marked)
    if len(styles) < 2:
        return
    (usual, _), *_ = styles.most_common()
    for quotation in marked:
        if _style(article.prose, quotation) != usual and lies_in(quotation.span, where):
            yield _converted(quotation, usual or quotation.opening)


def _style(prose: str, quotation: Quotation) -> str:
    """The opening mark of a pair; empty where the closing mark is of the other kind."""
    closing = prose[quotation.span.end - 1]
    return quotation.opening if closing == _CLOSING[quotation.opening] else ""


def _converted(quotation: Quotation, usual: str) -> Match:
    start, end = quotation.span
    opening, closing = (
        Edit(Span(start, start + 1), usual),
        Edit(Span(end - 1, end), _CLOSING[usual]),
    )
    return Match(quotation.span, {"usual": _STYLES[usual]}, (opening, closing))


def _unclosed(article: Article, quotation: Quotation) -> Match:
    fields = {"fault": "is never closed"}
    if article.prose[quotation.inner.start : quotation.inner.start + 1] == quotation.opening:
        return _without(quotation.span.start, fields)
    place = _closing_place(article, quotation)
    if place is None:
        word = _WORD.match(article.prose, *quotation.inner)
        end = word.end() if word else quotation.inner.start
        return Match(Span(quotation.span.start, end), fields)
    edit = Edit(Span(place, place), _CLOSING[quotation.opening])
    return Match(Span(quotation.span.start, place), fields, (edit,))


def _closing_place(article: Article, quotation: Quotation) -> int | None:
    """Behind the comma before “she said”, or at the end of the only sentence."""
    prose, inner = article.prose, quotation.inner
    spoken = attribution(article.knowledge.classes)
    for comma in _COMMA.finditer(prose, *inner):
        if spoken.match(prose, comma.end() + 1, inner.end):
            return comma.end()
    text = prose[inner.start : inner.end].rstrip()
    if text[-1:] not in _FINAL or not text[:1].isupper() or spoken.search(text):
        return None
    end = inner.start + len(text)
    last = [one for one in article.sentences if inner.start < one.end <= end][-1:]
    if last and last[0].start > inner.start and not _SPEAKING.search(prose, *last[0]):
        return None
    return end


def _without(mark: int, fields: Mapping[str, str]) -> Match:
    """What mends a mark that was typed twice."""
    span = Span(mark, mark + 1)
    return Match(span, fields, (Edit(span, ""),))


def _unopened(article: Article, quotation: Quotation, ends: Sequence[int]) -> Match:
    at, fields = quotation.span.start, {"fault": "was never opened"}
    if article.prose[at - 1 : at] == article.prose[at]:
        return _without(at, fields)
    place = _opening_place(article, at, ends)
    if place is None or not article.prose[place].isalnum():
        return Match(Span(run_start(article.prose, at, max(0, at - _FARTHEST)), at + 1), fields)
    opening = "“" if article.prose[at] == "”" else '"'
    return Match(Span(place, at + 1), fields, (Edit(Span(place, place), opening),))


def _opening_place(article: Article, at: int, ends: Sequence[int]) -> int | None:
    """Behind “she said,” or a colon, or at the start of a paragraph of no other sentence."""
    prose = article.prose
    block = next(one.span for one in article.blocks if one.span.contains(Span(at, at + 1)))
    if prose[at - 1] not in ",.?!…":
        return None
    before = bisect_right(ends, at)
    start = ends[before - 1] if before else 0
    introduced = [
        one.end()
        for one in introduction(article.knowledge.classes).finditer(
            prose, max(start, block.start), at
        )
    ]
    if introduced:
        return introduced[0] if len(introduced) == 1 else None
    begun = bisect_left(article.sentences, at, key=_start)
    sentence = article.sentences[begun - 1] if begun else None
    if sentence is None or not at <= sentence.end or sentence.start < start:
        return None
    spoken = attribution(article.knowledge.classes).match(prose, at + 2, block.end)
    resumed = start > block.start and _is_next(article, Span(start, sentence.start))
    return sentence.start if sentence.start == block.start or spoken or resumed else None


def _is_next(article: Article, between: Span) -> bool:
    """Whether no other sentence begins between a quotation and the one in question."""
    following = bisect_right(article.sentences, between.start, key=_start)
    begins = [one.start for one in article.sentences[following : following + 1]]
    return not any(start < between.end for start in begins)


def _start(sentence: Span) -> int:
    return sentence.start


def _ends(article: Article) -> list[int]:
    """Where quotations in double marks end, in order."""
    return sorted(one.span.end for one in _double(article))
