"""YAML: every text in it with its keys, from the parser's events; nothing is ever built."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from newslint.errors import FormatError
from newslint.formats.fields import Field, Path, Unit, matched, spliced
from newslint.model.document import Syntax
from newslint.model.span import Span

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 200
_PROPERTIES = re.compile(r"(?:[&!]\S*\s+)*")
_BLOCK_HEADER = re.compile(r"[|>][^\n]*\n")
_ESCAPED = re.compile(
    r"(?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|.))"
    r"|[^\s\\]+(?:[ \t]+[^\s\\]+)*+",
    re.DOTALL,
)
_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_SIMPLE = dict(
    zip('0abtnvfre "/\\N_LP', '\0\a\b\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True)
)
_SYNTAXES = {
    "'": Syntax.YAML_SINGLE,
    '"': Syntax.YAML_DOUBLE,
    "|": Syntax.YAML_BLOCK,
    ">": Syntax.YAML_BLOCK,
}


class _Level:
    """A list or mapping that the walk is inside."""

    def __init__(self, path: Path, *, is_list: bool, is_flow: bool) -> None:
        self.path = path
        self.is_list = is_list
        self.is_flow = is_flow
        self.count = 0
        self.key: str | None = None

    def next(self, scalar: str | None) -> Path | None:
        """The path of the value that comes; none where it is a key, which `scalar` then gives."""
        if self.is_list:
            self.count += 1
            return (*self.path, self.count - 1)
        if self.key is None:
            self.key = scalar or ""
            return None
        key, self.key = self.key, None
        return (*self.path, key)


def yaml_fields(text: str, name: str, *, first: int = 1) -> Iterator[Field]:
    """Every scalar that is a value; `first` is the line of the file on which `text` begins."""
    try:
        yield from _walk(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = min(mark.line, text.count("\n")) + first if mark else None
        raise FormatError(name, line, f"this is not YAML: {error.problem}") from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + first
        message = (
            f"this is not YAML: it cannot hold the character U+{ord(text[error.position]):04X}"
        )
        raise FormatError(name, line, message) from error
    except yaml.YAMLError as error:
        raise FormatError(name, first, f"this is not YAML: {error}") from error


def _walk(text: str) -> Iterator[Field]:
    levels = [_Level((), is_list=True, is_flow=False)]  # the documents of a file
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            path = levels[-1].next(None)
            if len(levels) > _DEEPEST:
                raise yaml.YAMLError("it is nested too deeply")
            is_list = isinstance(event, yaml.SequenceStartEvent)
            levels.append(_Level(path or (), is_list=is_list, is_flow=bool(event.flow_style)))
        elif isinstance(event, yaml.CollectionEndEvent):
            levels.pop()
        elif isinstance(event, yaml.AliasEvent):
            levels[-1].next(None)  # what it stands for is read where it is written
        elif isinstance(event, yaml.ScalarEvent):
            path = levels[-1].next(event.value)
            if path is not None:
                yield _field(text, event, path, is_flow=levels[-1].is_flow)


def _field(text: str, event: yaml.ScalarEvent, path: Path, *, is_flow: bool) -> Field:
    start, end = (mark.index if mark else 0 for mark in (event.start_mark, event.end_mark))
    start = _after_properties(text, start, end)
    syntax = _SYNTAXES.get(event.style or "")
    if syntax in {Syntax.YAML_SINGLE, Syntax.YAML_DOUBLE}:
        start, end = start + 1, end - 1
    elif syntax is Syntax.YAML_BLOCK:
        header = _BLOCK_HEADER.match(text, start, end)
        start = header.end() if header else end
    else:
        syntax = Syntax.YAML_FLOW if is_flow else Syntax.YAML_PLAIN
    units = matched(event.value, _written(text, start, end, syntax))
    if units is None:
        units = (Unit(event.value, start, end),)
    return Field(path, tuple(spliced(units, text)), Span(start, end), syntax)


def _after_properties(text: str, start: int, end: int) -> int:
    found = _PROPERTIES.match(text, start, end)
    return found.end() if found else start


def _written(text: str, start: int, end: int, syntax: Syntax) -> Iterator[Unit]:
    """What is written between two places, line by line, without the white space round lines."""
    if syntax is Syntax.YAML_DOUBLE:
        for found in _ESCAPED.finditer(text, start, end):
            yield Unit(_decoded(found[0]) if found["escape"] else found[0], *found.span())
        return
    for line in _LINE.finditer(text, start, end):
        if syntax is Syntax.YAML_SINGLE and "''" in line[0]:
            yield from _doubled(text, line.start(), line.end())
        else:
            yield Unit(line[0], *line.span())


def _decoded(escape: str) -> str:
    if len(escape) > 2 and escape[1] in "xuU":
        return chr(int(escape[2:], 16))
    return _SIMPLE.get(escape[1:], "")


def _doubled(text: str, start: int, end: int) -> Iterator[Unit]:
    while (at := text.find("''", start, end)) >= 0:
        if at > start:
            yield Unit(text[start:at], start, at)
        yield Unit("'", at, at + 2)
        start = at + 2
    if start < end:
        yield Unit(text[start:end], start, end)
