"""newslint fix: what is written, and what is left whole."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

from newslint.cli.fix import diff
from tests.cli.conftest import Desk
from tests.cli.house import house_rule
from tests.house_style import TWICE

WRONG = "It was in in May, and they utilise it.\n"
SAFE = "It was in May, and they utilise it.\n"
UNSAFE = "It was in May, and they use it.\n"


def test_safe_fixes_are_applied_in_place(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("fix", "a.txt")

    assert desk.text("a.txt") == SAFE
    assert done.status == 0
    assert done.out.splitlines()[0] == "a.txt"
    assert done.out.splitlines()[-4:] == [
        "1 place mended.",
        "Left: 1 note in 1 file",
        "  desk 1",
        "  “newslint fix --unsafe” mends 1.",
    ]


def test_unsafe_fixes_are_applied_on_request(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    desk.run("fix", "--unsafe", "a.txt")

    assert desk.text("a.txt") == UNSAFE


def test_a_file_keeps_its_mode(desk: Desk) -> None:
    path = desk.write("a.txt", WRONG)
    path.chmod(0o640)
    desk.run("fix", "a.txt")

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(desk: Desk) -> None:
    desk.write("real/a.txt", WRONG)
    link = desk.folder / "a.txt"
    link.symlink_to("real/a.txt")
    desk.run("fix", "a.txt")

    assert link.is_symlink()
    assert desk.text("real/a.txt") == SAFE


def test_a_file_without_fixes_is_not_touched(desk: Desk) -> None:
    path = desk.write("a.txt", UNSAFE)
    before = path.stat()
    desk.run("fix", "a.txt")

    assert path.stat().st_ino == before.st_ino
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_line_ends_and_byte_order_mark_are_kept(desk: Desk) -> None:
    desk.write("a.txt", b"\xef\xbb\xbfTitle\r\n\r\nIt was in in May.\r\n")
    desk.run("fix", "a.txt")

    assert (desk.folder / "a.txt").read_bytes() == (b"\xef\xbb\xbfTitle\r\n\r\nIt was in May.\r\n")


def test_a_diff_is_shown_and_nothing_is_written(desk: Desk) -> None:
    desk.write("a.txt", WRONG)
    done = desk.run("fix", "--diff", "a.txt")

    assert done == (1, f"--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-{WRONG}+{SAFE}", "")
    assert desk.text("a.txt") == WRONG


def test_no_diff_ends_with_nought(desk: Desk) -> None:
    desk.write("a.txt", UNSAFE)

    assert desk.run("fix", "--diff", "a.txt") == (0, "", "")


def test_patch_reads_a_diff(desk: Desk) -> None:
    before = "One\u2028line\r\nin in\nno end"
    (desk.folder / "a.txt").write_bytes(before.encode())
    text = "".join(diff("a.txt", before.encode(), before.replace("in in", "in").encode()))
    subprocess.run(["git", "init", "-q", "."], check=True)
    subprocess.run(["git", "apply", "-"], input=text.encode(), check=True)

    assert (desk.folder / "a.txt").read_bytes() == before.replace("in in", "in").encode()


def test_a_missing_last_line_end_is_shown_as_patch_wants_it() -> None:
    assert "".join(diff("a", b"x", b"x\n")).endswith("-x\n\\ No newline at end of file\n+x\n")


def test_standard_input_goes_mended_to_standard_output(desk: Desk) -> None:
    done = desk.run("fix", "-", stdin=WRONG.encode())

    assert done == (0, SAFE, "")


def test_another_encoding_is_written_back(desk: Desk) -> None:
    desk.write("a.txt", "Café in in May.\n".encode("latin-1"))
    desk.run("fix", "a.txt", "--encoding", "latin-1")

    assert (desk.folder / "a.txt").read_bytes() == "Café in May.\n".encode("latin-1")


def test_utf16_is_written_back_as_it_came(desk: Desk) -> None:
    desk.write("a.txt", "Café in in May.\n".encode("utf-16"))
    desk.run("fix", "a.txt", "--encoding", "utf-16")

    assert (desk.folder / "a.txt").read_bytes() == "Café in May.\n".encode("utf-16")


def test_what_would_not_come_back_byte_by_byte_is_left_alone(desk: Desk) -> None:
    raw = b"+AGE- in in May.\n"  # UTF-7 has more than one way to write a letter
    desk.write("a.txt", raw)
    done = desk.run("fix", "a.txt", "--encoding", "utf-7")

    assert done.status == 2
    assert done.err == (
        "newslint: a.txt: utf-7 does not give the same bytes back; nothing was changed\n"
    )
    assert (desk.folder / "a.txt").read_bytes() == raw


def test_a_character_that_the_encoding_lacks_is_not_written(desk: Desk) -> None:
    house_rule(desk, "quote", TWICE.replace("in in: in", "um um: “um”"))
    raw = "Café um um.\n".encode("latin-1")
    desk.write("a.txt", raw)
    done = desk.run("fix", "a.txt", "--encoding", "latin-1")

    assert done.err == (
        "newslint: a.txt: latin-1 has no ““”, which a fix would write; nothing was changed\n"
    )
    assert (desk.folder / "a.txt").read_bytes() == raw


def test_a_folder_that_takes_no_file_leaves_the_article_whole(desk: Desk) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    desk.write("shut/a.txt", WRONG)
    (desk.folder / "shut").chmod(0o500)
    done = desk.run("fix", "shut/a.txt")
    (desk.folder / "shut").chmod(0o700)

    assert done.err == "newslint: shut/a.txt: permission denied\n"
    assert desk.text("shut/a.txt") == WRONG


def test_several_processes_mend_the_same(desk: Desk) -> None:
    for name in "abcd":
        desk.write(f"{name}.txt", WRONG)
    desk.run("fix", "--jobs", "2", *(f"{name}.txt" for name in "abcd"))

    assert {Path(f"{name}.txt").read_text(encoding="utf-8") for name in "abcd"} == {SAFE}


def test_the_report_on_standard_input_can_go_into_a_file(desk: Desk) -> None:
    done = desk.run("fix", "-", "--output", "report.txt", stdin=b"It was in in May.\n")

    assert "It was in May.\n" == done.out
    assert "1 place mended." in desk.text("report.txt")
