"""What each rule costs: `newslint check --profile` over a corpus, for the pages of the rules.

    rule_costs.py [CORPUS] [--runs 3]

writes benchmarks/results/rule_costs.tsv, from which the documentation takes its figures: the least
of the runs, in microseconds for a KB of text, without what a rule asks of the article.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from machine import machine, today, told
from measuring import NEWSLINT, RESULTS, articles, run, write_articles

_COST = re.compile(r"^ *([\d,.]+) +[\d.]+% +[\d,]+  ([\w-]+(?:/[\w-]+)+)$", re.MULTILINE)


def main(words: list[str]) -> int:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        write_articles(Path(folder), articles(arguments.corpus))
        command = (NEWSLINT, "check", "--profile", folder)
        least = least_of(costs(run(command).out) for _ in range(arguments.runs))
    RESULTS.mkdir(exist_ok=True)
    head = f"# {today()}: {told(machine())}"
    (RESULTS / "rule_costs.tsv").write_text(table(head, least), encoding="utf-8")
    print(f"{len(least)} rules cost {sum(least.values()):,.0f} µs for a KB")
    return 0


def costs(out: str) -> dict[str, float]:
    """Microseconds for a KB by rule, as --profile tells them."""
    return {rule: float(cost.replace(",", "")) for cost, rule in _COST.findall(out)}


def least_of(runs: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The least that each rule has cost."""
    least: dict[str, float] = {}
    for each in runs:
        for rule, cost in each.items():
            least[rule] = min(cost, least.get(rule, cost))
    return least


def table(head: str, least: Mapping[str, float]) -> str:
    """The lines of the file."""
    return "\n".join((head, *(f"{rule}\t{least[rule]:.2f}" for rule in sorted(least)))) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
