"""What an article settles for itself, under `newslint:` in its front matter."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newslint.config.keys import SHAPES
from newslint.config.settings import Config, Layer, Weight
from newslint.config.source import Source, nearest
from newslint.errors import FormatError
from newslint.model.finding import Severity

_FENCE = "+++"
_FENCE_END = 4  # behind a byte order mark
KEYS = ("select", "extend-select", "ignore", "severity", "style", "dialect", "names")


def for_article(config: Config, settings: Mapping[str, Any], path: str, text: str) -> Config:
    """`config` as the article wants it; FormatError for what an article cannot settle."""
    # In TOML the settings stand in a table of their own; in YAML a key is found by its name alone.
    source = Source(Path(path), text, ("newslint",) if _FENCE in text[:_FENCE_END] else ())
    for key, value in settings.items():
        if key not in KEYS:
            hint = nearest(key, KEYS)
            raise _mistake(source, path, key, f"an article has no setting “{key}”{hint}")
        if not SHAPES[key].fits(value):
            raise _mistake(source, path, key, f"“{key}” must be {SHAPES[key].words}")
    layer = Layer(
        tuple(settings["select"]) if "select" in settings else None,
        tuple(settings.get("extend-select", ())),
        tuple(settings.get("ignore", ())),
        source,
    )
    weights = (
        Weight(selector, Severity(word), source)
        for selector, word in settings.get("severity", {}).items()
    )
    return config._replace(
        layers=(*config.layers, layer),
        weights=(*config.weights, *weights),
        style=settings.get("style", config.style),
        dialect=settings.get("dialect", config.dialect),
        style_source=source if "style" in settings else config.style_source,
        story_names=tuple(settings.get("names", ())),
        article=repr(sorted(settings.items())),
    )


def _mistake(source: Source, path: str, key: str, message: str) -> FormatError:
    return FormatError(path, source.line((key,)), message)
