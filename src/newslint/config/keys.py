"""The settings that a configuration may hold, and what each must be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from newslint.config.settings import DIALECTS, FAIL_ON, SEVERITIES
from newslint.config.source import Source, nearest


class Shape(NamedTuple):
    """What a value must be, as a question and in words."""

    fits: Callable[[object], bool]
    words: str


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_lists(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_texts, value.values()))


def _is_severities(value: object) -> bool:
    return isinstance(value, dict) and all(item in SEVERITIES for item in value.values())


def _is_tables(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(item, dict) for item in value.values())


def _is_size(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _choice(*words: str) -> Shape:
    return Shape(lambda value: value in words, "one of " + ", ".join(f"“{word}”" for word in words))


TEXTS = Shape(_is_texts, "a list of texts")
TEXT = Shape(_is_text, "a text")
SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "extend": TEXTS,
        "select": TEXTS,
        "extend-select": TEXTS,
        "ignore": TEXTS,
        "per-file-ignores": Shape(_is_lists, "a table of path patterns with lists of rules"),
        "severity": Shape(_is_severities, "a table of rules with “error”, “warning” or “info”"),
        "style": TEXT,
        "dialect": _choice(*DIALECTS),
        "names": TEXTS,
        "rules": Shape(_is_tables, 'a table for each rule, such as [rules."pack/name"]'),
        "exclude": TEXTS,
        "cache": Shape(
            lambda value: isinstance(value, bool) or _is_text(value), "a folder, true or false"
        ),
        "fail-on": _choice(*FAIL_ON),
        "rule-paths": TEXTS,
        "largest-file": Shape(_is_size, "a number of megabytes above 0"),
        "baseline": TEXT,
        "formats": Shape(_is_tables, "a table for each format, such as [formats.json]"),
        "languagetool": Shape(lambda value: isinstance(value, dict), "a table"),
    }
)


def check_keys(values: Mapping[str, object], source: Source) -> None:
    """Refuse the first key that is not known or holds something else than it must."""
    for key, value in values.items():
        shape = SHAPES.get(key)
        if shape is None:
            message = f"there is no setting “{key}”{nearest(key, SHAPES)}"
            raise source.error((key,), message)
        if not shape.fits(value):
            raise source.error((key,), f"“{key}” must be {shape.words}")
