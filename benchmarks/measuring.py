"""What the benchmarks of speed share: texts to read, a command to run, and what it came to."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, NamedTuple

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "idlib.txt"
RESULTS = ROOT / "benchmarks" / "results"
NEWSLINT = shutil.which("newslint", path=str(Path(sys.executable).parent)) or "newslint"
PATIENCE = 900.0  # seconds
_SKIPPED = ("PYTHONDONTWRITEBYTECODE", "FORCE_COLOR")
# A small process of its own runs the command: a large one would count as its memory.
_OUTER = """
import json, resource, subprocess, sys, time
began = time.perf_counter()
status = subprocess.call(sys.argv[2:], stdin=subprocess.DEVNULL, timeout=float(sys.argv[1]))
seconds = time.perf_counter() - began
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
told = [status, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024]
sys.__stderr__.write("\\n" + json.dumps(told))
"""


class Took(NamedTuple):
    """What one run of a command came to."""

    status: int
    seconds: float
    busy: float  # seconds of processors
    megabytes: float  # of its largest process
    out: str


class RunError(Exception):
    """Why a command did not do its work."""


def environment(**more: str) -> dict[str, str]:
    """What a command is told of the world: nothing that slows it down."""
    return {key: value for key, value in os.environ.items() if key not in _SKIPPED} | more


def run(
    command: Sequence[str | Path],
    *,
    folder: Path | None = None,
    world: Mapping[str, str] | None = None,
) -> Took:
    """Run a command to its end, whatever its status."""
    outer = [sys.executable, "-S", "-E", "-c", _OUTER, str(PATIENCE), *map(str, command)]
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        subprocess.run(
            outer,
            cwd=folder,
            env=dict(world) if world is not None else environment(),
            stdout=out,
            stderr=err,
            check=False,
        )
        said, complained = _read(out), _read(err)
    complaints, _, told = complained.rpartition("\n")
    try:
        status, seconds, busy, megabytes = json.loads(told)
    except (ValueError, TypeError):
        raise RunError(f"more than {PATIENCE:g} s" if "Timeout" in complained else told) from None
    return Took(status, seconds, busy, megabytes, said + complaints)


def _read(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")


def articles(corpus: Path | None) -> list[str]:
    """The texts of a corpus, or the seed many times over."""
    if corpus is None:
        return [SEED.read_text(encoding="utf-8")] * 300
    rows = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    return [f"{one['headline']}\n\n{one['body'].rstrip()}\n" for one in rows]


def write_articles(folder: Path, texts: Iterable[str]) -> int:
    """Write each text as a file of its own; the bytes written."""
    folder.mkdir(parents=True, exist_ok=True)
    return sum(
        (folder / f"{number:05d}.txt").write_bytes(text.encode())
        for number, text in enumerate(texts)
    )
