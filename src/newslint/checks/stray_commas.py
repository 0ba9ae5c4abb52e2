"""Commas that part a subject from its verb, and one that should close an apposition."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from sys import maxsize

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.tagged import Tagged
from newslint.checks.places import lies_in
from newslint.knowledge import Classes
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_COMMA_VERB = late(
    r", (?:has|have|had|is|are|was|were|will|would|could|can|cannot|must|does|did|remains?|became) "
)
_MARKS = late(r"[,;:()\[\]\"“”–—?!…/]| - |\. ")
_PHRASE = frozenset("AJNSPXQITLRG")
_HEADS = frozenset("NSP")
_LONGEST = 14  # words of a subject
_NAMED = late(r"(?:[A-Z][\w.’'-]*[a-z.]\s){1,3}[A-Z][\w’'-]+[a-z],")
_FARTHEST = 60  # characters from the start of a sentence to the comma behind the name
_ROLE_SAID = late(
    r",\s(?P<role>[^,.;:()\"“”?!–—\n]{3,70}?)\s(?P<verb>said|says|told|added|warned|announced|argued|claimed"
    r"|confirmed|denied|insisted|has|had|was|is|will)\s(?P<next>\w+)"
)
_RESUMES = late(r",\s(?:was|were|is|are|had|has|have|will|would|could|did|does|can|may|might)\b")


def between_subject_and_verb(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“The violence in the north, has driven out thousands”."""
    for found in _COMMA_VERB.finditer(article.folded):
        number = bisect_right(article.sentences, (found.start(), maxsize)) - 1
        if number < 0 or not lies_in(Span(*found.span()), where):
            continue
        sentence = article.sentences[number]
        if _MARKS.search(article.prose, sentence.start, found.start()):
            continue
        words = article.tagged(number)
        at = next(place for place, word in enumerate(words) if word.span.start >= found.start())
        if _is_subject(words[:at], article.knowledge.classes) and not _turns(
            words[at + 1 : at + 3], article.knowledge.classes
        ):
            noun = words[at - 1].span.start
            span = Span(noun, found.end() - 1)
            comma = Span(found.start(), found.start() + 1)
            better = article.prose[noun : comma.start] + article.prose[comma.end : span.end]
            yield Match(span, edits=(Edit(comma, ""),), suggestions=(better,))


def _is_subject(words: Sequence[Tagged], classes: Classes) -> bool:
    """Whether the words that open a sentence are one noun with what belongs to it."""
    if not words or len(words) > _LONGEST or words[-1].part not in _HEADS:
        return False
    if (
        words[0].part not in "AJSNTP"
        or words[0].low in classes["grammar-no-subject"]
        or not words[0].text[0].isupper()
    ):
        return False
    if any(word.part not in _PHRASE for word in words) or words[-1].low in classes["grammar-time"]:
        return False
    first = next((at for at, word in enumerate(words) if word.part == "I"), len(words))
    nouns = [word for word in words[:first] if word.part in _HEADS]
    return bool(nouns) and nouns[-1].low not in classes["grammar-time"]


def _turns(words: Sequence[Tagged], classes: Classes) -> bool:
    """Whether the verb opens a question or has a subject of its own."""
    if len(words) < 2 or words[1].low not in classes["grammar-new-subject"]:
        return False
    return words[0].low not in {"is", "was"} or words[1].part in "UW"


def open_apposition(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“Jane Roe, its chief executive said it would appeal”."""
    prose = article.prose
    for sentence in article.sentences:
        named = _NAMED.match(prose, *sentence)
        if named is None or named.end() > sentence.start + _FARTHEST:
            continue
        comma = named.end() - 1
        if (
            prose[sentence.start : comma].split()[0].lower()
            in article.knowledge.classes["grammar-opener"]
        ):
            continue
        found = _ROLE_SAID.match(prose, comma, sentence.end)
        if found is None or not lies_in(sentence, where):
            continue
        roles = article.knowledge.classes.get("role", frozenset())
        if _is_role(found["role"], roles) and not _RESUMES.search(prose, found.end(), sentence.end):
            last = found["role"].rpartition(" ")[2]
            span = Span(found.end("role") - len(last), found.end("verb"))
            edit = Edit(Span(found.end("role"), found.end("role")), ",")
            yield Match(span, edits=(edit,), suggestions=(f"{last}, {found['verb']}",))


def _is_role(phrase: str, roles: frozenset[str]) -> bool:
    """Whether the words say what somebody is, and nothing else."""
    words = phrase.lower().split()
    head = words[: words.index("of")] if "of" in words else words
    head = head[: head.index("for")] if "for" in head else head
    return (
        bool(head) and head[-1] in roles and words[0] not in {"who", "whose", "which", "and", "but"}
    )
