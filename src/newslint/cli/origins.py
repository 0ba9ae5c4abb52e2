"""Where each setting that applies was made: in which file and line, or on the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.config.settings import Config, Overrides
from newslint.config.source import Source, shown

_SUMMED = frozenset(  # every file adds to these; of the others the nearest holds
    {
        "extend-select",
        "ignore",
        "per-file-ignores",
        "severity",
        "names",
        "rules",
        "exclude",
        "rule-paths",
    }
)


class Told:
    """The places of the settings of one configuration."""

    def __init__(self, config: Config, overrides: Overrides, article: Source | None) -> None:
        self._sources = config.sources
        self._article = article
        self._given = {
            "select": overrides.select is not None,
            "extend-select": bool(overrides.extend),
            "ignore": bool(overrides.ignore),
            "style": bool(overrides.style),
            "dialect": bool(overrides.dialect),
        }

    def places(self, key: str) -> Sequence[str]:
        """Every place that has a say in `key`, the last word last; none where nobody has."""
        places = tuple(self._places(key))
        return places if key in _SUMMED else places[-1:]

    def _places(self, key: str) -> Iterator[str]:
        for source in self._sources:
            if source.line((key,)):
                yield place_in(source, (key,))
        if self._given.get(key):
            yield f"--{key}"
        if self._article and self._article.line((key,)):
            yield place_in(self._article, (key,))


def place_in(source: Source | None, keys: Sequence[str]) -> str:
    """The file and line of a setting."""
    if source is None:
        return "command line"
    return f"{shown(source.path)}:{source.line(keys)}"
