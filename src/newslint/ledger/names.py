"""The names of a story: every form with its places, and what is known of each name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.mention import Name
from newslint.knowledge.entry import Entry, NameKind
from newslint.ledger.stretch import Stretch, stretch, text_of
from newslint.model.lines import Lines


class Form(NamedTuple):
    """One way of writing a name, and where the story writes it so."""

    text: str
    places: tuple[Stretch, ...]


class Row(NamedTuple):
    """All that is to be told of one name."""

    name: str  # the fullest form in the story
    kind: NameKind
    forms: tuple[Form, ...]  # the commonest first
    first: Stretch
    known: Entry | None

    @property
    def times(self) -> int:
        """How often the story names it."""
        return sum(len(form.places) for form in self.forms)


def name_rows(article: Article) -> Iterator[Row]:
    """The names in the order of their first mentions."""
    lines = Lines(article.document.raw)
    for name in article.names:
        forms = _forms(article, name, lines)
        ordered = sorted(forms, key=lambda form: (-len(form.places), form.places[0]))
        first = stretch(article, name.mentions[0].span, lines)
        yield Row(name.full, name.kind, tuple(ordered), first, name.entry)


def _forms(article: Article, name: Name, lines: Lines) -> Iterator[Form]:
    places: dict[str, list[Stretch]] = {}
    for mention in name.mentions:
        text = text_of(article, mention.span)
        places.setdefault(text, []).append(stretch(article, mention.span, lines))
    for text, stretches in places.items():
        yield Form(text, tuple(stretches))
