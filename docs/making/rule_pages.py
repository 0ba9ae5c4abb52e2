"""The pages made from the rules: one a rule, one a pack, the catalogue, and the house styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import msgspec
from costs import Costs

from newslint.packs.records import PackRecord
from newslint.packs.style import HOUSE, Style
from newslint.report.page import page
from newslint.rule import Card

Packs = Mapping[str, tuple[PackRecord, Sequence[Card]]]

_LIKE_A_COMMENT = """\
## Not here

For one paragraph, with a reason:

```html
<!-- newslint: ignore {rule}: the reason -->
```

For a folder, in `newslint.toml`:

```toml
{setting}
```

[Configuration]({root}configuration.md#excusing-a-finding) says what else there is.
"""
_OFF = """\
## Turn it on

In `newslint.toml`:

```toml
extend-select = ["{rule}"]
```
"""


def rule_pages(
    folder: Path, cards: Sequence[Card], styles: Mapping[str, Style], costs: Costs
) -> Iterator[tuple[str, str]]:
    """The name and the text of each page."""
    packs = _packs(folder, cards)
    yield "rules/index.md", _catalogue(packs)
    yield "house-styles.md", _styles_page(packs, styles)
    for pack, (record, held) in packs.items():
        yield f"rules/{pack}/index.md", _pack_page(pack, record, held)
        for card in held:
            source = (folder / f"{card.id}.yaml").read_text(encoding="utf-8")
            cost = costs.said(card.id)
            yield f"rules/{card.id}.md", _rule_page(card, record.title, source, cost)


def _packs(folder: Path, cards: Iterable[Card]) -> Packs:
    ordered = sorted(cards, key=lambda card: (_pack(card), card.id))
    return {
        pack: (_record(folder / pack / "pack.yaml"), tuple(held))
        for pack, held in groupby(ordered, key=_pack)
    }


def _record(file: Path) -> PackRecord:
    return msgspec.yaml.decode(file.read_bytes(), type=PackRecord)


def _pack(card: Card) -> str:
    return card.id.rpartition("/")[0]


def _catalogue(packs: Packs) -> str:
    cards = [card for _, held in packs.values() for card in held]
    on = sum(card.enabled for card in cards)
    return _joined(
        "# All rules",
        f"{len(cards)} rules in {len(packs)} packs; {on} are on by default.",
        "| pack | what it guards | rules | on |\n|---|---|--:|--:|\n"
        + "\n".join(
            f"| [`{pack}`]({pack}/index.md) | {record.guards} | {len(held)} | {_on(held)} |"
            for pack, (record, held) in packs.items()
        ),
        *(f"## {record.title}\n\n{_table(held, below='')}" for record, held in packs.values()),
        _contents("Packs", (f"{pack}/index" for pack in packs)),
    )


def _on(cards: Iterable[Card]) -> int:
    return sum(card.enabled for card in cards)


def _pack_page(pack: str, record: PackRecord, held: Sequence[Card]) -> str:
    return _joined(
        f"# {record.title}",
        f"Pack `{pack}`: {len(held)} rules, {_on(held)} of them on by default.",
        record.guards,
        _table(held, below=f"{pack}/"),
        _listed("## Sources", record.sources),
        f"Licence: {record.licence}",
    )


def _table(cards: Iterable[Card], *, below: str) -> str:
    head = "| rule | the fault | severity | fix | by default |\n|---|---|---|---|---|"
    return "\n".join((head, *(_row(card, card.id.removeprefix(below)) for card in cards)))


def _row(card: Card, place: str) -> str:
    fix = card.fix.value if card.fix else "–"
    on = "on" if card.enabled else "off"
    return f"| [`{place}`]({place}.md) | {card.title} | {card.severity.value} | {fix} | {on} |"


def _rule_page(card: Card, pack: str, source: str, cost: str) -> str:
    root = "../" * (card.id.count("/") + 1)
    setting = f'ignore = ["{card.id}"]'
    return _joined(
        "---\norphan: true\n---",
        f"[All rules]({root}rules/index.md) › [{pack}](index.md)",
        page(card),
        cost,
        "" if card.enabled else _OFF.format(rule=card.id),
        _LIKE_A_COMMENT.format(rule=card.id, setting=setting, root=root),
        f"## The rule’s file\n\n`rules/{card.id}.yaml`; "
        f"[Writing a rule]({root}writing-a-rule.md) explains its keys.",
        f"~~~~~yaml\n{source.rstrip()}\n~~~~~",
    )


def _styles_page(packs: Packs, styles: Mapping[str, Style]) -> str:
    return _joined(
        "# House styles",
        "A house style is a choice: none runs until `style` asks for it, in `newslint.toml`, with "
        "`--style` for one run, or in the front matter of an article. "
        "[Configuration](configuration.md#house-style-and-dialect) says how, and how to make one.",
        *(_style(name, packs, style) for name, style in sorted(styles.items())),
    )


def _style(name: str, packs: Packs, style: Style) -> str:
    pack = f"{HOUSE}/{name}"
    record, held = packs[pack]
    written = f"It is written for the dialect `{style.dialect}`." if style.dialect else ""
    return _joined(
        f"## {record.title}",
        f'`style = "{name}"`: {record.guards} {written}',
        _table(held, below=f"{pack}/").replace("](", f"](rules/{pack}/"),
        _listed("It adds these rules of other packs:", map(_link, style.adds)),
        _listed("It does without these:", map(_link, style.drops)),
        _listed("What it rests on:", record.sources),
    )


def _link(rule: str) -> str:
    return f"[`{rule}`](rules/{rule}.md)"


def _listed(head: str, items: Iterable[str]) -> str:
    lines = [f"- {item}" for item in items]
    return "\n".join((head, "", *lines)) if lines else ""


def _contents(caption: str, pages: Iterable[str]) -> str:
    return "\n".join(("```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```"))


def _joined(*parts: str) -> str:
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"
