"""newslint beside the tools that users would pick instead: one run, one machine, one text.

    speed.py [CORPUS] [--peers FOLDER] [--only NAME,...] [--rounds N] [--save]

CORPUS is a file of JSON lines with `headline` and `body`; without it the seed article is repeated.
Every command is a whole process, run once before anything counts; the rounds go from tool to tool,
and each figure is the median of its rounds. `--save` writes the table to benchmarks/results/.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import accumulate, takewhile
from pathlib import Path
from typing import NamedTuple

import language_tool
import peers
from machine import machine, today, told
from measuring import NEWSLINT, RESULTS, SEED, RunError, Took, articles, run, write_articles
from tables import Row, as_json, markdown

from newslint.cli.version import version

FOUND = r"^ +\d+:\d+ +(?:error|warning|info)  "  # a line of our report that tells of a finding
TOLD_OVER = 5  # how often two processes read the corpus, for their start to weigh as it does
_WARMING = 40  # articles
_LONG = 20.0  # seconds: what takes so long is run over the text once


class Text(NamedTuple):
    """Articles as files, and their texts."""

    files: tuple[Path, ...]
    texts: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(len(text.encode()) for text in self.texts)

    @property
    def words(self) -> int:
        """Words between white space."""
        return sum(len(text.split()) for text in self.texts)

    def share(self, most: int) -> Text:
        """The first articles that come to no more bytes than that, but one at least."""
        sizes = accumulate(len(text.encode()) for text in self.texts)
        count = max(1, len([*takewhile(lambda size: size <= most, sizes)]))
        return Text(self.files[:count], self.texts[:count])


class Ours(NamedTuple):
    """newslint, as the peers are told of."""

    jobs: int

    def command(self, files: Sequence[Path]) -> list[str | Path]:
        """What checks the files, which lie in one folder, or are one."""
        place = files[0] if len(files) == 1 else files[0].parent
        return [NEWSLINT, "check", "--no-cache", "--jobs", str(self.jobs), place]


class Runs(NamedTuple):
    """What the runs of a tool came to so far."""

    seed: list[Took]
    text: list[Took]
    fault: str


class Tool(NamedTuple):
    """Something to be measured, and what is known of it beforehand."""

    row: Row
    command: Callable[[Sequence[Path]], list[str | Path]]
    findings: Callable[[str], int]
    text: Text
    folder: Path | None = None  # that it is run in


def main(words: list[str]) -> int:
    """Measure, print and write."""
    arguments = _arguments(words)
    texts = articles(arguments.corpus)
    with tempfile.TemporaryDirectory() as place:
        write_articles(Path(place, "all"), texts)
        text = Text(tuple(sorted(Path(place, "all").iterdir())), tuple(texts))
        tools = list(_tools(text, arguments))
        runs = _measured([tool for tool in tools if not tool.row.fault], arguments.rounds)
        rows = [_row(tool, runs.get(tool.row.tool)) for tool in tools]
        if not arguments.only or "LanguageTool" in arguments.only:
            rows.append(_language_tool(text))
        gain = _gain(Path(place, "over"), texts, arguments.rounds)
    page = f"{_head(text)}\n{markdown(rows, rows[0])}\n{_foot(gain)}"
    print(page)
    if arguments.save:
        about = {"date": today(), "machine": machine(), "two processes": round(gain, 2)}
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / "speed.md").write_text(page, encoding="utf-8")
        (RESULTS / "speed.json").write_text(as_json(rows, rows[0], **about), encoding="utf-8")
    return 0


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--peers", type=Path, default=peers.PEERS)
    parser.add_argument("--only", default="", help="NAME,...")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--save", action="store_true")
    parsed = parser.parse_args(words)
    parsed.only = [name for name in parsed.only.split(",") if name]
    return parsed


def _tools(text: Text, arguments: argparse.Namespace) -> Iterator[Tool]:
    reads = "words, names, figures, sources, grammar, style"
    for jobs, how in ((1, "one process"), (2, "two processes")):
        note = f"{how}{', the peak of the larger' if jobs > 1 else ''}"
        row = Row(f"newslint --jobs {jobs}", reads, version(), note=note)
        yield Tool(row, Ours(jobs).command, partial(peers.count, FOUND), text)
    for peer in peers.ALL:
        if not arguments.only or peer.name in arguments.only:
            it = peers.installed(peer, arguments.peers)
            row = Row(peer.name, peer.reads, peer.version, note=peer.note, fault=it.fault)
            yield Tool(row, it.command, it.findings, text.share(peer.share), it.folder)


def _measured(tools: Sequence[Tool], rounds: int) -> dict[str, Runs]:
    """Every tool in turn, and again: what slows the machine for a while slows them all."""
    runs = {tool.row.tool: Runs([], [], "") for tool in tools}
    for number in range(rounds + 1):
        for tool in tools:
            runs[tool.row.tool] = _again(tool, runs[tool.row.tool], is_first=number == 0)
    return runs


def _again(tool: Tool, runs: Runs, *, is_first: bool) -> Runs:
    """One more run over the seed and over the text; the first is for the machine to warm up."""
    if runs.fault:
        return runs
    try:
        seed = run(tool.command([SEED]), folder=tool.folder)
        if is_first:
            return runs
        enough = runs.text and runs.text[0].seconds > _LONG
        text = [] if enough else [run(tool.command(tool.text.files), folder=tool.folder)]
    except RunError as mistake:
        return runs._replace(fault=str(mistake))
    return Runs([*runs.seed, seed], [*runs.text, *text], "")


def _row(tool: Tool, runs: Runs | None) -> Row:
    if runs is None or runs.fault:
        return tool.row._replace(fault=runs.fault if runs else tool.row.fault)
    megabytes = tool.text.size / 1e6
    return tool.row._replace(
        start=_median(took.seconds for took in runs.seed),
        start_busy=_median(took.busy for took in runs.seed),
        rate=megabytes / _median(took.seconds for took in runs.text),
        busy_rate=megabytes / _median(took.busy for took in runs.text),
        megabytes=max(took.megabytes for took in runs.text),
        findings=1000 * tool.findings(runs.text[0].out) / tool.text.words,
        text=tool.text.size,
    )


def _median(values: Iterable[float]) -> float:
    return statistics.median(values)


def _language_tool(text: Text) -> Row:
    note = "a warm server, over HTTP: seed is one request, its start is not counted"
    row = Row("LanguageTool", "words, grammar, style", language_tool.version(), note=note)
    part = text.share(language_tool.SHARE)
    try:
        with language_tool.served() as server:
            language_tool.warm(server, text.texts[-_WARMING:])
            seed = SEED.read_text(encoding="utf-8")
            starts = [_timed(lambda: server.check(seed)) for _ in range(5)]
            busy = server.busy()
            found = 0
            began = time.perf_counter()
            for one in part.texts:
                found += server.check(one)
            seconds = time.perf_counter() - began
            busy = server.busy() - busy
            return row._replace(
                start=statistics.median(starts),
                rate=part.size / 1e6 / seconds,
                busy_rate=part.size / 1e6 / busy,
                megabytes=server.megabytes(),
                findings=1000 * found / part.words,
                text=part.size,
            )
    except (RunError, OSError) as mistake:
        return row._replace(fault=str(mistake))


def _timed(function: Callable[[], object]) -> float:
    began = time.perf_counter()
    function()
    return time.perf_counter() - began


def _gain(folder: Path, texts: Sequence[str], rounds: int) -> float:
    """How many times faster two processes read than one, over a corpus told several times."""
    write_articles(folder, [*texts] * TOLD_OVER)
    took: dict[int, list[Took]] = {1: [], 2: []}
    for _ in range(rounds):
        for jobs, runs in took.items():
            runs.append(run(Ours(jobs).command(sorted(folder.iterdir()))))
    one, two = (_median(each.seconds for each in runs) for runs in took.values())
    return one / two


def _head(text: Text) -> str:
    python = _median(run([sys.executable, "-c", "pass"]).seconds for _ in range(11))
    return (
        f"# Speed\n\nMeasured on {today()} by `make bench`: {told(machine())}. "
        f"`python3 -c pass` takes {1000 * python:.0f} ms.\n\n"
        f"{len(text.files)} articles, {text.size / 1e6:.2f} MB, {text.words:,} words; slow tools "
        f"read the first of them, as the table says. Whole processes, start and report included, "
        f"in their second run; the median of the rounds. “Ours is” compares with newslint in one "
        f"process, by the clock.\n"
    )


def _foot(gain: float) -> str:
    return (
        f"Two processes read {gain:.2f} times as fast as one, over the articles {TOLD_OVER} "
        f"times.\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
