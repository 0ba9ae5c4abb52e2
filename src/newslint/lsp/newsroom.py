"""The articles that are open in an editor, and the latest reading of each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newslint.config.settings import Overrides
from newslint.lsp.positions import Encoding
from newslint.lsp.readings import Readers, Reading
from newslint.lsp.sheets import Change, Sheet, edited, sheet


class Newsroom:
    """Takes what an editor tells; knows nothing of how it is told."""

    def __init__(
        self,
        overrides: Overrides,
        encoding: Encoding = Encoding.UTF16,
        folder: Path | None = None,
    ) -> None:
        self.encoding = encoding
        self.readers = Readers(overrides)
        self._folder = folder or Path.cwd()  # where texts without a file are read
        self._readings: dict[str, Reading] = {}

    @property
    def open(self) -> tuple[str, ...]:
        """The addresses of the articles that are open."""
        return tuple(self._readings)

    def opened(self, uri: str, language: str, text: str, version: int) -> Reading:
        """An article is opened; nothing of it has been read yet."""
        article = sheet(uri, language, text, version, self._folder)
        self._readings[uri] = Reading(article, is_whole=False)
        return self._readings[uri]

    def changed(self, uri: str, changes: Iterable[Change], version: int) -> Reading | None:
        """An article is edited: a glance at it; none where it was never opened."""
        before = self._readings.get(uri)
        if before is None:
            return None
        raw = edited(before.sheet.raw, changes, self.encoding)
        article = before.sheet._replace(raw=raw, version=version)
        self._readings[uri] = self.readers.glance(article, before)
        return self._readings[uri]

    def closed(self, uri: str) -> None:
        """An article is closed."""
        self._readings.pop(uri, None)

    def latest(self, uri: str) -> Reading | None:
        """The latest reading of an article, whole or at a glance."""
        return self._readings.get(uri)

    def unread(self, uri: str) -> Sheet | None:
        """An article of which the whole has not been read as it stands."""
        reading = self._readings.get(uri)
        return None if reading is None or reading.is_whole else reading.sheet

    def keep(self, reading: Reading) -> bool:
        """Take a reading, unless the article has been edited or closed in the meantime."""
        latest = self._readings.get(reading.sheet.uri)
        if latest is None or latest.sheet != reading.sheet:
            return False
        self._readings[reading.sheet.uri] = reading
        return True

    def whole(self, uri: str) -> Reading | None:
        """The reading of the whole of an article as it stands, made now if there is none."""
        article = self.unread(uri)
        if article is not None:
            self.keep(self.readers.read(article))
        return self._readings.get(uri)

    def forget(self) -> None:
        """The configuration has changed: every article is to be read anew."""
        self.readers.reload()
        for uri, reading in self._readings.items():
            self._readings[uri] = Reading(reading.sheet, is_whole=False)
