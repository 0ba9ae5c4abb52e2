"""The façade: bytes in, findings or mended bytes out."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.engine.fixer import mend_all
from newslint.engine.prefilter import Prefilter
from newslint.engine.run import Choice, Engine
from newslint.engine.second import SecondReader
from newslint.formats import read
from newslint.knowledge import Knowledge
from newslint.model.document import USUAL, Chosen, Document, Kind
from newslint.model.finding import Finding, Safety
from newslint.model.report import Examined, Report
from newslint.rule import Rule

ROUNDS = 5  # a fix may lay bare another; no chain of our rules is longer


class Fixed(NamedTuple):
    """A file after its fixes: what remains to be found, how many were applied, what was refused."""

    raw: bytes
    report: Report
    applied: int
    refused: tuple[Finding, ...]


class Steps(NamedTuple):
    """What every file goes through, so that others can stand in their place and take the time."""

    read: Callable[..., tuple[Document, ...]] = read
    article: Callable[[Document, Knowledge], Article] = Article
    choice: Callable[[Sequence[Rule]], Choice] = Prefilter


_STEPS = Steps()


class Linter:
    """Rules and knowledge, ready for any number of articles."""

    def __init__(
        self,
        rules: Sequence[Rule],
        knowledge: Knowledge,
        second: SecondReader | None = None,
        chosen: Mapping[Kind, Chosen] = USUAL,
        steps: Steps = _STEPS,
    ) -> None:
        self._engine = Engine(rules, second, steps.choice)
        self._steps = steps
        self._knowledge = knowledge
        self._chosen = chosen

    def lint(self, data: bytes, kind: Kind, *, name: str = "") -> Report:
        """What is found in a file; FormatError where it cannot be read."""
        with _without_collection():
            documents = tuple(
                Examined(document, self._engine.run(self._steps.article(document, self._knowledge)))
                for document in self.read(data, kind, name=name)
            )
        words = sum(len(examined.document.prose.split()) for examined in documents)
        return Report(name, kind, documents, words)

    def read(self, data: bytes, kind: Kind, *, name: str = "") -> tuple[Document, ...]:
        """The documents of a file, unchecked."""
        return self._steps.read(data, kind, name=name, chosen=self._chosen)

    def fix(
        self,
        data: bytes,
        kind: Kind,
        *,
        allow: frozenset[Safety],
        name: str = "",
        only: Callable[[Report], Report] = lambda report: report,
    ) -> Fixed:
        """The file with the allowed fixes of what `only` leaves applied until nothing changes."""
        applied = 0
        report = only(self.lint(data, kind, name=name))
        refused: tuple[Finding, ...] = ()
        for _ in range(ROUNDS):
            mended = mend_all(report.documents, allow)
            refused = mended.refused
            if mended.raw == data:
                break
            applied += len(mended.applied)
            data = mended.raw
            report = only(self.lint(data, kind, name=name))
        return Fixed(data, report, applied, refused)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Leaves garbage for later: an article makes little, and to look for it takes long."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
