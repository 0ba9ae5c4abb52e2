from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import PackError
from newslint.knowledge.entry import Entry
from newslint.knowledge.gazetteer import Own
from newslint.matchers.pattern import Pattern
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import Compiled, load
from newslint.packs.keep import keep

RULE = """\
title: Gift
message: "A gift."
why: For testing.
severity: info
kind: pattern
pattern: gift
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pack = tmp_path / "mine" / "house"
    pack.mkdir(parents=True)
    (pack / "gift.yaml").write_text(RULE, encoding="utf-8")
    (pack / "pack.yaml").write_text("title: Mine\nguards: Gifts.\n", encoding="utf-8")
    return tmp_path / "mine"


def loaded(*folders: Path, cache: Path | None = None, **changes: dict[str, object]) -> Compiled:
    named = {name.replace("_", "/"): fields for name, fields in changes.items()}
    return load([builtin_rules(), *folders], changes=named, own=Own(), cache=cache)


def rule_ids(compiled: Compiled) -> list[str]:
    return [rule.card.id for rule in compiled.rules]


def test_a_folder_of_ones_own_is_laid_over_ours(folder: Path) -> None:
    assert "house/gift" in rule_ids(loaded(folder))


def test_patterns_of_others_can_be_stopped(folder: Path) -> None:
    rule = next(rule for rule in loaded(folder).rules if rule.card.id == "house/gift")

    assert Pattern("gift", engine="regex") == rule.matcher
    assert {"gift"} == rule.literals


def test_what_was_kept_is_used_again(folder: Path, tmp_path: Path) -> None:
    first = loaded(folder, cache=tmp_path / "cache")
    kept = sorted((tmp_path / "cache").iterdir())
    stamps = [path.stat().st_mtime_ns for path in kept]

    assert first.rules == loaded(folder, cache=tmp_path / "cache").rules
    assert stamps == [path.stat().st_mtime_ns for path in kept]


def test_a_changed_rule_file_is_read_anew(folder: Path, tmp_path: Path) -> None:
    loaded(folder, cache=tmp_path / "cache")
    (folder / "house" / "gift.yaml").write_text(RULE.replace("info", "error"), encoding="utf-8")
    rules = loaded(folder, cache=tmp_path / "cache").rules

    assert ["error"] == [one.card.severity.value for one in rules if one.card.id == "house/gift"]


def test_a_damaged_cache_is_made_anew(folder: Path, tmp_path: Path) -> None:
    first = loaded(folder, cache=tmp_path / "cache")
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-3] + b"xxx")

    assert first.rules == loaded(folder, cache=tmp_path / "cache").rules


def test_what_older_rules_left_behind_is_dropped(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(20):
        keep(cache / f"rules-{number}.bin", [number])
    loaded(folder, cache=cache)

    assert 12 == len(list(cache.glob("rules-*.bin")))
    assert 1 == len(list(cache.glob("tables-*.bin")))
    assert loaded(folder, cache=cache).rules


def test_a_cache_that_cannot_be_written_is_done_without(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert "house/gift" in rule_ids(loaded(folder, cache=tmp_path / "file" / "cache"))


def test_changes_are_laid_over_the_file(folder: Path) -> None:
    rules = loaded(folder, house_gift={"severity": "error"}).rules

    assert ["error"] == [one.card.severity.value for one in rules if one.card.id == "house/gift"]


def test_a_change_of_no_rule_is_refused(folder: Path) -> None:
    with pytest.raises(PackError, match=r"no rule “house/gitf”.*“house/gift”"):
        loaded(folder, house_gitf={"severity": "error"})


def test_a_table_that_is_not_there_is_named(folder: Path) -> None:
    pack = folder / "house" / "pack.yaml"
    pack.write_text("title: Mine\nguards: Gifts.\ntables:\n  words: none.tsv\n", encoding="utf-8")

    with pytest.raises(PackError, match=r"there is no table “none\.tsv”"):
        loaded(folder)


def test_accepted_terms_are_known() -> None:
    compiled = load([builtin_rules()], changes={}, own=Own((Entry("zzyzx"),)), cache=None)

    assert compiled.knowledge.lexicon.knows("zzyzx")


def test_a_cache_on_a_full_disk_is_not_filled_by_halves(tmp_path: Path) -> None:
    (tmp_path / "rules-1.bin" / "in the way").mkdir(parents=True)
    keep(tmp_path / "rules-1.bin", ["one"])

    assert ["rules-1.bin"] == [path.name for path in tmp_path.iterdir()]
