"""The linters of a server: one for each set of wishes, the least asked for given up first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newslint.cli.desk import Desk, every_rule, settled
from newslint.cli.second import Readers
from newslint.config.article import for_article
from newslint.config.select import without
from newslint.config.settings import Config, Overrides, overridden
from newslint.engine.second import is_of_second_reader
from newslint.errors import ConfigError, FormatError
from newslint.formats import own_settings
from newslint.knowledge import Knowledge
from newslint.linter import Linter
from newslint.model.document import Chosen, Kind
from newslint.packs.compiled import Compiled
from newslint.server.job import Job

_MOST = 16  # sets of wishes that are kept; each costs some megabytes


class Seat(NamedTuple):
    """What one article is read with."""

    linter: Linter
    knowledge: Knowledge
    chosen: Mapping[Kind, Chosen]


class Room:
    """The configuration of one folder, and what is made of it for each request."""

    def __init__(self, overrides: Overrides, folder: Path) -> None:
        self._desk = Desk(overrides)
        self._folder = folder
        self._config = self._desk.config(folder)
        self._every = every_rule(self._config)
        self._readers = Readers()
        self._seats: OrderedDict[tuple[object, ...], Seat] = OrderedDict()

    @property
    def kept(self) -> int:
        """How many linters are kept."""
        return len(self._seats)

    @property
    def every(self) -> Compiled:
        """All rules, chosen or not."""
        return self._every

    def selectors(self) -> frozenset[str]:
        """The rules and packs that a request may name; a reader that is not there has no rules."""
        is_alone = self._config.languagetool is None
        rules = (rule for rule in self._every.rules if not (is_alone and is_of_second_reader(rule)))
        ids = {rule.card.id for rule in rules}
        return frozenset({*ids, *(pack for rule in ids for pack in _packs(rule))})

    def running(self) -> frozenset[str]:
        """The rules that run where a request has no wishes."""
        return frozenset(rule.card.id for rule in settled(self._every, self._config).rules)

    def seat(self, job: Job, data: bytes, overrides: Overrides) -> Seat:
        """What the article of a job is read with; ConfigError for wishes that cannot be met."""
        config = overridden(self._config, overrides)
        settings = own_settings(data, job.kind, name=job.name)
        ignores = self._desk.ignores(config, str(self._folder / job.name))
        key = (overrides, repr(sorted(settings.items())), ignores)
        if key in self._seats:
            self._seats.move_to_end(key)
            return self._seats[key]
        compiled = settled(self._every, config)
        if settings:
            config, compiled = self._settled(config, settings, job)
        rules = without(compiled.rules, [ignored.layer for ignored in ignores])
        chosen = {each.kind: each.chosen for each in config.data}
        linter = Linter(rules, compiled.knowledge, self._readers.of(config), chosen)
        self._seats[key] = Seat(linter, compiled.knowledge, chosen)
        while len(self._seats) > _MOST:
            self._seats.popitem(last=False)
        return self._seats[key]

    def _settled(
        self, config: Config, settings: Mapping[str, Any], job: Job
    ) -> tuple[Config, Compiled]:
        """What the article's own front matter makes of the configuration and the rules."""
        own = for_article(config, settings, job.name, job.text)
        try:
            every = every_rule(own) if own.story_names else self._every
            return own, settled(every, own)
        except ConfigError as mistake:  # a rule or pack that only this article names
            raise FormatError(job.name, mistake.line, mistake.message) from mistake


def _packs(rule: str) -> Iterator[str]:
    """The packs that a rule lies in, the innermost first."""
    while pack := rule.rpartition("/")[0]:
        yield pack
        rule = pack
