"""Compiled expressions between two runs, each in a process of its own."""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = """
import re
import sys
from pathlib import Path
from newslint.knowledge.codes import compiled, compiled_anew
from newslint.packs import codes

codes.begin(Path(sys.argv[1]))
for source in sys.argv[2:]:
    try:
        found = compiled(source)
    except re.error:
        continue
    assert found == re.compile(source)
print(*(source for source, _ in compiled_anew()))
codes.end()
"""


def run(cache: Path, *sources: str) -> list[str]:
    """What a process has to compile, of these expressions; it keeps them in the end."""
    command = (sys.executable, "-c", RUN, str(cache), *sources)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def checked(folder: Path, cache: Path) -> str:
    """What a command says of a story, and then which expressions it compiled."""
    story = folder / "story.txt"
    story.write_text("The mayor spoke in in May of 12 km, or 20 per cent, she said.\n")
    command = """
from newslint.cli.main import main
from newslint.knowledge.codes import compiled_anew

main(["check", "--no-cache", "story.txt"])
print(len(compiled_anew()))
"""
    done = subprocess.run(
        (sys.executable, "-c", command),
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_a_second_process_takes_what_the_first_kept(tmp_path: Path) -> None:
    assert ["a+", "(?P<b>b)|c"] == run(tmp_path, "a+", "(?P<b>b)|c")
    assert [] == run(tmp_path, "a+", "(?P<b>b)|c")


def test_what_a_run_needs_besides_is_kept_beside(tmp_path: Path) -> None:
    run(tmp_path, "a+")

    assert ["b+"] == run(tmp_path, "a+", "b+")
    assert [] == run(tmp_path, "a+", "b+")


def test_what_is_kept_is_not_written_again(tmp_path: Path) -> None:
    run(tmp_path, "a+")
    stamps = [(path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir()]
    run(tmp_path, "a+")

    assert stamps == [(path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir()]


def test_an_expression_that_does_not_compile_stops_no_other_from_being_kept(
    tmp_path: Path,
) -> None:
    run(tmp_path, "a+", "(", "b+")

    assert [] == run(tmp_path, "a+", "(", "b+")


@pytest.mark.parametrize("content", [b"", b"no code", b"\x00" * 40])
def test_a_damaged_file_is_made_anew(content: bytes, tmp_path: Path) -> None:
    run(tmp_path, "a+")
    (kept,) = tmp_path.glob("codes-*")
    kept.write_bytes(content)

    assert ["a+"] == run(tmp_path, "a+")
    assert [] == run(tmp_path, "a+")


def test_what_is_kept_can_be_read_back(tmp_path: Path) -> None:
    run(tmp_path, "a+")
    (kept,) = tmp_path.glob("codes-*")

    assert [("a+", 0)] == list(marshal.loads(kept.read_bytes()[4:]))


def test_a_place_where_nothing_can_be_kept_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert ["a+"] == run(tmp_path / "file" / "cache", "a+")


def test_a_second_check_compiles_nothing_and_says_the_same(tmp_path: Path) -> None:
    first, second = (checked(tmp_path, tmp_path / "kept").splitlines() for _ in range(2))

    assert int(first[-1]) > 100
    assert "0" == second[-1]
    assert first[:-1] == second[:-1]
