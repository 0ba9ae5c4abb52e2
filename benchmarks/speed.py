"""Start-up, throughput and memory of newslint as it is installed.

    speed.py [CORPUS]

CORPUS is a file of JSON lines with `headline` and `body`; without it the seed article is repeated.
Prints a row for each figure: the median of several runs, with the lowest and the highest.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "idlib.txt"
NEWSLINT = shutil.which("newslint", path=str(Path(sys.executable).parent)) or "newslint"
RUNS = 11


def main() -> None:
    """Measure and print."""
    environment = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    print(f"newslint on Python {platform.python_version()}, {os.cpu_count()} processors")
    row("python3 -c pass", [sys.executable, "-c", "pass"], environment)
    row("seed, text", [NEWSLINT, "check", str(SEED)], environment)
    row("seed, json", [NEWSLINT, "check", "--format", "json", str(SEED)], environment)
    with tempfile.TemporaryDirectory() as folder:
        size = write_corpus(Path(folder), Path(sys.argv[1]) if len(sys.argv) > 1 else None)
        command = [NEWSLINT, "check", "--jobs", "1", "--format", "json", folder]
        seconds = row(f"{size / 1e6:.2f} MB of articles, json", command, environment, runs=5)
        print(f"{'throughput, one process':<44} {size / 1e6 / seconds:8.2f} MB/s")
    print(f"{'peak memory of one run':<44} {peak_memory():8.1f} MB")


def row(title: str, command: list[str], environment: dict[str, str], *, runs: int = RUNS) -> float:
    """Print the median, least and most seconds of a whole process; return the median."""
    times = sorted(timed(command, environment) for _ in range(runs + 1))[:runs]
    median = statistics.median(times)
    print(f"{title:<44} {median * 1000:8.0f} ms  ({times[0] * 1000:.0f} to {times[-1] * 1000:.0f})")
    return median


def timed(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from start to end."""
    start = time.perf_counter()
    subprocess.run(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - start


def peak_memory() -> float:
    """Megabytes that the largest process so far held."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def write_corpus(folder: Path, corpus: Path | None) -> int:
    """Write each article as a file; the bytes written."""
    size = 0
    for number, text in enumerate(articles(corpus)):
        size += (folder / f"{number:05d}.txt").write_bytes(text.encode())
    return size


def articles(corpus: Path | None) -> list[str]:
    """The texts of a corpus, or the seed many times over."""
    if corpus is None:
        return [SEED.read_text(encoding="utf-8")] * 300
    rows = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    return [f"{one['headline']}\n\n{one['body'].rstrip()}\n" for one in rows]


if __name__ == "__main__":
    main()
