"""Brackets that are opened and not closed, closed and not opened, or closed with another kind."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.attributions import attribution, reporting_verb
from newslint.checks.places import run_start
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_PAIRS = (("(", ")"), ("[", "]"))
_BRACKETS = late(r"[()\[\]{}]")
_INTERVAL = late(r"[\[(] ?[-−]?[\d.]+ ?[,;] ?[-−]?[\d.∞]+ ?[\])]")
_SMILEY = late(r"(?<![^\s.!?])[:;8=xX]['’]?[-o^]?[()\[\]]+(?!\w)|(?<!\S)\(-?[:;=](?!\S)")
_LABEL = late(r"(?<![\w(])(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})\)")
_WORD = late(r"[\w’'.-]*\w")
_BREAK = late(r"[,;](?=\s)|[.!?…]*[”\"’']?\Z|\s[—–-](?=\s)")
_RESUMED = late(r"\s(?:who|which|has|have|had|is|are|was|were|will|would)\b")
_MEASURE = late(
    r"(?:about |around |nearly )?[\d.,]*\d ?(?:km/h|km²?|k?m(?:ph)?|cm|mm|miles?|mph|feet|ft"
    r"|inch(?:es)?|yards|kg|lbs?|pounds|tonnes|acres|hectares|lit(?:er|re)s|°?[CF])(?![\w/])(?=[\s.,;])"
)
_ABBREVIATION = late(r"[A-Z][A-Za-z]*[A-Z]s?(?=[\s.,;])")
_CUTS = ("...", "…")
_MOST = 40  # in a paragraph that is prose and no drawing
_LONGEST = 12  # words; a longer aside may have ended anywhere
_FARTHEST = 500  # letters; so many hold more words than that


class _Bracket(NamedTuple):
    at: int
    text: str
    block: Span


def find_unbalanced(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each bracket without its counterpart in the same paragraph."""
    lone = _across(article.prose, _lone(article, where))
    yield from sorted(_mistakes(article, lone), key=lambda match: match.span)


def _lone(article: Article, where: Sequence[Span]) -> list[_Bracket]:
    every = (_unpaired(article.prose, block) for block in where)
    return [
        bracket
        for unpaired in every
        if len(unpaired) <= _MOST
        for bracket in unpaired
        if not _is_sign(article.prose, bracket) and not _is_cut_off(article.prose, bracket)
    ]


def _unpaired(prose: str, block: Span) -> list[_Bracket]:
    """The brackets of a paragraph that have no counterpart there, in order."""
    if not any(_are_uneven(prose, block, *pair) for pair in _PAIRS):
        return []
    intervals = [match.span() for match in _INTERVAL.finditer(prose, *block)]
    opened: list[_Bracket] = []
    lone: list[_Bracket] = []
    for match in _BRACKETS.finditer(prose, *block):
        if any(start <= match.start() < end for start, end in intervals):
            continue
        bracket = _Bracket(match.start(), match[0], block)
        if bracket.text in _CLOSING:
            opened.append(bracket)
        elif not _close(bracket, opened, lone):
            lone.append(bracket)
    return sorted([*lone, *opened])


def _are_uneven(prose: str, block: Span, opening: str, closing: str) -> bool:
    """Whether a paragraph has more of one bracket than of the other."""
    start, end = block
    return prose.count(opening, start, end) != prose.count(closing, start, end)


def _close(bracket: _Bracket, opened: list[_Bracket], lone: list[_Bracket]) -> bool:
    """Take from `opened` what `bracket` closes; what was opened within it is left alone."""
    if not any(other.text == _OPENING[bracket.text] for other in opened):
        return False
    while (other := opened.pop()).text != _OPENING[bracket.text]:
        lone.append(other)
    return True


def _is_sign(prose: str, bracket: _Bracket) -> bool:
    """Whether the bracket belongs to a smiley or to the label of an item, such as “a)”."""
    for sign in (_SMILEY, _LABEL):
        for match in sign.finditer(prose, max(bracket.block.start, bracket.at - 5), bracket.at + 3):
            if match.start() <= bracket.at < match.end():
                return True
    return False


def _is_cut_off(prose: str, bracket: _Bracket) -> bool:
    """Whether an ellipsis stands where the counterpart was, before or behind what is left."""
    start, end = bracket.block
    if bracket.text in _OPENING:
        return prose.startswith(_CUTS, start, bracket.at)
    return prose.endswith(_CUTS, bracket.at, end)


def _across(prose: str, lone: list[_Bracket]) -> list[_Bracket]:
    """The lone brackets without those that hold several paragraphs between them."""
    kept: list[_Bracket] = []
    for bracket in lone:
        before = kept[-1] if kept else None
        if before and _holds(prose, before, bracket):
            kept.pop()
        else:
            kept.append(bracket)
    return kept


