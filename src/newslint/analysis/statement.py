"""What a story states, and who is said to have stated it: the values."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newslint.model.span import Span


class StatementKind(Enum):
    """How something is stated."""

    QUOTE = "quote"  # in somebody's own words
    REPORT = "report"  # in the story's words, as somebody is said to have put it
    CLAIM = "claim"  # in the story's own voice, though readers will ask who says so


class About(Enum):
    """What is stated, as far as it makes readers ask who says so."""

    CASUALTIES = "casualties"
    CRIME = "crime"
    BLAME = "blame"
    STATISTIC = "statistic"
    SUPERLATIVE = "superlative"
    MOTIVE = "motive"
    FORECAST = "forecast"
    OTHER = "other"


class Status(Enum):
    """Whether the story tells who states it."""

    ATTRIBUTED = "attributed"  # in the sentence
    CARRIED = "carried"  # in a sentence beside it
    UNATTRIBUTED = "unattributed"


class SourceKind(Enum):
    """How well readers get to know a source."""

    NAMED = "named"  # a person or an organisation by name, or by an office that only one holds
    UNNAMED = "unnamed"  # one of several, without a name: a resident, a security official
    VAGUE = "vague"  # nobody in particular: experts, sources, reports
    DOCUMENT = "document"  # a report, a filing, a survey that one could read


class Source(NamedTuple):
    """Who is said to state something, where the story says so."""

    span: Span  # the whole noun phrase: “Ana Diaz, a nurse who was there”
    head: Span  # the words that name it: “Ana Diaz”, “police”, “he”
    kind: SourceKind
    name: str = ""  # whom a pronoun, surname or description stands for in the end, in full


class Cue(NamedTuple):
    """The words that make a source of somebody: “said”, “according to”, “has placed … at”."""

    span: Span
    word: str  # the word it is listed under: “say”, “according to”


class Attribution(NamedTuple):
    """A cue with its source and what it covers, as far as one sentence tells."""

    cue: Cue
    source: Source | None  # None where nobody is named: “is alleged to have”, “was reported”
    content: tuple[Span, ...]  # what is stated, in order; empty where it must stand elsewhere
    sentence: int  # its number in `Article.sentences`


class Claim(NamedTuple):
    """A sentence or clause that makes readers ask who says so, whoever says it."""

    span: Span
    about: About
    evidence: Span  # the words that tell: “killed”, “the worst … ever”
    sentence: int


class Statement(NamedTuple):
    """A quotation, a reported statement or a bare claim."""

    span: Span
    kind: StatementKind
    about: About
    status: Status
    source: Source | None
    cue: Cue | None
    sentence: int  # the first one that it stands in
