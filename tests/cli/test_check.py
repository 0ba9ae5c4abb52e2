"""newslint check, from arguments to report and exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tests.cli.house import house_rule

WRONG = "It was in in May.\n"
LOOSE = "They utilise it.\n"
FINE = "It was in May.\n"
FAULTY = "def look(article, where):\n    yield 1 / 0\n"
FAULTY_RULE = """\
title: Faulty rule
message: "“{match}”."
why: To see what a fault does.
severity: error
kind: python
check: faulty_desk:look
start: [faulty]
examples: []
fine: []
"""


def test_findings_end_with_one(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("check", "a.txt")

    assert done == (
        1,
        "a.txt\n"
        "  1:8  error    “in in” stands twice.  desk/twice\n"
        "       It was in in May.\n"
        "              ^^^^^\n"
        "       → in  (safe)\n"
        "\n"
        "1 error in 1 file\n"
        "  desk 1\n"
        "  “newslint fix” mends 1.\n",
        "",
    )


def test_nothing_found_ends_with_nought(desk: Desk) -> None:
    desk.write("a.txt", FINE)

    assert desk.run("a.txt") == (0, "Nothing to report in 1 file, 4 words.\n", "")


def test_without_a_path_the_current_folder_is_read(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    desk.write("deep/b.md", WRONG)
    done = desk.run("--format", "json")

    assert [file["path"] for file in json.loads(done.out)["files"]] == ["a.txt", "deep/b.md"]
    assert done.status == 1


@pytest.mark.parametrize(
    ("text", "least", "status"),
    [
        (LOOSE, "warning", 0),
        (LOOSE, "info", 1),
        (WRONG, "error", 1),
        (WRONG, "never", 0),
    ],
)
def test_the_least_severity_that_fails_can_be_set(
    text: str, least: str, status: int, desk: Desk
) -> None:
    desk.write("a.txt", text)

    assert status == desk.run("a.txt", "--fail-on", least).status


def test_rules_can_be_chosen(desk: Desk) -> None:
    desk.write("a.txt", WRONG + LOOSE)

    def rules(*words: str) -> list[str]:
        files = json.loads(desk.run("a.txt", "--format", "json", *words).out)["files"]
        return [finding["rule"] for finding in files[0]["findings"]]

    assert rules() == ["desk/twice", "desk/loose"]
    assert rules("--select", "desk/loose") == ["desk/loose"]
    assert rules("--ignore", "desk/loose,desk/twice") == []
    assert rules("--ignore", "desk", "--extend-select", "desk/loose") == ["desk/loose"]


def test_standard_input_is_named_as_asked(desk: Desk) -> None:
    done = desk.run("-", "--stdin-filename", "x/story.md", "--format", "json", stdin=WRONG.encode())
    file = json.loads(done.out)["files"][0]

    assert (file["path"], file["format"]) == ("x/story.md", "markdown")
    assert done.status == 1


def test_standard_input_without_a_name_is_plain_text(desk: Desk) -> None:
    file = json.loads(desk.run("-", "--format", "json", stdin=WRONG.encode()).out)["files"][0]

    assert (file["path"], file["format"]) == ("-", "text")


def test_a_report_can_go_into_a_file(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("a.txt", "--format", "json", "--output", "report.json")

    assert (done.status, done.out) == (1, "")
    assert json.loads(desk.text("report.json"))["summary"]["findings"] == 1


def test_a_text_report_can_go_into_a_file(desk: Desk) -> None:
    desk.write("a.txt", FINE)
    desk.run("a.txt", "--output", "report.txt")

    assert desk.text("report.txt") == "Nothing to report in 1 file, 4 words.\n"


def test_a_report_for_a_folder_that_is_not_there_is_an_error(desk: Desk) -> None:
    desk.write("a.txt", FINE)
    done = desk.run("a.txt", "--output", "gone/report.txt")

    assert done.status == 2
    assert done.err.startswith("newslint: ")
    assert done.err.endswith("No such file or directory\n")


def test_what_cannot_be_read_is_told_and_the_others_are_done(desk: Desk) -> None:
    desk.write("a.txt", b"caf\xe9\n")
    desk.write("b.txt", b"\0\0\0")
    desk.write("c.txt", WRONG)
    done = desk.run("a.txt", "b.txt", "gone.txt", "c.txt", "--format", "json")
    content = json.loads(done.out)
    lines = done.err.splitlines()

    assert done.status == 2
    assert [file["path"] for file in content["files"]] == ["c.txt"]
    assert [error["path"] for error in content["errors"]] == ["a.txt", "b.txt", "gone.txt"]
    assert lines[0].startswith("newslint: a.txt:1: byte 3 (0xe9) is not UTF-8")
    assert lines[1].startswith("newslint: b.txt: byte 0 is a NUL")
    assert lines[2] == "newslint: gone.txt: no such file or directory"


def test_a_link_that_leads_to_itself_is_an_error_when_named(desk: Desk) -> None:
    (desk.folder / "ring.txt").symlink_to("ring.txt")
    done = desk.run("ring.txt")

    assert done.status == 2
    assert done.err == "newslint: ring.txt: too many levels of symbolic links\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_an_error(desk: Desk) -> None:
    desk.write("a.txt", FINE).chmod(0)

    assert desk.run("a.txt").err == "newslint: a.txt: permission denied\n"


def test_another_encoding_can_be_named(desk: Desk) -> None:
    desk.write("a.txt", "Café in in May.\n".encode("latin-1"))
    done = desk.run("a.txt", "--encoding", "latin-1", "--format", "json")

    assert json.loads(done.out)["files"][0]["findings"][0]["start"] == 5


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-9", "newslint: a.txt: there is no encoding “utf-9”\n"),
        ("ascii", "newslint: a.txt: this is not ascii: "),
    ],
)
def test_a_wrong_encoding_is_an_error(encoding: str, expected: str, desk: Desk) -> None:
    desk.write("a.txt", "Café\n")
    done = desk.run("a.txt", "--encoding", encoding)

    assert done.status == 2
    assert done.err.startswith(expected)


def test_each_file_has_the_configuration_nearest_to_it(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    desk.write("quiet/newslint.toml", 'extend = ["../newslint.toml"]\nfail-on = "never"\n')
    desk.write("quiet/a.txt", WRONG)

    assert desk.run("quiet/a.txt").status == 0
    assert desk.run("quiet/a.txt", "a.txt").status == 1
    assert desk.run("a.txt", "--config", "quiet/newslint.toml").status == 0


def test_rules_are_left_out_for_some_files(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + '[per-file-ignores]\n"letters/" = ["desk/twice"]\n')
    desk.write("letters/a.txt", WRONG)
    desk.write("a.txt", WRONG)
    files = json.loads(desk.run("--format", "json").out)["files"]

    assert [len(file["findings"]) for file in files] == [1, 0]


def test_a_severity_can_be_changed(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + '[severity]\ndesk = "info"\n')
    desk.write("a.txt", WRONG)

    assert desk.run("a.txt").status == 0


def test_a_field_of_a_rule_can_be_changed(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + '[rules."desk/twice"]\nmessage = "Twice!"\n')
    desk.write("a.txt", WRONG)

    assert "error    Twice!  desk/twice" in desk.run("a.txt").out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[rules."desk/twic"]\nfix = "shown"\n',
            "newslint: newslint.toml:3: there is no rule “desk/twic” "
            "(did you mean “desk/twice”?)\n",
        ),
        (
            'ignore = ["dsk"]\n',
            "newslint: newslint.toml:3: there is no rule or pack “dsk” (did you mean “desk”?)\n",
        ),
        (
            'fail_on = "error"\n',
            "newslint: newslint.toml:3: there is no setting “fail_on” (did you mean “fail-on”?)\n",
        ),
        (
            'baseline = "gone.json"\n',
            "newslint: gone.json: the baseline cannot be read: No such file or directory; "
            "“newslint baseline” writes one\n",
        ),
    ],
)
def test_a_mistake_in_the_configuration_stops_the_run(text: str, expected: str, desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + text)
    desk.write("a.txt", WRONG)
    done = desk.run("a.txt")

    assert (done.status, done.err) == (2, expected)


def test_a_mistake_in_a_rule_file_stops_the_run(desk: Desk) -> None:
    house_rule(desk, "broken", "title: Broken\ntitel: Broken\n")
    desk.write("a.txt", WRONG)
    done = desk.run("a.txt")

    assert done.status == 2
    assert "broken.yaml" in done.err


def test_excluded_paths_are_not_read_unless_they_are_named(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + 'exclude = ["drafts/", "old-*.txt"]\n')
    desk.write("drafts/a.txt", WRONG)
    desk.write("old-a.txt", WRONG)

    assert desk.run(".").out == "There is no article here to read.\n"
    assert desk.run("drafts/a.txt", "old-a.txt").out.endswith("mends 2.\n")
    assert desk.run("--force-exclude", "old-a.txt").status == 0


def test_accepted_names_are_read(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + 'names = ["names.tsv"]\n')
    desk.write("names.tsv", "Idlib\n")
    desk.write("a.txt", FINE)

    assert desk.run("a.txt").status == 0


def test_several_processes_say_the_same_in_the_same_order(desk: Desk) -> None:
    for number in range(40):
        desk.write(f"a/{number:02}.txt", WRONG if number % 2 else FINE)
    desk.write("a/40.txt", b"\xff")
    one, two = (desk.run("a", "--jobs", jobs) for jobs in ("1", "2"))

    assert one == two
    assert one.status == 2


def test_a_mistake_in_the_configuration_comes_through_from_a_process(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + 'ignore = ["dsk"]\n')
    for name in "abc":
        desk.write(f"{name}.txt", WRONG)
    done = desk.run("--jobs", "2")

    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("newslint: newslint.toml:3: there is no rule or pack “dsk”")


def test_one_process_for_each_processor_can_be_asked_for(desk: Desk) -> None:
    desk.write("a.txt", FINE)

    assert desk.run("a.txt", "--jobs", "0").status == 0


def test_a_number_of_processes_must_be_a_number(desk: Desk) -> None:
    done = desk.run("a.txt", "--jobs", "many")

    assert done.status == 2
    assert "“many” is not a number of processes" in done.err


def test_without_a_cache_nothing_is_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.folder / "cache"))
    desk.write("newslint.toml", "cache = false\n")
    desk.write("a.txt", FINE)
    desk.run("a.txt")

    assert not (desk.folder / "cache").exists()


def test_a_name_that_is_not_utf8_does_not_stop_the_report(desk: Desk) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        Path(name).write_text(WRONG, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")

    assert desk.run(".").out.startswith("caf\ufffd.txt\n")


def test_a_file_named_twice_is_read_once(desk: Desk) -> None:
    desk.write("a.txt", FINE)

    assert desk.run("a.txt", "./a.txt", ".").out == "Nothing to report in 1 file, 4 words.\n"


def test_a_screen_gets_colour(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    desk.write("a.txt", WRONG)

    assert "\x1b[" in desk.run("a.txt").out


def test_json_needs_neither_rich_nor_path_patterns(desk: Desk) -> None:
    code = (
        "import sys; from newslint.cli.main import main; main(['check', 'a.txt', '--format', "
        "'json', '--output', 'out.json']); "
        "print(sorted({'rich', 'pathspec', 'yaml', 'msgspec'} "
        "& set(sys.modules)))"
    )
    desk.write("a.txt", FINE)
    desk.run("a.txt")
    done = _python(desk, "-c", code)

    assert done == "[]\n"


def _python(desk: Desk, *words: str) -> str:
    return subprocess.run(
        [sys.executable, *words], cwd=desk.folder, capture_output=True, check=True, text=True
    ).stdout


def _newslint(desk: Desk, *words: str, path: str) -> subprocess.CompletedProcess[str]:
    """Run newslint where modules can be found in `path` too."""
    paths = os.pathsep.join(filter(None, (path, os.environ.get("PYTHONPATH", ""))))
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words],
        cwd=desk.folder,
        env=os.environ | {"PYTHONPATH": paths},
        capture_output=True,
        check=False,
        text=True,
    )


def test_articles_lie_where_their_links_lead(desk: Desk) -> None:
    desk.write("real/newslint.toml", 'extend = ["../newslint.toml"]\nfail-on = "never"\n')
    desk.write("real/a.txt", WRONG)
    (desk.folder / "link").symlink_to("real")

    assert desk.run("link/a.txt").status == 0


def test_a_fault_of_our_own_is_told_and_the_others_are_done(desk: Desk) -> None:
    desk.write("more/faulty_desk.py", FAULTY)
    house_rule(desk, "faulty", FAULTY_RULE)
    desk.write("a.txt", "A faulty line.\n")
    desk.write("b.txt", WRONG)
    done = _newslint(desk, "a.txt", "b.txt", path=f"{desk.folder}/more")

    assert done.returncode == 2
    assert done.stderr == (
        "newslint: a.txt: a fault in newslint itself, please report it: "
        "faulty_desk.py:2: ZeroDivisionError('division by zero')\n"
    )
    assert "1 error in 1 file" in done.stdout


def test_an_article_is_never_overwritten_by_its_report(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    (desk.folder / "b.txt").symlink_to("a.txt")
    done = desk.run("check", "b.txt", "--output", "a.txt")

    assert 2 == done.status
    assert (
        "newslint: --output: “b.txt” is to be read: name another file for the report\n" == done.err
    )
    assert WRONG == desk.text("a.txt")


def test_the_report_of_an_earlier_run_is_no_article(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    for _ in range(2):
        assert 1 == desk.run("check", ".", "--output", "report.txt").status

    assert "report.txt" not in desk.text("report.txt")
