from __future__ import annotations

import pytest

from newslint.errors import FormatError
from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("===\nOne\n===\n\nTwo\n---\n\nThree.\n",
         ["headline: One", "subheading: Two", "body: Three."]),
        ("One *two* **three** un\\ *believ*\\ able.\n", ["body: One two three unbelievable."]),
        ("``x`` :ref:`y <z>` `w`:sub: |v| one.\n", ["body: \ufffc \ufffc \ufffc \ufffc one."]),
        ("`One <http://a.example>`_ `two`_ three_ four.\n", ["body: One two three four."]),
        ("One [1]_ two.[2]_\n\n.. [1] Three.\n", ["body: One \ufffc two.", "body: Three."]),
        ("One::\n\n    no\n\nTwo ::\n\n    no\n", ["body: One:", "body: Two"]),
        ("::\n\n  no\n\nOne.\n", ["body: One."]),
        (".. note:: One\n   two.\n\n   Three.\n", ["body: One⏎two.", "body: Three."]),
        (".. code-block:: python\n   :name: x\n\n   no\n\nOne.\n", ["body: One."]),
        (".. image:: a.png\n   :alt: One\n      two\n", ["alt: One⏎two"]),
        (".. figure:: a.png\n   :alt: One\n\n   Two.\n", ["alt: One", "caption: Two."]),
        (".. admonition:: One\n\n   Two.\n", ["subheading: One", "body: Two."]),
        (".. _target:\n.. |x| replace:: no\n.. no\n   no\n\nOne.\n", ["body: One."]),
        ("- One\n  two\n- Three\n\n  Four\n\n1. Five\n",
         ["list: One⏎two", "list: Three", "list: Four", "list: Five"]),
        ("One\n   Two.\n", ["list: One", "list: Two."]),
        ("One.\n\n   Two.\n", ["body: One.", "quote: Two."]),
        ("===  ===\nA    B\n===  ===\nc    d\n===  ===\n",
         ["table: A", "table: B", "table: c", "table: d"]),
        ("+---+---+\n| A | B |\n+===+===+\n| c | d |\n| e | f |\n+---+---+\n",
         ["table: A", "table: B"]),
        ("| One\n| Two\n", ["body: One", "body: Two"]),
        (">>> no\nno\n\nOne.\n\n----\n\nTwo.\n", ["body: One.", "body: Two."]),
        ("Title\n=====\n\n:summary: One\n:tags: no\n\nTwo.\n",
         ["headline: Title", "summary: One", "body: Two."]),
        ("One \\*two\\* http://a.example/b_c snake_case.\n",
         ["body: One *two* http://a.example/b_c snake_case."]),
        ("-v  no\n--long  no\n\nOne.\n", ["body: One."]),
    ],
)  # fmt: skip
def test_prose_is_read_and_markup_left_alone(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.RST)


def test_fields_at_the_top_tell_date_and_author() -> None:
    found = document("Title\n=====\n\n:date: 2026-05-04\n:author: Ann Lee\n", Kind.RST)

    assert ("Title", "2026-05-04", "Ann Lee") == (found.title, found.date, found.byline)


def test_a_comment_for_newslint_is_a_note() -> None:
    found = document("One.\n\n.. newslint: off\n\nTwo.\n", Kind.RST)

    assert (Note(4, "off", ByteSpan(6, 22)),) == found.notes


def test_bottomless_lists_are_refused_with_their_line() -> None:
    with pytest.raises(FormatError) as caught:
        document("".join(f"{'  ' * depth}- a\n\n" for depth in range(100)), Kind.RST)

    assert caught.value.line is not None
