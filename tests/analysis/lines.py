"""Sentences as their words, for tests."""

from __future__ import annotations

from newslint.analysis.sentence_words import SentenceWords
from tests.making import article


def line(text: str) -> SentenceWords:
    """The words of a text that is one sentence."""
    made = article(text)
    return SentenceWords(made, made.sentences[0])
