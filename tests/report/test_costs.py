from __future__ import annotations

from newslint.model.cost import Cost, Part, Sort
from newslint.report.costs import START, costs

COSTS = (
    Cost(Part(Sort.RULE, "spacing/doubled-space"), 2, 1_000_000),
    Cost(Part(Sort.RULE, "spelling/real-word"), 1000, 2_000_000),
    Cost(START, 2, 80_000_000),
    Cost(Part(Sort.VIEW, "sentences"), 2, 4_000_000),
    Cost(Part(Sort.STEP, "reading"), 2, 1_000_000),
)


def test_parts_are_told_by_sort_with_the_dearest_first() -> None:
    assert [
        "\n2.0 KB of text in 0.008 s, besides 0.080 s to find files and load rules: "
        "4,000.0 µs per KB\n",
        "\n  µs per KB   share       calls  step\n",
        "     500.00   12.5%           2  reading\n",
        "     500.00   12.5%              together\n",
        "\n  µs per KB   share       calls  view of the article\n",
        "   2,000.00   50.0%           2  sentences\n",
        "   2,000.00   50.0%              together\n",
        "\n  µs per KB   share       calls  rule\n",
        "   1,000.00   25.0%       1,000  spelling/real-word\n",
        "     500.00   12.5%           2  spacing/doubled-space\n",
        "   1,500.00   37.5%              together\n",
    ] == list(costs(COSTS, 2000))


def test_a_run_without_text_costs_nothing_for_each_kilobyte() -> None:
    lines = list(costs((), 0))

    assert "\n0.0 KB of text in 0.000 s, besides 0.000 s to find files and load rules: " == (
        lines[0].removesuffix("0.0 µs per KB\n")
    )
