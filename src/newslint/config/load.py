"""A configuration file, and all that it extends, read strictly into one Config."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from newslint.config.formats import data_formats
from newslint.config.keys import check_keys
from newslint.config.languagetool import TABLE, languagetool
from newslint.config.settings import (
    MEGABYTE,
    Config,
    FileIgnore,
    LanguageTool,
    Layer,
    Pattern,
    Weight,
    severity_of,
)
from newslint.config.source import Source, shown
from newslint.errors import ConfigError
from newslint.model.finding import Severity

_TOML_LINE = re.compile(r" \(at line (\d+), column \d+\)| \(at end of document\)")
_LARGEST = "largest-file"
_PYPROJECT = ("tool", "newslint")


def load(path: Path) -> Config:
    """The configuration that `path` settles, over what it extends."""
    config = Config()
    for values, source in _chain(path, ()):
        config = _lay_over(config, values, source)
    return config


def _chain(path: Path, above: tuple[Path, ...]) -> Iterator[tuple[Mapping[str, Any], Source]]:
    """The file's settings behind those of every file it extends."""
    source, values = _read(path)
    check_keys(values, source)
    for name in values.get("extend", ()):
        base = _extended(name, source)
        if base in (*above, path):
            ring = " → ".join(shown(file) for file in (*above, path, base))
            raise source.error(("extend",), f"the files extend each other: {ring}", value=name)
        yield from _chain(base, (*above, path))
    yield values, source


def _read(path: Path) -> tuple[Source, Mapping[str, Any]]:
    text = read_text(path)
    try:
        values: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        raise _syntax_error(path, text, str(mistake)) from None
    if path.name != "pyproject.toml":
        return Source(path, text), values
    for key in _PYPROJECT:
        values = values.get(key, {})
    return Source(path, text, _PYPROJECT), values


def read_text(path: Path) -> str:
    """The text of a settings file or table."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as mistake:
        raise ConfigError(shown(path), None, f"cannot be read: {mistake.strerror}") from None
    except UnicodeDecodeError as mistake:
        line = path.read_bytes().count(b"\n", 0, mistake.start) + 1
        raise ConfigError(shown(path), line, "is not UTF-8; save it as UTF-8") from None


def _syntax_error(path: Path, text: str, words: str) -> ConfigError:
    place = _TOML_LINE.search(words)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    return ConfigError(shown(path), line, f"not valid TOML: {_TOML_LINE.sub('', words)}")


def _extended(name: str, source: Source) -> Path:
    if name.endswith(".toml") or "/" in name or "\\" in name:
        path = (source.path.parent / name).resolve()
    else:
        path = _packaged(name, source)
    if not path.is_file():
        message = f"“{name}” cannot be extended: there is no file {shown(path)}"
        raise source.error(("extend",), message, value=name)
    return path


def _packaged(name: str, source: Source) -> Path:
    """The configuration inside the installed package `name`."""
    module = name.replace("-", "_")  # what is installed as house-style is imported as house_style
    spec = find_spec(module) if module.isidentifier() else None
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        message = f"“{name}” is neither a .toml file nor an installed package"
        raise source.error(("extend",), message, value=name)
    return Path(folders[0]) / "newslint.toml"


def _lay_over(config: Config, values: Mapping[str, Any], source: Source) -> Config:
    folder = source.path.parent
    cache = values.get("cache", True)
    return Config(
        path=source.path,
        layers=(*config.layers, *_layers(values, source)),
        file_ignores=(*config.file_ignores, *_file_ignores(values, source)),
        weights=(*config.weights, *_weights(values, source)),
        style=values.get("style", config.style),
        dialect=values.get("dialect", config.dialect),
        style_source=source if "style" in values else config.style_source,
        names=(*config.names, *_paths(values, source, "names")),
        rules=_merged(config.rules, values.get("rules", {})),
        exclude=(*config.exclude, *(Pattern(folder, glob) for glob in values.get("exclude", ()))),
        cache=folder / cache if isinstance(cache, str) else config.cache,
        uses_cache=bool(cache) if "cache" in values else config.uses_cache,
        fail_on=severity_of(values["fail-on"]) if "fail-on" in values else config.fail_on,
        rule_paths=(*config.rule_paths, *_paths(values, source, "rule-paths")),
        baseline=folder / values["baseline"] if "baseline" in values else config.baseline,
        languagetool=_languagetool(values, source, config.languagetool),
        data=(*data_formats(values["formats"], source),) if "formats" in values else config.data,
        sources=(*config.sources, source),
        largest=int(values[_LARGEST] * MEGABYTE) if _LARGEST in values else config.largest,
    )


def _languagetool(
    values: Mapping[str, Any], source: Source, below: LanguageTool | None
) -> LanguageTool | None:
    return languagetool(values[TABLE], source) if TABLE in values else below


def _layers(values: Mapping[str, Any], source: Source) -> Iterator[Layer]:
    if values.keys() & {"select", "extend-select", "ignore"}:
        select = values.get("select")
        yield Layer(
            None if select is None else tuple(select),
            tuple(values.get("extend-select", ())),
            tuple(values.get("ignore", ())),
            source,
        )


def _file_ignores(values: Mapping[str, Any], source: Source) -> Iterator[FileIgnore]:
    for glob, selectors in values.get("per-file-ignores", {}).items():
        pattern = Pattern(source.path.parent, glob)
        yield FileIgnore(pattern, Layer(ignore=tuple(selectors), source=source))


def _weights(values: Mapping[str, Any], source: Source) -> Iterator[Weight]:
    for selector, word in values.get("severity", {}).items():
        yield Weight(selector, Severity(word), source)


def _paths(values: Mapping[str, Any], source: Source, key: str) -> Iterator[Path]:
    for name in values.get(key, ()):
        path = source.path.parent / name
        if not path.exists():
            raise source.error((key,), f"“{name}” does not exist", value=name)
        yield path


def _merged(
    below: Mapping[str, Mapping[str, object]], above: Mapping[str, Mapping[str, object]]
) -> Mapping[str, Mapping[str, object]]:
    return {**below, **{rule: {**below.get(rule, {}), **above[rule]} for rule in above}}
