"""How many wrong figures are found: `python benchmarks/figures.py PATH [--misses] [--alarms]`.

PATH holds articles as JSON lines with `headline` and `body`. Where the articles offer a place, one
figure is changed at a time: left out in a sentence of deaths or injuries, one part of a sum, a
weekday, a change in per cent, a conversion, a figure of the headline. The changes are the same in
every run. Kinds marked “drawn” are sentences made here, with figures drawn at random, for what the
articles offer too seldom. Printed: how many changes an error or a warning of the packs `figures`,
`dates`, `units` and `headlines` touches, and what those packs say of the text as it was.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from figure_slips import SLIPS, Slip, made_slips
from published import count_alarms, findings, read_articles

from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.model.finding import Finding
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import load

PACKS = ("figures/", "dates/", "units/", "headlines/")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--misses", action="store_true", help="list the changes not found")
    parser.add_argument("--alarms", action="store_true", help="list the findings on the text")
    arguments = parser.parse_args()
    articles = read_articles(arguments.path)
    compiled = load([builtin_rules()], changes={}, own=Own(), cache=None)
    linter = Linter([rule for rule in compiled.rules if rule.card.enabled], compiled.knowledge)
    for name in SLIPS:
        slips = list(made_slips(name, articles, compiled.knowledge))
        missed = [slip for slip in slips if not is_found(slip, linter)]
        print(f"{name:32} {len(slips) - len(missed):4} of {len(slips):4}  {share(slips, missed)}")
        if arguments.misses:
            print_misses(missed)
    print_alarms(articles, linter, every=arguments.alarms)


def share(slips: Sequence[Slip], missed: Sequence[Slip]) -> str:
    """What part of the slips was found, with two places."""
    return f"{1 - len(missed) / len(slips):.2f}" if slips else "–"


def is_found(slip: Slip, linter: Linter) -> bool:
    """Whether a finding that the text did not have before touches the changed place."""
    before = Counter(told(finding) for finding in findings(slip.before, linter, PACKS))
    for finding in findings(slip.text, linter, PACKS):
        spans = [finding.span, *(related.span for related in finding.related)]
        near = any(span.start <= slip.end and slip.start <= span.end for span in spans)
        if near and not before[told(finding)]:
            return True
    return False


def told(finding: Finding) -> tuple[str, str]:
    """What a finding says, wherever it stands."""
    return finding.rule, finding.message


def print_misses(missed: Iterable[Slip]) -> None:
    """The changed places that nothing touches."""
    for slip in missed:
        near = slip.text[max(0, slip.start - 70) : slip.start]
        rest = slip.text[slip.start : slip.end + 40]
        print(f"    {slip.change}: {' '.join(near.split())} ▸ {' '.join(rest.split())}")


def print_alarms(articles: Iterable[str], linter: Linter, *, every: bool) -> None:
    """The findings on the text as it was, by rule."""
    counts, words = count_alarms(articles, linter, PACKS, every=every)
    print(
        f"untouched: {counts.total()} findings, {1000 * counts.total() / words:.3f} in 1,000 words"
    )
    for rule, count in counts.most_common():
        print(f"  {rule} {count}")


if __name__ == "__main__":
    main()
