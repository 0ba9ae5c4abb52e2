"""What each tool prints of a finding, counted; written after the shape of its output."""

from __future__ import annotations

from pathlib import Path

import pytest
from machine import machine, told
from measuring import RunError, run
from peers import ALL, Peer, count, installed
from speed import FOUND, Text

OUT = {
    "typos": "a.txt:1:6: `teh` -> `the`\n",
    "codespell": "a.txt:3: teh ==> the\n",
    "cspell": "a.txt:1:6 - Unknown word (teh)\n",
    "write-good": 'a.txt:1:6:"very" is a weasel word\n',
    "proselint": "a.txt:1:6: misc.very: Leave it out.\n",
    "alex": "a.txt\n  1:6-1:9  warning  Reconsider `he`  he-she  retext-equality\n",
    "Vale": "a.txt:1:6:Desk.Weasel:“very” says little.\n",
    "Harper": "a.txt:1:6: Typo: Write it otherwise.\n",
    "textlint": "a.txt:1:6: It is long. [Error/max-comma]\n\n1 problem\n",
}


@pytest.mark.parametrize("peer", ALL, ids=lambda peer: peer.name)
def test_one_finding_is_counted_as_one(peer: Peer) -> None:
    assert 1 == count(peer.finding, f"\n{OUT[peer.name]}\nIt is done.\n")


def test_our_own_findings_are_counted_too() -> None:
    out = "a.txt\n  1:8  error    “in in” stands twice.  desk/twice\n       It was in in May.\n"

    assert 1 == count(FOUND, out)


def test_a_tool_that_cannot_be_installed_says_why(tmp_path: Path) -> None:
    def fails(folder: Path, version: str) -> None:
        raise FileNotFoundError(2, "No such file", "npm")

    peer = ALL[0]._replace(install=fails)

    assert "there is no npm here" == installed(peer, tmp_path).fault


def test_a_tool_that_finds_nothing_is_not_measured(tmp_path: Path) -> None:
    peer = ALL[0]._replace(install=lambda *_: None, command=lambda _: ("echo", "all is well"))
    fault = installed(peer, tmp_path).fault

    assert fault.startswith("finds nothing: all is well")


def test_a_run_tells_its_status_its_output_and_what_it_cost() -> None:
    took = run(["sh", "-c", "echo out; echo err >&2; exit 3"])

    assert 3 == took.status
    assert "out\nerr\n" == took.out
    assert took.seconds > 0
    assert took.megabytes > 0


def test_a_command_that_is_not_there_is_told_of() -> None:
    with pytest.raises(RunError):
        run(["no-such-command-anywhere"])


def test_a_share_of_the_text_is_whole_articles() -> None:
    text = Text((Path("a"), Path("b"), Path("c")), ("12345", "é234", "6"))

    assert ("12345", "é234") == text.share(10).texts
    assert ("12345",) == text.share(1).texts
    assert (11, 3) == (text.size, text.words)


def test_a_machine_is_told_by_its_kind() -> None:
    kind = machine()

    assert {"processor", "cores", "memory", "system", "python"} == kind.keys()
    assert f"{kind['cores']} cores" in told(kind)
