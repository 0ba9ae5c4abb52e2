"""Reports for programs and browsers, each format from its own module; GitHub's page of a job."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from newslint.cli.options import Output
from newslint.cli.parts import part
from newslint.cli.publish import write
from newslint.cli.running import Run
from newslint.cli.version import version
from newslint.report.edition import Edition
from newslint.report.entries import SERVER, FileEntry
from newslint.rule import Card

_FROM_ROOT = frozenset({"sarif", "github", "gitlab"})  # formats whose paths begin at the repository
_ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
_ADDRESS = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")
_PAGE = "GITHUB_STEP_SUMMARY"


def publish(
    files: Iterable[FileEntry],
    run: Run,
    output: Output,
    cards: Callable[[], Mapping[str, Card]],
) -> None:
    """Write the report of a run."""
    edition = Edition(version(), run.began, run.seconds, cards, part)
    if output.format in _FROM_ROOT:
        files = _rooted(files, _root())
    if output.format == "github" and os.environ.get(_PAGE):
        files = list(files)
        _add_page(files, Path(os.environ[_PAGE]))
    render = import_module(f"newslint.report.{output.format}").render
    write(render(files, edition), output.file)


def _root() -> Path:
    """The folder that paths are told from: the checkout in CI, else the current one."""
    here = Path.cwd()
    named = (Path(os.environ[name]).resolve() for name in _ROOTS if os.environ.get(name))
    return next((root for root in named if here.is_relative_to(root)), here)


def _rooted(files: Iterable[FileEntry], root: Path) -> Iterator[FileEntry]:
    for file in files:
        yield file if file.format == SERVER else file._replace(path=_path(file.path, root))


def _path(path: str, root: Path) -> str:
    """`path` from the root, with slashes; one that lies elsewhere whole."""
    real = Path(os.path.normpath(Path.cwd() / path))
    return (real.relative_to(root) if real.is_relative_to(root) else real).as_posix()


def _add_page(files: Iterable[FileEntry], page: Path) -> None:
    """Add to what the step has told so far; what a page has no room for, GitHub refuses whole."""
    module = import_module("newslint.report.job_summary")
    used = page.stat().st_size if page.exists() else 0
    text = module.job_summary(files, address=_address(), room=module.MOST - used)
    with page.open("ab") as file:
        file.write(text.encode("utf-8", "backslashreplace"))


def _address() -> str:
    """Where the files of this commit can be read."""
    server, repository, commit = (os.environ.get(name, "") for name in _ADDRESS)
    whole = server and repository and commit
    return f"{server}/{repository}/blob/{commit}" if whole else ""
