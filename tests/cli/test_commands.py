"""The commands that are not about articles."""

from __future__ import annotations

import json
import subprocess
import tomllib

import pytest

from newslint.cli.accept import with_names
from newslint.cli.completion import SHELLS
from newslint.packs.builtin import builtin_rules
from tests.cli.conftest import Desk
from tests.cli.house import house_rule
from tests.house_style import TWICE

WRONG = "It was in in May.\n"


def test_the_rules_are_listed_with_what_runs(desk: Desk) -> None:
    done = desk.run("rules", "desk", "--ignore", "desk/loose")

    assert done == (
        0,
        "desk\n"
        "  loose  info     unsafe fix  Loose word  off\n"
        "  twice  error    safe fix    Word typed twice\n"
        "\n"
        "2 rules, 1 on.\n",
        "",
    )


def test_the_rules_are_listed_for_programs(desk: Desk) -> None:
    rows = json.loads(desk.run("rules", "desk/twice", "--format", "json").out)

    assert rows == [
        {
            "rule": "desk/twice",
            "title": "Word typed twice",
            "severity": "error",
            "fix": "safe",
            "on": True,
        }
    ]


def test_all_rules_are_listed_without_a_word(desk: Desk) -> None:
    assert "desk\n  loose" in desk.run("rules").out


def test_a_pack_that_is_not_there_cannot_be_listed(desk: Desk) -> None:
    done = desk.run("rules", "dsk")

    assert (done.status, done.err) == (
        2,
        "newslint: there is no rule or pack “dsk” (did you mean “desk”?)\n",
    )


def test_a_rule_is_explained(desk: Desk) -> None:
    done = desk.run("explain", "desk/twice")

    assert done.status == 0
    assert done.out.startswith("# Word typed twice\n\n`desk/twice`\n")


def test_a_rule_is_explained_as_it_is_configured(desk: Desk) -> None:
    desk.write("newslint.toml", desk.config + '[rules."desk/twice"]\nfix = "shown"\n')
    text = desk.run("explain", "desk/twice").out

    assert "- Fix: shown, never applied.\n" in text
    assert "## Changed here\n\n- fix = 'shown'\n" in text


def test_a_page_is_drawn_on_a_screen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    done = desk.run("explain", "desk/twice")

    assert "Word typed twice" in done.out
    assert "# Word" not in done.out


def test_a_rule_that_is_not_there_cannot_be_explained(desk: Desk) -> None:
    done = desk.run("explain", "desk/twic")

    assert (done.status, done.err) == (
        2,
        "newslint: there is no rule “desk/twic” (did you mean “desk/twice”?)\n",
    )


def test_examples_that_hold_are_counted(desk: Desk) -> None:
    house_rule(desk, "twice", TWICE)

    assert desk.run("test", "more") == (0, "2 examples of 1 rule hold.\n", "")
    assert desk.run("test", "more/desk") == (0, "2 examples of 1 rule hold.\n", "")
    assert desk.run("test", "more/desk/twice.yaml") == (0, "2 examples of 1 rule hold.\n", "")


def test_examples_that_fail_are_shown(desk: Desk) -> None:
    house_rule(desk, "slip", TWICE.replace("It was in May", "It was in in May"))
    done = desk.run("test", "more")

    assert done.status == 1
    assert done.out == (
        "mismended  desk/slip  mended to something else\n"
        "  expected  It was in in May.\n"
        "  actual    It was in May.\n"
        "\n"
        "noisy  desk/slip  fine text, but a finding\n"
        "  expected  It was in in May.\n"
        "  actual    It was [[in in]] May.\n"
        "\n"
        "2 of 2 examples of 1 rule failed.\n"
    )


def test_rules_must_be_where_they_are_looked_for(desk: Desk) -> None:
    (desk.folder / "empty").mkdir()
    house_rule(desk, "twice", TWICE)

    assert desk.run("test", "gone").err == "newslint: gone: there is no such file or folder\n"
    assert desk.run("test", "empty").err == "newslint: empty: there is no rule here\n"
    assert desk.run("test", "more/desk/pack.yaml").err.endswith("there is no rule here\n")


