"""Path patterns as .gitignore writes them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from pathspec import GitIgnoreSpec

from newslint.config.settings import Pattern


class Ignored:
    """The patterns of one folder."""

    def __init__(self, folder: str, lines: Iterable[str]) -> None:
        self._prefix = f"{folder.rstrip('/')}/"
        self._spec = GitIgnoreSpec.from_lines(lines)

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """Whether `path` is left out, taken back in, or not spoken of."""
        if not path.startswith(self._prefix):
            return None
        inside = path[len(self._prefix) :]
        return self._spec.check_file(f"{inside}/" if is_folder else inside).include


def matches(patterns: Iterable[Pattern], path: Path, *, is_folder: bool = False) -> bool:
    """Whether any of `patterns` names `path`."""
    text = path.as_posix()
    return any(_ignored(pattern).verdict(text, is_folder=is_folder) for pattern in patterns)


@lru_cache(maxsize=1024)  # the same few for every file of a repository
def _ignored(pattern: Pattern) -> Ignored:
    return Ignored(pattern.folder.as_posix(), (pattern.glob,))
