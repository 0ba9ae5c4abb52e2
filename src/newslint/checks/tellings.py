"""How sources are told: the tense of their verbs, and pronouns that may stand for either of two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.statement import Attribution
from newslint.checks.places import lies_in
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_PRONOUNS = frozenset({"he", "she"})
_OTHER = {"says": "said", "said": "says"}
_MARKS = frozenset("\"”“’‘'")
_NAME = late(r"(?:\b(Mr|Mrs|Ms|Miss)\.?[ \n])?([^\W\d_a-z][\w’'-]+(?:[ \n][^\W\d_a-z][\w’'-]+)+)")


def find_mixed_tense(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Says” and “said” of one source in one story: the form that comes less often."""
    if not {"says", "said"} <= article.vocabulary:
        return
    told: dict[str, list[Attribution]] = {}
    for one in article.attributions:
        if one.source is None or not lies_in(one.cue.span, where):
            continue
        if _text(article, one.cue.span) in _OTHER:
            told.setdefault(_surname(article, one.source.head), []).append(one)
    for same in told.values():
        yield from _fewer(article, same)


def _fewer(article: Article, same: Sequence[Attribution]) -> Iterator[Match]:
    """Those in the tense that the source has less often."""
    past = [one for one in same if _text(article, one.cue.span) == "said"]
    present = [one for one in same if one not in past]
    if not past or not present:
        return
    fewer, more = (present, past) if len(present) <= len(past) else (past, present)
    for one in fewer:
        word = _text(article, one.cue.span)
        related = Related(more[0].cue.span, "here it is the other tense")
        yield Match(one.cue.span, {"other": _OTHER[word]}, related=(related,))


def find_unclear_pronoun(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“He said” beside a quotation, right after a sentence that names two people."""
    for one in article.attributions:
        if one.source is None or not one.content or one.sentence == 0:
            continue
        head = one.source.head
        if _text(article, head).lower() not in _PRONOUNS or not _is_beside_marks(article, one):
            continue
        people = _people(article, article.sentences[one.sentence - 1])
        if len(people) != 2 or _has_source(article, one.sentence - 1):
            continue
        if lies_in(head, where) and not _people(article, article.sentences[one.sentence]):
            yield Match(head, {"first": people[0], "second": people[1]})


def _people(article: Article, sentence: Span) -> list[str]:
    """The full names in a sentence whose first word is given to people, each once."""
    found = [match[2] for match in _NAME.finditer(article.prose, *sentence)]
    knowledge = article.knowledge
    return [
        name
        for name in dict.fromkeys(found)
        if knowledge.gazetteer.is_given(name.split()[0])
        and name.split()[0] not in knowledge.cues.openers
    ]


def _has_source(article: Article, sentence: int) -> bool:
    """Whether somebody is said to speak in the sentence: he may go on."""
    return any(one.sentence == sentence and one.source for one in article.attributions)


def _is_beside_marks(article: Article, one: Attribution) -> bool:
    return any(
        not _MARKS.isdisjoint(article.prose[max(0, start - 1) : start + 1])
        or not _MARKS.isdisjoint(article.prose[end - 1 : end + 2])
        for start, end in one.content
    )


def _text(article: Article, span: Span) -> str:
    return article.prose[span.start : span.end]


def _surname(article: Article, head: Span) -> str:
    """The last word of a source, by which it is known again."""
    return _text(article, head).rpartition(" ")[2]