def test_a_configuration_is_written_to_start_from(desk: Desk) -> None:
    (desk.folder / "new").mkdir()
    done = desk.run("init", "new", "--dialect", "uk", "--style", "us-wire")
    content = tomllib.loads(desk.text("new/newslint.toml"))

    assert (done.status, done.out) == (0, "new/newslint.toml written.\n")
    assert (content["dialect"], content["style"]) == ("uk", "us-wire")


def test_the_first_configuration_changes_nothing(desk: Desk) -> None:
    (desk.folder / "new").mkdir()
    desk.run("init", "new")
    desk.write("new/a.txt", "It was in May.\n")

    assert desk.run("new/a.txt").status == 0
    assert "style" not in tomllib.loads(desk.text("new/newslint.toml"))


def test_no_configuration_is_written_over_another(desk: Desk) -> None:
    done = desk.run("init")

    assert (done.status, done.err) == (
        2,
        "newslint: newslint.toml: is here already; nothing was written\n",
    )
    assert desk.text("newslint.toml") == desk.config


def test_a_configuration_needs_a_folder(desk: Desk) -> None:
    assert desk.run("init", "gone").err == "newslint: gone: there is no such folder\n"


def test_names_are_accepted_into_a_table(desk: Desk) -> None:
    done = desk.run("accept", "Idlib", " Ada   Roe ")

    assert (done.status, done.out) == (0, "names.tsv: “Idlib”, “Ada Roe”.\n")
    assert desk.text("names.tsv") == "Ada Roe\nIdlib\n"
    assert desk.text("newslint.toml") == desk.config + 'names = ["names.tsv"]\n'


def test_names_are_accepted_once(desk: Desk) -> None:
    desk.run("accept", "Idlib")
    done = desk.run("accept", "Idlib")

    assert done.out == "names.tsv: nothing new.\n"
    assert desk.text("names.tsv") == "Idlib\n"


def test_names_go_into_the_table_that_is_configured(desk: Desk) -> None:
    desk.write("lists/people.tsv", "# ours\n")
    desk.write("newslint.toml", 'names = ["lists/people.tsv"]\n')
    desk.run("accept", "Roe")

    assert desk.text("lists/people.tsv") == "# ours\nRoe\n"
    assert desk.text("newslint.toml") == 'names = ["lists/people.tsv"]\n'


def test_accepting_a_name_keeps_the_line_ends_of_the_configuration(desk: Desk) -> None:
    desk.write("newslint.toml", 'fail-on = "error"\r\n')
    desk.run("accept", "Roe")

    assert 'fail-on = "error"\r\nnames = ["names.tsv"]\r\n' == desk.text("newslint.toml")


def test_what_is_not_a_name_is_refused(desk: Desk) -> None:
    assert desk.run("accept", " ").err == "newslint: “ ” is not a name\n"
    assert desk.run("accept", "#roe").err == "newslint: “#roe” is not a name\n"


@pytest.mark.parametrize(
    ("text", "is_project", "expected"),
    [
        ("", False, 'names = ["names.tsv"]\n'),
        ("names = []\na = 1\n", False, 'names = ["names.tsv"]\na = 1\n'),
        ("a = 1\n[b]\nc = 1\n", False, 'a = 1\nnames = ["names.tsv"]\n\n[b]\nc = 1\n'),
        ("[b]\n", False, 'names = ["names.tsv"]\n\n[b]\n'),
        (
            "[a]\n[tool.newslint]\nb = 1\n",
            True,
            '[a]\n[tool.newslint]\nnames = ["names.tsv"]\nb = 1\n',
        ),
        ("[tool.newslint]", True, '[tool.newslint]\nnames = ["names.tsv"]\n'),
        (
            "[tool.newslint]\nnames = []\n\n[b]\nnames = []\n",
            True,
            '[tool.newslint]\nnames = ["names.tsv"]\n\n[b]\nnames = []\n',
        ),
        (
            "[tool.newslint.severity]\n",
            True,
            '[tool.newslint.severity]\n\n[tool.newslint]\nnames = ["names.tsv"]\n',
        ),
    ],
)
def test_the_key_for_names_goes_where_it_belongs(
    text: str, *, is_project: bool, expected: str
) -> None:
    assert expected == with_names(text, is_project=is_project)


