from __future__ import annotations

import pytest

from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("= One\n\n== Two\n\nThree.\n", ["headline: One", "subheading: Two", "body: Three."]),
        ("One *two* _three_ un**believ**able #four#.\n",
         ["body: One two three unbelievable four."]),
        ("`x` +y+ {z} one.\n", ["body: \ufffc \ufffc \ufffc one."]),
        ("https://a.example/b_c[One^] link:x[two] <<id,three>> <<id>>.\n",
         ["body: One two three \ufffc."]),
        ("One.footnote:[no] two kbd:[x] \"`three`\" '`four`'.\n",
         ["body: One. two \ufffc “three” ‘four’."]),
        ("One +\ntwo \\*three* 5 * 3 * 2 snake_case_x.\n",
         ["body: One⏎two *three* 5 * 3 * 2 snake_case_x."]),
        ("[source,python]\n----\nno\n----\n\n....\nno\n....\n\n no\n\nOne.\n", ["body: One."]),
        (".One\nimage::a.png[Two, 300]\n\ninclude::x[]\n", ["caption: One", "alt: Two"]),
        ("NOTE: One\ntwo.\n", ["body: One⏎two."]),
        ("====\nOne.\n====\n\n[quote, A]\n____\nTwo.\n____\n", ["body: One.", "quote: Two."]),
        ("* One\ntwo\n** Three\n. Four\n- [x] Five\n",
         ["list: One⏎two", "list: Three", "list: Four", "list: Five"]),
        ("One:: Two.\nThree::\n  Four.\n",
         ["list: One", "list: Two.", "list: Three", "list: Four."]),
        ("|===\n|A |B\n\n2+|c d\n|===\n", ["table: A", "table: B", "table: c d"]),
        ("|===\n|A\nb|\n|===\n\nOne.\n", ["body: One."]),
        ("// no\n////\nno\n////\n:name: no\n:description: One\n\nTwo.\n",
         ["description: One", "body: Two."]),
        ("[listing]\nno\nno\n\n'''\n\nOne.\n", ["body: One."]),
        ("[source]\n--\nno\n--\n\nOne.\n", ["body: One."]),
    ],
)  # fmt: skip
def test_prose_is_read_and_markup_left_alone(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.ASCIIDOC)


def test_the_head_tells_author_and_date() -> None:
    found = document(
        "= One\nAnn Lee <a@b.example>\nv1.0, 2026-05-04\n:toc:\n\nTwo.\n", Kind.ASCIIDOC
    )

    assert ("One", "2026-05-04", "Ann Lee") == (found.title, found.date, found.byline)


def test_a_comment_for_newslint_is_a_note() -> None:
    found = document("One.\n\n// newslint: off\n\nTwo.\n", Kind.ASCIIDOC)

    assert (Note(4, "off", ByteSpan(6, 22)),) == found.notes
