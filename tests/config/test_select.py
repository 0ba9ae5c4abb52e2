"""Which rules run, and how much they weigh."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.select import configured, specificity, without
from newslint.config.settings import Config, FileIgnore, Layer, Pattern, Weight
from newslint.config.source import Source
from newslint.errors import ConfigError
from newslint.matchers.pattern import Pattern as PatternMatcher
from newslint.model.finding import Severity
from newslint.packs.style import Style
from newslint.rule import Card, Rule

IDS = (
    *("spacing/double", "spacing/single", "unicode/odd"),
    *("house/us-wire/percent", "legal/guilt", "unicode/dash"),
)
OFF = {"house/us-wire/percent", "legal/guilt", "unicode/dash"}
TEXT = 'select = ["spacing"]\nignore = [\n  "unicod",\n]\n'


def rule(name: str) -> Rule:
    card = Card(
        id=name,
        title=name,
        message="",
        why="",
        severity=Severity.WARNING,
        fix=None,
        scope=frozenset(),
        quotes="check",
        formats=frozenset(),
        enabled=name not in OFF,
        examples=(),
        fine=(),
        links=(),
    )
    return Rule(card, PatternMatcher("x"), frozenset())


RULES = tuple(map(rule, IDS))
STYLES = {
    "us-wire": Style("us", adds=("unicode/dash",), drops=("spacing/single",)),
    "uk": Style(),
}


def source(text: str = TEXT) -> Source:
    return Source(Path("newslint.toml"), text)


def chosen(*layers: Layer, style: str = "") -> list[str]:
    config = Config(layers=layers, style=style)
    return [one.card.id for one in configured(RULES, config, STYLES)]


def test_without_a_word_the_rules_that_are_on_by_default_run() -> None:
    assert chosen() == ["spacing/double", "spacing/single", "unicode/odd"]


def test_a_pack_or_a_rule_can_be_selected() -> None:
    assert chosen(Layer(("spacing/double", "legal"))) == ["spacing/double", "legal/guilt"]


def test_all_is_every_rule_but_those_that_are_a_choice() -> None:
    assert chosen(Layer(("ALL",))) == ["spacing/double", "spacing/single", "unicode/odd"]


def test_a_choice_within_a_pack_is_named_in_full() -> None:
    assert "unicode/dash" not in chosen(Layer(extend=("unicode",)))
    assert "unicode/dash" in chosen(Layer(extend=("unicode/dash",)))


def test_a_rule_can_be_added_to_those_that_run_anyway() -> None:
    expected = ["spacing/double", "spacing/single", "unicode/odd", "legal/guilt"]

    assert expected == chosen(Layer(extend=("legal",)))


def test_the_most_specific_word_decides() -> None:
    layer = Layer(extend=("spacing/double",), ignore=("spacing",))

    assert chosen(layer) == ["spacing/double", "unicode/odd"]


def test_of_two_words_as_specific_ignoring_wins() -> None:
    assert chosen(Layer(select=("spacing",), ignore=("spacing",))) == []


def test_a_later_layer_stands_over_an_earlier_one() -> None:
    below = Layer(ignore=("spacing",))

    assert chosen(below, Layer(select=("spacing/single",))) == ["spacing/single"]
    assert chosen(below, Layer(ignore=("unicode",))) == []


def test_a_house_style_adds_its_rules() -> None:
    assert "house/us-wire/percent" in chosen(style="us-wire")
    assert "house/us-wire/percent" not in chosen(style="uk")


def test_a_house_style_adds_and_drops_rules_of_other_packs() -> None:
    assert "unicode/dash" in chosen(style="us-wire")
    assert "spacing/single" not in chosen(style="us-wire")


def test_the_configuration_stands_over_its_style() -> None:
    assert "spacing/single" in chosen(Layer(extend=("spacing/single",)), style="us-wire")
    assert "house/us-wire/percent" not in chosen(Layer(ignore=("house",)), style="us-wire")


def test_a_pack_that_is_off_comes_only_by_its_own_name() -> None:
    assert "house/us-wire/percent" not in chosen(Layer(extend=("house",)))
    assert "house/us-wire/percent" in chosen(Layer(extend=("house/us-wire",)))


def test_a_style_that_does_not_exist_is_refused() -> None:
    wrong = Config(style="us-wir", style_source=source('style = "us-wir"\n'))

    with pytest.raises(ConfigError) as mistake:
        configured(RULES, wrong, STYLES)

    expected = "newslint.toml:1: there is no style “us-wir” (did you mean “us-wire”?)"
    assert expected == str(mistake.value)


def test_how_closely_a_rule_is_named() -> None:
    assert specificity("a/b", ("ALL",)) == 0
    assert specificity("a/b", ("ALL", "a")) == 1
    assert specificity("a/b", ("a/b", "a")) == 2
    assert specificity("a/b", ("b", "a/bc")) is None


def test_rules_are_left_out_for_some_files() -> None:
    left = without(RULES, [Layer(ignore=("spacing", "house"))])

    assert [one.card.id for one in left] == ["unicode/odd", "legal/guilt", "unicode/dash"]


def test_the_severity_most_specific_and_last_said_holds() -> None:
    weights = (
        Weight("spacing/double", Severity.ERROR, source()),
        Weight("spacing", Severity.ERROR, source()),
        Weight("spacing", Severity.INFO, source()),
    )
    rules = configured(RULES, Config(weights=weights))

    assert {one.card.id: one.card.severity for one in rules} == {
        "spacing/double": Severity.ERROR,
        "spacing/single": Severity.INFO,
        "unicode/odd": Severity.WARNING,
    }


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (
            Config(layers=(Layer(ignore=("unicod",), source=source()),)),
            "newslint.toml:3: there is no rule or pack “unicod” (did you mean “unicode”?)",
        ),
        (
            Config(layers=(Layer(select=("nothing like it",)),)),
            "--select: there is no rule or pack “nothing like it”",
        ),
        (
            Config(layers=(Layer(extend=("legal/gilt",)),)),
            "--extend-select: there is no rule or pack “legal/gilt” (did you mean “legal/guilt”?)",
        ),
        (
            Config(
                file_ignores=(
                    FileIgnore(
                        Pattern(Path("/"), "*.md"),
                        Layer(
                            ignore=("spacin",),
                            source=source('\n[per-file-ignores]\n"*.md" = ["spacin"]\n'),
                        ),
                    ),
                )
            ),
            "newslint.toml:3: there is no rule or pack “spacin” (did you mean “spacing”?)",
        ),
        (
            Config(weights=(Weight("spacin", Severity.INFO, source("[severity]\nspacin = 1\n")),)),
            "newslint.toml:2: there is no rule or pack “spacin” (did you mean “spacing”?)",
        ),
    ],
)
def test_a_selector_that_names_nothing_is_refused(config: Config, expected: str) -> None:
    with pytest.raises(ConfigError) as caught:
        configured(RULES, config)

    assert str(caught.value) == expected
