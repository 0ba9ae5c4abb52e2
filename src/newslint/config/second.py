"""The rules of a second reader: on where one is configured, and of no use elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newslint.config.settings import Config
from newslint.errors import ConfigError
from newslint.matchers.remarks import Remarks
from newslint.rule import Rule


def with_second_reader(rules: Sequence[Rule], config: Config) -> tuple[Rule, ...]:
    """The rules, those of the second reader on by default if `config` names one."""
    if config.languagetool is None:
        return tuple(rules)
    return tuple(_enabled(rule) if isinstance(rule.matcher, Remarks) else rule for rule in rules)


def check_second_reader(chosen: Iterable[Rule], config: Config) -> None:
    """Refuse rules of a second reader where there is none to ask."""
    if config.languagetool is not None:
        return
    for rule in chosen:
        if isinstance(rule.matcher, Remarks):
            message = f"{rule.card.id} needs [languagetool] with “url”, or “start = true”"
            raise ConfigError(str(config.path or ""), None, message)


def _enabled(rule: Rule) -> Rule:
    return rule._replace(card=rule.card._replace(enabled=True))