def _holds(prose: str, opening: _Bracket, closing: _Bracket) -> bool:
    if opening.block == closing.block or _CLOSING.get(opening.text) != closing.text:
        return False
    after = prose[closing.at + 1 : closing.block.end]
    return opening.at == opening.block.start or after.strip(".,;!?”\"’' ") == ""


def _mistakes(article: Article, lone: list[_Bracket]) -> Iterator[Match]:
    index = 0
    while index < len(lone):
        first, second = lone[index], lone[index + 1] if index + 1 < len(lone) else None
        if second and first.block == second.block and _are_crossed(first, second):
            yield _crossed(first, second)
            index += 2
            continue
        if first.text in "([":
            yield _unclosed(article, first)
        elif first.text in ")]":
            yield _unopened(article.prose, first)
        index += 1


def _are_crossed(first: _Bracket, second: _Bracket) -> bool:
    return first.text in _CLOSING and second.text in _OPENING


def _crossed(first: _Bracket, second: _Bracket) -> Match:
    """One pair of two kinds: the rounder of the two is meant."""
    wanted = "(" if "(" in first.text or ")" in second.text else "["
    ends = ((first, wanted), (second, _CLOSING[wanted]))
    edits = tuple(
        Edit(Span(bracket.at, bracket.at + 1), text)
        for bracket, text in ends
        if bracket.text != text
    )
    fields = {"fault": f"is opened with “{first.text}” and closed with “{second.text}”"}
    return Match(Span(first.at, second.at + 1), fields, edits)


def _unclosed(article: Article, bracket: _Bracket) -> Match:
    fields = {"fault": "is never closed"}
    if _is_doubled(article.prose, bracket):
        return _without(bracket, fields)
    place = _closing_place(article, bracket)
    if place is None or _holds_others(article.prose[bracket.at + 1 : place]):
        word = _WORD.match(article.prose, bracket.at + 1, bracket.block.end)
        return Match(Span(bracket.at, word.end() if word else bracket.at + 1), fields)
    closing = _CLOSING[bracket.text]
    return Match(Span(bracket.at, place), fields, (Edit(Span(place, place), closing),))


def _holds_others(text: str) -> bool:
    """Whether other brackets are opened or closed in `text`, so that its end may be another."""
    return any(text.count(one) != text.count(two) for one, two in _CLOSING.items())


def _is_doubled(prose: str, bracket: _Bracket) -> bool:
    """Whether the bracket was typed twice."""
    at, pair = bracket.at, (bracket.text, {**_CLOSING, **_OPENING}[bracket.text])
    one, other = (_count(prose, text, bracket.block) for text in pair)
    return one == other + 1 and bracket.text in (prose[at - 1 : at], prose[at + 1 : at + 2])


@lru_cache(maxsize=4)
def _count(prose: str, text: str, block: Span) -> int:
    return prose.count(text, *block)


def _without(bracket: _Bracket, fields: Mapping[str, str]) -> Match:
    span = Span(bracket.at, bracket.at + 1)
    return Match(span, fields, (Edit(span, ""),))


def _unopened(prose: str, bracket: _Bracket) -> Match:
    fields = {"fault": "was never opened"}
    if _is_doubled(prose, bracket):
        return _without(bracket, fields)
    start = run_start(prose, bracket.at, max(bracket.block.start, bracket.at - _FARTHEST))
    return Match(Span(start, bracket.at + 1), fields)


def _closing_place(article: Article, bracket: _Bracket) -> int | None:
    """Where the bracket must end, if the sentence leaves only one place."""
    before = bisect_right(article.sentences, bracket.at, key=lambda one: one.start)
    sentence = article.sentences[before - 1] if before else None
    if sentence is None or sentence.end <= bracket.at:
        return None
    prose, start = article.prose, bracket.at + 1
    if bracket.at == sentence.start:
        return sentence.end
    short = _MEASURE.match(prose, start, sentence.end) or _initials(prose, start, sentence)
    if short:
        return short.end()
    text = prose[start : min(sentence.end, start + _FARTHEST)]
    found = _BREAK.search(text)
    if (
        found is None
        or found.end() == _FARTHEST
        or not 0 < len(text[: found.start()].split()) <= _LONGEST
    ):
        return None
    rest = text[found.end() :]
    classes = article.knowledge.classes
    if rest and not (attribution(classes).match(rest.lstrip()) or _RESUMED.match(rest)):
        return None
    said = reporting_verb(classes).search(text, 0, found.start())
    return None if said else start + found.start()


def _initials(prose: str, start: int, sentence: Span) -> re.Match[str] | None:
    """The abbreviation at `start` if it is made of the first letters of the words before it."""
    found = _ABBREVIATION.match(prose, start, sentence.end)
    if found is None:
        return None
    names = re.findall(r"\b[A-Z]", prose[sentence.start : start])
    capitals = [letter for letter in found[0] if letter.isupper()]
    return found if names[-len(capitals) :] == capitals else None
