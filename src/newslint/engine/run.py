"""The loop: rules over an article, less what the author has excused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.engine.excuse import apply_excuses
from newslint.engine.prefilter import Prefilter
from newslint.errors import RuleError
from newslint.model.document import Kind
from newslint.model.finding import Finding, Safety
from newslint.model.span import Span
from newslint.rule import Rule

PLACEHOLDER = "\ufffc"  # stands in the prose for what a reader left out, such as inline code


class Engine:
    """Rules ready to run."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = {rule.card.id: rule for rule in rules}
        self._prefilters: dict[Kind, Prefilter] = {}

    def run(self, article: Article) -> tuple[Finding, ...]:
        """The findings of all rules, in the order of the text, each once."""
        found = list(self._found(article))
        found = apply_excuses(article, found, self.rules) if article.document.notes else found
        unique = dict.fromkeys(found)
        return tuple(sorted(unique, key=lambda finding: (finding.span, finding.rule)))

    def _found(self, article: Article) -> Iterator[Finding]:
        for rule, where in self._prefilter(article.document.kind).candidates(article):
            try:
                for finding in rule.check(article, where):
                    if not _is_out_of_bounds(article, finding):
                        yield from _with_respect(article, rule, finding)
            except RuleError as mistake:
                raise RuleError(mistake.path, None, f"{rule.card.id}: {mistake.message}") from None

    def _prefilter(self, kind: Kind) -> Prefilter:
        if kind not in self._prefilters:
            rules = [rule for rule in self.rules.values() if kind in rule.card.formats]
            self._prefilters[kind] = Prefilter(rules)
        return self._prefilters[kind]


def _is_out_of_bounds(article: Article, finding: Finding) -> bool:
    """Whether it lies inside an address, or takes part in what the reader left out."""
    if PLACEHOLDER in article.prose[finding.span.start : finding.span.end]:
        return True
    return any(
        address.start < finding.span.end and finding.span.start < address.end
        for address in article.addresses
    )


def _with_respect(article: Article, rule: Rule, finding: Finding) -> Iterator[Finding]:
    """The finding, as the rule treats quoted speech."""
    if rule.card.quotes == "check" or not _is_quoted(article, finding.span):
        yield finding
    elif rule.card.quotes == "shown":
        fix = finding.fix and finding.fix._replace(safety=Safety.SHOWN)
        yield finding._replace(fix=fix)


def _is_quoted(article: Article, span: Span) -> bool:
    return any(quotation.inner.contains(span) for quotation in article.quotations)
