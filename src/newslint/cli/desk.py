"""The configured Linter for each file, made once for all files that share it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from newslint.cli.second import Fault, Readers
from newslint.config.find import Finder, cache_folder
from newslint.config.second import check_second_reader, with_second_reader
from newslint.config.select import configured, style_of, without
from newslint.config.settings import Config, FileIgnore, Overrides, Pattern, overridden
from newslint.config.source import Source, nearest
from newslint.errors import ConfigError, NewslintError, PackError
from newslint.formats import DATA, kind_of
from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import Compiled, load
from newslint.rule import Card


class Desk:
    """Configurations, rules and linters by where an article lies."""

    def __init__(self, overrides: Overrides, make: Callable[..., Linter] = Linter) -> None:
        self.overrides = overrides
        self._make = make
        self._readers = Readers(overrides.languagetool)
        self._finder = Finder(overrides.config)
        self._configs: dict[Path | None, Config] = {}
        self._compiled: dict[tuple[Path | None, str], Compiled] = {}
        self._folders: dict[str, Path] = {}
        self._known: dict[Path, Mapping[str, Mapping[str, int]]] = {}
        self._linters: dict[tuple[Path | None, str, tuple[FileIgnore, ...]], Linter] = {}

    def config(self, folder: Path) -> Config:
        """What is configured for the files in `folder`, an absolute path."""
        found = self._finder.config(folder)
        if found.path not in self._configs:
            self._configs[found.path] = overridden(found, self.overrides)
        return self._configs[found.path]

    def config_of(self, path: str) -> Config:
        """What is configured for one file."""
        return self.config(self._folder(path))

    def place(self, path: str) -> Path:
        """Where a file lies."""
        return self._folder(path) / Path(path).name

    def _folder(self, path: str) -> Path:
        """The folder that a file lies in; one look at the disk for each."""
        folder, slash, _ = path.rpartition(os.sep)
        key = f"{folder}{slash}"
        if key not in self._folders:
            self._folders[key] = Path(path).parent.resolve()
        return self._folders[key]

    def compiled(self, config: Config) -> Compiled:
        """The rules that `config` lets run, and their knowledge."""
        key = (config.path, config.article)
        if key not in self._compiled:
            every = every_rule(config)
            self._compiled[key] = settled(every, config)
        return self._compiled[key]

    def linter(self, config: Config, path: str) -> Linter:
        """The linter for one file."""
        ignores = self.ignores(config, path)
        key = (config.path, config.article, ignores)
        if key not in self._linters:
            settled = self.compiled(config)
            chosen = without(settled.rules, [ignored.layer for ignored in ignores])
            data = {each.kind: each.chosen for each in config.data}
            second = self._readers.of(config)
            self._linters[key] = self._make(chosen, settled.knowledge, second, data)
        return self._linters[key]

    def ignores(self, config: Config, path: str) -> tuple[FileIgnore, ...]:
        """What `config` leaves out for one file."""
        if not config.file_ignores:
            return ()
        place = self.place(path)
        return tuple(each for each in config.file_ignores if _matches((each.pattern,), place))

    def serving(self, paths: Iterable[str]) -> Overrides:
        """The same for other processes, with the server that articles at `paths` want started."""
        configs = {config.path: config for config in map(self.config_of, paths)}
        started = (self._readers.started(config) for config in configs.values())
        return self.overrides._replace(languagetool=next(filter(None, started), ""))

    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with the servers of second readers so far."""
        return tuple(self._readers.faults())

    def cards(self) -> dict[str, Card]:
        """The cards of all rules, chosen or not, of every configuration met so far."""
        every = (every_rule(config) for config in self._configs.values())
        return {rule.card.id: rule.card for compiled in every for rule in compiled.rules}

    def known(self, baseline: Path) -> Mapping[str, Mapping[str, int]]:
        """The findings that a baseline holds."""
        if baseline not in self._known:
            self._known[baseline] = import_module("newslint.cli.known").read_known(baseline)
        return self._known[baseline]

    def known_of(self, baseline: Path, path: str) -> Mapping[str, int]:
        """The findings that a baseline holds of one file."""
        key = import_module("newslint.cli.known").key(path, baseline)
        return self.known(baseline).get(key, {})

    def excluded(self, path: Path, *, is_folder: bool) -> bool:
        """Whether the configuration of the folder that holds `path` leaves it out."""
        config = self.config(path.parent)
        if not is_folder and _is_other_data(config, path):
            return True
        return _matches(config.exclude, path, is_folder=is_folder)


