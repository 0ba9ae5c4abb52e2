"""Risks and cures: what one study shows, and how large a risk was to begin with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.own_voice import has, is_own_voice, places, sentence_of, words_of_class
from newslint.checks.places import lies_in
from newslint.model.span import Span
from newslint.rule import Match

_RELATIVE = late(
    r"\b(?:doubl|tripl|quadrupl|halv)(?:es|ed|ing|e)[ \n](?:[a-z’']+[ \n]){0,3}?"
    r"(?:risks?|odds|likelihood)\b|"
    r"\b[0-9.]+[ \n]?(?:%|per[ \n]?cent)[ \n](?:greater|higher|increased|lower|reduced)[ \n]"
    r"(?:risk|odds|likelihood)\b|"
    r"\b(?:risks?|odds|likelihood)[ \n]of[ \n](?:[a-z-]+[ \n]){1,5}?"
    r"by[ \n][0-9.]+[ \n]?(?:%|per[ \n]?cent)|"
    r"(?:\b[0-9.]+[ \n]?(?:%|per[ \n]?cent)|\btwice[ \n]as|\btimes)[ \n](?:(?:more|less)[ \n])?"
    r"likely[ \n]to[ \n](?:contract|develop|die|get|have|suffer)\b"
)
_ABSOLUTE = late(
    r"\bfrom[ \n](?:about[ \n])?[0-9.]+(?:[ \n]?(?:%|per[ \n]?cent))?[ \n]"
    r"to[ \n](?:about[ \n])?[0-9]"
    r"|\b(?:in|per|of|for)[ \n](?:every[ \n])?(?:10[0,]*|1,0[0,]*)\b"
    r"|\b(?:in|per|of|for)[ \n](?:every|a)[ \n](?:hundred|thousand|million)\b"
    r"|\b(?:one|[0-9]+)[ \n](?:in|out[ \n]of)[ \n](?:[a-z]+|[0-9,]+)\b|\babsolute\b"
    r"|\bcompared[ \n]with[ \n][0-9]"
)
_REACH = 60  # characters round the word “risk” in which its change stands
_BEFORE = 4  # words in which the cause stands
_BEHIND = 6  # and the illness: “cuts the risk of a stroke”


def relative_risk(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Risks that rise or fall by so much, where nothing says from what."""
    risks = words_of_class(article, "claim-risk")
    if risks.isdisjoint(article.vocabulary) or not has(article, "claim-illness"):
        return
    found = [*_relative(article)]
    if found and not _ABSOLUTE.search(article.folded):
        yield from (Match(span) for span in found[:1] if lies_in(span, where))


def _relative(article: Article) -> Iterator[Span]:
    """Where a risk is said to be so many times another."""
    reached = 0
    for _, (start, end) in places(article, words_of_class(article, "claim-risk")):
        near = max(reached, start - _REACH)
        for match in _RELATIVE.finditer(article.folded, near, end + _REACH):
            reached = match.end()
            yield Span(*match.span())


def one_study(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Daily things that cause or cure an illness as if it were settled."""
    habits = words_of_class(article, "claim-habit")
    illnesses = words_of_class(article, "claim-illness")
    if illnesses.isdisjoint(article.vocabulary) or not has(article, "claim-study"):
        return
    for number, span in places(article, words_of_class(article, "claim-cause")):
        before = [*map(str.lower, article.words[max(0, number - _BEFORE) : number])]
        behind = [*map(str.lower, article.words[number + 1 : number + 1 + _BEHIND])]
        if habits.isdisjoint(before) or illnesses.isdisjoint(behind):
            continue
        if _is_one_sentence(article, number, before) and lies_in(span, where):
            yield from (Match(span) for _ in range(is_own_voice(article, span)))


def _is_one_sentence(article: Article, number: int, before: Sequence[str]) -> bool:
    """Whether what stands before the verb is in its sentence, and none of it hedges."""
    first = next(
        at for at, word in enumerate(before) if word in words_of_class(article, "claim-habit")
    )
    start = article.starts[number - len(before) + first]
    hedges = words_of_class(article, "claim-hedge")
    here = sentence_of(article, Span(article.starts[number], article.starts[number] + 1))
    return here.start <= start and hedges.isdisjoint(before)
