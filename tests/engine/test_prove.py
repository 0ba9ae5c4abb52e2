from __future__ import annotations

import pytest

from newslint.engine.prove import marked, prove
from newslint.model.span import Span
from newslint.rule import Example, Rule
from tests.making import knowledge, pattern_rule


def verdicts(rule: Rule, *examples: Example, fine: tuple[str, ...] = ()) -> list[str]:
    card = rule.card._replace(examples=examples, fine=fine)
    return [failure.verdict for failure in prove(rule._replace(card=card), knowledge())]


RULE = pattern_rule("free gift", "gift")


def test_a_rule_that_lives_up_to_its_examples_has_no_failures() -> None:
    assert [] == verdicts(RULE, Example("A [[free gift]].", "A gift."), fine=("A gift.",))


@pytest.mark.parametrize(
    ("example", "verdict"),
    [
        (Example("A [[present]].", "A gift."), "missing"),
        (Example("A free [[gift]] is a free gift.", "A gift."), "misplaced"),
        (Example("A [[free gift]].", "A present."), "mismended"),
    ],
)
def test_an_example_that_fails_says_how(example: Example, verdict: str) -> None:
    assert [verdict] == verdicts(RULE, example)


def test_a_finding_in_fine_text_is_noise() -> None:
    assert ["noisy"] == verdicts(RULE, fine=("A free gift.",))


def test_an_example_that_ends_in_a_line_end_is_the_whole_file() -> None:
    rule = pattern_rule(r"end\Z", "end\n")

    assert [] == verdicts(rule, Example("The [[end]]", "The end\n"))


def test_marks_are_taken_out_and_their_places_kept() -> None:
    assert ("a b c", (Span(0, 1), Span(3, 3))) == marked("[[a]] b[[]] c")
