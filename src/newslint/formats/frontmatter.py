"""What stands above an article in YAML (`---`), TOML (`+++`) or JSON (`{`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from typing import NamedTuple

import yaml

from newslint.errors import FormatError
from newslint.formats.fields import Field, Unit
from newslint.formats.heads import Heads
from newslint.model.document import NOTHING
from newslint.model.span import Span

_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)(?P<language>yaml|toml|json|js)?[ \t]*\r?\n"
    r"(?P<text>.*?)^(?:(?P=fence)|\.\.\.)[ \t]*(?:\r?\n|\Z)",
    re.MULTILINE | re.DOTALL,
)
_JSON = re.compile(r"\{\s*\"")
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|\Z)")
_ALIAS = re.compile(r"(?:^|[\s\[{,])\*[\w-]+", re.MULTILINE)
_MOST_ALIASES = 20  # a few dozen within one another stand for more than a machine can hold
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Matter(NamedTuple):
    """Front matter as written: its language, where its text stands and where it ends."""

    language: str = ""
    text: str = ""
    start: int = 0
    end: int = 0


def read_front_matter(text: str, name: str) -> tuple[int, Heads]:
    """How many characters the front matter takes, and what it says; 0 when there is none."""
    matter = find_matter(text, name)
    values = _values(matter, name)
    if not isinstance(values, Mapping):  # a rule, then a heading underlined with “---”
        return 0, Heads()
    return matter.end, Heads(
        _text(values.get("title")),
        _text(values.get("date")),
        _text(values.get("byline") or values.get("author") or values.get("authors")),
        _settings(values.get("newslint"), matter.text, name),
    )


def find_matter(text: str, name: str) -> Matter:
    """The front matter of a file; empty where there is none."""
    if found := _MATTER.match(text):
        usual = "yaml" if found["fence"] == "---" else "toml"
        return Matter(found["language"] or usual, found["text"], found.start("text"), found.end())
    if not _JSON.match(text):
        return Matter()
    json = import_module("json")
    try:
        end = json.JSONDecoder().raw_decode(text)[1]
    except json.JSONDecodeError as error:
        message = f"the front matter is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        raise FormatError(name, error.lineno, message) from error
    except (ValueError, RecursionError) as error:
        raise FormatError(name, 1, f"the front matter is not JSON: {error}") from error
    behind = _LINE_END.match(text, end)
    return Matter("json", text[:end], 0, behind.end()) if behind else Matter()


def matter_fields(text: str, name: str) -> Iterator[Field]:
    """The texts of the front matter, with their places in the file."""
    matter = find_matter(text, name)
    for path, units, span, syntax in _fields(matter, name):
        moved = tuple(Unit(said, *_moved(at, end, matter.start)) for said, at, end in units)
        # The first key of a YAML path is the number of the document.
        yield Field(path[matter.language == "yaml" :], moved, _moved(*span, matter.start), syntax)


def _moved(start: int, end: int, by: int) -> Span:
    return Span(start + by, end + by)


def _fields(matter: Matter, name: str) -> Iterator[Field]:
    match matter.language:
        case "yaml":
            fields: Iterator[Field] = import_module("newslint.formats.yaml_fields").yaml_fields(
                matter.text, name, first=2
            )
        case "toml":
            toml = import_module("newslint.formats.toml_fields")
            fields = toml.toml_fields(matter.text, toml.toml_values(matter.text, name, first=2))
        case "json":
            fields = import_module("newslint.formats.json_fields").json_fields(matter.text, name)
        case _:
            return iter(())
    return fields


def _values(matter: Matter, name: str) -> object:
    match matter.language:
        case "yaml":
            return _from_yaml(matter.text, name)
        case "toml":
            toml = import_module("newslint.formats.toml_fields")
            return toml.toml_values(matter.text, name, first=2)
        case "json":
            return _from_json(matter, name)
        case "js":
            return NOTHING
        case _:
            return None


def _from_json(matter: Matter, name: str) -> object:
    json = import_module("json")
    try:
        return json.loads(matter.text)
    except json.JSONDecodeError as error:
        message = f"the front matter is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"
        line = error.lineno + (matter.start > 0)
        raise FormatError(name, line, message) from error
    except (ValueError, RecursionError) as error:
        raise FormatError(name, 1, f"the front matter is not JSON: {error}") from error


def _from_yaml(text: str, name: str) -> object:
    for number, alias in enumerate(_ALIAS.finditer(text)):
        if number == _MOST_ALIASES:
            at = text.count("\n", 0, alias.end()) + 2
            raise FormatError(name, at, "the front matter has too many aliases to be read")
    try:
        return yaml.load(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark else None
        raise FormatError(name, line, f"the front matter is not YAML: {error.problem}") from error
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        raise FormatError(name, 1, f"the front matter is not YAML: {error}") from error


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
