"""What a newsroom has settled: the configuration as values."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from newslint.config.source import Source
from newslint.model.document import Chosen, Kind
from newslint.model.finding import Severity

DIALECTS = ("us", "uk", "gb", "au", "ca", "auto")
SEVERITIES = tuple(severity.value for severity in Severity)
FAIL_ON = (*SEVERITIES, "never")
MEGABYTE = 1_000_000  # bytes
LARGEST = 10 * MEGABYTE  # no article is longer
NO_RULES: Mapping[str, Mapping[str, object]] = MappingProxyType({})


class Layer(NamedTuple):
    """What one file, or the command line, says of which rules run."""

    select: tuple[str, ...] | None = None  # none: start from what the layers below chose
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    source: Source | None = None  # none: the command line


class Pattern(NamedTuple):
    """A path pattern, as .gitignore writes them, and the folder it starts from."""

    folder: Path
    glob: str


class FileIgnore(NamedTuple):
    """Rules left out for the files that a pattern names."""

    pattern: Pattern
    layer: Layer


class Weight(NamedTuple):
    """The severity that a rule or pack is given."""

    selector: str
    severity: Severity
    source: Source


class LanguageTool(NamedTuple):
    """A server of LanguageTool that reads every article too."""

    url: str = ""  # empty: one is started
    path: Path | None = None  # the folder of an installed LanguageTool; none: where it usually is
    language: str = ""  # empty: by the dialect
    disabled: tuple[str, ...] = ()  # LanguageTool's own names of its rules
    seconds: float = 30.0  # how long it may take to answer
    source: Source | None = None


class DataFormat(NamedTuple):
    """What is read of one kind of data file, and which files of a folder are read at all."""

    kind: Kind
    chosen: Chosen
    paths: tuple[Pattern, ...]


class Config(NamedTuple):
    """Everything that is configured for the files of one folder."""

    path: Path | None = None  # the file nearest to the articles, if there is one
    layers: tuple[Layer, ...] = ()
    file_ignores: tuple[FileIgnore, ...] = ()
    weights: tuple[Weight, ...] = ()
    style: str = ""
    dialect: str = "auto"
    style_source: Source | None = None  # none: the command line
    names: tuple[Path, ...] = ()
    rules: Mapping[str, Mapping[str, object]] = NO_RULES
    exclude: tuple[Pattern, ...] = ()
    cache: Path | None = None
    uses_cache: bool = True
    keeps_results: bool = True  # in the cache, and not the compiled rules alone
    fail_on: Severity | None = Severity.WARNING  # none: findings never fail a run
    rule_paths: tuple[Path, ...] = ()
    baseline: Path | None = None
    languagetool: LanguageTool | None = None
    data: tuple[DataFormat, ...] = ()
    sources: tuple[Source, ...] = ()  # the files behind it, the nearest last
    largest: int = LARGEST  # bytes of a file that are read
    story_names: tuple[str, ...] = ()  # the names that one article accepts or, with “-”, refuses
    article: str = ""  # what one article settles for itself, as a text to tell it by


class Overrides(NamedTuple):
    """What the command line settles, over every file."""

    config: str = ""
    select: tuple[str, ...] | None = None
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    style: str = ""
    dialect: str = ""
    fail_on: str = ""
    baseline: str = ""
    keeps_results: bool = True
    languagetool: str = ""  # the address of a server that this run has started


def overridden(config: Config, overrides: Overrides) -> Config:
    """`config` as the command line wants it."""
    layer = Layer(overrides.select, overrides.extend, overrides.ignore)
    return config._replace(
        layers=config.layers if layer == Layer() else (*config.layers, layer),
        style=overrides.style or config.style,
        style_source=None if overrides.style else config.style_source,
        dialect=overrides.dialect or config.dialect,
        fail_on=severity_of(overrides.fail_on) if overrides.fail_on else config.fail_on,
        baseline=Path(overrides.baseline) if overrides.baseline else config.baseline,
        keeps_results=overrides.keeps_results,
    )


def severity_of(word: str) -> Severity | None:
    """The severity that a word of `fail-on` names; `never` is none."""
    return None if word == "never" else Severity(word)
