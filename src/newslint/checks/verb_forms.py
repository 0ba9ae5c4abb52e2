"""Verbs in a form that does not go with the helping verb, or the “to”, before them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from newslint.analysis.article import Article
from newslint.analysis.irregular_verbs import PARTICIPLES, base_of, with_ing
from newslint.analysis.late import late
from newslint.checks.beside import (
    BETWEEN,
    before,
    before_adverbs,
    behind_adverbs,
    better_at,
    better_word,
    is_joined,
    opens,
    places,
    words,
)
from newslint.knowledge.parts import Parts
from newslint.model.span import Span
from newslint.rule import Match

_HAVE = words(
    "have has had having haven't hasn't hadn't",
)
_MODALS = words(
    "could would should must cannot couldn't wouldn't shouldn't mustn't can't won't couldn’t",
    "wouldn’t shouldn’t mustn’t can’t won’t",
)
_LOOSE_MODALS = frozenset(("can", "will", "may", "might", "shall"))  # nouns and names, too
_EVERY_MODAL = _MODALS | _LOOSE_MODALS
_NOT_DONE = words(
    "don't doesn't didn't don’t doesn’t didn’t",
)
_DO = frozenset(("do", "does", "did"))
_EVERY_DO = _NOT_DONE | _DO
_ASKED = words(
    "i you he she it we they anyone anybody someone somebody everyone",
)
_NAMED = _ASKED | {"who", "that", "which", "there", "this"}
_UNSURE = words("was were is are be been did")  # “all they had was”, “what he can is”
_FORMS = frozenset("DTZ")
_LEFT_OUT = words(
    "all what whatever best much everything thing things",
)
_RELATIVES = words(
    "that which whom what",
)
_REACH = 6
_TOLD = words(
    "told asked had has have how is was were are not and what where when",
)
_WANTED = words(
    "want wants wanted wanting try tries tried decide decides decided deciding attempt attempts",
    "attempted hope hopes hoped hoping manage manages managed managing refuse refuses refused",
    "refusing fail fails failed failing able unable willing unwilling eager reluctant expects",
    "intends intend intended need needs needed begin begins began plan plans planned threaten",
    "threatens threatened vowed vows agreed agrees promised promises forced allowed ordered",
    "urged going supposed likely unlikely ready afraid trying",
)
_SURE = frozenset(PARTICIPLES) | {"has", "does", "goes", "is"}
_AFTER_TO = frozenset("DTZGN")
_WITH_ING = words(
    "avoid avoids avoided enjoy enjoys enjoyed deny denies denied risk risks risked postpone",
    "postpones postponed admitted admits resist resisted dislike dislikes disliked quit",
    "envisage envisages envisaged contemplate contemplated",
)
_BEFORE_ING = _WITH_ING | {"forward"}
_PASSIVE = words("was were is are be been being the a his her their its of at no and to what which")
_INFINITIVE = late(r" to ([a-z]{2,})(?![\w'’-])")
_TO_ALONE = frozenset({"to"})
_TO = late(r" to ([a-z]+(?:ed|ing|s|t|e|w|d|n|k))(?![\w'’-])")


def after_have(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Have went”: a past tense where the participle belongs."""
    small = article.small
    for at in places(article, frozenset(PARTICIPLES)):
        lead = behind_adverbs(article, at - 1)
        if lead < 0:
            continue
        is_question = small[lead] in _ASKED and opens(article, lead - 1)
        lead -= is_question
        if lead < 0 or not _is_have(small[lead]) or small[at] in _UNSURE:
            continue
        if not is_question and (_is_relative(article, lead) or _is_noun_before(article, at)):
            continue
        yield from better_word(article, where, at, PARTICIPLES[small[at]], small[lead])


