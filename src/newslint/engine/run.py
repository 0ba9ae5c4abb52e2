"""The loop: rules over an article, less what the author has excused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from newslint.analysis.article import Article
from newslint.analysis.other_scripts import is_in_other_script
from newslint.engine.excuse import apply_excuses
from newslint.engine.once import said_once
from newslint.engine.parts import moved, parts
from newslint.engine.prefilter import Prefilter
from newslint.engine.second import SecondReader, read_again
from newslint.errors import RuleError
from newslint.model.document import PLACEHOLDER, Kind
from newslint.model.finding import Finding, Safety
from newslint.model.span import Span
from newslint.rule import Rule


class Choice(Protocol):
    """Says which rules could fire in an article."""

    def candidates(self, article: Article) -> Iterator[tuple[Rule, Sequence[Span]]]:
        """Each of them, with the spans to look in."""
        ...


class Engine:
    """Rules ready to run."""

    def __init__(
        self,
        rules: Sequence[Rule],
        second: SecondReader | None = None,
        choice: Callable[[Sequence[Rule]], Choice] = Prefilter,
    ) -> None:
        self.rules = {rule.card.id: rule for rule in rules}
        self._second = second
        self._choice = choice
        self._prefilters: dict[Kind, Choice] = {}

    def run(self, article: Article) -> tuple[Finding, ...]:
        """The findings of all rules, in the order of the text, each once."""
        found = [moved(one, by) for part, by in parts(article) for one in self._found(part)]
        if self._second is not None:
            found += self._remarked(self._second, article, found)
        found = apply_excuses(article, found, self.rules) if article.document.notes else found
        return tuple(said_once(article.prose, dict.fromkeys(found)))

    def _found(self, article: Article) -> Iterator[Finding]:
        for rule, where in self._prefilter(article.document.kind).candidates(article):
            try:
                for match in rule.matcher.matches(article, where):
                    finding = rule.finding(article, match)
                    if not _is_out_of_bounds(article, finding):
                        yield from _with_respect(article, rule, finding)
            except RuleError as mistake:
                raise RuleError(mistake.path, None, f"{rule.card.id}: {mistake.message}") from None

    def _remarked(
        self, second: SecondReader, article: Article, ours: Sequence[Finding]
    ) -> Iterator[Finding]:
        """What the second reader adds."""
        for rule, finding in read_again(second, article, self.rules.values(), tuple(ours)):
            if not _is_out_of_bounds(article, finding):
                yield from _with_respect(article, rule, finding)

    def _prefilter(self, kind: Kind) -> Choice:
        if kind not in self._prefilters:
            rules = [rule for rule in self.rules.values() if kind in rule.card.formats]
            self._prefilters[kind] = self._choice(rules)
        return self._prefilters[kind]


def _is_out_of_bounds(article: Article, finding: Finding) -> bool:
    """Whether it lies in an address or among foreign letters, or has part in what was left out."""
    if PLACEHOLDER in article.prose[finding.span.start : finding.span.end]:
        return True
    return article.in_address(finding.span) or is_in_other_script(article.prose, finding.span)


def _with_respect(article: Article, rule: Rule, finding: Finding) -> Iterator[Finding]:
    """The finding, as the rule treats quoted speech."""
    if rule.card.quotes == "check" or not article.is_quoted(finding.span):
        yield finding
    elif rule.card.quotes == "shown":
        fix = finding.fix and finding.fix._replace(safety=Safety.SHOWN)
        yield finding._replace(fix=fix)
