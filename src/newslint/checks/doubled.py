"""Words typed twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import compress, count, islice, pairwise
from operator import eq

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.knowledge import Classes
from newslint.knowledge.lexicon import Lexicon
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# Classes of words in the table of the pack, which says what each is.
_NEVER_TWICE = "never-twice"
_AFTER_QUESTION = "twice-after-question"
_AFTER_RELATIVE = "twice-after-relative"
_AFTER_PARTICLE = "twice-after-particle"
_IN_MID_CLAUSE = "twice-in-mid-clause"
_SELDOM_TWICE = "seldom-twice"
_OFTEN_TWICE = "often-twice"
_PAIR = late(
    r"(?<![\w’'.&/-])([^\W\d_]+)(?:[ \t\u00a0]+|[ \t]*\n[ \t]*)\1(?![\w’'&/-]| ?[\[(]sic\b)",
    re.IGNORECASE,
)
_WORDS = late(r"\w+")
_QUESTIONS = late(
    r"\b(?:what|where|who|how|why|when|which|all|(?:what|who|where)ever|thing|point|problem)\b",
    re.I,
)
_RELATIVES = late(r"\b(?:what(?:ever)?|whom?(?:ever)?|which|where|how)\b", re.I)
# Behind these a clause begins, and no other can end there: “said it it would”.
_CLAUSE_BEGINS = late(
    r"(?:^|[.,;:!?“\"(\n]\s*|\b(?:said|says|that|because|when|if|and|but|while|which|whether|where|though"
    r"|although|since|as|until|once|unless)\s+)\Z",
    re.I,
)
_OWNER = late(
    r"\b(?:his|her|their|its|my|your|our|the|a|an|own|free|good|ill|last|political|people|those|who|that)"
    r"\s+\Z",
    re.I,
)
_TO = late(r"\bto\s+\Z", re.I)
_SENTENCE_BEGINS = late(r"(?:\A|\n|[.?!][”\"’)]*)\s*[“\"‘]?\Z")
_SMALL_BEHIND = late(r"\s+[a-z]")
_FREQUENT_NAME = 45  # “Duran Duran” and “Walla Walla” are not
_FREQUENT = 40
_PARTICLE_VERBS = late(
    r"(?:ed|ing|\b(?:log|check|turn|hand|come|came|go|went|gone|goes|move|settle|take|took|taken|give"
    r"|gave|given|set|put|let|cut|get|got|step|stand|stood|carry|stay|keep|kept|bring|brought|join"
    r"|phone|call|check|sign|break|broke|broken|drop|fly|flew|throw|threw|thrown|live|run|ran|s?he))"
    r" \Z",
    re.I,
)


_ONCE = (
    r"(?:of|in|to|at|on|by|for|from|with|and|that|than|into|was|will|would|has|had|were|it|he|they|she)"
    r"[ \n](?:the|a|an|his|her|its|their|this|be|been|have|was|is|has|had|will|would|said)"
)
_SMALL_PHRASE = late(_ONCE, re.I)
_PHRASE = late(rf"\b(?P<once>{_ONCE})[ \n](?P=once)(?=[ \n][a-z0-9])", re.I)


def doubled_phrase(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Pairs of small words that stand twice: “of the of the”."""
    if not any(_SMALL_PHRASE.fullmatch(" ".join(pair)) for pair in _echoes(article.words)):
        return
    for place in where:
        for found in _PHRASE.finditer(article.prose, *place):
            span, once = Span(*found.span()), found["once"]
            edits = (Edit(Span(found.end("once"), found.end()), ""),)
            yield Match(span, edits=edits, suggestions=(once,))


def _echoes(words: list[str]) -> Iterator[tuple[str, str]]:
    """The neighbours that the next two words repeat."""
    again = compress(count(), map(eq, words, islice(words, 2, None)))
    for one, other in pairwise(again):
        if other == one + 1:
            yield words[one], words[other]


def doubled_function_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Pairs of a small word that no sentence needs twice: “the the”."""
    classes = article.knowledge.classes
    for match in _pairs(article, article.doubles & _small(classes), where):
        if _is_slip(article.prose, match, classes):
            yield _found(match)


def doubled_content_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Pairs of any other known word: “power power”; speech and sounds may double theirs."""
    lexicon, classes = article.knowledge.lexicon, article.knowledge.classes
    twice = article.doubles.difference(_small(classes) - {"the"}, classes[_OFTEN_TWICE])
    plain = {word for word in twice if word in classes[_SELDOM_TWICE] or _is_plain(word, lexicon)}
    for match in _pairs(article, plain, where):
        if match[0].islower():
            meant = (
                match[1] == "the"
                or (match[1] == "will" and _follows(_OWNER, article, match))
                or _is_verb_and_noun(article, match)
            )
        else:
            meant = not _is_name_slip(article, match)
        if not meant:
            yield _found(match)


def _is_plain(word: str, lexicon: Lexicon) -> bool:
    """Whether it is a word or name of more than two letters, a common one if it has three."""
    if len(word) < 3 or not (lexicon.knows(word) or lexicon.knows(word.capitalize())):
        return False
    return len(word) > 3 or lexicon.frequency(word) >= _FREQUENT


def _is_verb_and_noun(article: Article, match: re.Match[str]) -> bool:
    """Whether the first may be a verb and the second part of its object: “to record record”."""
    return _follows(_TO, article, match) and article.knowledge.parts.can_be(match[1], "NJ")


def _is_name_slip(article: Article, match: re.Match[str]) -> bool:
    """Whether a pair with capitals is a common name that stands alone too, or “The The”."""
    first, second = match[1], match[0][-len(match[1]) :]
    if first != second or first.isupper() or article.prose.count(match[0]) > 1:
        return False
    if first == "The":
        opens = _follows(_SENTENCE_BEGINS, article, match)
        return opens and _SMALL_BEHIND.match(article.prose, match.end()) is not None
    common = article.knowledge.lexicon.frequency(first) >= _FREQUENT_NAME
    return common and article.words.count(first) > 2


def _follows(before: re.Pattern[str], article: Article, match: re.Match[str]) -> bool:
    """Whether the pair stands behind what the expression finds."""
    start = max(0, match.start() - 30)
    return before.search(article.prose, start, match.start()) is not None


def _small(classes: Classes) -> frozenset[str]:
    """The words of which a pair is a slip, or one unless what stands before explains it."""
    return classes[_NEVER_TWICE].union(
        classes[_AFTER_QUESTION],
        classes[_AFTER_RELATIVE],
        classes[_AFTER_PARTICLE],
        classes[_IN_MID_CLAUSE],
    )


def _pairs(
    article: Article, twice: set[str] | frozenset[str], where: Sequence[Span]
) -> Iterator[re.Match[str]]:
    """The pairs of equal words with nothing but space between them, not threes."""
    found = [match for word in twice for match in _pairs_of(word, article)]
    for match in sorted(found, key=lambda match: match.start()):
        span = Span(*match.span())
        if lies_in(span, where) and not _is_third(article.prose, match):
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
    if word in classes[_IN_MID_CLAUSE]:
        return _CLAUSE_BEGINS.search(before) is not None
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
