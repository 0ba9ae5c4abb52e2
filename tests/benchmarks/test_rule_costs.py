from __future__ import annotations

from rule_costs import costs, least_of, table

from newslint.model.cost import Cost, Part, Sort
from newslint.report.costs import costs as told

OUT = "".join(
    told(
        [
            Cost(Part(Sort.RULE, "house/uk/towards"), 2, 3_000_000),
            Cost(Part(Sort.RULE, "spelling/real-word"), 9, 2_468_000_000),
            Cost(Part(Sort.VIEW, "sentences"), 2, 4_000_000),
        ],
        2000,
    )
)


def test_the_costs_of_rules_alone_are_read() -> None:
    assert {"house/uk/towards": 1500.0, "spelling/real-word": 1234000.0} == costs(OUT)


def test_the_least_of_the_runs_counts() -> None:
    assert {"a/b": 1.0, "c/d": 3.0} == least_of([{"a/b": 2.0}, {"a/b": 1.0, "c/d": 3.0}])


def test_the_file_is_sorted_by_rule() -> None:
    assert "# 2026-11-23: a machine\na/b\t1.00\nc/d\t3.50\n" == table(
        "# 2026-11-23: a machine", {"c/d": 3.5, "a/b": 1.0}
    )
