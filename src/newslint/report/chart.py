"""Findings by pack as a chart, which also chooses the packs that are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from newslint.model.finding import Severity
from newslint.report.fragments import counted
from newslint.report.markup import in_html

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def chart(by_pack: Mapping[str, Counter[Severity]]) -> Iterator[str]:
    """A bar for each pack, the longest first, cut by severity."""
    ordered = sorted(by_pack.items(), key=lambda pack: (-pack[1].total(), pack[0]))
    longest = max((counts.total() for counts in by_pack.values()), default=0)
    yield '<figure class="chart">\n<figcaption>Findings by pack</figcaption>\n<ul>\n'
    for pack, counts in ordered:
        name = in_html(pack)
        yield (
            f'<li data-name="{name}"><button type="button" data-pack="{name}"'
            f' aria-pressed="false">{name}</button>'
            f"{_bar(counts, longest)}<b>{counts.total():,}</b></li>\n"
        )
    yield "</ul>\n</figure>\n"


def _bar(counts: Counter[Severity], longest: int) -> str:
    told = ", ".join(
        counted(counts[severity], noun) for severity, noun in _NOUNS.items() if counts[severity]
    )
    return (
        f'<svg viewBox="0 0 {longest} 1" preserveAspectRatio="none" role="img"'
        f' aria-label="{told}"><title>{told}</title>{"".join(_stretches(counts))}</svg>'
    )


def _stretches(counts: Counter[Severity]) -> Iterator[str]:
    start = 0
    for severity in _NOUNS:
        if counts[severity]:
            yield (
                f'<rect class="{severity.value}" x="{start}" y="0"'
                f' width="{counts[severity]}" height="1"/>'
            )
        start += counts[severity]
