"""Rules as SARIF describes them: title, reason, and the rule's own page for help."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from newslint.model.finding import Severity
from newslint.report.page import page
from newslint.rule import Card

_LEVELS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("note", "recommendation"),
}


def descriptors(rules: Iterable[str], cards: Mapping[str, Card]) -> list[dict[str, object]]:
    """A description of each rule, in the order given."""
    return [
        _descriptor(cards[rule]) if rule in cards else {"id": rule, "name": rule} for rule in rules
    ]


def _descriptor(card: Card) -> dict[str, object]:
    level, severity = _LEVELS[card.severity]
    why = " ".join(card.why.split())
    return {
        "id": card.id,
        "name": card.title,
        "shortDescription": {"text": card.title},
        "fullDescription": {"text": why},
        "help": {"text": why, "markdown": page(card)},
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": [card.id.rpartition("/")[0]],
            "problem.severity": severity,
            **({"fix": card.fix.value} if card.fix else {}),
        },
    }
