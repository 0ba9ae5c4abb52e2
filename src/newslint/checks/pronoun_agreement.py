"""Pronouns with a verb of the wrong number: “he want”, “they was”, “everybody are”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.irregular_verbs import base_of, with_s
from newslint.checks.beside import (
    BETWEEN,
    before_adverbs,
    better_word,
    is_joined,
    opens,
    places,
    words,
)
from newslint.checks.noun_agreement import TO_SINGULAR
from newslint.knowledge.parts import Parts
from newslint.model.span import Span
from newslint.rule import Match

_NOMINATIVE = words("he she")
_SINGULAR = words(
    "it everyone everybody someone somebody anyone anybody nobody everything something nothing"
)
_PLURAL = words("they we")
_LOOSE_PLURAL = words("you these those i")
_EVERY = _NOMINATIVE | _SINGULAR | _PLURAL | _LOOSE_PLURAL
_AHEAD = BETWEEN | {"else"}  # may stand between a pronoun and its verb
_TO_SINGULAR = {**TO_SINGULAR, "do": "does"}
_TO_PLURAL = {plural: singular for singular, plural in _TO_SINGULAR.items()}
_IF = words("if wish wished wishes though unless whether suppose imagine lest until provided")
_WISHED = tuple(
    words(
        "recommend insist demand ask request requir suggest propos urg order prefer command",
        "dictat rul advis decree mandat stipulat important essential vital imperative",
        "necessary crucial rather mov condition instruct agree decid wish direct let help mak",
        "plead critical",
    )
)
_CLAUSES = words("that because but when as which what where while since although so and who if")
_INVERTED = words(
    "do does did don't doesn't didn't can could will would shall should may might must have has",
    "is are was were can't couldn't won't wouldn't shouldn't haven't hasn't hadn't isn't aren't",
    "wasn't weren't let make makes made making help helps helped see saw watch heard hear had",
    "and or nor than not of for only being cannot",
)
_REACH = 14


def pronoun_and_verb(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A verb right behind its pronoun, in the number of the other kind."""
    small, parts = article.small, article.knowledge.parts
    last = len(small) - 1
    for at in places(article, _EVERY):
        if at == last or not (small[at + 1] in _AHEAD or _better(parts, small[at], small[at + 1])):
            continue
        verb = before_adverbs(article, at + 1 + (small[at + 1] == "else"))
        better = _better(parts, small[at], small[verb]) if verb else ""
        if better and _is_subject(article, at, small[verb]):
            better = better.replace("'", "’") if "’" in article.words[verb] else better
            yield from better_word(article, where, verb, better, article.words[at])


@lru_cache(maxsize=8192)
def _better(parts: Parts, subject: str, verb: str) -> str:
    """The verb in the number of the pronoun; empty if it is so, or may be no verb."""
    verb = verb.replace("’", "'")
    if subject in _PLURAL or subject in _LOOSE_PLURAL:
        if verb in _TO_PLURAL:
            return _of_i(verb) if subject == "i" else _TO_PLURAL[verb]
        if subject == "i" and verb == "are":
            return "am"
        sorts = parts.sorts(verb)
        may_be = {"Z"} if subject in {"you", "these", "those"} else {"Z", "S", "N"}
        return base_of(verb, parts) if "Z" in sorts and sorts <= may_be else ""
    if verb in _TO_SINGULAR:
        return _TO_SINGULAR[verb]
    sorts = parts.sorts(verb) if parts.usual(verb) == "V" else frozenset()
    may_be = {"V", "N"} if subject != "it" else {"V"}
    return with_s(verb) if sorts and sorts <= may_be and verb not in {"be", "need", "dare"} else ""


def _of_i(verb: str) -> str:
    return {"is": "am", "was": "", "wasn't": "", "isn't": ""}.get(verb, _TO_PLURAL[verb])


def _is_subject(article: Article, at: int, verb: str) -> bool:
    """Whether the pronoun is the whole subject of a plain statement."""
    small = article.small
    before = small[at - 1] if is_joined(article, at) else ""
    if not before and not _is_clause_start(article, at):
        return False
    around = small[max(0, at - _REACH) : at]
    if small[at] in _PLURAL:
        return before not in {"and", "or", "nor", "than"} and before.replace("’", "'") != "what"
    if small[at] in _LOOSE_PLURAL:
        return (not before and opens(article, at)) or before in _CLAUSES - {"and", "what", "who"}
    if not _IF.isdisjoint(around) or any(word.startswith(_WISHED) for word in around):
        return False
    if small[at] in _NOMINATIVE and before:
        return before not in _INVERTED | {"as"} and (
            at < 2 or small[at - 2] not in _INVERTED - {"and"}
        )
    return (not before and opens(article, at)) or before in _CLAUSES - {"and", "what", "who", "so"}


def _is_clause_start(article: Article, at: int) -> bool:
    """Whether the mark before a word is one that may stand before a subject."""
    if at == 0:
        return True
    end = article.starts[at - 1] + len(article.words[at - 1])
    gap = article.prose[end : article.starts[at]]
    return not any(mark in gap for mark in "-/([“\"'‘’") and gap.strip() != ""
