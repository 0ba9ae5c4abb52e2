"""Who is said to speak, beside a quotation: “she said”, “said Ana Diaz”, “the mayor told us”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newslint.knowledge import Classes

# Classes of words in the table of the pack, which says what each is.
_VERB = "reporting-verb"
_VERB_FIRST = "reporting-verb-first"

_NAME = r"(?:[^\W\d_a-z][\w.’'-]*)(?: (?:al-|bin |de |van |von )?[^\W\d_a-z][\w.’'-]*){0,3}"
_WHO = rf"(?:he|she|they|it|I|we|(?:the|a|an|his|her|its|their|one) [a-z-]+(?: [a-z-]+)?|{_NAME})"


def attribution(classes: Classes) -> re.Pattern[str]:
    """What stands at once behind a quotation, its comma and the space, when a speaker does."""
    return _attribution(classes[_VERB], classes[_VERB_FIRST])


def reporting_verb(classes: Classes) -> re.Pattern[str]:
    """A verb that says who speaks, as a whole word."""
    return _whole(classes[_VERB])


def introduction(classes: Classes) -> re.Pattern[str]:
    """What stands right before a quotation that it introduces: “she said,” or a colon."""
    return _introduction(classes[_VERB])


@cache
def _attribution(verbs: frozenset[str], first: frozenset[str]) -> re.Pattern[str]:
    behind, before = _ways(verbs), _ways(first)
    return re.compile(rf"(?:{_WHO}(?:, [^,.\n]{{3,60}},)? {behind}|{before} {_WHO})\b")


@cache
def _whole(verbs: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{_ways(verbs)}\b")


@cache
def _introduction(verbs: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:\b{_ways(verbs)},?|:)[ \n](?=[^\W\d_a-z])")


def _ways(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(words))})"
