"""Contexts: how a row of the table of confusables is read."""

from __future__ import annotations

import pytest

from newslint.knowledge.contexts import Context, read_contexts

PARTS = {"council": "N", "go": "V"}
CLASSES = {"modal": frozenset({"could", "would"})}


def usual(word: str) -> str:
    return PARTS.get(word, "")


def contexts(*row: str) -> list[Context]:
    return list(read_contexts(row, CLASSES))


def test_a_row_names_what_stands_before_and_behind() -> None:
    (context,) = contexts("of", "have", "<modal>|must _ *ed been")

    assert (("of",), ("have",)) == (context.wrong, context.right)
    assert [frozenset({"could", "would", "must"})] == [near.words for near in context.before]
    assert [("ed",), ()] == [near.endings for near in context.behind]


def test_words_belong_together_in_their_order() -> None:
    assert [(("flaunt",), ("flout",)), (("flaunted",), ("flouted",))] == [
        (context.wrong, context.right)
        for context in contexts("flaunt|flaunted", "flout|flouted", "_ rules")
    ]


def test_one_right_word_serves_many_wrong_ones() -> None:
    assert [("mettle",), ("mettle",)] == [
        context.right for context in contexts("metal|medal", "mettle", "tested their _")
    ]


def test_a_comma_makes_a_choice() -> None:
    assert ("they", "there") == contexts("the", "they, there", "^ _ are")[0].right


def test_a_context_may_ask_for_evidence() -> None:
    assert [0, 15] == [contexts("thing", "think", text)[0].evidence for text in ("_ a", "_ ~15")]


def test_what_may_be_missing_is_read_in_both_ways() -> None:
    assert [1, 2] == sorted(
        len(each.before) for each in contexts("role", "roll", "toilet spare? _")
    )


@pytest.mark.parametrize(
    ("part", "fits", "fits_not"),
    [
        ("a|the", ["a", "the"], ["an", ".", "#"]),
        ("*ing", ["going"], ["go", "."]),
        ("un*", ["unable"], ["able"]),
        ("*", ["anything"], [".", "#", ",", "^"]),
        ("#", ["#"], ["forty"]),
        (".", [".", "^"], [",", "word"]),
        ("^", ["^"], ["."]),
        ("!course|.", ["be", ",", "#"], ["course", ".", "^"]),
        ("<modal>", ["could"], ["can"]),
        ("[NS]|a", ["council", "a"], ["go", "unheard", ".", "#"]),
        ("![NS]", ["go", "unheard", "."], ["council"]),
    ],
)
def test_a_part_says_what_may_stand_there(part: str, fits: list[str], fits_not: list[str]) -> None:
    (neighbour,) = contexts("of", "have", f"_ {part}")[0].behind

    assert fits == [word for word in fits + fits_not if neighbour.fits(word, usual)]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (("of", "have"), "expected a wrong word"),
        (("of", "have", "could"), "needs one “_”"),
        (("of|off", "have|of|on", "_ a"), "not equally many"),
        (("of", "of", "_ a"), "cannot be right and wrong"),
        (("of", "have", "<modals> _"), "no class of words “modals”"),
        (("of", "have", "a||b _"), "nothing on one side"),
        (("of", "have", "_ ~none"), "is no evidence"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused(row: tuple[str, ...], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        contexts(*row)
