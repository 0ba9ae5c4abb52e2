"""Laws over all rules: their cards, their data, and each beside all the others."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml
from _pytest.mark import ParameterSet

from newslint.analysis.article import Article
from newslint.engine.prove import as_article, marked, show
from newslint.engine.run import Engine
from newslint.matchers.excuse import Excuse
from newslint.matchers.swap import Swap
from newslint.matchers.terms import Terms
from newslint.model.document import Kind
from newslint.model.finding import Finding, Safety
from newslint.packs.builtin import builtin_rules
from newslint.packs.records import schema
from newslint.rule import Rule
from tests.making import article, builtin, enabled, found, knowledge

RULES = builtin().rules
IDS = [rule.card.id for rule in RULES]
every_rule = pytest.mark.parametrize("rule", RULES, ids=IDS)
ROOT = builtin_rules().parent


@every_rule
def test_a_card_is_whole(rule: Rule) -> None:
    card = rule.card

    assert len(card.title) <= 50
    assert not card.title.endswith(".")
    assert card.title[0].isupper()
    assert len(card.message) <= 120
    assert re.search(r"[.?]$", card.why.strip())
    assert card.examples


@every_rule
def test_a_card_has_near_misses(rule: Rule) -> None:
    least = 3 if rule.card.fix is Safety.SAFE else 2

    assert len(rule.card.fine) >= least


@every_rule
def test_a_safe_fix_is_tried_on_speech(rule: Rule) -> None:
    texts = [*rule.card.fine, *(example.right or "" for example in rule.card.examples)]

    assert rule.card.fix is not Safety.SAFE or re.search('["“”‘]', " ".join(texts))


@every_rule
def test_a_fix_is_shown_by_an_example(rule: Rule) -> None:
    assert (rule.card.fix is None) or any(example.right for example in rule.card.examples)


@every_rule
def test_an_example_without_a_fix_gives_no_right_text(rule: Rule) -> None:
    assert rule.card.fix or not any(example.right for example in rule.card.examples)


@every_rule
def test_links_are_addresses(rule: Rule) -> None:
    assert all(link.startswith("https://") for link in rule.card.links)


@pytest.mark.parametrize("pack", sorted({name.rpartition("/")[0] for name in IDS}))
def test_a_pack_says_what_it_guards(pack: str) -> None:
    assert (builtin_rules() / pack / "pack.yaml").is_file()


def test_no_two_rules_have_one_title() -> None:
    titles = Counter(rule.card.title for rule in RULES)

    assert [] == [title for title, number in titles.items() if number > 1]


def test_no_two_rules_claim_one_term() -> None:
    terms = Counter(
        term.lower()
        for rule in RULES
        if isinstance(rule.matcher, Swap | Terms) and rule.card.enabled
        for term in rule.matcher.terms
    )

    assert [] == [term for term, number in terms.items() if number > 1]


# Namesakes, and words that are wrong in more than one context, have a row each.
SEVERAL_ROWS = ("confusables.tsv",)


@pytest.mark.parametrize(
    "table", sorted(builtin_rules().rglob("*.tsv")), ids=lambda path: path.name
)
def test_a_table_is_sorted_and_says_each_thing_once(table: Path) -> None:
    lines = [
        line
        for line in table.read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    rows = [tuple(line.split("\t")) for line in lines]
    several = table.parent.name == "names" or table.name in SEVERAL_ROWS
    keys = rows if several else [row[:1] for row in rows]

    assert sorted(rows) == rows
    assert len(set(keys)) == len(keys)


def test_no_correction_is_itself_a_misspelling() -> None:
    lexicon = knowledge().lexicon
    table = builtin_rules() / "spelling" / "misspellings.tsv"
    rows = [
        line.split("\t")
        for line in table.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]

    assert [] == [
        (wrong, right)
        for wrong, rights in rows
        for right in rights.split(",")
        if lexicon.corrections(right)
    ]


def right_texts() -> list[ParameterSet]:
    texts = [
        (rule.card.id, text)
        for rule in RULES
        for text in (*rule.card.fine, *(example.right or "" for example in rule.card.examples))
        if text
    ]
    return [pytest.param(name, text, id=f"{name}-{n}") for n, (name, text) in enumerate(texts)]


@pytest.mark.parametrize(("name", "text"), right_texts())
def test_right_text_is_clean_under_all_rules(name: str, text: str) -> None:
    del name
    document = as_article(text)
    findings = Engine(enabled()).run(Article(document, knowledge()))

    assert show(document.prose, ()) == show(document.prose, findings)


def wrong_texts() -> list[ParameterSet]:
    return [
        pytest.param(rule, marked(example.wrong).text, id=f"{rule.card.id}-{number}")
        for rule in RULES
        # An excuse is written otherwise in each format.
        if Kind.MARKDOWN in rule.card.formats and not isinstance(rule.matcher, Excuse)
        for number, example in enumerate(rule.card.examples, 1)
    ]


def words_found(findings: tuple[Finding, ...], text: str, kind: Kind) -> list[tuple[str, bytes]]:
    document = article(text, kind).document
    places = [document.map.raw(finding.span) for finding in findings]
    return [
        (one.rule, document.raw[at.start : at.end])
        for one, at in zip(findings, places, strict=True)
    ]


@pytest.mark.parametrize(("rule", "text"), wrong_texts())
def test_a_wrong_example_is_found_at_the_same_bytes_in_markdown(rule: Rule, text: str) -> None:
    plain = words_found(found(text, rule), text, Kind.PLAIN)
    markdown = words_found(found(text, rule, kind=Kind.MARKDOWN), text, Kind.MARKDOWN)

    assert plain == markdown


def test_the_schema_is_current() -> None:
    path = builtin_rules() / "schema.json"
    expected = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    if not path.is_file() or path.read_text(encoding="utf-8") != expected:
        path.with_suffix(".new.json").write_text(expected, encoding="utf-8")

    assert expected == path.read_text(encoding="utf-8")


def test_the_readme_counts_the_rules() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    stated = re.search(r"(\d+) rules in (\d+) packs", readme)
    packs = {name.rpartition("/")[0] for name in IDS}

    assert stated
    assert (str(len(RULES)), str(len(packs))) == stated.groups()


def test_every_rule_file_is_written_in_one_order() -> None:
    order = ["title", "message", "why", "severity", "kind"]
    wrong = [
        path
        for path in builtin_rules().rglob("*.yaml")
        if path.name != "pack.yaml"
        and list(yaml.safe_load(path.read_text(encoding="utf-8")))[:5] != order
    ]

    assert [] == wrong