def test_what_is_known_is_no_longer_reported(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("baseline")

    assert done == (
        0,
        "newslint-baseline.json: 1 known finding.\n"
        'Put baseline = "newslint-baseline.json" into the configuration to leave them out.\n',
        "",
    )
    assert desk.run("--baseline", "newslint-baseline.json").status == 0
    desk.write("newslint.toml", 'baseline = "newslint-baseline.json"\n' + desk.config)
    assert desk.run("a.txt").status == 0
    desk.write("a.txt", "A line before.\n\n" + WRONG + "\nIt is in in here.\n")
    assert "1 error in 1 file" in desk.run("a.txt").out


def test_a_baseline_is_written_where_it_is_configured(desk: Desk) -> None:
    desk.write("newslint.toml", 'baseline = "known.json"\n' + desk.config)
    desk.write("a.txt", WRONG)

    assert desk.run("baseline").out == f"{desk.folder}/known.json: 1 known finding.\n"


def test_a_baseline_is_pruned_of_what_is_gone(desk: Desk) -> None:
    for name in "abc":
        desk.write(f"{name}.txt", WRONG)
    desk.run("baseline", "--output", "known.json")
    desk.write("a.txt", "It was in May.\n")
    (desk.folder / "b.txt").unlink()
    desk.write("d.txt", WRONG)
    desk.run("baseline", "--prune", "--output", "known.json")

    assert list(json.loads(desk.text("known.json"))["files"]) == ["c.txt"]


def test_a_baseline_of_what_cannot_be_read_is_not_written(desk: Desk) -> None:
    desk.write("a.txt", b"\xff")

    assert desk.run("baseline").status == 2
    assert not (desk.folder / "newslint-baseline.json").exists()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", "known.json:1: the baseline is not JSON"),
        (b"\xff", "known.json: the baseline is not JSON"),
        ("[]", "known.json: this is not a baseline that this version reads"),
        ('{"newslint-baseline": 2, "files": {}}', "known.json: this is not a baseline"),
        ('{"newslint-baseline": 1}', "known.json: this is not a baseline"),
        ('{"newslint-baseline": 1, "files": {"a": 1}}', "known.json: this is not a baseline"),
    ],
)
def test_a_broken_baseline_is_refused(text: str | bytes, expected: str, desk: Desk) -> None:
    desk.write("known.json", text)
    desk.write("a.txt", WRONG)
    done = desk.run("a.txt", "--baseline", "known.json")

    assert done.status == 2
    assert done.err.startswith(f"newslint: {expected}")


def test_what_applies_is_shown_with_where_it_comes_from(desk: Desk) -> None:
    desk.write("base.toml", 'dialect = "uk"\nexclude = ["old/"]\n')
    desk.write(
        "newslint.toml",
        'extend = ["./base.toml"]\n' + desk.config + "ignore = []\nfail-on = 'never'\n"
        'baseline = "known.json"\ncache = "kept"\nper-file-ignores = { "*.md" = ["desk"] }\n'
        '[severity]\n"desk/twice" = "info"\n[rules."desk/loose"]\nfix = "shown"\nenabled = true\n',
    )
    done = desk.run("config")
    lines = done.out.splitlines()

    assert done.status == 0
    assert lines[:3] == ["# newslint.toml", "# extends base.toml", "# 2 rules run"]
    assert {
        'select = ["desk"]  # newslint.toml:3',
        'dialect = "uk"  # base.toml:1',
        'exclude = ["old/"]  # base.toml:2',
        'fail-on = "never"  # newslint.toml:5',
        'baseline = "known.json"  # newslint.toml:6',
        'severity = { "desk/twice" = "info" }  # newslint.toml:9',
        'per-file-ignores = { "*.md" = ["desk"] }  # newslint.toml:8',
        'rules = { "desk/loose" = { "fix" = "shown", "enabled" = true } }  # newslint.toml:11',
        "names = []",
    } <= set(lines)
    assert tomllib.loads(done.out)["select"] == ["desk"]


