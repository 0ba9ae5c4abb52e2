from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.cli.options import REPORTS
from newslint.cli.shelf import NAME, Row, Shelf, sealed
from newslint.knowledge.gazetteer import Own
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import load
from tests.cli.conftest import Desk

FAULTS = "The the mayor spoke.\n\nWe utilise it in in May.\n"


@pytest.fixture(scope="session")
def compiled(house: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds the rules compiled, which takes seconds, and no results."""
    folder = tmp_path_factory.mktemp("compiled")
    load([builtin_rules(), house], changes={}, own=Own(), cache=folder)
    return folder


@pytest.fixture
def filled(desk: Desk, compiled: Path) -> Desk:
    """A desk with enough articles, all older than a moment, and a cache of their own results."""
    shutil.copytree(compiled, desk.folder / "kept")
    for name in "abcdefghij":
        aged(desk.write(f"news/{name}.txt", f"{FAULTS}Report {name}.\n"))
    desk.write("newslint.toml", desk.config + 'cache = "kept"\n')
    return desk


def aged(path: Path) -> Path:
    """The file as if it had been written an hour ago; its look counts only from then on."""
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns - 3_600_000_000_000))
    return path


def found(desk: Desk, *words: str) -> dict[str, list[str]]:
    """The rules found in each file."""
    done = desk.run("check", "--format", "json", *words, "news")

    assert "" == done.err
    files = json.loads(done.out)["files"]
    return {file["path"]: [one["rule"] for one in file["findings"]] for file in files}


def shelf(desk: Desk) -> sqlite3.Connection:
    return sqlite3.connect(desk.folder / "kept" / NAME)


def emptied(desk: Desk) -> None:
    """Let every result that is kept say that nothing was found."""
    connection = shelf(desk)
    connection.execute("UPDATE told SET value = ?", (sealed(("text", 3, ())),))
    connection.commit()
    connection.close()


BOTH = ["desk/twice", "desk/loose", "desk/twice"]


def test_what_has_not_changed_is_not_read_again(filled: Desk) -> None:
    before = found(filled)
    emptied(filled)

    assert dict.fromkeys(before, BOTH) == before
    assert {name: [] for name in before} == found(filled)


def test_what_has_changed_is(filled: Desk) -> None:
    found(filled)
    emptied(filled)
    aged(filled.write("news/c.txt", "It was in in May.\n"))
    after = found(filled)

    assert ["desk/twice"] == after.pop("news/c.txt")
    assert {()} == {tuple(rules) for rules in after.values()}


def test_what_has_changed_but_keeps_its_size_and_time_is_read_again(filled: Desk) -> None:
    found(filled)
    emptied(filled)
    path = filled.folder / "news" / "c.txt"
    status = path.stat()
    path.write_text(path.read_text(encoding="utf-8").replace("in in", "on in"), encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    assert ["desk/twice", "desk/loose"] == found(filled)["news/c.txt"]


def test_what_was_checked_out_again_is_known_by_its_content(filled: Desk) -> None:
    found(filled)
    emptied(filled)
    for file in (filled.folder / "news").iterdir():
        text = file.read_bytes()
        file.unlink()
        file.write_bytes(text)

    assert {()} == {tuple(rules) for rules in found(filled).values()}


def test_a_file_under_a_new_name_is_known_by_its_content(filled: Desk) -> None:
    found(filled)
    emptied(filled)
    (filled.folder / "news" / "c.txt").rename(filled.folder / "news" / "z.txt")

    assert [] == found(filled)["news/z.txt"]


@pytest.mark.parametrize("form", REPORTS)
def test_every_report_is_the_same_from_what_is_kept(
    form: str, filled: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    def told(*words: str) -> list[str]:
        out = filled.run("check", "--format", form, *words, "news").out
        return [line for line in out.splitlines() if not is_timed(line)]

    assert told() == told()
    assert told("--no-cache") == told()


def is_timed(line: str) -> bool:
    return any(word in line.lower() for word in ("seconds", "time", "utc"))


def test_without_the_cache_no_result_is_read_or_kept(filled: Desk) -> None:
    found(filled, "--no-cache")

    assert [] == [*(filled.folder / "kept").glob("results*")]
    found(filled)
    emptied(filled)
    assert BOTH == found(filled, "--no-cache")["news/a.txt"]


@pytest.mark.parametrize(
    "words",
    [("--ignore", "desk/twice"), ("--select", "desk/loose"), ("--encoding", "latin-1")],
)
def test_other_options_are_other_results(words: tuple[str, ...], filled: Desk) -> None:
    found(filled)
    emptied(filled)

    assert "desk/loose" in found(filled, *words)["news/a.txt"]


def test_other_settings_are_other_results(filled: Desk) -> None:
    found(filled)
    config = filled.config + 'cache = "kept"\n[per-file-ignores]\n"b.txt" = ["desk/loose"]\n'
    filled.write("newslint.toml", config)

    assert ["desk/twice", "desk/twice"] == found(filled)["news/b.txt"]
    assert BOTH == found(filled)["news/a.txt"]
    assert ["desk/twice", "desk/twice"] == found(filled)["news/b.txt"]


def test_a_rule_that_has_changed_runs_again(filled: Desk, house: Path) -> None:
    text = (house / "desk" / "loose.yaml").read_text(encoding="utf-8")
    filled.write("more/desk/loose.yaml", text)
    filled.write("more/desk/pack.yaml", "title: Desk\nguards: More.\n")
    filled.write("newslint.toml", 'rule-paths = ["more"]\nselect = ["desk"]\ncache = "kept"\n')

    assert ["desk/loose"] == found(filled)["news/a.txt"]
    filled.write("more/desk/loose.yaml", text.replace("utilise", "mayor"))
    assert ["desk/loose"] == found(filled)["news/a.txt"]
    filled.write("more/desk/loose.yaml", text.replace("utilise", "leverage"))
    assert [] == found(filled)["news/a.txt"]


def test_a_baseline_is_heeded(filled: Desk) -> None:
    found(filled)
    filled.run("baseline", "--output", "known.json", "news")

    assert [] == found(filled, "--baseline", "known.json")["news/a.txt"]
    assert [] == found(filled, "--baseline", "known.json")["news/a.txt"]
    assert BOTH == found(filled)["news/a.txt"]


def test_the_exit_status_is_that_of_what_is_kept(filled: Desk) -> None:
    assert 1 == filled.run("check", "news").status
    assert 1 == filled.run("check", "news").status
    assert 0 == filled.run("check", "--fail-on", "never", "news").status


def test_nothing_is_kept_of_what_cannot_be_read(filled: Desk) -> None:
    aged(filled.write("news/k.txt", b"caf\xe9\n"))
    first, second = (filled.run("check", "news") for _ in range(2))

    assert (2, first.err) == (second.status, second.err)
    assert "news/k.txt" in second.err
    assert (10,) == shelf(filled).execute("SELECT COUNT(*) FROM told").fetchone()


@pytest.mark.parametrize(
    "content", [b"not a database at all" * 99, b"", b"SQLite format 3\0" + b"\7" * 4000]
)
def test_a_damaged_cache_is_made_anew(content: bytes, filled: Desk) -> None:
    filled.write(f"kept/{NAME}", content)

    assert BOTH == found(filled)["news/a.txt"]
    emptied(filled)
    assert [] == found(filled)["news/a.txt"]


def test_a_damaged_result_is_found_again(filled: Desk) -> None:
    found(filled)
    connection = shelf(filled)
    connection.execute("UPDATE told SET value = ?", (b"\0\1\2\3nonsense",))
    connection.commit()
    connection.close()

    assert BOTH == found(filled)["news/a.txt"]


def test_another_programs_file_is_no_cache(filled: Desk) -> None:
    connection = shelf(filled)
    connection.execute("CREATE TABLE told (colour TEXT)")
    connection.commit()
    connection.close()

    assert BOTH == found(filled)["news/a.txt"]
    emptied(filled)
    assert [] == found(filled)["news/a.txt"]


def test_a_place_where_nothing_can_be_kept_is_done_without(filled: Desk) -> None:
    shutil.rmtree(filled.folder / "kept")
    filled.write("kept", "a file, not a folder\n")

    assert BOTH == found(filled)["news/a.txt"]
    assert BOTH == found(filled)["news/a.txt"]


def test_a_cache_that_is_locked_is_not_waited_for_long(filled: Desk) -> None:
    found(filled)
    connection = shelf(filled)
    connection.execute("BEGIN EXCLUSIVE")

    assert BOTH == found(filled)["news/a.txt"]
    connection.rollback()
    connection.close()


def test_two_runs_at_once_agree(filled: Desk) -> None:
    command = (sys.executable, "-m", "newslint", "check", "--format", "jsonl", "news")
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in "ab"]
    told = [run.communicate() for run in runs]

    assert told[0] == told[1]
    assert b"" == told[0][1]
    assert ("ok",) == shelf(filled).execute("PRAGMA integrity_check").fetchone()
    assert (10,) == shelf(filled).execute("SELECT COUNT(*) FROM told").fetchone()


def test_a_full_shelf_drops_its_older_half(tmp_path: Path) -> None:
    kept = Shelf(tmp_path, most=400_000)
    for number in range(200):
        name = str(number).encode()
        kept.keep([Row(name, b"look", b"key" + name, "words " * 1_000)])

    assert (tmp_path / NAME).stat().st_size < 500_000
    assert kept.value(b"key0") is None
    assert kept.by_look(b"0", b"look") is None
    assert "words " * 1_000 == kept.value(b"key199")
    kept.close()


def test_few_files_open_no_cache(desk: Desk) -> None:
    desk.write("news/a.txt", FAULTS)
    desk.write("newslint.toml", desk.config + 'cache = "kept"\n')

    assert {"news/a.txt": BOTH} == found(desk)
    assert not (desk.folder / "kept" / NAME).exists()
