"""Words typed twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.knowledge import Classes
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# Classes of words in the table of the pack, which says what each is.
_NEVER_TWICE = "never-twice"
_AFTER_QUESTION = "twice-after-question"
_AFTER_RELATIVE = "twice-after-relative"
_AFTER_PARTICLE = "twice-after-particle"
_OFTEN_TWICE = "often-twice"
_PAIR = re.compile(
    r"(?<![\w’'.&/-])([^\W\d_]+)(?:[ \t\u00a0]+|[ \t]*\n[ \t]*)\1(?![\w’'&/-]| ?[\[(]sic\b)",
    re.IGNORECASE,
)
_WORDS = re.compile(r"\w+")
_QUESTIONS = re.compile(
    r"\b(?:what|where|who|how|why|when|which|all|(?:what|who|where)ever|thing|point|problem)\b",
    re.I,
)
_RELATIVES = re.compile(r"\b(?:what(?:ever)?|whom?(?:ever)?|which|where|how)\b", re.I)
_PARTICLE_VERBS = re.compile(
    r"(?:ed|ing|\b(?:log|check|turn|hand|come|came|go|went|gone|goes|move|settle|take|took|taken|give"
    r"|gave|given|set|put|let|cut|get|got|step|stand|stood|carry|stay|keep|kept|bring|brought|join"
    r"|phone|call|check|sign|break|broke|broken|drop|fly|flew|throw|threw|thrown|live|run|ran|s?he))"
    r" \Z",
    re.I,
)


def doubled_function_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Pairs of a small word that no sentence needs twice: “the the”."""
    classes = article.knowledge.classes
    for match in _pairs(article, article.doubles & _small(classes), where):
        if _is_slip(article.prose, match, classes):
            yield _found(match)


def doubled_content_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Pairs of any other known word: “power power”; speech and sounds may double theirs."""
    lexicon, classes = article.knowledge.lexicon, article.knowledge.classes
    twice = article.doubles.difference(_small(classes), classes[_OFTEN_TWICE])
    plain = {word for word in twice if len(word) > 3 and word.islower() and lexicon.knows(word)}
    for match in _pairs(article, plain, where):
        if match[0].islower():
            yield _found(match)


def _small(classes: Classes) -> frozenset[str]:
    """The words of which a pair is a slip, or one unless what stands before explains it."""
    return classes[_NEVER_TWICE].union(
        classes[_AFTER_QUESTION], classes[_AFTER_RELATIVE], classes[_AFTER_PARTICLE]
    )


def _pairs(
    article: Article, twice: set[str] | frozenset[str], where: Sequence[Span]
) -> Iterator[re.Match[str]]:
    """The pairs of equal words with nothing but space between them, not threes."""
    found = [match for word in twice for match in _pairs_of(word, article)]
    for match in sorted(found, key=lambda match: match.start()):
        span = Span(*match.span())
        if any(within.contains(span) for within in where) and not _is_third(article.prose, match):
            yield match


def _pairs_of(word: str, article: Article) -> Iterator[re.Match[str]]:
    for near in re.finditer(rf"{word}[ \u00a0]+{word}", article.folded):
        match = _PAIR.match(article.prose, near.start())
        if match and len(match[1]) == len(word):
            yield match


def _is_third(prose: str, match: re.Match[str]) -> bool:
    """Whether the word stands there once more, as only emphasis has it."""
    word = match[1].lower()
    reach = len(word) + 2
    before = _WORDS.findall(prose[max(0, match.start() - reach) : match.start()].lower())
    after = _WORDS.findall(prose[match.end() : match.end() + reach].lower())
    return word in (*before[-1:], *after[:1])


def _is_slip(prose: str, match: re.Match[str], classes: Classes) -> bool:
    """Whether this pair cannot be meant; names and initials have capitals."""
    first, second = match[1], match[0][-len(match[1]) :]
    word = first.lower()
    if not second.islower() or (len(word) == 1 and first != second):
        return False
    before = prose[max(0, match.start() - 60) : match.start()]
    clause = re.split(r"[.;:!?]", before)[-1]
    if word in classes[_AFTER_QUESTION]:
        return not _QUESTIONS.search(clause.removesuffix(", who ").removesuffix(", which "))
    if word in classes[_AFTER_RELATIVE]:
        return not _RELATIVES.search(clause)
    if word in classes[_AFTER_PARTICLE]:
        return not _PARTICLE_VERBS.search(before)
    return True


def _found(match: re.Match[str]) -> Match:
    span = Span(*match.span())
    once = match[1]
    return Match(span, edits=(Edit(Span(match.end(1), match.end()), ""),), suggestions=(once,))
