"""Articles, rules and linters for tests, made from the real rules and tables."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newslint.analysis.article import Article
from newslint.engine.run import Engine
from newslint.formats import read
from newslint.knowledge import Knowledge
from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.matchers.pattern import Pattern
from newslint.matchers.python import Check
from newslint.model.document import Document, Kind
from newslint.model.finding import Finding, Safety, Severity
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import EVERY_BLOCK, Compiled, load
from newslint.rule import Card, Matcher, Rule

EVERY_KIND = frozenset(Kind)


@cache
def builtin() -> Compiled:
    """All our rules and tables."""
    return load([builtin_rules()], changes={}, own=Own(), cache=None)


def knowledge() -> Knowledge:
    """All our tables."""
    return builtin().knowledge


def enabled() -> tuple[Rule, ...]:
    """The rules that are on by default."""
    return tuple(rule for rule in builtin().rules if rule.card.enabled)


@cache
def linter() -> Linter:
    """The default set, ready to run."""
    return Linter(enabled(), knowledge())


def document(text: str, kind: Kind = Kind.PLAIN) -> Document:
    """The text as a file of its own."""
    return read(text.encode(), kind)[0]


def article(text: str, kind: Kind = Kind.PLAIN) -> Article:
    """The text as an article."""
    return Article(document(text, kind), knowledge())


def pattern_rule(
    pattern: str,
    replace: str | None = None,
    *,
    name: str = "test/pattern",
    safety: Safety = Safety.SAFE,
    quotes: str = "check",
) -> Rule:
    """A rule of kind pattern."""
    return rule(Pattern(pattern, replace), name=name, safety=safety, quotes=quotes)


def rule(
    matcher: Matcher,
    *,
    name: str = "test/rule",
    safety: Safety | None = Safety.SAFE,
    quotes: str = "check",
    literals: Iterable[str] = (),
) -> Rule:
    """A rule with a plain card."""
    card = Card(
        id=name,
        title="Test",
        message="Found “{match}”.",
        why="For testing.",
        severity=Severity.WARNING,
        fix=safety,
        scope=EVERY_BLOCK,
        quotes=quotes,
        formats=EVERY_KIND,
        enabled=True,
        examples=(),
        fine=(),
        links=(),
    )
    return Rule(card, matcher, frozenset(literals))


def found(text: str, *rules: Rule, kind: Kind = Kind.PLAIN) -> tuple[Finding, ...]:
    """What the rules find in the text."""
    return Engine(rules).run(article(text, kind))


def found_texts(text: str, *rules: Rule, kind: Kind = Kind.PLAIN) -> list[str]:
    """The words that the rules find, in order."""
    prose = document(text, kind).prose
    return [
        prose[finding.span.start : finding.span.end] for finding in found(text, *rules, kind=kind)
    ]


def places_seen(check: Check, text: str) -> list[str]:
    """The words that a check sees in the text, whatever a card would make of them."""
    here = article(text)
    return [
        here.prose[match.span.start : match.span.end]
        for match in check(here, [block.span for block in here.blocks])
    ]
