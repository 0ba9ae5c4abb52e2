from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.engine.rewrite import apply, to_bytes
from newslint.formats import read
from newslint.model.document import Document, Kind
from newslint.model.finding import Edit
from newslint.model.span import Span
from tests.formats.shown import document

NEW_WORDS = st.text("ab:# '\"\\&<>{}[]*_-,%@\n", min_size=1, max_size=6)


def mended(text: str, kind: Kind, old: str, new: str) -> str | None:
    """The file with `old` replaced by `new` in its prose; none where that is refused."""
    found = document(text, kind)
    at = found.prose.index(old)
    edits = to_bytes(found, [Edit(Span(at, at + len(old)), new)])
    return None if edits is None else apply(found.raw, edits).decode()


@pytest.mark.parametrize(
    ("kind", "text", "old", "new", "expected"),
    [
        (Kind.HTML, "<p>A cow</p>", "A cow", "A & <b> &amp;", "<p>A & &lt;b> &amp;amp;</p>"),
        (Kind.HTML, '<img alt="A cow">', "cow", 'c"w', '<img alt="A c&quot;w">'),
        (Kind.HTML, "<img alt='A cow'>", "cow", "c'w", "<img alt='A c&#39;w'>"),
        (Kind.HTML, "<p>A&nbsp;cow</p>", "\xa0cow", " cow", "<p>A cow</p>"),
        (Kind.JSON, '{"text": "A cow"}', "A cow", 'A "c\\w"\nB', '{"text": "A \\"c\\\\w\\"\\nB"}'),
        (Kind.JSON, '{"text": "A \\u2019 cow"}', "’", "'", '{"text": "A \' cow"}'),
        (Kind.JSON, '{"text": "<p>A cow</p>"}', "A cow", "A <\"", '{"text": "<p>A &lt;\\"</p>"}'),
        (Kind.YAML, "text: A cow\n", "cow", "pig", "text: A pig\n"),
        (Kind.YAML, "text: 'A cow'\n", "cow", "c'w", "text: 'A c''w'\n"),
        (Kind.YAML, 'text: "A cow"\n', "cow", 'c"w', 'text: "A c\\"w"\n'),
        (Kind.YAML, "text: |\n  A cow\n  B\n", "cow\nB", "cow B", "text: |\n  A cow B\n"),
        (Kind.YAML, "text: |\n  A cow\n", "cow", "c: #w", "text: |\n  A c: #w\n"),
        (Kind.MARKDOWN, "---\ntitle: A cow\n---\nB\n", "cow", "*c*", "---\ntitle: A *c*\n---\nB\n"),
        (Kind.MARKDOWN, '+++\ntitle = "A"\n+++\n', "A", 'c"w', '+++\ntitle = "c\\"w"\n+++\n'),
        (Kind.MARKDOWN, "<p>A cow</p>\n", "cow", "*c* <", "<p>A *c* &lt;</p>\n"),
        (Kind.MARKDOWN, "{{ x }} A cow\n", "cow", "*c*", "{{ x }} A \\*c\\*\n"),
        (Kind.MDX, "A cow\n", "cow", "{c} <", "A \\{c} \\<\n"),
        (Kind.RST, "A cow\n", "cow", "*c* `d` e_", "A \\*c\\* \\`d\\` e\\_\n"),
        (Kind.ASCIIDOC, "A cow\n", "cow", "pig", "A pig\n"),
    ],
)  # fmt: skip
def test_new_text_is_written_as_its_place_wants_it(
    kind: Kind, text: str, old: str, new: str, expected: str
) -> None:
    assert expected == mended(text, kind, old, new)


@pytest.mark.parametrize(
    ("kind", "text", "old", "new"),
    [
        (Kind.YAML, "text: A cow\n", "A cow", "A: cow"),
        (Kind.YAML, "text: A cow\n", "A cow", "A #cow"),
        (Kind.YAML, "text: A cow\n", "A cow", "A <b> cow"),
        (Kind.JSON, '{"text": "A cow"}', "A cow", "A <b> cow"),
        (Kind.YAML, "text: A cow\n", "cow", "c\nw"),
        (Kind.YAML, "text: The 'A' cow\n", "The ", ""),
        (Kind.YAML, "{text: A cow}\n", "cow", "c, w"),
        (Kind.YAML, "text: |\n  A cow\n", "A", " A"),
        (Kind.MARKDOWN, "+++\ntitle = 'A cow'\n+++\n", "cow", "c'w"),
        (Kind.ASCIIDOC, "A cow\n", "cow", "*cow*"),
        (Kind.RST, "A cow\n", "cow", "c\nw"),
        (Kind.HTML, "<p>rec<b>i</b>eved</p>", "recieved", "received"),
        (Kind.HTML, "<p>A <code>x</code> cow</p>", "\ufffc cow", "cow"),
        (Kind.MARKDOWN, "rec**i**eved {{ x }}\n", "recieved", "received"),
        (Kind.MDX, "rec<b>i</b>eved\n", "recieved", "received"),
        (Kind.RST, "rec\\ *i*\\ eved\n", "recieved", "received"),
        (Kind.ASCIIDOC, "rec**i**eved\n", "recieved", "received"),
        (Kind.JSON, '{"body": "<p>rec<b>i</b>eved it</p>"}', "recieved", "received"),
    ],
)
def test_what_would_cross_markup_or_break_the_file_is_refused(
    kind: Kind, text: str, old: str, new: str
) -> None:
    assert mended(text, kind, old, new) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.YAML, "text: Some words here\nother: x\n"),
        (Kind.YAML, "text: 'Some words here'\nother: x\n"),
        (Kind.YAML, 'text: "Some words here"\nother: x\n'),
        (Kind.YAML, "text: |\n  Some words here\nother: x\n"),
        (Kind.YAML, "{text: Some words here, other: x}\n"),
        (Kind.JSON, '{"text": "Some words here", "other": "x"}\n'),
        (Kind.JSON, '{"text": "<p>Some words here</p>", "other": "x"}\n'),
        (Kind.MARKDOWN, "---\ntitle: Some words here\nother: x\n---\n\nText.\n"),
        (Kind.MARKDOWN, '+++\ntitle = "Some words here"\nother = "x"\n+++\n\nText.\n'),
        (Kind.MARKDOWN, '{"title": "Some words here", "other": "x"}\n\nText.\n'),
        (Kind.HTML, '<p>Text</p><img alt="Some words here">\n'),
        (Kind.HTML, "<p>Some words here</p>\n"),
    ],
)
@given(new=NEW_WORDS)
def test_what_is_written_is_read_back_or_refused(kind: Kind, text: str, new: str) -> None:
    found = document(text, kind)
    at = found.prose.index("words")
    edits = to_bytes(found, [Edit(Span(at, at + len("words")), new)])
    if edits is None:
        return
    again = document(apply(found.raw, edits).decode(), kind)
    expected = f"Some {new} here"

    assert " ".join(expected.split()) in " ".join(again.prose.split())
    assert _rest(found) == _rest(again)


def _rest(found: Document) -> object:
    return "other" in found.raw.decode(), found.kind


@given(value=st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufeff<")))
def test_any_json_text_maps_to_its_bytes(value: str) -> None:
    for ensure_ascii in (True, False):
        data = json.dumps({"body": f"Two words {value} end."}, ensure_ascii=ensure_ascii).encode()
        (found,) = read(data, Kind.JSON)
        for piece in found.map.pieces:
            said = found.prose[slice(*piece.prose)]
            assert not piece.exact or said == data[slice(*piece.raw)].decode()
        assert f"Two words {value} end.".split() == found.prose.split()