def after_modal(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Could went”, “should has”: another form than the base."""
    small = article.small
    for lead in before(article, _EVERY_MODAL, partial(_may_be_form, article.knowledge.parts)):
        if small[lead] in _LOOSE_MODALS and (lead == 0 or small[lead - 1] not in _NAMED):
            continue
        if not _LEFT_OUT.isdisjoint(small[max(0, lead - _REACH) : lead]):
            continue
        at = before_adverbs(article, lead + 1)
        if at and small[at] not in _UNSURE:
            yield from _finite(article, where, at, small[lead])


def after_do(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Did not went”, “does he has”: another form than the base."""
    small = article.small
    for lead in places(article, _EVERY_DO):
        at = lead + 1
        if at >= len(small) or not is_joined(article, at):
            continue
        if small[lead] in _DO and small[at] != "not":
            if small[at] not in _ASKED or not opens(article, lead):
                continue
            at += 1
        found = before_adverbs(article, at) if at < len(small) and is_joined(article, at) else 0
        if found and small[found] not in _UNSURE:
            yield from _finite(article, where, found, small[lead])


def after_to(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“To went”, “wanted to left”: another form than the base."""
    parts, folded = article.knowledge.parts, article.folded
    for to in before(article, _TO_ALONE, partial(_is_no_base, parts)):
        found = _TO.match(folded, max(0, article.starts[to] - 1))
        if found is None:
            continue
        word = found[1]
        lead = folded[max(0, found.start() - 20) : found.start()].split(" ")[-1]
        is_wanted = lead in _WANTED and parts.usual(word) != "N" and word != "found"
        is_wanted = is_wanted and not (lead == "going" and word.endswith("ing"))
        is_sure = word in _SURE and (lead in _TOLD or parts.usual(lead) in {"N", "S", "J"})
        base = base_of(word, parts) if is_sure or is_wanted else ""
        if base:
            yield from better_at(article, where, Span(*found.span(1)), base, "to")


def with_infinitive(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Avoid to answer”, “look forward to see”: an infinitive where -ing belongs."""
    parts, folded = article.knowledge.parts, article.folded
    for lead in before(article, _BEFORE_ING, _TO_ALONE.__contains__):
        found = _INFINITIVE.match(folded, article.starts[lead + 1] - 1)
        sorts = parts.sorts(found[1]) if found else frozenset()
        if found is None or "V" not in sorts or not sorts <= {"V", "N"}:
            continue
        *_, two, one = ["", "", *folded[max(0, found.start() - 40) : found.start()].split()]
        is_sure = parts.usual(found[1]) == "V" and found[1] != "pay"
        if one == "forward" and two.startswith("look") and is_sure:
            span, better = Span(*found.span(1)), with_ing(found[1])
        elif one in _WITH_ING and two not in _PASSIVE and found[1] not in {"be", "have"}:
            span, better = Span(found.start() + 1, found.end()), with_ing(found[1])
        else:
            continue
        yield from better_at(article, where, span, better, one)


def _finite(article: Article, where: Sequence[Span], at: int, lead: str) -> Iterator[Match]:
    word, parts = article.small[at], article.knowledge.parts
    base = base_of(word, parts) if _is_form(parts, word) else ""
    if base:
        yield from better_word(article, where, at, base, lead)


def _is_form(parts: Parts, word: str) -> bool:
    """Whether a word can be nothing but a verb in another form than the base."""
    sorts = parts.sorts(word)
    return bool(sorts) and sorts <= _FORMS


def _may_be_form(parts: Parts, word: str) -> bool:
    """Whether a word can be such a verb, or stand in front of one."""
    return word in BETWEEN or _is_form(parts, word)


def _is_no_base(parts: Parts, word: str) -> bool:
    """Whether a word can be a form of a verb, but neither its base nor anything but a noun."""
    sorts = parts.sorts(word)
    return bool(sorts) and sorts <= _AFTER_TO


def _is_have(word: str) -> bool:
    return word.replace("’", "'") in _HAVE or word.endswith(("'ve", "’ve"))


def _is_relative(article: Article, lead: int) -> bool:
    """Whether “have” may end a clause: “the plan they had fell”, “all he had went”."""
    if lead < 1:
        return False
    small, parts = article.small, article.knowledge.parts
    if small[lead - 1] in _LEFT_OUT:
        return True
    for at in range(max(1, lead - _REACH), lead):
        if small[at] in _RELATIVES and parts.usual(small[at - 1]) in {"N", "S"}:
            return True
    before = small[lead - 2] if lead > 1 and is_joined(article, lead - 1) else ""
    return bool(before) and (before in _LEFT_OUT or parts.usual(before) in {"N", "S"})


def _is_noun_before(article: Article, at: int) -> bool:
    """Whether the word may belong to a noun behind it: “have rose petals”."""
    behind = article.small[at + 1] if at + 1 < len(article.small) else ""
    parts = article.knowledge.parts
    return parts.can_be(article.small[at], "NJ") and parts.usual(behind) in {"N", "S"}
