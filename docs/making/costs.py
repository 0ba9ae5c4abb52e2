"""What rules were measured to cost, as their pages say it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Costs(NamedTuple):
    """Microseconds for a KB of text by rule, and the day they were measured."""

    by_rule: Mapping[str, float]
    date: str

    def said(self, rule: str) -> str:
        """A sentence for the page of the rule; nothing where it was not measured."""
        if rule not in self.by_rule:
            return ""
        cost = self.by_rule[rule]
        figure = "less than 1" if cost < 1 else f"about {cost:,.0f}"
        return f"Costs {figure} µs per KB of text, on one machine on {self.date}."


def read_costs(file: Path) -> Costs:
    """The costs that a benchmark has written; none where there is no file."""
    if not file.is_file():
        return Costs({}, "")
    head, *lines = file.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines)
    date = head.removeprefix("# ").partition(":")[0]
    return Costs({rule: float(cost) for rule, cost in pairs}, date)