def every_rule(config: Config) -> Compiled:
    """All rules, chosen or not, with the fields that `config` changes."""
    folders = (builtin_rules(), *config.rule_paths)
    _check_changed(config, folders)
    try:
        return load(
            folders,
            changes=config.rules,
            own=_own_names(config),
            cache=cache_folder(config),
        )
    except PackError as mistake:
        raise _blamed(mistake, config) from mistake


def settled(every: Compiled, config: Config) -> Compiled:
    """What `config` leaves of all rules, and the English it asks for."""
    rules = configured(with_second_reader(every.rules, config), config, every.styles)
    check_second_reader(rules, config)
    dialect = config.dialect
    if dialect == "auto":
        dialect = style_of(config, every.styles).dialect or dialect
    return every._replace(rules=rules, knowledge=every.knowledge.in_dialect(dialect))


def _own_names(config: Config) -> Own:
    """The names of the newsroom's own tables, and of the story."""
    if not config.names and not config.story_names:
        return Own()
    own: Own = import_module("newslint.config.names").own_names(config.names, config.story_names)
    return own


def _is_other_data(config: Config, path: Path) -> bool:
    """Whether it is data that no setting says holds articles: most in a repository does not."""
    kind = kind_of(path.name)
    if kind not in DATA:
        return False
    return not any(_matches(each.paths, path) for each in config.data if each.kind is kind)


def _matches(patterns: tuple[Pattern, ...], path: Path, *, is_folder: bool = False) -> bool:
    if not patterns:  # the library behind patterns costs 50 ms
        return False
    matches = import_module("newslint.config.patterns").matches
    return bool(matches(patterns, path, is_folder=is_folder))


def _check_changed(config: Config, folders: tuple[Path, ...]) -> None:
    """Refuse changes to a rule that has no file."""
    for rule in config.rules:
        if not any((folder / f"{rule}.yaml").is_file() for folder in folders):
            known = [rule for folder in folders for rule in rule_ids(folder, folder)]
            keys = ("rules", rule)
            source = next(source for source in config.sources if source.line(keys))
            raise source.error(keys, f"there is no rule “{rule}”{nearest(rule, known)}")


def _blamed(mistake: PackError, config: Config) -> NewslintError:
    """The mistake, at the line of the configuration that changed the rule, if one did."""
    for rule in config.rules:
        keys = ("rules", rule)
        source = next((source for source in config.sources if source.line(keys)), None)
        if source and Path(mistake.path).as_posix().endswith(f"/{rule}.yaml"):
            return _error_in_change(mistake, source, keys, config.rules[rule])
    return mistake


def _error_in_change(
    mistake: PackError, source: Source, keys: tuple[str, ...], changed: Mapping[str, object]
) -> ConfigError:
    """The mistake at the line of the field that it names; at that of the rule where it does not."""
    field = next((field for field in changed if field in mistake.message), None)
    return source.error(keys if field is None else (*keys, field), mistake.message)


def rule_ids(path: Path, root: Path) -> Iterator[str]:
    """The rules that have a file at or below `path`, by their place below `root`."""
    for file in (path,) if path.is_file() else path.rglob("*.yaml"):
        if file.name != "pack.yaml":
            yield file.relative_to(root).with_suffix("").as_posix()
