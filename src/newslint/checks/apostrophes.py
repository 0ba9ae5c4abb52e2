"""Apostrophes written with another mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_ENDING = r"(?:(?<=n.)t|s|re|ve|ll|(?<=\bI.)[dm]|(?<=\b[hw]e.)d|(?<=\bshe.)d|(?<=they.)d)"
_INSIDE = late(
    # Arabic and Hawaiian names have such marks for sounds of their own: only English endings.
    rf"[^\W\d_]+(?P<mark>[`´′‘ʹʼ])(?i:{_ENDING})(?!\w)|\b[OD](?P<name>[`´′‘ʹʼ])[A-Z][a-z]+"
)
_PLURAL = late(r"\b[A-Za-z]+s(?P<mark>[`´′‘ʹʼ])(?= [a-z])")
_DECADE = late(r"(?<= )[`´′ʹʼ](?=[0-9]0s\b)")
_OPENING = late(r"(?<![\w’])‘(?P<word>[0-9]0s\b|(?i:tis|twas|til|em|n[’‘'])(?!\w))")
_CLOSING = late(r"(?<=[\w,.?!…])(?<![‘’][nN])’(?!\w)")


_GAP = late(
    r"(?<![\w’'-])(?:[A-Za-zß-ÿ]{2,}(?P<s> ['’]|['’] )s"
    r"|(?i:do|does|did|wo|ca|would|could|should|is|are|was|were|has|have|had)n(?P<t> ['’]|['’] )t"
    r"|(?:I|(?i:you|we|they|he|she|it))(?P<v> ['’]|['’] )(?:ve|re|ll))(?= [a-z])"
)
_QUOTED = late(r"[sS]['’] s\b|['’]s['’]|‘[^‘’\n]{1,60}’ s ")


def apostrophe_gap(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Possessives and contractions with a space beside the apostrophe."""
    prose = article.prose
    for place in where:
        for found in _GAP.finditer(prose, *place):
            if _QUOTED.search(prose, max(place.start, found.start() - 60), found.end() + 1):
                continue
            span, gap = Span(*found.span()), Span(*found.span(found.lastgroup or 0))
            mark = prose[gap.start : gap.end].strip()
            better = prose[span.start : gap.start] + mark + prose[gap.end : span.end]
            yield Match(span, edits=(Edit(gap, mark).shrunk(prose),), suggestions=(better,))


def wrong_apostrophe(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Accents, primes and opening quotation marks that stand for an apostrophe."""
    prose = article.prose
    usual = "'" if prose.count("'") > prose.count("’") else "’"
    for place in where:
        for found in _INSIDE.finditer(prose, place.start, place.end):
            group = "mark" if found["mark"] else "name"
            yield _found(prose, Span(*found.span()), found.start(group), usual)
        for found in _PLURAL.finditer(prose, place.start, place.end):
            # Another of its kind may be its counterpart.
            if prose.count(found["mark"], *place) == 1:
                yield _found(prose, Span(*found.span()), found.start("mark"), usual)
        for found in _DECADE.finditer(prose, place.start, place.end):
            yield _found(prose, Span(found.start(), found.end() + 3), found.start(), usual)
        openings = [*_OPENING.finditer(prose, place.start, place.end)]
        last = _last_closing(prose, place) if openings else 0
        for found in openings:
            # With a closing mark behind it, it may well open a quotation or a title.
            if last < found.end():
                yield _found(prose, Span(*found.span()), found.start(), "’")


def _last_closing(prose: str, place: Span) -> int:
    """Where the last mark stands that may close a quotation; -1 where none does."""
    return max((mark.start() for mark in _CLOSING.finditer(prose, *place)), default=-1)


def _found(prose: str, span: Span, mark: int, apostrophe: str) -> Match:
    better = prose[span.start : mark] + apostrophe + prose[mark + 1 : span.end]
    return Match(span, {}, (Edit(Span(mark, mark + 1), apostrophe),), (better,))
