"""One person with two given names that sound alike: Jon Smith and John Smith."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.mention import FullName
from newslint.knowledge.entry import NameKind
from newslint.knowledge.transliteration import sound
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_SENTENCE_END = late(r"[.!?…][\"”’)\]]*\s|\n")
_SAME_START = frozenset({"CK", "KC", "FP", "PF", "YI", "IY", "JD", "DJ"})
_LONGER = 2
_SILENT = late(r"h|e$")

Places = dict[str, list[Span]]  # where each given name stands


def find_given_names(article: Article) -> Iterator[Match]:
    """The rarer given name of two that one surname has."""
    for surname, places in _shared(article.full_names).items():
        for pair in combinations(sorted(places), 2):
            if _are_alike(*pair) and not _together(article.prose, places, pair):
                yield from _matches(article, surname, places, pair)


def _shared(full_names: Iterable[FullName]) -> Mapping[str, Places]:
    """Surnames that have several given names, a cheap look."""
    found: dict[str, Places] = {}
    for given, surname, span in full_names:
        start = span.start - len(given) - 1
        places = found.setdefault(surname, {}).setdefault(given, [])
        places.append(Span(start, start + len(given)))
    return {surname: places for surname, places in found.items() if len(places) > 1}


def _are_alike(one: str, other: str) -> bool:
    """Whether two given names sound alike; they mostly begin alike, and that is soon seen."""
    begins = one[0] == other[0] or one[0] + other[0] in _SAME_START
    return begins and abs(len(one) - len(other)) <= _LONGER and _heard(one) == _heard(other)


def _heard(given: str) -> str:
    return _SILENT.sub("", sound(given.replace("c", "k").replace("C", "K")))


def _together(prose: str, places: Places, pair: tuple[str, str]) -> bool:
    """Whether one sentence names both, so that they are two people."""
    named = sorted((span, given) for given in pair for span in places[given])
    return any(
        given != other and _SENTENCE_END.search(prose, left.end, right.start) is None
        for (left, given), (right, other) in pairwise(named)
    )


def _matches(
    article: Article, surname: str, places: Places, pair: tuple[str, str]
) -> Iterator[Match]:
    rare, common = sorted(pair, key=lambda given: (len(places[given]), -places[given][0].start))
    if not all(_is_person(article, places[given][0]) for given in pair):
        return
    if all(article.is_quoted(span) for span in places[rare]):
        return  # a document quoted has spellings of its own
    counts = [len(places[given]) for given in (common, rare)]
    evidence = f"“{common} {surname}” {_times(counts[0])}, “{rare} {surname}” {_times(counts[1])}"
    related = (Related(places[common][0], f"here it is “{common}”"),)
    for span in places[rare]:
        edits = (Edit(span, common),) if counts[1] < counts[0] else ()
        yield Match(span, {}, edits, (common,), evidence, related)


def _is_person(article: Article, span: Span) -> bool:
    return any(
        mention.span.start == span.start and mention.kind is NameKind.PERSON
        for mention in article.mentions
    )


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
