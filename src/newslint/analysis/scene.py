"""Where a story plays: the countries that it names, by themselves or by what lies in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newslint.analysis.mention import Mention
from newslint.knowledge.entry import Entry

_TELLING = frozenset({"country", "people", "capital", "region"})
_KNOWN_FOR = 58  # places of fewer people than 600,000 have namesakes in other countries


def find_countries(mentions: Iterable[Mention]) -> Mapping[str, int]:
    """ISO 3166 codes of countries, and how often something that tells of them is named."""
    counts: Counter[str] = Counter()
    for mention in mentions:
        if mention.entry is not None and not mention.in_heading:
            counts.update(_told_by(mention.entry))
    return counts


def _told_by(entry: Entry) -> Iterator[str]:
    if entry.sort in _TELLING or entry.weight >= _KNOWN_FOR:
        yield from entry.where
