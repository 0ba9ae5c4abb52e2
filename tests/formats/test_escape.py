from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.formats import DATA
from newslint.formats.escape import escape
from newslint.model.document import Kind
from tests.formats.shown import document

PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126)).map(" ".join)


@pytest.mark.parametrize(
    "text",
    [
        "“It’s 5%,” she said – then left.",
        "e.g. Smith & Sons (UK); 3-4, 1.5 + 2 = 3.5!",
        "snake_case",
        "AT&T",
        "twenty-one",
        " ",
        "don't",
    ],
)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert text.encode() == escape(text, document("x\n", Kind.MARKDOWN))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("5*3*2", rb"5\*3\*2"),
        ("_so_", rb"\_so\_"),
        ("[sic]", rb"\[sic\]"),
        ("`x`", rb"\`x\`"),
        ("a\\b", rb"a\\b"),
        ("<b>", rb"\<b>"),
        ("&amp;", rb"\&amp;"),
        ("#1", rb"\#1"),
        ("a\n- b", b"a\n\\- b"),
        ("a\n1. b", b"a\n1\\. b"),
        ("a\n---", b"a\n\\---"),
        ("a~~b", rb"a\~\~b"),
    ],
)
def test_what_could_be_markup_is_escaped(text: str, written: bytes) -> None:
    assert written == escape(text, document("x\n", Kind.MARKDOWN))


def test_plain_text_needs_no_escapes() -> None:
    assert b"*a* &amp; [b]" == escape("*a* &amp; [b]", document("x\n", Kind.PLAIN))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in DATA])
@pytest.mark.parametrize(("file", "end"), [("a\r\nb\r\n", b"\r\n"), ("a\nb", b"\n"), ("a", b"\n")])
def test_line_ends_are_written_as_the_file_has_them(file: str, end: bytes, kind: Kind) -> None:
    assert end == escape("\n", document(file, kind))


@given(text=st.one_of(PRINTABLE, st.text("ab*_`~|[]()<>!&;\\#+-=.:/@ '\"1", max_size=12)))
def test_escaped_text_is_read_as_itself(text: str) -> None:
    host = document("x\n", Kind.MARKDOWN)
    found = document(b"Text " + escape(text, host) + b" text.\n", Kind.MARKDOWN)

    assert f"Text {text} text.\n" == found.prose
