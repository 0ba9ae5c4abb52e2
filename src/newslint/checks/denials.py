"""“Refute” where nothing was proved: to say that something is false is to deny it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.checks.own_voice import places, sentence_of, words_in, words_of_class
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_DENY = {"refute": "deny", "refutes": "denies", "refuted": "denied", "refuting": "denying"}
_AHEAD = 4  # words in which what is refuted must begin: “any such false claims”
_BEHIND = 5


def refute_for_deny(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Claims that somebody “refuted” where only “denied” can be known."""
    for number, span in places(article, frozenset(_DENY)):
        if lies_in(span, where) and _is_denial(article, number, span):
            word = article.words[number]
            better = _DENY[word.lower()]
            better = better.capitalize() if word[0].isupper() else better
            yield Match(span, {}, (Edit(span, better),), (better,))


def _is_denial(article: Article, number: int, span: Span) -> bool:
    """Whether a person refutes an accusation, and no proof is near."""
    before = Span(sentence_of(article, span).start, span.start)
    subject = words_in(article, before)[-_BEHIND:]
    if not words_of_class(article, "claim-proof").isdisjoint(subject):
        return False
    ahead = [word.lower() for word in article.words[number + 1 : number + 1 + _AHEAD]]
    return "by" not in ahead[:2] and not words_of_class(article, "claim-accusation").isdisjoint(
        ahead
    )
