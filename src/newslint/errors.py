"""What goes wrong at the edges, always with its place."""

from __future__ import annotations


class NewslintError(Exception):
    """Something a person must mend; its text is `path:line: what is wrong and what to do`."""

    def __init__(self, path: str, line: int | None, message: str) -> None:
        place = path if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {message}" if place else message)
        self.path = path
        self.line = line
        self.message = message

    def __reduce__(self) -> tuple[type[NewslintError], tuple[str, int | None, str]]:
        return type(self), (self.path, self.line, self.message)


class PackError(NewslintError):
    """A rule file or table that cannot be used."""


class ConfigError(NewslintError):
    """A setting that cannot be used."""


class RuleError(NewslintError):
    """A rule that cannot be run on an article, though it can on others."""


class FormatError(NewslintError):
    """An article that cannot be read or written."""
