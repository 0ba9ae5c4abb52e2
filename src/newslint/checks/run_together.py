"""Sentences that run into the next without a mark between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import placed
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# A capital in mid-sentence is rare: looked for first, the word behind it is looked up.
_CAPITAL = late(r"[ABDHIOSTW](?<=[\w%’'] [ABDHIOSTW])[a-z]{1,6} ")
_OPENERS = frozenset(
    {"He ", "She ", "They ", "It ", "We ", "But ", "However ", "This ", "These ", "There ", "The "}
    | {"In ", "On ", "After ", "Before ", "During "}
)
_GOES_ON = "goes-on"  # a class of words in the table of the pack, which says what it is
_BEFORE = late(
    r"(?<![\w’'@#/.&“\"‘-])(?:[a-z’']{4,}|[0-9]+%|(?:19|20)[0-9]{2}"
    r"|(?P<name>[A-Z][a-z]{3,}))\Z"
)
_AFTER = late(
    r"""
    (?: (?:(?P<person>He|She|They)|It|We|But|However|This|These|There)[ \n]
        (?:was|is|are|were|has|had|have|will|would|said|says|added|told|did|does|could|can|also|asked
          |it|he|she|they)
      | The[ \n][a-z]{3,}(?:[ \n][a-z]+)?[ \n](?:was|were|is|are|has|had|have|will|would|said)
      | (?:In|On|After|Before|During)[ \n]
        (?:a|an|the|his|her|its|their|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,|(?:19|20)[0-9]{2},)
    )(?=[ \n])
    """,
    re.VERBOSE,
)
_FAR = 40


def find_run_together(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each word before a capitalised pronoun and its verb, or the like, without a stop between."""
    capitals = _CAPITAL.finditer(article.prose)
    openers = (capital.start() for capital in capitals if capital[0] in _OPENERS)
    for opener, place in placed(openers, where):
        yield from _run_together(article, opener - 1, place)


def _run_together(article: Article, at: int, place: Span) -> Iterator[Match]:
    """The words on both sides of the space at `at`, if two sentences meet there."""
    prose = article.prose
    before = _BEFORE.search(prose, max(place.start, at - _FAR), at)
    after = _AFTER.match(prose, at + 1, place.end)
    if not before or not after or before[0].lower() in article.knowledge.classes[_GOES_ON]:
        return
    if after["person"] or not before["name"]:
        span = Span(before.start(), after.end())
        better = f"{before[0]}. {after[0]}"
        yield Match(span, edits=(Edit(Span(at, at), "."),), suggestions=(better,))
