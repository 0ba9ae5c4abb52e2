"""With a real LanguageTool, which “make languagetool” fetches; skipped where it is not."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.checks.languagetool_server import start
from newslint.engine.prove import prove
from newslint.engine.second import SecondReader
from newslint.matchers.remarks import Remarks
from newslint.model.document import Kind
from newslint.rule import Rule
from tests.cli.conftest import Desk, cache, desk, house
from tests.making import article, builtin, knowledge

__all__ = ["cache", "desk", "house"]  # the fixtures of the commands
JARS = Path(os.environ.get("LTP_JAR_DIR_PATH") or Path(sys.prefix) / "languagetool")

pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed"),
    pytest.mark.skipif(
        not any(JARS.glob("languagetool*.jar")), reason="LanguageTool is not fetched"
    ),
]
languagetool = pytest.importorskip(
    "newslint.checks.languagetool",
    reason="language-tool-python is not installed",
    exc_type=ModuleNotFoundError,
)
RULES = [rule for rule in builtin().rules if isinstance(rule.matcher, Remarks)]


@pytest.fixture(scope="module")
def url() -> str:
    return start(JARS)


@pytest.fixture(scope="module")
def reader(url: str) -> Iterator[SecondReader]:
    reader = languagetool.Reader(url, language="en-US", seconds=120)
    yield reader

    assert "" == reader.fault


@pytest.mark.parametrize("rule", RULES, ids=[rule.card.id for rule in RULES])
def test_the_examples_of_a_card_are_found_and_mended(rule: Rule, reader: SecondReader) -> None:
    assert [] == list(prove(rule, knowledge(), reader))


@pytest.mark.parametrize("before", ["", "😀 ", "😀😀 𝕏 ", "Öl — ", "A line\nand "])
def test_places_are_right_whatever_stands_before_them(before: str, reader: SecondReader) -> None:
    here = article(f"{before}then he go home.", Kind.PLAIN)

    assert ["go"] == [
        here.prose[remark.span.start : remark.span.end]
        for remark in reader.remarks(here)
        if remark.id == "HE_VERB_AGR"
    ]


def test_names_are_not_spelling_mistakes(reader: SecondReader) -> None:
    text = "Volodymyr Zelenskyy met Recep Tayyip Erdoğan near Khan Sheikhoun in Idlib on Monday."

    assert [] == [one.said for one in reader.remarks(article(text)) if one.category == "TYPOS"]


def test_a_server_that_runs_reads_the_story(url: str, desk: Desk) -> None:
    desk.write("newslint.toml", f'[languagetool]\nurl = "{url}v2/check"\ntimeout = 120\n')
    desk.write("story.md", "# Vote\n\n**He go** home.\n")
    done = desk.run("check", "--select", "grammar/languagetool")

    assert (1, "") == (done.status, done.err)
    assert "(HE_VERB_AGR)  grammar/languagetool" in done.out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_server_is_started_for_a_run(jobs: str, desk: Desk) -> None:
    settings = f'start = true\npath = "{JARS.as_posix()}"\nlanguage = "en-GB"\ntimeout = 120\n'
    desk.write("newslint.toml", f"[languagetool]\n{settings}")
    for name in ("one", "two", "three"):
        desk.write(f"{name}.txt", "He go home.\n")
    done = desk.run("check", "--jobs", jobs, "--select", "grammar/languagetool")

    assert (1, "") == (done.status, done.err)
    assert 3 == done.out.count("HE_VERB_AGR")
