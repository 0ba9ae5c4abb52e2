from __future__ import annotations

from pathlib import Path

from costs import Costs, read_costs


def test_a_cost_is_said_with_its_day(tmp_path: Path) -> None:
    file = tmp_path / "costs.tsv"
    file.write_text("# 2026-11-23: AMD EPYC, 2 cores\na/b\t3.40\nc/d\t0.08\n", encoding="utf-8")
    costs = read_costs(file)

    assert "Costs about 3 µs per KB of text, on one machine on 2026-11-23." == costs.said("a/b")
    assert "Costs less than 1 µs per KB of text, on one machine on 2026-11-23." == costs.said("c/d")
    assert "" == costs.said("e/f")


def test_without_a_file_nothing_is_said(tmp_path: Path) -> None:
    assert Costs({}, "") == read_costs(tmp_path / "none.tsv")
