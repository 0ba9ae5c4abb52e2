"""Quotation marks told from apostrophes, inches and each other."""

from __future__ import annotations

import pytest

from newslint.analysis.quotations import Quotation, find_quotations
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span


def quotations(*paragraphs: str) -> tuple[str, list[Quotation]]:
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.BODY, Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    prose = "\n\n".join(paragraphs)
    return prose, list(find_quotations(prose, blocks))


def inner(*paragraphs: str) -> list[str]:
    prose, found = quotations(*paragraphs)
    return [prose[each.inner.start : each.inner.end] for each in found if each.closed]


def states(*paragraphs: str) -> list[str]:
    _, found = quotations(*paragraphs)
    return [
        "closed" if each.closed else "continued" if each.continued else "open" for each in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Stop,” he said. “Now.”", ["Stop,", "Now."]),
        ('"Stop," he said. "Now."', ["Stop,", "Now."]),
        ("‘Stop,’ he said. ‘Now.’", ["Stop,", "Now."]),
        ("'Stop,' he said. 'Now.'", ["Stop,", "Now."]),
        ("«Stop», he said. „Now“.", ["Stop", "Now"]),
        ("„Stop“, he said. „Now”.", ["Stop", "Now"]),
        ('He ("the boss") left—"at once".', ["the boss", "at once"]),
        ("‘I don’t know,’ he said.", ["I don’t know,"]),
        ("‘It is James’ house,’ he said.", ["It is James’ house,"]),
        ("‘The players’ union agreed,’ he said.", ["The players’ union agreed,"]),
        ("The ‘players’ were lost.", ["players"]),
        ("In the ’90s, rock ’n’ roll and O’Brien’s ’em.", []),
        ("In the ‘90s, rock ‘n’ roll and ‘em.", []),
        ("In the '90s, rock 'n' roll, the boys' and 'em.", []),
        ("James' and Jones' 'phone", []),
        ("“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,", "no"]),
        ("‘He said “no” twice,’ she said.", ["He said “no” twice,", "no"]),
        ("\"He said 'no'.\"", ["He said 'no'.", "no"]),
        ("“The “old” one,” she said.", ["The “old” one,", "old"]),
        ('"The "old" one," she said.', ['The "old" one,', "old"]),
        ("“One ‘can’t win,” she said.", ["One ‘can’t win,"]),
        ("He is 6'2\" and 5’ 10” tall.", []),
        ('A 12" record and a 3" x 4" card, 7".', []),
        ('He said "a 12" record" twice.', ['a 12" record']),
        ('He said "I am 12" twice.', ["I am 12"]),
        ('He said "a 12" record', ["a 12"]),
        ('"No"/"yes"', ["No", "yes"]),
        ("The “Top 10” list", ["Top 10"]),
        ("He met ‘Abbas in Leeds.", []),
        ("‘It is 5' long,’ he said.", ["It is 5' long,"]),
        ("‘He heard ’em and ‘em,’ he said.", ["He heard ’em and ‘em,"]),
        ("", []),
    ],
)
def test_what_is_quoted(text: str, expected: list[str]) -> None:
    assert expected == inner(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Stop, he said.",
        '"Stop, he said.',
        "‘Stop, he said.",
        "He saw ‘players here.",
        "Stop,” he said.",
        'Stop," he said.',
    ],
)
def test_a_mark_without_its_partner_is_open(text: str) -> None:
    assert ["open"] == states(text)


def test_an_open_quotation_ends_where_the_next_one_opens() -> None:
    prose, found = quotations("“One, he said. “Two,” she said. “Three.”")

    assert [False, True, True] == [each.closed for each in found]
    assert "“One, he said. " == prose[found[0].span.start : found[0].span.end]


def test_an_open_quotation_runs_to_the_end_of_its_block() -> None:
    prose, found = quotations("He said: “One.", "Two.")

    assert [Span(9, 14)] == [each.span for each in found]
    assert ["“"] == [each.opening for each in found]
    assert "One." == prose[found[0].inner.start : found[0].inner.end]


def test_a_closing_mark_alone_is_a_quotation_without_an_opening() -> None:
    _, found = quotations("One,” he said.")

    assert [Quotation(Span(4, 5), Span(4, 4), "", closed=False, continued=False)] == found


@pytest.mark.parametrize(("first", "last"), [("“", "”"), ('"', '"'), ("‘", "’")])
def test_a_quotation_may_go_on_in_the_next_paragraph(first: str, last: str) -> None:
    assert ["continued", "continued", "closed"] == states(
        f"He said: {first}One.", f"{first}Two.", f"{first}Three.{last}"
    )


def test_narration_between_quotations_is_no_continuation() -> None:
    assert ["open", "closed"] == states("“One, he said and then", "“Two,” she said.")


def test_a_paragraph_that_opens_nothing_ends_the_quotation() -> None:
    assert ["open"] == states("He said: “One.", "Two.")


def test_other_marks_do_not_continue_a_quotation() -> None:
    assert ["open", "closed"] == states("He said: “One.", "‘Two.’")


def test_code_is_not_read() -> None:
    block = Block(BlockKind.CODE, Span(0, 6))

    assert [] == list(find_quotations('"text"', [block]))


def test_a_name_with_a_sign_is_no_open_quotation() -> None:
    assert [] == states("He met ‘Abbas in Leeds.")


def test_single_marks_that_cross_double_marks_are_left_out() -> None:
    assert ["It was ‘late,"] == inner("“It was ‘late,” he said’ twice.")
