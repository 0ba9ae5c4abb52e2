"""The second readers of a run: one for each server and language that is configured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from newslint.analysis.article import Article
from newslint.config.settings import Config, LanguageTool
from newslint.errors import ConfigError
from newslint.model.remark import Remark

_NAME = "LanguageTool"
_USUAL = "en-US"
_LANGUAGES: Mapping[str, str] = MappingProxyType(
    {"us": "en-US", "uk": "en-GB", "gb": "en-GB", "au": "en-AU", "ca": "en-CA"}
)


class Fault(NamedTuple):
    """Why a second reader is not heard."""

    place: str
    message: str


class Reader(Protocol):
    """A second reader that remembers why it could not be asked."""

    url: str
    fault: str

    def remarks(self, article: Article) -> Iterable[Remark]:
        """What it says of the article."""
        ...


class Mute:
    """Stands for a server that could not be started."""

    def __init__(self, fault: str) -> None:
        self.url = _NAME
        self.fault = fault

    def remarks(self, article: Article) -> Iterable[Remark]:
        """Nothing."""
        del article
        return ()


class Readers:
    """Second readers by what is configured; `started` is the address of a server of this run."""

    def __init__(self, started: str = "") -> None:
        self._started = started
        self._readers: dict[tuple[LanguageTool, str], Reader] = {}

    def of(self, config: Config) -> Reader | None:
        """The reader for the articles that `config` is for, if it wants one."""
        if config.languagetool is None:
            return None
        settings = config.languagetool
        key = (settings, settings.language or _LANGUAGES.get(config.dialect, _USUAL))
        if key not in self._readers:
            self._readers[key] = self._made(*key)
        return self._readers[key]

    def started(self, config: Config) -> str:
        """The address of the server that `config` wants started; empty where there is none."""
        settings = config.languagetool
        if settings is None or settings.url:
            return ""
        return self._started if self._start(settings) is None else ""

    def faults(self) -> Iterator[Fault]:
        """What is wrong with the servers so far."""
        for reader in self._readers.values():
            if reader.fault:
                yield Fault(reader.url, reader.fault)

    def _made(self, settings: LanguageTool, language: str) -> Reader:
        library = _library(settings)
        mute = None if settings.url else self._start(settings)
        if mute is not None:
            return mute
        reader: Reader = library.Reader(
            settings.url or self._started,
            language=language,
            disabled=settings.disabled,
            seconds=settings.seconds,
        )
        return reader

    def _start(self, settings: LanguageTool) -> Mute | None:
        """Start the server of this run, if it is not running; what to read with if that fails."""
        if self._started:
            return None
        server = import_module("newslint.checks.languagetool_server")
        try:
            self._started = server.start(settings.path, seconds=settings.seconds)
        except (server.StartError, OSError) as mistake:
            return Mute(f"{mistake}; going on without it")
        return None


def _library(settings: LanguageTool) -> Any:
    """The module that asks LanguageTool; ConfigError where its library is not installed."""
    try:
        return import_module("newslint.checks.languagetool")
    except ModuleNotFoundError as mistake:
        message = f"LanguageTool needs a library: pip install 'newslint[languagetool]' ({mistake})"
        raise _error(settings, message) from mistake


def _error(settings: LanguageTool, message: str) -> ConfigError:
    if settings.source is None:
        return ConfigError("", None, message)
    return settings.source.error(("languagetool",), message)
