"""Lists that are announced with their number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Quantity, QuantityKind
from newslint.checks.places import lies_in
from newslint.checks.stated import class_of, has_word, quantities_in, sentences_of
from newslint.model.block import BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_MARK = late(r":[ \n]|[ \n]?[—–][ \n]?|[ \n]--?[ \n]|[ \n]\(|,[ \n](?:namely|that is),?[ \n]")
_SIGN = late(r"[:—–(,-]")  # is found much more quickly
_NAME = late(
    r"(?:(?:the|The|a|an)[ \n])?[^\W\d_a-z][\w’'.-]*"
    r"(?:[ \n](?:of|the|de|la|al|el|du|van|von|der|di|da|bin|ibn|upon|on|in|&"
    r"|[^\W\d_a-z][\w’'.-]*)){0,6}"
)
_THING = late(r"(?:an?|the|one|his|her|their|its|[a-z]{3,})(?:[ \n][a-z][\w’'-]*){0,4}")
_ASIDE = late(
    rf",[ \n]((?:{_NAME.pattern},[ \n])+{_NAME.pattern},?[ \n]and[ \n]{_NAME.pattern})(?=[,;.])"
)
_ARE = late(r"[^.,;:()“”\"—–]{0,40}?[ \n](?:are|were)[ \n](?=(?:the[ \n])?[^\W\d_a-z])")
_BROKEN = late(r"[(“\"—–]")
_LEADS = late(r"(?:the|its|his|her|their|those|these|all)[ \n]\Z")
_PLACE = late(r"(?:in|at|on|after|for|over|during|with|of|among|before|since|by|to|from|as)\b")
_SPLIT = late(r";[ \n](?:and[ \n])?|,[ \n](?:and[ \n])?|[ \n](?:and|plus|as well as)[ \n]")
_LOOSE_SPLIT = late(r";[ \n](?:and[ \n])?|,[ \n](?:and[ \n])?")
_LAST = late(r"[ \n](?:and|plus|as well as|&)[ \n]")
_FURTHEST = 80
_BEFORE_PARTS = (" of the ", " of ", " the last ", " the first ")
_FEWEST, _MOST = 2, 12
_BULLET = late(r"[-*•·–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+")


def list_count(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each announced list that has fewer or more members than announced."""
    for sentence, figures in sentences_of(article, where):
        for at, count in enumerate(figures):
            if _announces(article, count):
                end = figures[at + 1].whole.start if at + 1 < len(figures) else sentence.end
                yield from _in_sentence(article, count, sentence, end)
    yield from _in_blocks(article, where)


def _announces(article: Article, count: Quantity) -> bool:
    if count.kind is not QuantityKind.COUNT or count.bound is not Bound.EXACT or count.is_joined:
        return False
    counted = count.counted
    return (
        len(count.values) == 1
        and counted.noun != ""
        and counted.whole is None
        and _FEWEST <= count.value <= _MOST
        and count.value % 1 == 0
        and not article.folded.endswith(_BEFORE_PARTS, 0, count.span.start)
    )


def _in_sentence(article: Article, count: Quantity, sentence: Span, end: int) -> Iterator[Match]:
    for listed in _behind(article, count, sentence, end):
        numbers = [] if quantities_in(article, listed) else _counts(article, listed)
        if numbers and count.value not in numbers:
            yield _match(article, count, listed, numbers)
        if numbers:
            return


def _behind(article: Article, count: Quantity, sentence: Span, end: int) -> Iterator[Span]:
    """Where the list may stand: behind a mark, as an aside, or behind “are”."""
    marked = _marked(article, count, sentence, end)
    if marked is not None:
        yield marked
        return
    opening = article.folded[sentence.start : count.span.start]
    aside = _ASIDE.match(article.prose, count.whole.end, sentence.end)
    if aside is not None and not _PLACE.match(opening):
        yield Span(*aside.span(1))
    are = _ARE.match(article.prose, count.whole.end, sentence.end)
    if are is None or has_word(article, Span(*are.span()), "list-open"):
        return
    if _LEADS.match(opening) and not _BROKEN.search(article.prose, are.end(), sentence.end):
        yield Span(are.end(), sentence.end)


