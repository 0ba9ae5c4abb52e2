"""Our rule files: YAML, strictly decoded, every mistake with its file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from typing import Any

import msgspec
import yaml

from newslint.errors import PackError
from newslint.matchers import KINDS
from newslint.matchers.expressions import expression
from newslint.matchers.python import resolve
from newslint.matchers.sequence_syntax import parse
from newslint.packs.records import ExampleRecord, PackRecord, choices, rule_records

Record = dict[str, Any]  # a rule as plain values, fit for marshal
_UNKNOWN = re.compile(r"Object contains unknown field `(\w+)`")


def rule_files(folder: Path) -> Iterator[tuple[str, Path]]:
    """The id and path of every rule file below `folder`."""
    for path in sorted(folder.rglob("*.yaml")):
        if path.name != "pack.yaml":
            yield path.relative_to(folder).with_suffix("").as_posix(), path


def read_rule(
    path: Path, name: str, changes: Mapping[str, object], forced: Mapping[str, object]
) -> Record:
    """One rule file as a record; PackError names the line and what is wrong there.

    `changes` replace fields; `forced` fields are set where the kind has them.
    """
    values = {**_mapping(path), **changes}
    kind = values.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise _mistake(path, ("kind",), f"there is no kind “{kind}”{_near(str(kind), KINDS)}")
    values |= {key: value for key, value in forced.items() if key in KINDS[kind]._fields}
    record = _decode(path, values, rule_records()[kind])
    _examine(path, record)
    return {**record, "id": name}


def read_pack(path: Path) -> Record:
    """One pack.yaml as a record."""
    return _decode(path, _mapping(path), PackRecord)


def _mapping(path: Path) -> Record:
    try:
        values = _load(path.read_bytes())
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise PackError(str(path), line, error.problem or "not YAML") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise PackError(str(path), None, f"not YAML: {error}") from error
    except OSError as error:
        raise PackError(str(path), None, f"cannot be read: {error.strerror}") from error
    if not isinstance(values, dict):
        raise PackError(str(path), 1, "a rule file is a mapping of keys to values")
    return values


def _load(data: bytes) -> object:
    """What the YAML holds; a key that stands twice in one mapping is refused."""
    loader = yaml.CSafeLoader(data)
    try:
        node = loader.get_single_node()
        _refuse_doubles(node)
        return loader.construct_document(node) if node else None
    finally:
        loader.dispose()


def _refuse_doubles(node: yaml.Node | None) -> None:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_doubles(item)
    if not isinstance(node, yaml.MappingNode):
        return
    seen: set[str] = set()
    for key, value in node.value:
        if key.value in seen:
            problem = f"the key “{key.value}” stands twice"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=key.start_mark)
        seen.add(key.value)
        _refuse_doubles(value)


def _decode(path: Path, values: Record, record: type[msgspec.Struct]) -> Record:
    known = record.__struct_fields__
    for key in values:
        if key not in known and key != "kind":
            raise _mistake(path, (str(key),), f"unknown key “{key}”{_near(str(key), known)}")
    try:
        decoded = msgspec.convert(values, record)
    except msgspec.ValidationError as error:
        raise _undecoded(path, values, record, str(error)) from error
    plain: Record = msgspec.to_builtins(decoded, builtin_types=(bytes,))
    return plain


def _undecoded(path: Path, values: Record, record: type[msgspec.Struct], problem: str) -> PackError:
    """What msgspec says, with the place in words and lines."""
    text, _, place = problem.partition(" - at `$")
    where = tuple(re.findall(r"[^.\[\]`]+", place))
    if unknown := _UNKNOWN.match(text):
        near = _near(unknown[1], ExampleRecord.__struct_fields__)
        return _mistake(path, (*where, unknown[1]), f"unknown key “{unknown[1]}”{near}")
    if where and (words := choices(record, where[0])):
        text = _unfit(values.get(where[0]), words) or text
    return _mistake(path, where, f"{'.'.join(where) or 'rule'}: {text}")


def _unfit(value: object, words: list[str]) -> str:
    """What is said of a word, or of the first in a list, that is not one of `words`."""
    given = [str(each) for each in (value if isinstance(value, list) else [value])]
    wrong = next((word for word in given if word not in words), None)
    if wrong is None:
        return ""
    return f"“{wrong}” must be one of {', '.join(words)}{_near(wrong, words)}"


def _examine(path: Path, record: Record) -> None:
    """What types cannot say: expressions that compile, checks that exist, fields that are given."""
    matcher = matcher_of(record)
    try:
        for source, engine in getattr(matcher, "expressions", tuple)():
            expression(source, engine)
    except ValueError as error:
        raise _mistake(path, ("pattern",), f"the expression is malformed: {error}") from error
    try:
        for row in getattr(matcher, "rows", tuple)():
            parse(row)
    except ValueError as error:
        raise _mistake(path, ("row",), f"the row is malformed: {error}") from error
    try:
        resolve(record.get("check") or "builtins:iter")
    except ValueError as error:
        raise _mistake(path, ("check",), str(error)) from error
    fields: frozenset[str] = getattr(matcher, "fields", frozenset)()
    for _, field, _, _ in Formatter().parse(record["message"]) if fields else ():
        if field and field not in fields:
            raise _mistake(path, ("message",), f"the message has no “{{{field}}}” to show")


def matcher_of(record: Record) -> Any:
    """The matcher that a record describes."""
    matcher = KINDS[record["kind"]]
    return matcher(**{name: record[name] for name in matcher._fields if name in record})


def _near(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, list(known), 1)
    return f" (did you mean “{near[0]}”?)" if near else ""


def _mistake(path: Path, where: tuple[str, ...], message: str) -> PackError:
    """A mistake with the line of the key or entry that it lies in."""
    node = yaml.compose(path.read_bytes(), yaml.CSafeLoader)
    line = node.start_mark.line + 1 if node else None
    for part in where:
        found = _child(node, part)
        if found is None:
            break
        key, node = found
        line = key.start_mark.line + 1
    return PackError(str(path), line, message)


def _child(node: yaml.Node | None, part: str) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and part.isdigit() and int(part) < len(node.value):
        return node.value[int(part)], node.value[int(part)]
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == part), None)
    return None
