"""The parts that a run is made of, each with a stopwatch at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, wraps
from types import FunctionType
from typing import Any

from newslint.analysis.article import Article
from newslint.engine.prefilter import Prefilter
from newslint.engine.second import SecondReader, is_of_second_reader
from newslint.engine.stopwatch import Stopwatch
from newslint.model.cost import Part, Sort
from newslint.model.remark import Remark
from newslint.model.span import Span
from newslint.rule import Match, Matcher, Rule

_CANDIDATES = Part(Sort.STEP, "candidates")
_SECOND = Part(Sort.STEP, "second reader")


class TimedMatcher:
    """A matcher."""

    def __init__(self, watch: Stopwatch, rule: str, matcher: Matcher) -> None:
        self._watch = watch
        self._part = Part(Sort.RULE, rule)
        self._matcher = matcher

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """The places within `where`, in order."""
        return self._watch.steps(self._part, lambda: self._matcher.matches(article, where))


class TimedPrefilter:
    """The choice of the rules that could fire."""

    def __init__(self, watch: Stopwatch, rules: Sequence[Rule]) -> None:
        self._watch = watch
        self._prefilter = Prefilter(rules)

    def candidates(self, article: Article) -> Iterator[tuple[Rule, Sequence[Span]]]:
        """Each rule that could fire, with the spans to look in."""
        return self._watch.steps(_CANDIDATES, lambda: self._prefilter.candidates(article))


class TimedReader:
    """A second reader."""

    def __init__(self, watch: Stopwatch, reader: SecondReader) -> None:
        self._watch = watch
        self._reader = reader

    def remarks(self, article: Article) -> Iterable[Remark]:
        """What it says of the article."""
        return self._watch.steps(_SECOND, lambda: self._reader.remarks(article))


def timed_rule(watch: Stopwatch, rule: Rule) -> Rule:
    """The rule; one that stands for remarks of a second reader looks at nothing itself."""
    if is_of_second_reader(rule):
        return rule
    return rule._replace(matcher=TimedMatcher(watch, rule.card.id, rule.matcher))


def timed_articles(watch: Stopwatch) -> type[Article]:
    """Articles each of whose views, when it is made, is a part of its own."""
    views = {
        name: _timed(watch, name, view)
        for name, view in vars(Article).items()
        if isinstance(view, cached_property)
        or (isinstance(view, FunctionType) and not name.startswith("_"))
    }
    timed: type[Article] = type(Article.__name__, (Article,), views)
    return timed


def _timed(watch: Stopwatch, name: str, view: Any) -> Any:
    part = Part(Sort.VIEW, name.strip("_"))
    is_kept = isinstance(view, cached_property)
    function: Callable[..., Any] = view.func if is_kept else view

    @wraps(function)
    def timed(article: Article, *arguments: Any) -> Any:
        return watch.call(part, lambda: function(article, *arguments))

    return cached_property(timed) if is_kept else timed
