"""newslint rules: the catalogue."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from newslint.cli import options
from newslint.cli.desk import Desk, every_rule
from newslint.cli.exits import CLEAN
from newslint.cli.publish import show_blocks
from newslint.config.select import ALL, selects, unknown
from newslint.errors import ConfigError
from newslint.report.catalogue import catalogue, rows
from newslint.rule import Rule


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("selectors", nargs="*", metavar="RULES", help="packs or rules; else all")
    parser.add_argument("--format", default="text", choices=options.FORMATS, help="text or json")
    options.add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    here = Desk(options.overrides(arguments))
    config = here.config(Path.cwd())
    rules = _named(every_rule(config).rules, arguments.selectors or [ALL])
    chosen = {rule.card.id for rule in here.compiled(config).rules}
    running = frozenset(rule.card.id for rule in rules if rule.card.id in chosen)
    cards = [rule.card for rule in rules]
    if arguments.format == "json":
        sys.stdout.write(json.dumps(rows(cards, running), ensure_ascii=False, indent=1) + "\n")
    else:
        show_blocks(catalogue(cards, running))
    return CLEAN


def _named(rules: tuple[Rule, ...], selectors: list[str]) -> list[Rule]:
    ids = [rule.card.id for rule in rules]
    for selector in selectors:
        if not any(selects(selector, rule) for rule in ids):
            packs = {rule.rpartition("/")[0] for rule in ids}
            raise ConfigError("", None, unknown(selector, {*ids, *packs}))
    return [rule for rule in rules if any(selects(word, rule.card.id) for word in selectors)]
