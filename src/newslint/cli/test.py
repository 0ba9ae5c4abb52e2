"""newslint test: run the examples of rule files, ours or anyone's."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.cli import options
from newslint.cli.desk import Desk, rule_ids
from newslint.cli.exits import CLEAN, FINDINGS
from newslint.cli.proof import proof_lines, verdict_lines
from newslint.cli.publish import show_blocks
from newslint.config.find import cache_folder
from newslint.config.settings import Config
from newslint.config.source import shown
from newslint.engine.prove import Failure, prove
from newslint.errors import PackError
from newslint.knowledge.gazetteer import Own
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import Compiled, load
from newslint.rule import Rule


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="rule files or folders; else all")
    options.add_config(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    config = Desk(options.overrides(arguments)).config(Path.cwd())
    given = [Path(path).resolve() for path in arguments.paths]
    every = _load(config, given)
    rules = _below(every.rules, given)
    failures: list[Failure] = []
    show_blocks(map(proof_lines, _prove(rules, every, failures)))
    examples = sum(len(rule.card.examples) + len(rule.card.fine) for rule in rules)
    show_blocks([verdict_lines(len(rules), examples, len(failures))])
    return FINDINGS if failures else CLEAN


def _prove(rules: Iterable[Rule], every: Compiled, failures: list[Failure]) -> Iterator[Failure]:
    for rule in rules:
        for failure in prove(rule, every.knowledge):
            failures.append(failure)
            yield failure


def _load(config: Config, given: Iterable[Path]) -> Compiled:
    """Our rules, whose tables others may name, and those of every folder given."""
    ours = builtin_rules().resolve()
    roots = [*config.rule_paths, *(root(path) for path in given)]
    others = dict.fromkeys(folder.resolve() for folder in roots)
    folders = (ours, *(folder for folder in others if not folder.is_relative_to(ours)))
    return load(folders, changes=config.rules, own=Own(), cache=cache_folder(config))


def _below(rules: tuple[Rule, ...], given: list[Path]) -> tuple[Rule, ...]:
    """The rules whose files lie at or below the given paths; all where none is given."""
    if not given:
        return rules
    chosen: set[str] = set()
    for path in given:
        ids = frozenset(rule_ids(path, root(path)))
        if not ids:
            raise PackError(shown(path), None, "there is no rule here")
        chosen |= ids
    return tuple(rule for rule in rules if rule.card.id in chosen)


def root(path: Path) -> Path:
    """The folder from which the ids of the rules at `path` count."""
    if not path.exists():
        raise PackError(shown(path), None, "there is no such file or folder")
    ours = builtin_rules().resolve()
    if path.is_relative_to(ours):
        return ours
    folder = path if path.is_dir() else path.parent
    while (folder / "pack.yaml").is_file():
        folder = folder.parent
    return folder
