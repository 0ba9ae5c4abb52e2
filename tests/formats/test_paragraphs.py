from __future__ import annotations

import pytest

from newslint.formats.paragraphs import find_paragraphs


def paragraphs(text: str) -> list[str]:
    return [text[start:end] for start, end in find_paragraphs(text)]


WIRE = """\
The harbour board voted on Tuesday to close the east quay for a
year. Boats will land their fish at the west quay, which is
shorter.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\n", []),
        ("One.\n\nTwo.\n", ["One.", "Two."]),
        ("One.\n \t\nTwo.", ["One.", "Two."]),
        ("One.\nTwo.\n", ["One.", "Two."]),
        ("  One.  \n", ["One."]),
    ],
)
def test_blank_lines_and_line_ends_part_paragraphs(text: str, expected: list[str]) -> None:
    assert expected == paragraphs(text)


def test_lines_broken_to_fit_a_width_are_one_paragraph() -> None:
    assert [WIRE.strip(), WIRE.strip()] == paragraphs(f"{WIRE}\n{WIRE}")


def test_a_short_line_ends_a_paragraph_of_wrapped_copy() -> None:
    assert [WIRE.strip(), "The mayor agreed."] == paragraphs(f"{WIRE}The mayor agreed.\n")


def test_an_indented_line_opens_a_paragraph_of_wrapped_copy() -> None:
    lines = "   " + WIRE.replace("shorter.", "shorter but newer than the east quay is by far.")

    assert 2 == len(paragraphs(lines + lines))


def test_copy_wrapped_by_hand_is_one_paragraph() -> None:
    lines = (
        "The harbour board voted on Tuesday to close the east quay, and\n"
        "the boats will land their fish at the west quay until the\n"
        "end of the spring, when the new wall ought to be finished at\n"
        "last."
    )

    assert [lines] == paragraphs(lines)


def test_a_headline_is_apart_from_wrapped_copy() -> None:
    assert ["Quay to close", WIRE.strip()] == paragraphs(f"Quay to close\n{WIRE}")


def test_wrapped_items_are_apart() -> None:
    item = "- The harbour board voted on Tuesday to close the east quay for\n  a year."

    assert [item, item] == paragraphs(f"{item}\n{item}\n")


def test_lines_of_whole_sentences_are_paragraphs() -> None:
    lines = [
        "The harbour board voted on Tuesday to close the east quay.",
        "Boats will land their fish at the west quay until spring.",
        "The mayor did not vote.",
    ]

    assert lines == paragraphs("\n".join(lines))


def test_long_lines_are_paragraphs() -> None:
    line = "The harbour board voted on Tuesday to close the east quay and " * 3
    lines = [line.strip(), f"the west quay, {line.strip()}"]

    assert lines == paragraphs("\n".join(lines))


def test_long_lines_beside_wrapped_copy_are_paragraphs() -> None:
    line = "The harbour board voted on Tuesday to close the east quay and " * 3
    long = [f"{line}more.", f"{line}less."]

    assert [WIRE.strip(), *long] == paragraphs(f"{WIRE}\n" + "\n".join(long))


def test_text_wrapped_very_narrow_is_left_alone() -> None:
    assert ["One two", "three."] == paragraphs("One two\nthree.")
