"""The page of a rule, and the catalogue."""

from __future__ import annotations

from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.report.catalogue import catalogue, rows
from newslint.report.fragments import plain
from newslint.report.page import page
from newslint.rule import Card, Example

CARD = Card(
    id="wording/tautology",
    title="Tautology",
    message="“{match}” says it twice.",
    why="A repeated word tells nothing.\n",
    severity=Severity.INFO,
    fix=Safety.UNSAFE,
    scope=frozenset({BlockKind.BODY, BlockKind.CAPTION}),
    quotes="leave",
    formats=frozenset({Kind.PLAIN}),
    enabled=True,
    examples=(Example("A [[free gift]].", "A gift."), Example("[[12 noon]]\n`it`")),
    fine=("The gift was free.",),
    links=("https://example.org/",),
)


def test_a_page_says_all_that_the_card_says() -> None:
    assert page(CARD, settings={"quotes": "check"}) == (
        "# Tautology\n\n"
        "`wording/tautology`\n\n"
        "> “{match}” says it twice.\n\n"
        "A repeated word tells nothing.\n\n"
        "## Wrong and right\n\n"
        "- `A ⟦free gift⟧.`\n"
        "  → `A gift.`\n"
        "- `` ⟦12 noon⟧⏎`it` ``\n\n"
        "## Left alone\n\n"
        "- `The gift was free.`\n\n"
        "## How it works\n\n"
        "- Severity: info: worth knowing, never fails a run.\n"
        "- Fix: unsafe: `newslint fix --unsafe` applies it, since the meaning may change.\n"
        "- Quoted speech: left alone.\n"
        "- Looks at: body, caption.\n"
        "- Formats: text.\n"
        "- Pack: wording; on by default.\n\n"
        "## Changed here\n\n"
        "- quotes = 'check'\n\n"
        "## Sources\n\n"
        "- <https://example.org/>\n"
    )


def test_a_page_is_silent_about_what_holds_everywhere() -> None:
    card = CARD._replace(
        scope=frozenset(BlockKind), formats=frozenset(Kind), links=(), enabled=False, fix=None
    )
    text = page(card)

    assert "Looks at" not in text
    assert "Formats" not in text
    assert "Sources" not in text
    assert "- Fix: none: only a person can mend this.\n" in text
    assert "- Pack: wording; off by default.\n" in text


def test_the_catalogue_goes_pack_by_pack() -> None:
    cards = [CARD, CARD._replace(id="spacing/gap", title="Gap", fix=None, severity=Severity.ERROR)]
    text = "".join(map(plain, catalogue(cards, frozenset({"spacing/gap"}))))

    assert text == (
        "spacing\n"
        "  gap        error    no fix      Gap\n"
        "\n"
        "wording\n"
        "  tautology  info     unsafe fix  Tautology  off\n"
        "\n"
        "2 rules, 1 on.\n"
    )


def test_the_catalogue_is_there_for_programs() -> None:
    assert rows([CARD], frozenset()) == [
        {
            "rule": "wording/tautology",
            "title": "Tautology",
            "severity": "info",
            "fix": "unsafe",
            "on": False,
        }
    ]
    assert rows([CARD._replace(fix=None)], frozenset({CARD.id}))[0]["fix"] is None
