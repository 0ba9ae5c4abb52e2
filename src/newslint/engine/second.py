"""A second reader: what it remarks, less what our own rules have said already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from newslint.analysis.article import Article
from newslint.matchers.remarks import Remarks
from newslint.model.finding import Edit, Finding
from newslint.model.remark import Remark
from newslint.model.span import Span
from newslint.rule import Match, Rule


class SecondReader(Protocol):
    """Reads whole articles."""

    def remarks(self, article: Article) -> Iterable[Remark]:
        """What it says of the article; nothing where it cannot be asked."""
        ...


def is_of_second_reader(rule: Rule) -> bool:
    """Whether the rule stands for remarks of a second reader."""
    return isinstance(rule.matcher, Remarks)


def read_again(
    reader: SecondReader, article: Article, rules: Iterable[Rule], ours: Sequence[Finding]
) -> Iterator[tuple[Rule, Finding]]:
    """What the reader remarks in places where `ours` say nothing, each with its rule."""
    takers = [(rule, rule.matcher) for rule in rules if isinstance(rule.matcher, Remarks)]
    for remark in reader.remarks(article) if takers else ():
        rule = next((rule for rule, matcher in takers if matcher.takes(remark.category)), None)
        if rule is None or not _is_in_scope(article, rule, remark.span):
            continue
        finding = rule.finding(article, _match(remark))
        if not any(finding.span.overlaps(other.span) for other in ours):
            yield rule, finding


def _is_in_scope(article: Article, rule: Rule, span: Span) -> bool:
    return any(
        block.kind in rule.card.scope and block.span.contains(span) for block in article.blocks
    )


def _match(remark: Remark) -> Match:
    edits = tuple(Edit(remark.span, better) for better in remark.suggestions[:1])
    fields = {"said": remark.said, "id": remark.id}
    return Match(remark.span, fields, edits, remark.suggestions)
