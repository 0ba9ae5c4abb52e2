"""Lines of settings in TOML text, and hints of the right word."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.source import Source, nearest, shown

TEXT = """\
# first line
select = [
  "spacing",
  'unicode',
]
"ignore" = ["quotes"]
fail-on = "error"
severity = { spacing = "info" }

[per-file-ignores]
"letters/*.md" = ["spelling"]

[rules."spacing/double-space"]
quotes = "leave"
"""


@pytest.mark.parametrize(
    ("keys", "value", "expected"),
    [
        (("select",), "", 2),
        (("select",), "unicode", 4),
        (("select",), "absent", 2),
        (("ignore",), "quotes", 6),
        (("severity", "spacing"), "", 8),
        (("per-file-ignores",), "spelling", 11),
        (("per-file-ignores", "letters/*.md"), "", 11),
        (("rules", "spacing/double-space"), "", 13),
        (("rules", "spacing/double-space", "quotes"), "", 14),
        (("nowhere",), "", None),
    ],
)
def test_a_setting_is_found_on_its_line(
    keys: tuple[str, ...], value: str, expected: int | None
) -> None:
    source = Source(Path("newslint.toml"), TEXT)

    assert expected == source.line(keys, value=value)


def test_a_table_of_a_project_is_looked_into() -> None:
    text = "[project]\nignore = 1\n[tool.newslint]\nignore = []\n[tool.newslint.severity]\na = 1\n"
    source = Source(Path("pyproject.toml"), text, ("tool", "newslint"))

    assert source.line(("ignore",)) == 4
    assert source.line(("severity", "a")) == 6


def test_a_table_with_a_dotted_header_stands_for_its_parent() -> None:
    source = Source(Path("newslint.toml"), '[rules."a/b"]\nfix = "shown"\n')

    assert source.line(("rules",)) == 1


def test_an_error_names_file_line_and_what_is_wrong() -> None:
    error = Source(Path("newslint.toml"), TEXT).error(("fail-on",), "is wrong")

    assert str(error) == "newslint.toml:7: is wrong"


def test_the_nearest_word_is_offered_only_when_it_is_near() -> None:
    assert nearest("spacng", ["spacing", "unicode"]) == " (did you mean “spacing”?)"
    assert nearest("zebra", ["spacing", "unicode"]) == ""


def test_a_path_inside_the_current_folder_is_shown_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert shown(tmp_path / "a" / "b.toml") == str(Path("a/b.toml"))
    assert shown(tmp_path.parent / "b.toml") == str(tmp_path.parent / "b.toml")
