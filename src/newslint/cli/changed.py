"""What git says has changed since a branch began, and how it read before."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from newslint.cli.found import STDIN, Before, Found
from newslint.errors import ConfigError
from newslint.formats import kind_of

OPTION = "--diff-base"


def changed_only(files: Iterable[Found], reference: str) -> Iterator[Found]:
    """The files that are not as they were where `reference` and the present parted."""
    repositories = _Repositories(reference)
    for found in files:
        if found.error:
            yield found
            continue
        before = repositories.before(found)
        if before is not None:
            yield found._replace(before=before)


def read_before(before: Before) -> bytes:
    """The file as it was; ConfigError where git cannot say."""
    return _git(before.folder, "cat-file", "blob", before.blob)


class _Repositories:
    """The repositories that articles lie in; mostly one."""

    def __init__(self, reference: str) -> None:
        self._reference = reference
        self._known: dict[str, _Repository] = {}

    def before(self, found: Found) -> Before | None:
        """How the file was; nothing where it is as it was."""
        place = os.path.realpath("." if found.path == STDIN else found.path)
        folder = place if found.path == STDIN else str(Path(place).parent)
        top = _top(folder)
        if not top:
            raise ConfigError(OPTION, None, f"“{found.path}” lies in no git repository")
        if top not in self._known:
            self._known[top] = _Repository(top, self._reference)
        return self._known[top].before(Path(place).relative_to(top).as_posix(), found)


class _Repository:
    """One repository as it was where the reference and the present parted."""

    def __init__(self, top: str, reference: str) -> None:
        self._top = top
        self._commit = _parting(top, reference)
        self._changed = dict(_changed(top, self._commit))
        self._tracked = frozenset(_texts(_git(top, "ls-files", "-z")))

    def before(self, name: str, found: Found) -> Before | None:
        """How the file `name` was; nothing where it is as it was."""
        if name in self._changed:
            old_name, blob = self._changed[name]
            return Before(self._top, blob, kind_of(old_name) or found.kind)
        if name not in self._tracked:
            return Before(self._top, "", found.kind)
        # What comes by standard input need not be what lies on the disk.
        return Before(self._top, f"{self._commit}:{name}", found.kind) if found.is_stdin else None


def _parting(top: str, reference: str) -> str:
    """The commit where `reference` and the present parted."""
    unknown = f"there is no branch, tag or commit “{reference}”"
    if not reference or reference.startswith("-"):  # which git would take for an option
        raise ConfigError(OPTION, None, unknown)
    apart = f"“{reference}” and HEAD share no commit here; fetch more of the history"
    _git(top, "rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}", silent=unknown)
    return _git(top, "merge-base", reference, "HEAD", silent=apart).decode().strip()


def _changed(top: str, commit: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each file that has changed, with its name and its content before; empty where it is new."""
    words = iter(
        _texts(
            _git(
                top, "diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-relative",
                "--no-ext-diff", "--ignore-submodules", commit, "--",
            )
        )
    )  # fmt: skip
    for head in words:
        _, _, blob, _, status = head.split()
        old_name = new_name = next(words)
        if status[0] in "RC":
            new_name = next(words)
        if status == "U":  # a merge that nobody has settled yet
            blob = f"{commit}:{old_name}"
        yield new_name, (old_name, "" if status == "A" else blob)


def _texts(output: bytes) -> list[str]:
    return [os.fsdecode(word) for word in output.split(b"\0") if word]


@cache
def _top(folder: str) -> str:
    """The folder of the repository that `folder` lies in, or nothing."""
    place = Path(folder)
    for above in (place, *place.parents):
        if (above / ".git").exists():
            return os.fspath(above)
    return ""


def _git(top: str, *words: str, silent: str = "git failed") -> bytes:
    """What git says; ConfigError with its complaint, or with `silent` where it makes none."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0"}
    try:
        done = subprocess.run(
            ("git", *words), cwd=top, env=environment, capture_output=True, check=False
        )
    except OSError as mistake:
        raise ConfigError(OPTION, None, f"git cannot be run: {mistake.strerror}") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        fatal = [line for line in told if line.startswith("fatal: ")] or told[-1:] or [silent]
        raise ConfigError(OPTION, None, fatal[0].removeprefix("fatal: "))
    return done.stdout