def test_what_applies_to_one_article_is_shown(desk: Desk) -> None:
    desk.write("uk/newslint.toml", 'dialect = "uk"\n')

    assert 'dialect = "uk"' in desk.run("config", "show", "uk/a.txt").out
    assert 'dialect = "uk"' in desk.run("config", "uk").out
    assert 'dialect = "auto"' in desk.run("config", "show").out


def test_every_file_that_adds_to_a_setting_is_named(desk: Desk) -> None:
    desk.write("base.toml", 'dialect = "uk"\nignore = ["desk/loose"]\n')
    desk.write(
        "newslint.toml",
        'extend = ["./base.toml"]\n' + desk.config + 'dialect = "us"\nignore = ["desk/twice"]\n',
    )
    lines = desk.run("config", "--ignore", "desk", "--style", "uk").out.splitlines()

    assert 'dialect = "us"  # newslint.toml:4' in lines
    assert 'style = "uk"  # --style' in lines
    ignored = 'ignore = ["desk/loose", "desk/twice", "desk"]'
    assert f"{ignored}  # base.toml:2, newslint.toml:5, --ignore" in lines


def test_what_a_path_pattern_leaves_out_is_told_of_the_file(desk: Desk) -> None:
    desk.write(
        "newslint.toml",
        desk.config + 'exclude = ["old/"]\n[per-file-ignores]\n"letters/*.md" = ["desk/twice"]\n',
    )
    lines = desk.run("config", "show", "letters/a.md").out.splitlines()

    assert "# 1 rules run" in lines
    assert "# “letters/*.md” leaves out desk/twice here  # newslint.toml:5" in lines
    assert "leaves" not in desk.run("config", "show", "news/a.md").out
    told = "# a walk through its folder leaves this file out, as “exclude” or “formats” says\n"
    assert desk.run("config", "show", "old/a.md").out.endswith(told)


def test_what_an_article_settles_for_itself_is_told_of_it(desk: Desk) -> None:
    desk.write(
        "a.md", "---\ntitle: A\nnewslint:\n  dialect: uk\n  ignore: [desk/loose]\n---\nWords.\n"
    )
    lines = desk.run("config", "show", "a.md").out.splitlines()

    assert 'dialect = "uk"  # a.md:4' in lines
    assert 'ignore = ["desk/loose"]  # a.md:5' in lines
    assert "# 1 rules run" in lines


def test_without_a_file_it_is_said_that_there_is_none(desk: Desk) -> None:
    (desk.folder / "newslint.toml").unlink()

    assert desk.run("config").out.startswith("# no configuration file: ")


def test_the_configuration_of_two_files_is_not_shown(desk: Desk) -> None:
    assert desk.run("config", "show", "a", "b").err == "newslint: config takes one file\n"


FILE_COMPLETERS = {
    "bash": "_shtab_newslint_check_pos_0_COMPGEN=_shtab_compgen_files",
    "zsh": ":_files",
    "fish": "__fish_complete_path",
}


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_is_offered_commands_and_files(shell: str, desk: Desk) -> None:
    done = desk.run("completion", shell)

    assert done.status == 0
    assert "baseline" in done.out
    assert FILE_COMPLETERS[shell] in done.out


def test_bash_understands_its_completion(desk: Desk) -> None:
    script = desk.run("completion", "bash").out
    done = subprocess.run(["bash", "-n"], input=script.encode(), capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def test_our_own_rules_are_tested_under_their_own_names(desk: Desk) -> None:
    rule = builtin_rules() / "spelling" / "doubled-word.yaml"

    assert desk.run("test", str(rule)).out.endswith(" examples of 1 rule hold.\n")
    assert desk.run("test").out.splitlines()[-1] != "0 examples of 0 rules hold."
