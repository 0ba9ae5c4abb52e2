"""Opinion polls: how they were made, and whether a lead is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.own_voice import has, places, sentence_of, words_in, words_of_class
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_POLLS = frozenset({"poll", "survey"})
_SHARE = late(r"[0-9][ \n]?(?:%|per[ \n]?cent\b)")
_SAMPLE = late(
    r"\b(?:[0-9]{1,3},[0-9]{3}|[0-9]{3,})[ \n](?:[a-z]+[ \n]){0,4}"
    r"(?:adults|citizens|households|members|men|parents|people|respondents|residents|students|"
    r"voters|women|workers)\b|"
    r"\b(?:asked|interviewed|polled|questioned|sampled|surveyed)[ \n](?:[a-z]+[ \n]){0,2}[0-9]|"
    r"\bsample[ \n](?:of|size)\b"
)
_MADE = late(
    r"\b(?:conducted|fielded|(?:carried[ \n]out|taken)[ \n](?:between|from|in|on|over|last|this))\b"
)
_MARGIN = late(
    r"\bmargin[ \n]of[ \n](?:sampling[ \n])?error[ \n](?:(?:is|was|of|at)[ \n])+"
    r"(?:(?:about|plus[ \n]or[ \n]minus)[ \n])?[±+/-]*([0-9]+(?:\.[0-9]+)?)\b"
)
_LEAD = late(
    r"\b(?P<lead>leads|led|leading|(?:is|was)[ \n]ahead[ \n]of)\b[^.\n]{0,60}?"
    r"\b(?P<high>[0-9]{1,2}(?:\.[0-9])?)(?:%|[ \n]per[ \n]?cent)?"
    r"(?:-|–|[ \n](?:to|versus|against)[ \n])"
    r"(?P<low>[0-9]{1,2}(?:\.[0-9])?)(?![0-9,]|[ \n](?:seats|votes))"
)


def poll_without_method(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The poll that a story rests on, where nothing says how it was made."""
    named = [span for _, span in places(article, _POLLS)]
    if not named or not _SHARE.search(article.prose) or not _leads(article, named):
        return
    told = next((span for span in named if _tells_shares(article, span)), None)
    if told and lies_in(told, where) and not _tells_method(article):
        yield Match(told)


def lead_within_margin(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Leads that are no larger than the margin of error."""
    margin = _MARGIN.search(article.folded) if "margin" in article.vocabulary else None
    if margin is None or has(article, "claim-level"):
        return
    for found in _LEAD.finditer(article.prose):
        gap = float(found["high"]) - float(found["low"])
        span = Span(*found.span("lead"))
        if 0 < gap <= float(margin[1]) and lies_in(span, where):
            yield Match(span, {"gap": f"{gap:g}", "margin": margin[1]})


def _leads(article: Article, named: Sequence[Span]) -> bool:
    """Whether the story is about the poll: it stands in the headline or near the top, and again."""
    top = article.sentences[:3]
    return len(named) > 1 and bool(top) and named[0].start < top[-1].end


def _tells_shares(article: Article, span: Span) -> bool:
    """Whether the sentence says how many want what."""
    sentence = sentence_of(article, span)
    if not _SHARE.search(article.prose, sentence.start, sentence.end):
        return False
    return not words_of_class(article, "claim-support").isdisjoint(words_in(article, sentence))


def _tells_method(article: Article) -> bool:
    if has(article, "claim-method"):
        return True
    return bool(_SAMPLE.search(article.folded) or _MADE.search(article.folded))
