"""The tables [formats.json] and [formats.yaml]: which files are articles, which fields prose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newslint.config.keys import TEXTS
from newslint.config.settings import DataFormat, Pattern
from newslint.config.source import Source, nearest
from newslint.model.document import Chosen, Kind

TABLE = "formats"
_KEYS = ("paths", "fields", "html", "markdown")
_KINDS = {"json": Kind.JSON, "yaml": Kind.YAML}


def data_formats(values: Mapping[str, Any], source: Source) -> Iterator[DataFormat]:
    """What the tables say, one for each kind of file."""
    for name, table in values.items():
        if name not in _KINDS:
            message = f"[{TABLE}] has no table “{name}”{nearest(name, _KINDS)}"
            raise source.error((TABLE, name), message)
        if not isinstance(table, Mapping):
            raise source.error((TABLE, name), f"“{name}” must be a table, such as [{TABLE}.{name}]")
        for key, value in table.items():
            if key not in _KEYS:
                message = f"[{TABLE}.{name}] has no setting “{key}”{nearest(key, _KEYS)}"
                raise source.error((TABLE, name, key), message)
            if not TEXTS.fits(value):
                raise source.error((TABLE, name, key), f"“{key}” must be {TEXTS.words}")
        folder = source.path.parent
        yield DataFormat(
            _KINDS[name],
            Chosen(*(tuple(table.get(key, ())) for key in _KEYS[1:])),
            tuple(Pattern(folder, glob) for glob in table.get("paths", ("*",))),
        )
