"""What a second reader adds, read from a list in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pytest

from newslint.analysis.article import Article
from newslint.engine.run import Engine
from newslint.matchers.remarks import Remarks
from newslint.model.document import Kind
from newslint.model.finding import Safety
from newslint.model.remark import Remark
from newslint.model.span import Span
from newslint.rule import Rule
from tests.making import article, builtin, pattern_rule, rule

TEXT = "He go home. “She go home,” he said."
GO = Remark("GRAMMAR", "HE_VERB_AGR", Span(3, 5), "Use another form.", ("goes", "went"))
SPOKEN = GO._replace(span=Span(17, 19))


class Listed(NamedTuple):
    """A second reader that always remarks the same."""

    listed: tuple[Remark, ...]

    def remarks(self, article: Article) -> Iterable[Remark]:
        """All of it."""
        del article
        return self.listed


GRAMMAR = rule(Remarks(("GRAMMAR",)), name="grammar/second", safety=Safety.UNSAFE, quotes="leave")
REST = rule(Remarks(besides=("GRAMMAR", "TYPOS")), name="wording/second", safety=Safety.UNSAFE)


def found(text: str, remarks: Iterable[Remark], *rules: Rule) -> list[tuple[str, Span]]:
    engine = Engine(rules, Listed(tuple(remarks)))
    return [(one.rule, one.span) for one in engine.run(article(text, Kind.PLAIN))]


def test_a_remark_is_a_finding_of_the_rule_that_takes_its_category() -> None:
    remarks = [GO, GO._replace(category="STYLE", span=Span(0, 2))]

    assert [
        ("wording/second", Span(0, 2)),
        ("grammar/second", Span(3, 5)),
    ] == found(TEXT, remarks, GRAMMAR, REST)


def test_a_category_whose_rule_does_not_run_goes_to_no_other() -> None:
    assert [] == found(TEXT, [GO, GO._replace(category="TYPOS")], REST)


def test_what_our_own_rules_have_found_is_not_said_twice() -> None:
    ours = pattern_rule(r"\bgo\b", name="grammar/ours")

    assert [("grammar/ours", Span(3, 5)), ("grammar/ours", Span(17, 19))] == found(
        TEXT, [GO], ours, GRAMMAR
    )


def test_speech_is_left_alone() -> None:
    assert [("grammar/second", Span(3, 5))] == found(TEXT, [GO, SPOKEN], GRAMMAR)


def test_what_an_author_has_excused_is_not_remarked() -> None:
    excused = f"//newslint: ignore grammar\n{TEXT}\n"
    at = article(excused, Kind.PLAIN).prose.index("He go") + 3

    assert [] == found(excused, [GO._replace(span=Span(at, at + 2))], GRAMMAR)


def test_a_remark_within_an_address_is_dropped() -> None:
    assert [] == found("See www.go.example now.", [GO._replace(span=Span(8, 10))], GRAMMAR)


def test_the_first_suggestion_is_the_fix() -> None:
    (finding,) = Engine([GRAMMAR], Listed((GO,))).run(article(TEXT, Kind.PLAIN))

    assert finding.fix is not None
    assert ("goes", Safety.UNSAFE) == (finding.fix.edits[0].text, finding.fix.safety)
    assert ("goes", "went") == finding.suggestions


def test_without_a_second_reader_its_rules_find_nothing() -> None:
    assert () == Engine([GRAMMAR]).run(article(TEXT, Kind.PLAIN))


OF_LANGUAGETOOL = [one for one in builtin().rules if isinstance(one.matcher, Remarks)]


@pytest.mark.parametrize("category", ["TYPOS", "GRAMMAR", "PUNCTUATION", "CASING", "STYLE", "NEW"])
def test_every_category_of_languagetool_has_one_rule(category: str) -> None:
    takers = [
        one.card.id
        for one in OF_LANGUAGETOOL
        if isinstance(one.matcher, Remarks) and one.matcher.takes(category)
    ]

    assert 1 == len(takers)


def test_the_rule_for_the_rest_leaves_out_what_the_others_take() -> None:
    matchers = [one.matcher for one in OF_LANGUAGETOOL if isinstance(one.matcher, Remarks)]
    named = sorted(category for matcher in matchers for category in matcher.categories)
    (rest,) = [matcher for matcher in matchers if matcher.besides]

    assert list(rest.besides) == named


def test_a_card_shows_what_languagetool_says_and_its_id() -> None:
    grammar = next(one for one in OF_LANGUAGETOOL if one.card.id == "grammar/languagetool")
    (finding,) = Engine([grammar], Listed((GO,))).run(article(TEXT, Kind.PLAIN))

    assert "Use another form. (HE_VERB_AGR)" == finding.message
