"""newslint explain: the page of one rule."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

from newslint.cli import options
from newslint.cli.desk import Desk, every_rule
from newslint.cli.exits import CLEAN
from newslint.cli.publish import is_screen
from newslint.config.source import nearest
from newslint.errors import ConfigError
from newslint.report.page import NO_SETTINGS, page


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("rule", metavar="RULE", help="the rule, such as spacing/doubled-space")
    options.add_config(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    config = Desk(options.overrides(arguments)).config(Path.cwd())
    cards = {rule.card.id: rule.card for rule in every_rule(config).rules}
    if arguments.rule not in cards:
        message = f"there is no rule “{arguments.rule}”{nearest(arguments.rule, cards)}"
        raise ConfigError("", None, message)
    settings = config.rules.get(arguments.rule, NO_SETTINGS)
    text = page(cards[arguments.rule], settings=settings)
    if is_screen():
        import_module("newslint.report.text").show_page(text, sys.stdout)
    else:
        sys.stdout.write(text)
    return CLEAN
