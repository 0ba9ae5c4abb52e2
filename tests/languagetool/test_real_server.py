"""With a real LanguageTool, which “make languagetool” fetches; skipped where it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
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
from tests.cli.conftest import Desk, desk
from tests.house_style import cache, house, house_folder
from tests.making import article, builtin, knowledge

__all__ = ["cache", "desk", "house", "house_folder"]  # the fixtures of the commands
JARS = Path(os.environ.get("LTP_JAR_DIR_PATH") or Path(sys.prefix) / "languagetool")

PATIENCE = 600  # seconds: a crowded machine may take long, but what it says then is right
SMALL = "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"  # and quick to begin

pytestmark = [
    pytest.mark.xdist_group("languagetool"),  # one server for all of them
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
SELECT = ("--select", "grammar/languagetool")
RULES = [rule for rule in builtin().rules if isinstance(rule.matcher, Remarks)]


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    """Every Java that is started here is a small one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAVA_TOOL_OPTIONS", SMALL)
        yield


@pytest.fixture(scope="module")
def url() -> str:
    return start(JARS, seconds=PATIENCE)


@pytest.fixture(scope="module")
def reader(url: str) -> Iterator[SecondReader]:
    reader = languagetool.Reader(url, language="en-US", seconds=PATIENCE)
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
    desk.write("newslint.toml", f'[languagetool]\nurl = "{url}v2/check"\ntimeout = {PATIENCE}\n')
    desk.write("story.md", "# Vote\n\n**He go** home.\n")
    done = desk.run("check", *SELECT)

    assert (1, "") == (done.status, done.err)
    assert "(HE_VERB_AGR)  grammar/languagetool" in done.out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_one_server_is_started_for_a_run(jobs: str, desk: Desk) -> None:
    settings = f'path = "{JARS.as_posix()}"\nlanguage = "en-GB"\ntimeout = {PATIENCE}\n'
    desk.write("newslint.toml", f"[languagetool]\nstart = true\n{settings}")
    for name in ("one", "two", "three"):
        desk.write(f"{name}.txt", "He go home.\n")
    # In a process of its own: with it ends the server, which otherwise would stay with the tests.
    done = subprocess.run(
        (sys.executable, "-m", "newslint", "check", "--jobs", jobs, *SELECT),
        capture_output=True,
        text=True,
        check=False,
    )

    assert (1, "") == (done.returncode, done.stderr)
    assert 3 == done.stdout.count("HE_VERB_AGR")
