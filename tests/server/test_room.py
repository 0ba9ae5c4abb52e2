"""What a worker does, without a worker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newslint.config.settings import Overrides
from newslint.model.document import Kind
from newslint.model.finding import Safety
from newslint.server.answers import answer
from newslint.server.job import Job, Part, Task, Wanted
from newslint.server.room import Room

SAFE = frozenset({Safety.SAFE})
DOUBLED = "It was the the man.\n"


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return Room(Overrides(), tmp_path_factory.mktemp("room"))


def _rules(room: Room, job: Job) -> list[str]:
    told = json.loads(answer(room, job).body)
    return [finding["rule"] for file in told["files"] for finding in file["findings"]]


def test_every_task_is_answered(room: Room) -> None:
    for task in Task:
        given = answer(room, Job(task, DOUBLED, allow=SAFE, language="en"))

        assert (200, "application/json") == (given.status, given.media)


def test_a_file_that_cannot_be_read_is_told_by_every_task(room: Room) -> None:
    for task in (Task.CHECK, Task.FIX, Task.SOURCES, Task.FIGURES, Task.NAMES):
        given = answer(room, Job(task, "a\0b", name="a.txt"))

        assert ["a.txt"] == [error["path"] for error in json.loads(given.body)["errors"]]
    assert 400 == answer(room, Job(Task.LANGUAGETOOL, "a\0b", language="en")).status


def test_a_wish_that_cannot_be_met_is_a_refusal(room: Room) -> None:
    given = answer(room, Job(Task.CHECK, "", overrides=Overrides(style="none")))

    assert (422, "application/problem+json") == (given.status, given.media)


def test_unsafe_fixes_are_applied_where_they_are_asked_for(room: Room) -> None:
    text = "Each child got a free gift.\n"
    kept = answer(room, Job(Task.FIX, text, allow=SAFE))
    mended = answer(room, Job(Task.FIX, text, allow=SAFE | {Safety.UNSAFE}))

    assert text == json.loads(kept.body)["text"]
    assert "Each child got a gift.\n" == json.loads(mended.body)["text"]


def test_the_front_matter_of_an_article_holds_for_it_alone(room: Room) -> None:
    settled = '---\nnewslint:\n  ignore: ["spelling"]\n---\n\n'
    named = "---\nnewslint:\n  names: [Zzyzxia]\n---\n\nShe lives in Zzyzxia.\n"

    assert "spelling/doubled-word" not in _rules(
        room, Job(Task.CHECK, settled + DOUBLED, Kind.MARKDOWN, "a.md")
    )
    assert "spelling/doubled-word" in _rules(room, Job(Task.CHECK, DOUBLED, Kind.MARKDOWN, "a.md"))
    assert [] == _rules(room, Job(Task.CHECK, named, Kind.MARKDOWN, "a.md"))
    wrong = settled.replace("spelling", "speling")
    told = json.loads(answer(room, Job(Task.CHECK, wrong, Kind.MARKDOWN, "a.md")).body)
    assert "there is no rule or pack “speling”" in told["errors"][0]["message"]


def test_no_more_linters_are_kept_than_pay(room: Room) -> None:
    for at in range(20):
        text = f'---\nnewslint:\n  names: ["Name{at}"]\n---\n'
        answer(room, Job(Task.SOURCES, text, Kind.MARKDOWN, "a.md"))

    assert 16 == room.kept


def test_the_configuration_of_the_folder_holds(tmp_path: Path) -> None:
    text = 'ignore = ["spacing"]\n[per-file-ignores]\n"*.md" = ["spelling"]\n'
    (tmp_path / "newslint.toml").write_text(text, encoding="utf-8")
    room = Room(Overrides(), tmp_path)

    assert ["spelling/doubled-word"] == _rules(room, Job(Task.CHECK, DOUBLED, name="a.txt"))
    assert [] == _rules(room, Job(Task.CHECK, DOUBLED, Kind.MARKDOWN, "a.md"))


def test_markup_before_a_finding_moves_it(room: Room) -> None:
    job = Job(
        Task.LANGUAGETOOL,
        "It was the the man",
        language="en-GB",
        overrides=Overrides(select=("punctuation", "spelling", "spacing")),
        parts=(Part("It was ", "It was "), Part("<i>", ""), Part("the the man", "the the man")),
        wanted=Wanted(only=frozenset({"spelling"})),
    )
    (match,) = json.loads(answer(room, job).body)["matches"]

    assert (10, 7, [{"value": "the", "autoCorrect": True}]) == (
        match["offset"],
        match["length"],
        match["replacements"],
    )
