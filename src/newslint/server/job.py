"""What a worker is asked, and what it answers."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from newslint.config.settings import Overrides
from newslint.model.document import Kind
from newslint.model.finding import Safety

JSON = "application/json"
PROBLEM = "application/problem+json"


class Task(Enum):
    """What can be asked of an article."""

    CHECK = "check"
    FIX = "fix"
    SOURCES = "sources"
    FIGURES = "figures"
    NAMES = "names"
    LANGUAGETOOL = "languagetool"


class Part(NamedTuple):
    """A part of an annotated text: what stands in the client's file, and what is read for it."""

    written: str
    read: str


class Wanted(NamedTuple):
    """Which findings a client of LanguageTool wants, by its words for rules and packs."""

    only: frozenset[str] | None = None
    without: frozenset[str] = frozenset()


class Job(NamedTuple):
    """One article and what is asked of it."""

    task: Task
    text: str
    kind: Kind = Kind.PLAIN
    name: str = ""
    overrides: Overrides = Overrides()  # what the request settles
    allow: frozenset[Safety] = frozenset()
    language: str = ""
    parts: tuple[Part, ...] = ()  # none: the text is the client's file
    wanted: Wanted = Wanted()


class Answer(NamedTuple):
    """A response without its head."""

    status: int
    body: bytes
    media: str = JSON
