"""A content repository of many files: cold, warm, and after one file has changed.

    python benchmarks/repository.py [CORPUS] [--files 10000]

CORPUS is a file of {"headline": …, "body": …} JSON lines, told over and over with small changes.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import NamedTuple

from measuring import NEWSLINT, ROOT, articles

FILES = 10_000
_FOLDER_SIZE = 500
_OUTER = (  # runs the command and tells what the largest of its processes held
    "import resource, subprocess, sys; "
    "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE); "
    "sys.stderr.buffer.write(done.stderr); "
    "print(done.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
)


class Took(NamedTuple):
    """What one run of newslint came to."""

    status: int
    seconds: float
    megabytes: int


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--files", type=int, default=FILES)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder, cache = Path(place, "repository"), Path(place, "cache")
        size = write_repository(folder, arguments.corpus, arguments.files)
        print(
            f"newslint on Python {platform.python_version()}, {os.cpu_count()} processors: "
            f"{arguments.files:,} files, {size / 1e6:.1f} MB"
        )
        # A run over one file compiles the rules, which is no part of reading a repository.
        measured(ROOT / "seeds" / "idlib.txt", cache)
        for jobs in ((), ("--jobs", "1")):
            told = " ".join(jobs)
            for kept in (cache / "newslint").glob("results*"):
                kept.unlink()
            show(f"cold {told}", measured(folder, cache, *jobs))
        show("nothing kept", measured(folder, cache, "--no-cache"))
        show("warm", measured(folder, cache))
        changed = next(folder.rglob("*.txt"))
        changed.write_bytes(changed.read_bytes() + b"\nOne more line was added.\n")
        show("one file changed", measured(folder, cache))
        for file in folder.rglob("*.txt"):
            file.touch()
        show("all files checked out again", measured(folder, cache))


def show(title: str, took: Took) -> None:
    """Print one run."""
    print(f"{title:<32} {took.seconds:8.2f} s {took.megabytes:6} MB  (status {took.status})")


def measured(path: Path, cache: Path, *options: str) -> Took:
    """One run, apart from the cache of the user."""
    command = [sys.executable, "-c", _OUTER, NEWSLINT, "check", *options, str(path)]
    skipped = ("PYTHONDONTWRITEBYTECODE", "FORCE_COLOR")
    environment = {key: value for key, value in os.environ.items() if key not in skipped}
    environment["XDG_CACHE_HOME"] = str(cache)
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - start
    status, megabytes = map(int, done.stdout.split())
    return Took(status, seconds, megabytes)


def write_repository(folder: Path, corpus: Path | None, files: int) -> int:
    """Write the articles into folders of a few hundred; the bytes written."""
    size = 0
    for number, text in enumerate(islice(stories(corpus), files)):
        place = folder / f"{number // _FOLDER_SIZE:03d}"
        place.mkdir(parents=True, exist_ok=True)
        size += (place / f"{number:05d}.txt").write_bytes(text.encode())
    return size


def stories(corpus: Path | None) -> Iterator[str]:
    """The texts over and over, no two alike."""
    texts = articles(corpus) if corpus else written()
    for number in count(1):
        text = texts[(number - 1) % len(texts)]
        yield f"{text}\nThis is report number {number:,} of the archive.\n"


def written() -> list[str]:
    """The seed, and paragraphs made of the names of towns and people in it."""
    seed = articles(None)[0]
    parts = [part for part in seed.split("\n\n") if part.strip()]
    return [seed, *("\n\n".join(parts[at:] + parts[:at]) for at in range(1, len(parts)))]


if __name__ == "__main__":
    main()
