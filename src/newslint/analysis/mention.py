"""What a story names: the single mention, and the name that several mentions share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newslint.knowledge.entry import Entry, NameKind
from newslint.model.span import Span


class FullName(NamedTuple):
    """Words with capitals one after another, as a name with a surname has them; a first guess."""

    before: str  # the word before the last: mostly a given name
    surname: str
    span: Span  # of the surname


class Mention(NamedTuple):
    """A name where it stands: without title, possessive ending and leading “the”."""

    span: Span
    kind: NameKind
    title: Span | None
    entry: Entry | None  # what is known of it
    in_heading: bool


class Name(NamedTuple):
    """One person, place or organisation and all places where the story names it."""

    kind: NameKind
    full: str  # the fullest form in the story
    entry: Entry | None
    mentions: tuple[Mention, ...]
    forms: Mapping[str, int]  # each form as written, and how often
