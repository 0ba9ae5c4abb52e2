"""Brackets without a counterpart, and where the missing one belongs."""

from __future__ import annotations

import pytest

from newslint.checks.brackets import find_unbalanced
from newslint.rule import Match
from tests.making import article


def found(text: str) -> list[Match]:
    """What the check finds in the text."""
    here = article(text)
    return list(find_unbalanced(here, [block.span for block in here.blocks]))


def mended(text: str) -> str:
    """The text after the edits of all that was found."""
    edits = [edit for match in found(text) for edit in match.edits]
    for (start, end), better in sorted(edits, reverse=True):
        text = text[:start] + better + text[end:]
    return text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("It has 90 (ten of them new, it said.", "It has 90 (ten of them new), it said."),
        ("Diaz (the younger, who left, is 40.", "Diaz (the younger), who left, is 40."),
        ("It rose by two metres (seven feet.", "It rose by two metres (seven feet)."),
        ("It rose 30cm (12 inches in a day.", "It rose 30cm (12 inches) in a day."),
        ("The Court of Appeal (CA ruled on it.", "The Court of Appeal (CA) ruled on it."),
        (
            "The Court of Appeal (the High Court was one.",
            "The Court of Appeal (the High Court was one).",
        ),
        ("The bench (UK was full.", "The bench (UK was full)."),
        ("It ended. (It had begun in May.", "It ended. (It had begun in May.)"),
        ("The lamp (paraffin} burns.", "The lamp (paraffin) burns."),
        ("The lamp {paraffin) burns.", "The lamp (paraffin) burns."),
        ("“He [the mayor} left,” she said.", "“He [the mayor] left,” she said."),
    ],
)
def test_a_bracket_is_mended_where_its_place_is_clear(wrong: str, right: str) -> None:
    assert right == mended(wrong)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The council (Labour since May, with one seat more, met.", "(Labour"),
        ("The council (he said it was over in May.", "(he"),
        ("Ana Diaz of Porto) left.", "Porto)"),
        ("It rained ((in May.", "("),
        ("He came ( and left, twice, and so on.", "("),
        ("He came (and " + "left and " * 12 + "rested.", "(and"),
        ("A third [(of them), so it is, or more.", "["),
        ("A [curious list (of things, others, more.", "[curious"),
    ],
)
def test_a_bracket_is_only_shown_where_its_place_is_not_clear(text: str, part: str) -> None:
    first = found(text)[0]

    assert (part, ()) == (text[first.span.start : first.span.end], first.edits)


@pytest.mark.parametrize(
    "text",
    [
        "Two ways: a) by road and b) by rail, or 1) on foot.",
        "She was glad :) and he was not :( at all (: she said.",
        "The interval [0, 1) is half open, and (0; 2.5] too.",
        "The clause (4(b)[ii]) fell.",
        "(It began in May.\n\nIt ended in June.)",
        "It began in May (as agreed.\n\nIt ended in June).",
        "{and} [so] (on)",
    ],
)
def test_what_is_no_lone_bracket_is_left_alone(text: str) -> None:
    assert [] == found(text)


def test_brackets_in_two_paragraphs_that_do_not_belong_together_are_both_found() -> None:
    text = "The council (Labour met twice, and again.\n\nThe mayor) left and came back."

    assert 2 == len(found(text))


def test_a_bracket_typed_twice_goes_once() -> None:
    text = "The council ((Labour since May) met."
    (match,) = found(text)
    ((start, end), better) = match.edits[0]

    assert "The council (Labour since May) met." == text[:start] + better + text[end:]
