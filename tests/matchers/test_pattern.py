from __future__ import annotations

import pytest

from newslint.errors import RuleError
from newslint.matchers.expressions import expression
from newslint.matchers.pattern import Pattern
from newslint.model.finding import Edit
from newslint.model.span import Span
from tests.making import article


def test_the_edit_is_no_longer_than_it_must_be() -> None:
    pattern = Pattern(r"(?P<before>\w+)[.](?P<after>[A-Z]\w+)", "{before}. {after}")
    (match,) = pattern.matches(article("They left.She stayed."), [Span(0, 21)])

    assert (Edit(Span(10, 10), " "),) == match.edits
    assert ("left. She",) == match.suggestions
    assert {"before": "left", "after": "She"} == match.fields


def test_a_pattern_sees_nothing_outside_the_place_it_looks_in() -> None:
    assert [] == list(Pattern("She").matches(article("They left. She stayed."), [Span(0, 12)]))


def test_what_unless_overlaps_is_left_alone() -> None:
    pattern = Pattern(r"[.][A-Z]", unless=(r"\w+[.]NET\b",))
    text = article("The .NET team uses ASP.NET here.There it ends.")

    assert [".T"] == [
        text.prose[match.span.start : match.span.end]
        for match in pattern.matches(text, [Span(8, 46)])
    ]


def test_the_regex_library_finds_scripts() -> None:
    pattern = Pattern(r"\p{Greek}+", engine="regex")
    (match,) = pattern.matches(article("The word λόγος is Greek."), [Span(0, 24)])

    assert Span(9, 14) == match.span


def test_a_runaway_pattern_is_stopped_with_its_name() -> None:
    pattern = Pattern(r"(?:a|aa)+(?:b|bb)+$x", engine="regex")
    text = "a" * 60_000

    with pytest.raises(RuleError, match="ran for more than 1 s: make it simpler"):
        list(pattern.matches(article(text), [Span(0, len(text))]))


@pytest.mark.parametrize("engine", ["re", "regex"])
def test_a_malformed_expression_is_refused(engine: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        expression("(unclosed", engine)
