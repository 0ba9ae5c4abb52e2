"""A regular expression with named groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Literal, NamedTuple

from newslint.analysis.article import Article
from newslint.matchers.expressions import Expression, expression, fields_of, spans
from newslint.matchers.found import Found
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match


class Pattern(NamedTuple):
    r"""Finds `pattern`, but not where a match of `unless` overlaps it.

    `replace` is the mended text, with `{name}` for what a group found and `{match}` for all of it.
    Named groups are fields of the message. White space between words is best written `[ \n]`,
    a figure `[0-9]`: what is certain to occur decides how quickly a rule can be passed over.
    `engine: regex` knows `\p{…}` and gives up after a second; patterns of others always use it.
    """

    pattern: str
    replace: str | None = None
    unless: tuple[str, ...] = ()
    engine: Literal["re", "regex"] = "re"

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places where the pattern is found."""
        find = expression(self.pattern, self.engine)
        for place in where:
            exempt: tuple[Span, ...] | None = None
            for found in find(article.prose, place):
                if exempt is None:
                    exempt = tuple(self._exempt(article.prose, place))
                span = Span(found.start(), found.end())
                if not any(span.overlaps(other) for other in exempt):
                    yield self._match(article.prose, span, found)

    def literals(self) -> frozenset[str]:
        """What must occur for the pattern to match; worked out only when rules are compiled."""
        found: frozenset[str] = import_module("newslint.matchers.literals").required_literals(
            self.pattern
        )
        return found

    def expressions(self) -> tuple[Expression, ...]:
        """The regular expressions, to be tried when a rule file is read."""
        return tuple(Expression(source, self.engine) for source in (self.pattern, *self.unless))

    def fields(self) -> frozenset[str]:
        """What the message may name."""
        return fields_of(self.pattern) | {"match", "better"}

    def _exempt(self, prose: str, place: Span) -> Iterator[Span]:
        for source in self.unless:
            yield from spans(expression(source, self.engine), prose, place)

    def _match(self, prose: str, span: Span, found: Found) -> Match:
        fields = {name: text or "" for name, text in found.groupdict().items()}
        if self.replace is None:
            return Match(span, fields)
        better = self.replace.format_map({"match": found.group(), **fields})
        return Match(span, fields, (Edit(span, better).shrunk(prose),), (better,))
