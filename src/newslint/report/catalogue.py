"""The list of rules, pack by pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from newslint.model.finding import Severity
from newslint.report.cells import visible
from newslint.report.fragments import Fragment, Line, Style, counted
from newslint.rule import Card

_STYLES = {
    Severity.ERROR: Style.ERROR,
    Severity.WARNING: Style.WARNING,
    Severity.INFO: Style.INFO,
}


def catalogue(cards: Sequence[Card], running: frozenset[str]) -> Iterator[tuple[Line, ...]]:
    """The rules of each pack; `running` are those that the configuration lets run."""
    ordered = sorted(cards, key=lambda card: (_pack(card), card.id))
    column = max((len(_name(card)) for card in ordered), default=0) + 2
    for pack, group in groupby(ordered, key=_pack):
        yield tuple(_lines(pack, group, column, running))
    yield ((Fragment(f"{counted(len(ordered), 'rule')}, {len(running):,} on.", Style.STRONG),),)


def rows(cards: Iterable[Card], running: frozenset[str]) -> list[dict[str, object]]:
    """The same for programs."""
    return [card_row(card, running) for card in sorted(cards)]


def card_row(card: Card, running: frozenset[str]) -> dict[str, object]:
    """One rule for programs."""
    return {
        "rule": card.id,
        "title": card.title,
        "severity": card.severity.value,
        "fix": card.fix.value if card.fix else None,
        "on": card.id in running,
    }


def _pack(card: Card) -> str:
    return card.id.rpartition("/")[0]


def _name(card: Card) -> str:
    return card.id.rpartition("/")[2]


def _lines(
    pack: str, cards: Iterable[Card], column: int, running: frozenset[str]
) -> Iterator[Line]:
    yield (Fragment(pack, Style.PATH),)
    for card in cards:
        fix = card.fix.value if card.fix else "no"
        note = "" if card.id in running else "  off"
        yield (
            Fragment(f"  {_name(card)}".ljust(column + 2)),
            Fragment(card.severity.value.ljust(9), _STYLES[card.severity]),
            Fragment(f"{fix} fix".ljust(12), Style.QUIET),
            Fragment(visible(card.title)),
            Fragment(note, Style.QUIET),
        )
    yield ()
