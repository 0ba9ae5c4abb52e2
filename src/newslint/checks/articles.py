"""“A” and “an”: what is heard at the start of the next word decides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.initial_sounds import begins_with_vowel
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# In folded prose, at an article.
_BEFORE_VOWEL = late(
    r"(?<![\w.'’&/@#+*-])a (?=[aeiou][a-z'’.&-]|[$£€]?(?:8|11|18)|h(?:our|eir|ono|one)"
    r"|[fhlmnrsx](?:[b-df-hj-np-tv-z0-9.]|[-.&]))"
)
_BEFORE_CONSONANT = late(
    r"(?<![\w.'’&/@#+*-])an (?=[b-df-gj-np-tv-z]|h[aeiouy]|one|onc|eu|ew|u|[$£€]?[0-9])"
)
_WORD = late(r"[$£€]?[0-9][0-9,.]*[\w-]*|[^\W\d_]+(?:[-.&][^\W\d_]*)*[0-9]*")
_NO_ARTICLE_BEHIND = frozenset(
    {".", "", "(", "plan", "group", "grade", "class", "serie", "vitamin"}
)
_OPENING = "“\"'‘([ \n"
_STOPS = frozenset(".!?:\n")


def article_by_sound(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """“An uniform”, “a hour”, “a MP”, “an UN envoy”."""
    for form, expression, right in (("a", _BEFORE_VOWEL, "an"), ("an", _BEFORE_CONSONANT, "a")):
        for at in article.numbers.get(form, ()):
            if found := expression.match(article.folded, article.starts[at]):
                yield from _heard(article, where, Span(found.start(), found.end() - 1), right)


def _heard(article: Article, where: Sequence[Span], written: Span, right: str) -> Iterator[Match]:
    """The article, if the other is right for what is heard behind it."""
    word = _WORD.match(article.prose, written.end + 1)
    is_vowel = right == "an"
    if word is None or begins_with_vowel(word[0], article.knowledge.classes) is not is_vowel:
        return
    span = Span(written.start, written.end + 1 + len(word[0].rstrip(".,")))
    if lies_in(span, where) and _is_article(article, written, span):
        better = right.capitalize() if article.prose[span.start].isupper() else right
        whole = better + article.prose[written.end : span.end]
        yield Match(span, {"article": better}, (Edit(written, better),), (whole,))


def _is_article(article: Article, written: Span, span: Span) -> bool:
    """Whether it is the article, and not a letter, a name or a word of another language."""
    prose = article.prose
    word = prose[written.end + 1 : span.end]
    if (word if word.isupper() else word.lower()) in article.knowledge.classes[
        "grammar-no-noun"
    ] or _shouts(prose, span):
        return False
    if word.isalpha() and word.islower() and not article.knowledge.lexicon.knows(word):
        return False
    before = prose[: written.start].rstrip(_OPENING)
    if prose[written.start].isupper():
        return not before or before[-1] in _STOPS or "\n" in prose[len(before) : written.start]
    return before[-12:].rpartition(" ")[2].lower() not in _NO_ARTICLE_BEHIND and _is_noun_phrase(
        article, span
    )


def _shouts(prose: str, span: Span) -> bool:
    """Whether the words around are all capitals, so that they tell nothing of how they are read."""
    line = prose[max(0, span.start - 20) : span.end + 20]
    return prose[span.start].isupper() and line.upper() == line


def _is_noun_phrase(article: Article, span: Span) -> bool:
    """Whether no plural follows: “salt an peppers” lacks a letter, not a vowel."""
    number = next(
        (at for at, sentence in enumerate(article.sentences) if sentence.contains(span)), None
    )
    if number is None:
        return True
    parts = [word.part for word in article.tagged(number) if word.span.start > span.start]
    return not parts or parts[0] not in "SVZDMUG"
