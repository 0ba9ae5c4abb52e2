"""What is said of each finding, beside the article, with what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.model.finding import Safety, Severity
from newslint.report.cells import visible
from newslint.report.entries import Entry
from newslint.report.markup import in_html
from newslint.rule import Card

_SAFETIES = {
    Safety.SAFE: "safe",
    Safety.UNSAFE: "may change the meaning",
    Safety.SHOWN: "a suggestion",
}
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ACTS = (
    '<p class="acts"><button type="button" data-act="accept" aria-pressed="false">Accept</button>'
    '<button type="button" data-act="leave" aria-pressed="false">Leave</button></p>\n'
)


def notes(entries: Mapping[int, Entry], cards: Mapping[str, Card]) -> Iterator[str]:
    """The list, in the order of the text."""
    yield '<ol class="notes">\n'
    for number, entry in entries.items():
        yield from _note(number, entry, cards.get(entry.rule))
    yield "</ol>\n"


def _note(number: int, entry: Entry, card: Card | None) -> Iterator[str]:
    severity = entry.severity.value
    safety = entry.fix.safety.value if entry.fix and entry.fix.changes else ""
    yield (
        f'<li id="f{number}" class="{severity}" data-severity="{severity}"'
        f' data-pack="{in_html(entry.rule.rpartition("/")[0])}" data-safety="{safety}"'
        f' tabindex="-1">\n<p class="top"><a class="number" href="#m{number}">{number}</a>'
        f' <span class="severity">{_SEVERITIES[entry.severity]}</span>'
        f' <span class="place">{entry.start.line}:{entry.start.column}</span></p>\n'
        f'<p class="message">{_text(entry.message)}</p>\n'
    )
    if entry.evidence not in entry.message:
        yield f'<p class="evidence">{_text(entry.evidence)}</p>\n'
    for pointer in entry.related:
        place = f"{pointer.start.line}:{pointer.start.column}"
        yield f'<p class="evidence">See {place}: {_text(pointer.message)}</p>\n'
    yield from _mending(entry)
    if safety:
        yield _ACTS
    yield _rule(entry.rule, card) + "</li>\n"


def _mending(entry: Entry) -> Iterator[str]:
    if entry.fix is not None:
        after = _text(entry.fix.after) if entry.fix.after.strip(" ") else "<i>left out</i>"
        told = _SAFETIES[entry.fix.safety]
        yield f'<p class="fix">→ <q>{after}</q> <small>{told}</small></p>\n'
    elif entry.suggestions:
        words = ", ".join(f"<q>{_text(word)}</q>" for word in entry.suggestions)
        yield f'<p class="fix">→ {words} <small>{_SAFETIES[Safety.SHOWN]}</small></p>\n'


def _rule(rule: str, card: Card | None) -> str:
    if card is None:
        return f'<p class="rule">{in_html(rule)}</p>\n'
    why = in_html(" ".join(card.why.split()))
    return f'<details class="rule"><summary>{in_html(rule)}</summary><p>{why}</p></details>\n'


def _text(text: str) -> str:
    """`text` with odd characters named, so that they can be seen."""
    return in_html(visible(text))