def _marked(article: Article, count: Quantity, sentence: Span, end: int) -> Span | None:
    """What follows a colon, or stands between dashes or brackets."""
    reach = min(end, count.whole.end + _FURTHEST)
    if _SIGN.search(article.prose, count.whole.end, reach) is None:
        return None
    mark = _MARK.search(article.prose, count.whole.end, reach)
    if mark is None or has_word(article, Span(count.whole.end, mark.start()), "list-open"):
        return None
    sign = mark[0].strip()
    if sign == ":" or sign.startswith(","):
        return Span(mark.end(), sentence.end)
    is_next = not article.prose[count.whole.end : mark.start()].strip()
    close = article.prose.find(")" if sign == "(" else sign, mark.end(), sentence.end)
    if sign == "(" and (close < 0 or not is_next):
        return None
    return Span(mark.end(), sentence.end if close < 0 else close)


def _counts(article: Article, listed: Span) -> list[int]:
    """How many members a list of names or things can be said to have; empty if it is none."""
    text = article.prose[slice(*listed)].strip().rstrip('.!?”"’)')
    if has_word(article, listed, "list-open") or re.search(r"[.:!?]\s|[()“”\"—–\d]", text):
        return []
    if not _LAST.search(text):
        return []
    members = [part.strip() for part in _SPLIT.split(text)]
    if not all(members):
        return []
    names = all(_NAME.fullmatch(member) for member in members)
    things = not names and all(_THING.fullmatch(member) for member in members)
    if not names and not (
        things and not has_word(article, listed, "list-verb") and _is_even(members)
    ):
        return []
    loose = len(_LOOSE_SPLIT.split(text))
    last_joined = re.search(r"[ \n](?:and|plus|as well as)[ \n](?!.*[,;])", text.replace("\n", " "))
    after_comma = re.search(r"[,;][ \n]and[ \n]", text)
    fewest = loose + (1 if last_joined and not after_comma else 0)
    return sorted({len(members), fewest})


def _is_even(members: Sequence[str]) -> bool:
    """Whether things are listed alike, each with its article, or each in a word or two."""
    articles = [
        member.split()[0] in ("a", "an", "the", "his", "her", "their", "its") for member in members
    ]
    return all(articles) or (not any(articles) and all(len(each.split()) <= 2 for each in members))


def _match(article: Article, count: Quantity, listed: Span, numbers: Sequence[int]) -> Match:
    announced = f"{count.value:f}"
    told = str(numbers[-1])
    noun = article.prose[slice(*count.counted.head)] if count.counted.head else ""
    fields = {"announced": f"{announced} {noun}".strip(), "listed": told}
    text = article.prose[slice(*listed)].rstrip(" .\n")
    others = (Related(Span(listed.start, listed.start + len(text)), "the list"),)
    evidence = f"{told} listed, not {announced}"
    return Match(
        Span(count.span.start, listed.start + len(text)), fields, evidence=evidence, related=others
    )


def _in_blocks(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A paragraph that ends with a colon, and the items below it."""
    nouns = class_of(article, "list-noun")
    for at, block in enumerate(article.blocks):
        if not article.prose.endswith(":", 0, block.span.end) or block.kind is not BlockKind.BODY:
            continue
        items = _items(article, at + 1)
        if len(items) < _FEWEST or not lies_in(block.span, where):
            continue
        count = next((each for each in reversed(article.quantities) if each.block == at), None)
        if count is None or block.span.end - count.whole.end > _FURTHEST:
            continue
        announced = _announces(article, count) and count.counted.noun in nouns
        if announced and count.value != len(items):
            match = _match(article, count, Span(items[0].start, items[-1].end), [len(items)])
            yield match._replace(span=Span(count.span.start, block.span.end))


def _items(article: Article, at: int) -> list[Span]:
    """The items of the list that begins at a block."""
    items: list[Span] = []
    for block in article.blocks[at:]:
        is_item = block.kind is BlockKind.LIST or _BULLET.match(article.prose, block.span.start)
        if not is_item:
            break
        items.append(block.span)
    return items
