"""Dashes with a space on one side only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_DASH = late(
    r" (?P<opening>[–—-])(?<=[a-zß-ÿ,”’] [–—-])(?=[a-zß-ÿ]{2})"
    r"|(?P<closing>[–—])(?<=[a-zß-ÿ,”’][–—]) (?=[a-zß-ÿ]{2})"
)
_BEFORE = late(r"(?<![\w-])(?P<word>[a-zß-ÿ]{2,})[,”’]?\Z")
_AFTER = late(r"[a-zß-ÿ]{2,}(?![\w–—-])")
_FAR = 40
# What a hyphen before a word hangs on: “policy-makers and -takers”, “the suffix -ness”.
_HANGING = frozenset(
    {"and", "or", "to", "nor", "than", "but", "from", "in", "with", "the", "a", "suffix", "ending"}
    | {"suffixes", "endings", "prefix", "option", "flag", "use", "using", "run"}
)
_SHORTENED = frozenset({"and", "or", "to"})


def one_sided(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each dash, or hyphen that stands for one, with a space on one side: “left -and”."""
    prose = article.prose
    for place in where:
        for dash in _DASH.finditer(prose, place.start, place.end):
            before = _BEFORE.search(prose, max(place.start, dash.start() - _FAR), dash.start())
            after = _AFTER.match(prose, dash.end(), place.end)
            if before and after and not _is_hanging(dash, before["word"], after[0]):
                yield _spaced(dash, before, after)


def _is_hanging(dash: re.Match[str], before: str, after: str) -> bool:
    return after in _SHORTENED if dash["closing"] else before in _HANGING


def _spaced(dash: re.Match[str], before: re.Match[str], after: re.Match[str]) -> Match:
    mark = dash["opening"] or dash["closing"]
    middle = " – " if mark == "-" else f" {mark} "
    span = Span(before.start(), after.end())
    better = f"{before[0]}{middle}{after[0]}"
    return Match(span, edits=(Edit(Span(*dash.span()), middle),), suggestions=(better,))
