"""What stands above an article in YAML (`---`) or TOML (`+++`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from importlib import import_module

import yaml

from newslint.errors import FormatError
from newslint.formats.heads import Heads
from newslint.model.document import NOTHING

_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<text>.*?)^(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_front_matter(text: str, name: str) -> tuple[int, Heads]:
    """How many characters the front matter takes, and what it says; 0 when there is none."""
    found = _MATTER.match(text)
    if not found:
        return 0, Heads()
    load = _from_yaml if found["fence"] == "---" else _from_toml
    values = load(found["text"], name)
    if not isinstance(values, Mapping):  # a rule, then a heading underlined with “---”
        return 0, Heads()
    return found.end(), Heads(
        _text(values.get("title")),
        _text(values.get("date")),
        _text(values.get("byline") or values.get("author") or values.get("authors")),
        _settings(values.get("newslint"), found["text"], name),
    )


def _from_yaml(text: str, name: str) -> object:
    try:
        return yaml.load(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark else None
        raise FormatError(name, line, f"the front matter is not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise FormatError(name, 1, f"the front matter is not YAML: {error}") from error


def _from_toml(text: str, name: str) -> object:
    try:
        return import_module("tomllib").loads(text.replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        found = _PLACE.search(str(error))
        line = int(found[1]) + 1 if found and found[1] else 1
        problem = _PLACE.sub("", str(error))
        raise FormatError(name, line, f"the front matter is not TOML: {problem}") from error


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value)))
    if isinstance(value, Mapping):
        return _text(value.get("name"))
    return "" if value is None else str(value)


def _settings(value: object, text: str, name: str) -> Mapping[str, object]:
    if value is None:
        return NOTHING
    if isinstance(value, Mapping):
        return {str(key): setting for key, setting in value.items()}
    line = text[: text.find("newslint")].count("\n") + 2
    raise FormatError(name, line, "“newslint” in the front matter takes keys and values")
