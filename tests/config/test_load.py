"""Configuration files read strictly, with what they extend."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.load import load
from newslint.config.settings import Config, Overrides, overridden
from newslint.errors import ConfigError
from newslint.model.finding import Severity


def written(folder: Path, text: str, name: str = "newslint.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_setting_is_read(tmp_path: Path) -> None:
    written(tmp_path, "Idlib\n", "names.tsv")
    (tmp_path / "ours").mkdir()
    path = written(
        tmp_path,
        """
        select = ["spacing"]
        extend-select = ["unicode"]
        ignore = ["spacing/double-space"]
        style = "us-wire"
        dialect = "uk"
        names = ["names.tsv"]
        exclude = ["drafts/"]
        cache = "kept"
        fail-on = "never"
        rule-paths = ["ours"]
        baseline = "known.json"
        severity = { spacing = "info" }
        per-file-ignores = { "*.md" = ["unicode"] }
        [rules."spacing/double-space"]
        quotes = "leave"
        """,
    )

    config = load(path)

    assert config.path == path
    assert config.layers[0][:3] == (("spacing",), ("unicode",), ("spacing/double-space",))
    assert (config.style, config.dialect) == ("us-wire", "uk")
    assert config.names == (tmp_path / "names.tsv",)
    assert config.exclude == ((tmp_path, "drafts/"),)
    assert (config.cache, config.uses_cache) == (tmp_path / "kept", True)
    assert config.fail_on is None
    assert config.rule_paths == (tmp_path / "ours",)
    assert config.baseline == tmp_path / "known.json"
    assert config.weights[0][:2] == ("spacing", Severity.INFO)
    assert config.file_ignores[0].pattern == (tmp_path, "*.md")
    assert config.file_ignores[0].layer.ignore == ("unicode",)
    assert config.rules == {"spacing/double-space": {"quotes": "leave"}}
    assert config.sources == (config.style_source,)
    assert [path] == [source.path for source in config.sources]


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path, "")

    config = load(path)

    assert Config(path=path, sources=config.sources) == config


def test_a_project_holds_the_settings_in_its_table(tmp_path: Path) -> None:
    path = written(tmp_path, '[tool.newslint]\ndialect = "us"\n', "pyproject.toml")

    assert load(path).dialect == "us"


def test_the_cache_can_be_turned_off(tmp_path: Path) -> None:
    assert load(written(tmp_path, "cache = false")).uses_cache is False


def test_a_file_stands_over_what_it_extends(tmp_path: Path) -> None:
    written(tmp_path, "", "shared/names.tsv")
    written(
        tmp_path,
        'dialect = "us"\nstyle = "us-wire"\nignore = ["quotes"]\nnames = ["names.tsv"]\n'
        '[rules."a/b"]\nfix = "shown"\nquotes = "leave"\n',
        "shared/base.toml",
    )
    path = written(
        tmp_path,
        'extend = ["shared/base.toml"]\ndialect = "uk"\n[rules."a/b"]\nquotes = "check"\n',
    )

    config = load(path)

    assert (config.dialect, config.style) == ("uk", "us-wire")
    assert config.names == (tmp_path / "shared" / "names.tsv",)
    assert [layer.ignore for layer in config.layers] == [("quotes",)]
    assert config.rules == {"a/b": {"fix": "shown", "quotes": "check"}}
    assert [tmp_path / "shared" / "base.toml", path] == [each.path for each in config.sources]
    assert config.style_source == config.sources[0]


def test_an_installed_package_can_be_extended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, "", "gazette_style/__init__.py")
    written(tmp_path, 'dialect = "uk"', "gazette_style/newslint.toml")
    monkeypatch.syspath_prepend(str(tmp_path))

    assert load(written(tmp_path, 'extend = ["gazette_style"]')).dialect == "uk"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\nignroe = []", "2: there is no setting “ignroe” (did you mean “ignore”?)"),
        ('select = "spacing"', "1: “select” must be a list of texts"),
        ("select = [1]", "1: “select” must be a list of texts"),
        (
            'dialect = "nz"',
            "1: “dialect” must be one of “us”, “uk”, “gb”, “au”, “ca”, “auto”",
        ),
        ("fail-on = 2", "1: “fail-on” must be one of “error”, “warning”, “info”, “never”"),
        ("fail-on = []", "1: “fail-on” must be one of “error”, “warning”, “info”, “never”"),
        ('style = ""', "1: “style” must be a text"),
        ("cache = 1", "1: “cache” must be a folder, true or false"),
        (
            '[severity]\nspacing = "grave"',
            "1: “severity” must be a table of rules with “error”, “warning” or “info”",
        ),
        (
            "[severity]\nspacing = []",
            "1: “severity” must be a table of rules with “error”, “warning” or “info”",
        ),
        (
            '[per-file-ignores]\n"*.md" = "spacing"',
            "1: “per-file-ignores” must be a table of path patterns with lists of rules",
        ),
        (
            '[rules]\n"a/b" = 1',
            '1: “rules” must be a table for each rule, such as [rules."pack/name"]',
        ),
        ('\nnames = [\n"gone.tsv"]', "3: “gone.tsv” does not exist"),
        ('rule-paths = ["gone"]', "1: “gone” does not exist"),
        ("a =", "1: not valid TOML: Invalid value"),
        ("\n\nselect = [", "3: not valid TOML: Invalid value"),
        (
            'extend = ["no_such_package_here"]',
            "1: “no_such_package_here” is neither a .toml file nor an installed package",
        ),
        (
            'extend = ["not a name"]',
            "1: “not a name” is neither a .toml file nor an installed package",
        ),
        ('extend = ["./gone.toml"]', "1: “./gone.toml” cannot be extended: "),
    ],
)
def test_a_mistake_is_named_with_its_line(
    text: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, text)
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as caught:
        load(path)

    assert str(caught.value).startswith(f"newslint.toml:{expected}")


def test_files_that_extend_each_other_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, 'extend = ["./b.toml"]', "a.toml")
    written(tmp_path, '\nextend = ["./a.toml"]', "b.toml")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "a.toml")

    assert str(caught.value) == "b.toml:2: the files extend each other: a.toml → b.toml → a.toml"


def test_a_file_that_is_not_utf8_is_refused_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "newslint.toml"
    path.write_bytes(b'select = []\nstyle = "\xff"\n')
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as caught:
        load(path)

    assert str(caught.value) == "newslint.toml:2: is not UTF-8; save it as UTF-8"


def test_a_file_that_has_vanished_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "gone.toml")

    assert str(caught.value) == "gone.toml: cannot be read: No such file or directory"


def test_the_command_line_stands_over_the_file() -> None:
    config = Config(style="us-wire", dialect="us")

    changed = overridden(
        config,
        Overrides(
            select=("spacing",),
            dialect="uk",
            fail_on="error",
            baseline="a.json",
            keeps_results=False,
        ),
    )

    assert changed.layers[-1].select == ("spacing",)
    assert (changed.style, changed.dialect) == ("us-wire", "uk")
    assert changed.fail_on is Severity.ERROR
    assert changed.baseline == Path("a.json")
    assert changed.keeps_results is False


def test_a_silent_command_line_changes_nothing() -> None:
    assert overridden(Config(), Overrides()) == Config()
