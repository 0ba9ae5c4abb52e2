"""Regular expressions whose code is kept between runs: to compile all takes a third of a start."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping
from importlib import import_module
from typing import Any

Key = tuple[str, int]  # an expression and its flags
Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_NUMBERS = "I"  # a code is a row of numbers of four bytes
_kept: dict[Key, Code] = {}
_new: dict[Key, None] = {}


def compiled(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, ready to find things."""
    key = (source, int(flags))
    code = _kept.get(key)
    if code is None:
        anew = re.compile(source, flags)
        _new[key] = None
        return anew
    try:
        return _revived(source, code)
    except (AttributeError, RuntimeError, TypeError, ValueError):  # not from this Python
        return re.compile(source, flags)


def use(kept: Mapping[Key, Code]) -> None:
    """From now on take what is kept."""
    _kept.update(kept)
    for key in kept:
        _new.pop(key, None)


def compiled_anew() -> tuple[Key, ...]:
    """What could not be taken from what is kept."""
    return tuple(_new)


def code_of(key: Key) -> Code:
    """What is kept of an expression; AttributeError where this Python does it in another way."""
    source, flags = key
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(source, flags)
    state = parsed.state
    numbers = array(_NUMBERS, compiler._code(parsed, flags))
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    every_flag = int(flags | state.flags)
    return every_flag, numbers.tobytes(), state.groups - 1, dict(state.groupdict), tuple(names)


def _revived(source: str, code: Code) -> re.Pattern[str]:
    flags, numbers, groups, by_name, names = code
    engine: Any = import_module("_sre")
    found: re.Pattern[str] = engine.compile(
        source, flags, array(_NUMBERS, numbers).tolist(), groups, by_name, names
    )
    return found
