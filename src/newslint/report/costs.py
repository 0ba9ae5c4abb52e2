"""What a run has cost, for people: three tables, each with the dearest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.model.cost import Cost, Part, Sort

START = Part(Sort.STEP, "start")  # comes once, however much is read
_KB = 1000  # bytes


def costs(costs: Sequence[Cost], size: int) -> Iterator[str]:
    """The lines; `size` is that of the text that was read, in bytes."""
    start = sum(cost.nanoseconds for cost in costs if cost.part == START)
    others = [cost for cost in costs if cost.part != START]
    whole = sum(cost.nanoseconds for cost in others)
    kilobytes = size / _KB
    yield (
        f"\n{kilobytes:,.1f} KB of text in {whole / 1e9:.3f} s, besides {start / 1e9:.3f} s "
        f"to find files and load rules: {_each(whole, kilobytes):,.1f} µs per KB\n"
    )
    for sort in Sort:
        told = sorted(
            (cost for cost in others if cost.part.sort is sort),
            key=lambda cost: -cost.nanoseconds,
        )
        yield f"\n{'µs per KB':>11} {'share':>7} {'calls':>11}  {sort.value}\n"
        for cost in told:
            yield _line(cost.nanoseconds, whole, kilobytes, f"{cost.calls:,}", cost.part.name)
        yield _line(sum(cost.nanoseconds for cost in told), whole, kilobytes, "", "together")


def _line(nanoseconds: int, whole: int, kilobytes: float, calls: str, name: str) -> str:
    share = nanoseconds / whole if whole else 0
    each = _each(nanoseconds, kilobytes)
    return f"{each:>11,.2f} {share:>7.1%} {calls:>11}  {name}\n"


def _each(nanoseconds: int, kilobytes: float) -> float:
    """Microseconds per KB."""
    return nanoseconds / 1000 / kilobytes if kilobytes else 0.0
