"""A rule: its card, and the matcher that finds where it applies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol

from newslint.analysis.article import Article
from newslint.model.block import BlockKind
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from newslint.model.span import Span

NO_FIELDS: Mapping[str, str] = MappingProxyType({})


def names(selector: str, rule: str) -> bool:
    """Whether `selector` is the id `rule`, or a pack that the rule lies in."""
    return selector == rule or rule.startswith(f"{selector}/")


class Match(NamedTuple):
    """What a matcher or check saw in one place, before the card speaks of it."""

    span: Span
    fields: Mapping[str, str] = NO_FIELDS  # what the card's message may name in braces
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[str, ...] = ()
    evidence: str = ""
    related: tuple[Related, ...] = ()


class Matcher(Protocol):
    """Finds the places; made from the fields of a rule file."""

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places within `where`, in order."""
        ...


class Example(NamedTuple):
    """Wrong text with `[[ ]]` round each expected span, and the text after the fix."""

    wrong: str
    right: str | None = None


class Card(NamedTuple):
    """All that is said of a rule."""

    id: str
    title: str
    message: str
    why: str
    severity: Severity
    fix: Safety | None
    scope: frozenset[BlockKind]  # empty: the whole document, white space between blocks included
    quotes: str  # check, shown (found, but the fix is only shown) or leave
    formats: frozenset[Kind]
    enabled: bool
    examples: tuple[Example, ...]
    fine: tuple[str, ...]
    links: tuple[str, ...]


class Rule(NamedTuple):
    """A card and its matcher; `literals`: if none occurs the rule cannot fire, empty: look always.

    Literals are lower case, with a space for every white space (see `analysis.folding`).
    """

    card: Card
    matcher: Matcher
    literals: frozenset[str]

    def check(self, article: Article, where: Sequence[Span]) -> Iterator[Finding]:
        """The findings within `where`."""
        for match in self.matcher.matches(article, where):
            yield self.finding(article, match)

    def finding(self, article: Article, match: Match) -> Finding:
        """What the card says of `match`."""
        text = article.prose[match.span.start : match.span.end]
        better = match.suggestions[0] if match.suggestions else ""
        message = self.card.message.format_map({"match": text, "better": better, **match.fields})
        return Finding(
            self.card.id,
            match.span,
            message,
            self.card.severity,
            match.evidence,
            match.related,
            self._fix(match, better),
            match.suggestions,
        )

    def _fix(self, match: Match, better: str) -> Fix | None:
        if self.card.fix is None or not match.edits:
            return None
        return Fix(self.card.fix, better or self.card.title, match.edits)
