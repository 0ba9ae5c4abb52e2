"""Words that touch a quotation, and marks whose direction is in doubt."""

from __future__ import annotations

import pytest

from newslint.checks.quotation_gaps import quotation_gaps
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ('He left."We stay," she said.', 'He left. "We stay," she said.'),
        ('She said,"We stay."', 'She said, "We stay."'),
        ('"We stay,"she said. "We go."', '"We stay," she said. "We go."'),
        ('The"Big Apple" is near.', 'The "Big Apple" is near.'),
        ("He said:“We stay.”", "He said: “We stay.”"),
        ("The“Big Apple” is near.", "The “Big Apple” is near."),
        ("“We stay.”He left.", "“We stay.” He left."),
        ("“We ‘stay.’”He left.", "“We ‘stay.’” He left."),
        ("The “stay”was long.", "The “stay” was long."),
        ("‘We stay,’Ames said.", "‘We stay,’ Ames said."),
        ("‘We stay,’he said.", "‘We stay,’ he said."),
    ],
)
def test_a_word_is_parted_from_the_quotation_it_touches(wrong: str, right: str) -> None:
    assert right == mended(quotation_gaps, wrong)


@pytest.mark.parametrize(
    "text",
    [
        '"We stay," he said, "and go"',
        'An odd mark"Here and there.',
        'A 6\'2"Tall man said "yes" "No".',
        'The 12"Record and the 7"Single.',
        'The "A"s and the un"holy" ones.',
        'He said " so "Then he left.',
        "The “un”holy and the anti“Woke” ones.",
        "He came.“ She left.“Then “it” rained.",
        "It rained.” She left.”Then it snowed.",
        "‘We left.’ ’Twas late,’em said.",
        "Das „Wort“und der „Satz“.",
        "The word—“often”—is “rare”/“odd”.",
    ],
)
def test_what_may_be_meant_is_left_alone(text: str) -> None:
    assert [] == matches(quotation_gaps, text)


def test_a_small_quotation_behind_a_small_word_stands_apart() -> None:
    assert "He called it “a scandal”." == mended(quotation_gaps, "He called it“a scandal”.")
    assert 'He called it "a scandal".' == mended(quotation_gaps, 'He called it"a scandal".')
    assert [] == matches(quotation_gaps, "An un“official” plan.")
