"""The page of a rule: all that its card says, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.rule import Card, Example

_SEVERITIES = {
    Severity.ERROR: "error: any editor would mend it",
    Severity.WARNING: "warning: probably wrong, worth a look",
    Severity.INFO: "info: worth knowing, never fails a run",
}
_FIXES = {
    None: "none: only a person can mend this",
    Safety.SAFE: "safe: `newslint fix` applies it",
    Safety.UNSAFE: "unsafe: `newslint fix --unsafe` applies it, since the meaning may change",
    Safety.SHOWN: "shown, never applied",
}
_QUOTES = {
    "check": "checked like the rest",
    "shown": "checked, but the fix is only shown",
    "leave": "left alone",
}
_MANY = 8  # a rule that looks at more kinds of block looks everywhere
NO_SETTINGS: Mapping[str, object] = MappingProxyType({})


def page(card: Card, *, settings: Mapping[str, object] = NO_SETTINGS) -> str:
    """The page of `card`; `settings` are its fields as the configuration changes them."""
    parts = (
        f"# {card.title}",
        f"`{card.id}`",
        f"> {card.message}",
        card.why.strip(),
        *_section("Wrong and right", map(_example, card.examples)),
        *_section("Left alone", map(_quoted, card.fine)),
        *_section("How it works", _facts(card)),
        *_section("Changed here", (f"{key} = {value!r}" for key, value in settings.items())),
        *_section("Sources", (f"<{link}>" for link in card.links)),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(title: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield f"## {title}"
        yield "\n".join(lines)


def _example(example: Example) -> str:
    wrong = _quoted(example.wrong.replace("[[", "⟦").replace("]]", "⟧"))
    return wrong if example.right is None else f"{wrong}\n  → {_quoted(example.right)}"


def _quoted(text: str) -> str:
    """The text as code, so that no mark or space in it is lost."""
    shown = text.rstrip("\n").replace("\n", "⏎")
    return f"`` {shown} ``" if "`" in shown else f"`{shown}`"


def _facts(card: Card) -> Iterator[str]:
    yield f"Severity: {_SEVERITIES[card.severity]}."
    yield f"Fix: {_FIXES[card.fix]}."
    yield f"Quoted speech: {_QUOTES.get(card.quotes, card.quotes)}."
    if len(card.scope) < _MANY:
        yield f"Looks at: {', '.join(sorted(kind.value for kind in card.scope))}."
    if card.formats and len(card.formats) < len(Kind):
        yield f"Formats: {', '.join(sorted(kind.value for kind in card.formats))}."
    yield f"Pack: {card.id.rpartition('/')[0]}; {'on' if card.enabled else 'off'} by default."
