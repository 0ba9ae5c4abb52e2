"""The table [languagetool], read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.load import load
from newslint.config.second import check_second_reader, with_second_reader
from newslint.config.settings import Config, LanguageTool
from newslint.errors import ConfigError
from newslint.matchers.remarks import Remarks
from tests.config.test_load import written
from tests.making import builtin


def settings(folder: Path, text: str) -> LanguageTool | None:
    found = load(written(folder, text)).languagetool
    return found and found._replace(source=None)


def test_every_setting_of_a_server_is_read(tmp_path: Path) -> None:
    text = """
        [languagetool]
        url = "https://lt.example.org/v2"
        path = "jars"
        language = "en-ZA"
        disabled-rules = ["EN_QUOTES"]
        timeout = 5
    """

    assert LanguageTool(
        "https://lt.example.org/v2", tmp_path / "jars", "en-ZA", ("EN_QUOTES",), 5.0
    ) == settings(tmp_path, text)


def test_a_server_may_be_started(tmp_path: Path) -> None:
    assert LanguageTool() == settings(tmp_path, "[languagetool]\nstart = true\n")


def test_a_nearer_file_may_do_without(tmp_path: Path) -> None:
    written(tmp_path, '[languagetool]\nurl = "http://localhost:8081"\n', "house.toml")

    assert settings(tmp_path, 'extend = ["./house.toml"]\n') is not None
    text = 'extend = ["./house.toml"]\n[languagetool]\nstart = false\n'

    assert settings(tmp_path, text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[languagetool]\nurl = "lt.example.org"', r":2: “url” must be an address that begins"),
        ("[languagetool]\ntimeout = 0", r":2: “timeout” must be a number of seconds"),
        ("[languagetool]\nstart = 1", r":2: “start” must be true or false"),
        ("[languagetool]\nadress = 1", r":2: \[languagetool\] has no setting “adress”"),
        ('[languagetool]\nlanguage = "en-US"', r":1: \[languagetool\] needs “url”"),
        ('[languagetool]\nurl = "http://a"\nstart = true', r":3: “url” names a server that runs"),
        ('languagetool = "http://a"', r":1: “languagetool” must be a table"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=said):
        settings(tmp_path, text)


def test_its_rules_are_on_where_a_server_is_configured() -> None:
    def on(config: Config) -> set[bool]:
        rules = with_second_reader(builtin().rules, config)
        return {rule.card.enabled for rule in rules if isinstance(rule.matcher, Remarks)}

    assert ({False}, {True}) == (on(Config()), on(Config(languagetool=LanguageTool())))


def test_its_rules_are_refused_where_there_is_no_server() -> None:
    rules = [rule for rule in builtin().rules if isinstance(rule.matcher, Remarks)]
    check_second_reader(rules, Config(languagetool=LanguageTool()))

    with pytest.raises(ConfigError, match=r"needs \[languagetool\] with “url”"):
        check_second_reader(rules, Config())
