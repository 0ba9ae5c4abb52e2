"""newslint config: show what is configured, and where."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.cli import options
from newslint.cli.desk import Desk
from newslint.cli.exits import CLEAN, WRONG
from newslint.cli.found import located
from newslint.cli.origins import Told, place_in
from newslint.config.article import for_article
from newslint.config.keys import SHAPES
from newslint.config.select import without
from newslint.config.settings import MEGABYTE, Config, LanguageTool
from newslint.config.source import Source, shown
from newslint.formats import kind_of, own_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("words", nargs="*", metavar="show [FILE]", help="for an article, or here")
    options.add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """Do it; the exit status."""
    words = arguments.words[arguments.words[:1] == ["show"] :]
    if len(words) > 1:
        sys.stderr.write("newslint: config takes one file\n")
        return WRONG
    here = Desk(options.overrides(arguments))
    place = located(words[0]) if words else Path.cwd()
    config, own = _own(here.config(place if place.is_dir() else place.parent), place)
    told = Told(config, here.overrides, own)
    running = here.compiled(config).rules
    left = without(running, [ignored.layer for ignored in here.ignores(config, os.fspath(place))])
    sys.stdout.writelines(f"{line}\n" for line in _lines(config, told, len(left)))
    if not place.is_dir():
        sys.stdout.writelines(f"# {line}\n" for line in _of_file(here, config, place))
    return CLEAN


def _own(config: Config, place: Path) -> tuple[Config, Source | None]:
    """The configuration with what the front matter of an article settles, and where it does."""
    kind = kind_of(place.name)
    if kind is None or not place.is_file():
        return config, None
    data = place.read_bytes()
    settings = own_settings(data, kind, name=shown(place))
    if not settings:
        return config, None
    own = for_article(config, settings, shown(place), data.decode())
    return own, own.layers[-1].source


def _lines(config: Config, told: Told, running: int) -> Iterator[str]:
    yield f"# {shown(config.path) if config.path else 'no configuration file: all as it comes'}"
    for source in config.sources[:-1]:
        yield f"# extends {shown(source.path)}"
    yield f"# {running:,} rules run"
    values = dict(_values(config))
    for key in SHAPES:
        if key in values:
            places = ", ".join(told.places(key))
            yield f"{key} = {values[key]}" + (f"  # {places}" if places else "")


def _of_file(here: Desk, config: Config, place: Path) -> Iterator[str]:
    """What holds for one file beyond the settings of its folder."""
    for ignored in here.ignores(config, os.fspath(place)):
        at = place_in(ignored.layer.source, ("per-file-ignores", ignored.pattern.glob))
        rules = ", ".join(ignored.layer.ignore)
        yield f"“{ignored.pattern.glob}” leaves out {rules} here  # {at}"
    folders = (above for above in place.parents if above.is_relative_to(_root(config, place)))
    if here.excluded(place, is_folder=False) or any(
        here.excluded(folder, is_folder=True) for folder in folders
    ):
        yield "a walk through its folder leaves this file out, as “exclude” or “formats” says"


def _root(config: Config, place: Path) -> Path:
    return config.path.parent if config.path else place.parent


def _values(config: Config) -> Iterator[tuple[str, str]]:
    """The settings as TOML writes them."""
    selects = [layer.select for layer in config.layers if layer.select is not None]
    if selects:
        yield "select", _list(selects[-1])
    yield "extend-select", _list(word for layer in config.layers for word in layer.extend)
    yield "ignore", _list(word for layer in config.layers for word in layer.ignore)
    ignores = config.file_ignores
    yield "per-file-ignores", _table((one.pattern.glob, _list(one.layer.ignore)) for one in ignores)
    weights = config.weights
    yield "severity", _table((one.selector, _text(one.severity.value)) for one in weights)
    yield "style", _text(config.style)
    yield "dialect", _text(config.dialect)
    yield "names", _list(map(shown, config.names))
    yield "rules", _table((rule, _table(_fields(config, rule))) for rule in config.rules)
    yield "exclude", _list(pattern.glob for pattern in config.exclude)
    yield "cache", _text(str(config.cache) if config.cache else config.uses_cache)
    yield "fail-on", _text(config.fail_on.value if config.fail_on else "never")
    yield "rule-paths", _list(map(shown, config.rule_paths))
    yield "largest-file", f"{config.largest / MEGABYTE:.10g}"
    if config.languagetool:
        yield "languagetool", _table(_server(config.languagetool))
    if config.baseline:
        yield "baseline", _text(shown(config.baseline))


def _server(settings: LanguageTool) -> Iterator[tuple[str, str]]:
    yield ("url", _text(settings.url)) if settings.url else ("start", "true")
    if settings.path:
        yield "path", _text(shown(settings.path))
    if settings.language:
        yield "language", _text(settings.language)
    if settings.disabled:
        yield "disabled-rules", _list(settings.disabled)
    yield "timeout", _text(settings.seconds)


def _fields(config: Config, rule: str) -> Iterator[tuple[str, str]]:
    for field, value in config.rules[rule].items():
        yield field, _text(value)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _list(words: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, words))}]"


def _table(pairs: Iterable[tuple[str, str]]) -> str:
    inside = ", ".join(f"{_text(key)} = {value}" for key, value in pairs)
    return f"{{ {inside} }}" if inside else "{}"
