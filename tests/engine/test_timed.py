"""The same is found with a stopwatch at hand, and every part is told."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.analysis.article import Article
from newslint.engine.run import Engine
from newslint.engine.stopwatch import Stopwatch
from newslint.engine.timed import TimedPrefilter, TimedReader, timed_articles, timed_rule
from newslint.matchers.remarks import Remarks
from newslint.model.cost import Part, Sort
from newslint.model.document import Kind
from newslint.model.remark import Remark
from newslint.model.span import Span
from tests.making import article, pattern_rule, rule

TEXT = "“It was in in May,” she said. It was out."


class Remarking:
    """A second reader that has one thing to say."""

    def remarks(self, article: Article) -> Iterable[Remark]:
        del article
        yield Remark("GRAMMAR", "IT", Span(30, 32), "Say what.")


def called(watch: Stopwatch) -> dict[Part, int]:
    return {cost.part: cost.calls for cost in watch.costs()}


def test_a_timed_run_finds_what_a_run_finds() -> None:
    rules = [pattern_rule("in in", "in"), pattern_rule("was", name="test/was")]
    watch = Stopwatch()
    plain = article(TEXT, Kind.PLAIN)
    timed = timed_articles(watch)(plain.document, plain.knowledge)
    engine = Engine(
        [timed_rule(watch, each) for each in rules],
        choice=lambda chosen: TimedPrefilter(watch, chosen),
    )

    assert Engine(rules).run(plain) == engine.run(timed)
    assert 2 == sum(part.sort is Sort.RULE for part in called(watch))
    assert 1 == called(watch)[Part(Sort.STEP, "candidates")]


def test_a_view_is_made_once_and_told_once() -> None:
    watch = Stopwatch()
    plain = article(TEXT, Kind.PLAIN)
    timed = timed_articles(watch)(plain.document, plain.knowledge)

    assert plain.sentences == timed.sentences
    assert plain.quotations == timed.quotations
    assert plain.tagged(0) == timed.tagged(0)
    assert timed.sentences is timed.sentences
    assert {"sentences": 1, "quotations": 1, "tagged": 1} == {
        part.name: calls for part, calls in called(watch).items()
    }


def test_a_second_reader_is_asked_and_told() -> None:
    watch = Stopwatch()
    remarks = timed_rule(watch, rule(Remarks(("GRAMMAR",)), name="grammar/second"))
    engine = Engine([remarks], TimedReader(watch, Remarking()))

    assert [Span(30, 32)] == [each.span for each in engine.run(article(TEXT, Kind.PLAIN))]
    assert {Part(Sort.STEP, "second reader"): 1} == called(watch)
