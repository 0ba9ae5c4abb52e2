"""Path patterns as .gitignore writes them."""

from __future__ import annotations

from pathlib import Path

from newslint.config.patterns import Ignored, matches
from newslint.config.settings import Pattern


def test_a_path_is_left_out_taken_back_or_not_spoken_of() -> None:
    ignored = Ignored("/desk", ["*.md", "!keep.md", "drafts/"])

    assert ignored.verdict("/desk/a/b.md", is_folder=False) is True
    assert ignored.verdict("/desk/keep.md", is_folder=False) is False
    assert ignored.verdict("/desk/a.txt", is_folder=False) is None
    assert ignored.verdict("/desk/drafts", is_folder=True) is True
    assert ignored.verdict("/desk/drafts", is_folder=False) is None
    assert ignored.verdict("/elsewhere/a.md", is_folder=False) is None


def test_any_of_several_patterns_names_a_path() -> None:
    patterns = [Pattern(Path("/desk"), "*.txt"), Pattern(Path("/desk/sport"), "/old/*.md")]

    assert matches(patterns, Path("/desk/sport/old/a.md"))
    assert not matches(patterns, Path("/desk/old/a.md"))
