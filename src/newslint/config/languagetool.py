"""The table [languagetool]: where the second reader is, and how it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from newslint.config.keys import TEXT, TEXTS, Shape
from newslint.config.settings import LanguageTool
from newslint.config.source import Source, nearest

TABLE = "languagetool"


def _is_seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_address(value: object) -> bool:
    return isinstance(value, str) and value.startswith(("http://", "https://"))


_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "url": Shape(_is_address, "an address that begins with http:// or https://"),
        "start": Shape(lambda value: isinstance(value, bool), "true or false"),
        "path": TEXT,
        "language": TEXT,
        "disabled-rules": TEXTS,
        "timeout": Shape(_is_seconds, "a number of seconds"),
    }
)


def languagetool(values: Mapping[str, Any], source: Source) -> LanguageTool | None:
    """What the table says; none where it names no server and starts none."""
    for key, value in values.items():
        if key not in _SHAPES:
            message = f"[{TABLE}] has no setting “{key}”{nearest(key, _SHAPES)}"
            raise source.error((TABLE, key), message)
        if not _SHAPES[key].fits(value):
            raise source.error((TABLE, key), f"“{key}” must be {_SHAPES[key].words}")
    if "url" in values and values.get("start"):
        message = "“url” names a server that runs, “start” starts one: give one of them"
        raise source.error((TABLE, "start"), message)
    if "url" not in values and "start" not in values:
        raise source.error((TABLE,), f"[{TABLE}] needs “url”, or “start = true”")
    if "url" not in values and not values["start"]:
        return None
    return LanguageTool(
        url=values.get("url", ""),
        path=source.path.parent / values["path"] if "path" in values else None,
        language=values.get("language", ""),
        disabled=tuple(values.get("disabled-rules", ())),
        seconds=float(values.get("timeout", LanguageTool().seconds)),
        source=source,
    )
