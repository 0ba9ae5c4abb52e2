"""From paths to the files to read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint.cli.found import Found, Sought
from newslint.cli.walk import find_files
from newslint.model.document import Kind


class Tree:
    """A folder of files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, *names: str, text: str = "") -> None:
        for name in names:
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def found(self, *paths: str) -> list[str]:
        return [found.path for found in self.files(*paths)]

    def files(self, *paths: str, stdin: str = "") -> list[Found]:
        return list(find_files(Sought(paths or (".",), stdin), self.excluded))

    def excluded(self, path: Path, *, is_folder: bool) -> bool:
        return path.name == ("excluded" if is_folder else "excluded.txt")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return Tree(folder)


def test_folders_are_walked_in_order_for_files_we_know(tree: Tree) -> None:
    tree.add("b.md", "a.txt", "c/d.markdown", "c/e.py", "LICENSE", ".hidden")

    assert tree.found() == ["a.txt", "b.md", "c/d.markdown"]


def test_a_named_file_is_always_read(tree: Tree) -> None:
    tree.add("LICENSE", "e.py", "b.md")

    assert tree.files("e.py", "LICENSE", "b.md") == [
        Found("e.py", Kind.PLAIN),
        Found("LICENSE", Kind.PLAIN),
        Found("b.md", Kind.MARKDOWN),
    ]


def test_paths_are_shown_as_they_were_given(tree: Tree) -> None:
    tree.add("c/d.txt")

    assert tree.found("c") == ["c/d.txt"]
    assert tree.found("c/") == ["c/d.txt"]
    assert tree.found(str(tree.folder / "c")) == [str(tree.folder / "c" / "d.txt")]


def test_each_file_comes_once(tree: Tree) -> None:
    tree.add("c/d.txt")

    assert tree.found("c/d.txt", "c", ".") == ["c/d.txt"]


def test_what_git_ignores_is_left_out(tree: Tree) -> None:
    tree.add("a.txt", "b.txt", "build/c.txt", "deep/b.txt", "deep/keep.md", "deep/x.md")
    tree.add(".gitignore", text="b.txt\nbuild/\n*.md\n")
    tree.add("deep/.gitignore", text="!keep.md\n")

    assert tree.found() == ["a.txt", "deep/keep.md"]


def test_the_repository_above_is_asked(tree: Tree) -> None:
    tree.add("news/a.txt", "news/b.txt", "news/deep/b.txt")
    tree.add(".gitignore", text="b.txt\n")
    (tree.folder / ".git").mkdir()

    assert tree.found("news") == ["news/a.txt"]


def test_folders_above_that_are_no_repository_are_not_asked(tree: Tree) -> None:
    tree.add("news/b.txt")
    tree.add(".gitignore", text="b.txt\n")

    assert tree.found("news") == ["news/b.txt"]


def test_an_empty_list_of_patterns_ignores_nothing(tree: Tree) -> None:
    tree.add("a.txt", ".gitignore")

    assert tree.found() == ["a.txt"]


def test_a_folder_called_gitignore_is_no_list(tree: Tree) -> None:
    tree.add("a.txt", ".gitignore/b.txt")

    assert tree.found() == [".gitignore/b.txt", "a.txt"]


def test_the_folders_of_tools_are_skipped(tree: Tree) -> None:
    tree.add("node_modules/a.md", ".git/b.md", ".venv/c.txt", "d.md")

    assert tree.found() == ["d.md"]


def test_the_configuration_leaves_out_files_and_folders(tree: Tree) -> None:
    tree.add("excluded/a.txt", "excluded.txt", "b.txt")

    assert tree.found() == ["b.txt"]


def test_links_to_files_are_read_and_links_to_folders_are_not(tree: Tree) -> None:
    tree.add("real/a.txt")
    (tree.folder / "b.txt").symlink_to("real/a.txt")
    (tree.folder / "ring").symlink_to(".")
    (tree.folder / "gone.txt").symlink_to("nowhere.txt")
    (tree.folder / "self.txt").symlink_to("self.txt")

    assert tree.found() == ["b.txt", "real/a.txt"]


def test_a_link_to_a_folder_is_walked_when_named(tree: Tree) -> None:
    tree.add("real/a.txt")
    (tree.folder / "link").symlink_to("real")

    assert tree.found("link") == ["link/a.txt"]


def test_standard_input_has_the_name_it_is_given(tree: Tree) -> None:
    assert tree.files("-", stdin="x.md") == [Found("x.md", Kind.MARKDOWN, is_stdin=True)]
    assert tree.files("-", "-") == [Found("-", Kind.PLAIN, is_stdin=True)]


def test_a_folder_that_may_not_be_read_is_told(tree: Tree) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    tree.add("shut/a.txt")
    (tree.folder / "shut").chmod(0)
    found = tree.files()
    (tree.folder / "shut").chmod(0o700)

    assert found == [Found("shut", Kind.PLAIN, "Permission denied")]
