"""What a KB costs by how much is read at once, from 1 KB to 10 MB in one text.

    scaling.py [CORPUS] [--largest KB] [--save]

The articles of CORPUS (JSON lines with `headline` and `body`) are joined, or cut at the end of a
paragraph or word. Loading rules is not counted, nor is what the first articles of a process cost.
Time is that of the processor, the least of the runs.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import cycle
from pathlib import Path

from machine import machine, today, told
from measuring import RESULTS, articles

from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.model.document import Kind
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import load

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
_AT_LEAST = 300_000  # bytes read for each size, so that one odd text does not decide
_RUNS = 3
_WARMING = 60  # articles


def main(words: list[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--largest", type=int, default=SIZES[-1] // 1000, help="KB")
    parser.add_argument("--save", action="store_true")
    arguments = parser.parse_args(words)
    texts = articles(arguments.corpus)
    compiled = load([builtin_rules()], changes={}, own=Own(), cache=None)
    linter = Linter([rule for rule in compiled.rules if rule.card.enabled], compiled.knowledge)
    for text in texts[-_WARMING:]:
        linter.lint(text.encode(), Kind.PLAIN)
    rows = [
        (size, cost(linter, [*made(texts, size)]))
        for size in SIZES
        if size <= 1000 * arguments.largest
    ]
    page = table(rows)
    print(page)
    if arguments.save:
        RESULTS.mkdir(exist_ok=True)
        head = f"# Cost by size\n\nMeasured on {today()}: {told(machine())}.\n\n"
        (RESULTS / "scaling.md").write_text(head + page, encoding="utf-8")
    return 0


def made(texts: Sequence[str], size: int) -> Iterator[str]:
    """Texts of about that many bytes; several, where one would be little."""
    left = max(_AT_LEAST, size)
    whole = ""
    for text in cycle(texts):
        whole += text + "\n"
        while left > 0 and len(whole) >= size:  # in letters, which are nearly bytes
            head = cut(whole[:size])
            whole = whole[len(head) :].lstrip()
            left -= len(head)
            yield head
        if left <= 0:
            return


def cut(text: str) -> str:
    """The text up to the end of its last paragraph, or of its last word."""
    for end in ("\n\n", " "):
        if (at := text.rfind(end)) > len(text) * 0.8:
            return text[:at] + "\n"
    return text


def cost(linter: Linter, texts: Sequence[str]) -> float:
    """Microseconds of the processor for a KB."""
    size = sum(len(text.encode()) for text in texts)
    took = []
    for _ in range(_RUNS):
        gc.collect()
        began = time.process_time()
        for text in texts:
            linter.lint(text.encode(), Kind.PLAIN)
        took.append(time.process_time() - began)
        if took[0] > 60:
            break
    return min(took) * 1e6 / (size / 1000)


def table(rows: Sequence[tuple[int, float]]) -> str:
    """A line for each size, with how its cost compares to that of an article."""
    usual = dict(rows).get(10_000) or rows[0][1]
    lines = ["| text | µs per KB | of that at 10 KB |", "|--:|--:|--:|"]
    lines += [f"| {shown(size)} | {cost:,.0f} | {cost / usual:.2f} |" for size, cost in rows]
    return "\n".join(lines) + "\n"


def shown(size: int) -> str:
    """A size as people say it."""
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} KB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
