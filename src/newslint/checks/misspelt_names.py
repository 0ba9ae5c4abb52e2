"""Names that nobody knows, or hardly anybody, where the story makes a likelier one plain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.checks.likely_names import PLACES, WORTH_A_LOOK, Guess, enough_for, guesses_at
from newslint.checks.places import find_parts, lies_in
from newslint.checks.standing import Standing, mention_at
from newslint.knowledge.entry import NameKind
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_AHEAD = 2  # by how much more than for the next


class Misspelt(NamedTuple):
    """Where a name is misspelt, and what it may stand for, the likeliest first."""

    span: Span
    guesses: tuple[Guess, ...]
    is_plain: bool  # enough speaks for the first


def place_typo(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that must be a place or a people."""
    for span, guesses, is_plain in find_misspelt(article):
        if is_plain and guesses[0].entry.kind in PLACES and lies_in(span, where):
            yield _match(span, guesses)


def known_name_typo(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that must be part of the name of somebody or something else that is known."""
    for span, guesses, is_plain in find_misspelt(article):
        if is_plain and guesses[0].entry.kind not in PLACES and lies_in(span, where):
            yield _match(span, guesses)


def perhaps_misspelt(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words that nobody knows in the place of a place, where one is near by."""
    for span, guesses, is_plain in find_misspelt(article):
        if is_plain or len(guesses) > 1 or not lies_in(span, where):
            continue
        best = guesses[0]
        is_likely = best.weight >= WORTH_A_LOOK and best.entry.kind is NameKind.PLACE
        if is_likely and _is_placed(article, span) and article.prose[span.start] == best.right[0]:
            yield Match(span, {}, (), (best.right,), best.evidence)


def _match(span: Span, guesses: Sequence[Guess]) -> Match:
    best = guesses[0]
    rights = tuple(guess.right for guess in guesses)
    edits = (Edit(span, best.right),) if len(guesses) == 1 else ()
    return Match(span, {"known": best.entry.name}, edits, rights, best.evidence)


def _is_placed(article: Article, span: Span) -> bool:
    """Whether the word stands by itself where a place does, and nowhere else."""
    mention = mention_at(article.mentions, span)
    is_place = mention is not None and mention.span == span and mention.kind is NameKind.PLACE
    return is_place and article.words.count(article.prose[span.start : span.end]) == 1


@lru_cache(maxsize=1)
def find_misspelt(article: Article) -> tuple[Misspelt, ...]:
    """Every place where a word must stand for a known name; kept, for several rules ask."""
    return tuple(_misspelt(article))


def _misspelt(article: Article) -> Iterator[Misspelt]:
    unlisted = article.knowledge.lexicon.unlisted(article.vocabulary)
    suspects = article.knowledge.suspects.among(article.capitals, unlisted)
    whole = (Span(0, len(article.prose)),)
    for span in find_parts(article, suspects, whole) if suspects else ():
        suspect = suspects[article.prose[span.start : span.end]]
        guesses = guesses_at(Standing(article, span), suspect)
        enough = enough_for(suspect.doubt)
        if guesses:
            least = guesses[0].weight - _AHEAD
            likely = tuple(guess for guess in guesses if guess.weight > least)
            if len(likely) == 1 or likely[0].is_certain:
                yield Misspelt(span, likely, is_plain=likely[0].weight >= enough)
