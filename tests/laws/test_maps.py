from __future__ import annotations

import json
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import FormatError
from newslint.formats import DATA, read
from newslint.model.document import Document, Kind
from newslint.model.span import Span

BITS = st.sampled_from(
    [
        *"#>-*_`~|[]()<>!&;\\\"':.+=\t",
        *["1.", "1)"],
        *["\n", "\n\n", "\r\n", "\r", "  \n", "    ", "---\n", "+++\n", "***\n", "```\n", "===\n"],
        *["&amp;", "&#233;", "&nope;", "&#x1F600;", "\\*", "**", "![", "](", "<b>", "</p>", "<br>"],
        *["<div>", "</div>", "<p>", "<li>", "<script>", "<!--", "-->", "<![CDATA[", "<?", "[^1]"],
        *["<!-- newslint: off -->", "//newslint: off\n", "|---|\n", "[a]: /b\n", "- [ ] ", "`x`"],
        *["word", "Two words.", "é", "ﬁ", "😀", "\u00a0", "\u2028", "\u200b", "\ufeff", "\x85"],
        *[
            "{{< x >}}",
            "{{ y }}",
            "{% if x %}\n",
            "{% comment %}",
            "{% endcomment %}",
            "{#",
            "#}",
            "{{",
        ],
        *[
            ":::note[One]\n",
            ":::\n",
            "{#id}",
            "{: .x}\n",
            "> [!NOTE]\n",
            "{x}",
            "{/* a */}",
            "<Tab a={b}>",
        ],
        *[
            "import a\n",
            "<Icon />",
            "</Tab>",
            "<article>",
            "<h1>",
            "<img alt='One two'>",
            "<nav>",
            "</nav>",
        ],
        *["<title>One two | Site</title>", "<code>x</code>", '<script type="application/ld+json">'],
        *['{"headline": "One \\u00e9 two"}', "</script>", '"', "{", "}", "[", "]", ": ", ", "],
        *[
            ".. note:: One\n",
            ".. x::\n",
            "   ",
            "::\n\n  x\n",
            "====\n",
            "----\n",
            "``x``",
            ":a:`b`",
            "`a <b>`_",
        ],
        *[
            "word_ ",
            "[1]_",
            "|x|",
            "+--+\n",
            "| a |\n",
            "== ==\n",
            ".. newslint: off\n",
            ":alt: one\n",
        ],
        *[
            "= One\n",
            "* one\n",
            "|===\n",
            "|a |b\n",
            "NOTE: ",
            "[source]\n",
            ".One\n",
            "image::a[One two]\n",
        ],
        *[
            "https://a.b[c]",
            "footnote:[x]",
            '"`',
            '`"',
            " +\n",
            "// newslint: off\n",
            "one:: two\n",
            "____\n",
        ],
        *[
            "title: One two\n",
            "text: |\n",
            "  One.\n",
            "body: 'it''s one'\n",
            "# newslint: off\n",
            "- ",
        ],
        *["By Jane Roe", "PARIS (Reuters) — ", "4 May 2020", "title: x\n", "newslint: {a: 1}\n"],
    ]
)
TEXTS = st.one_of(st.text(), st.lists(BITS, max_size=40).map("".join))
KINDS = st.sampled_from(Kind)


def _read(data: bytes, kind: Kind) -> Document | None:
    if kind in DATA and not data.startswith(b"{"):  # few texts are data
        words = data.decode(errors="replace")
        data = json.dumps({"title": "One two", "body": f"Words. {words}"}).encode()
    try:
        document, *_ = read(data, kind)
    except FormatError:
        return None
    return document


@given(data=st.one_of(st.binary(), TEXTS.map(str.encode)), kind=KINDS)
def test_bytes_are_read_or_refused_with_a_format_error(data: bytes, kind: Kind) -> None:
    document = _read(data, kind)

    assert document is None or document.raw == data or kind in DATA


@given(text=TEXTS, kind=KINDS)
def test_each_exact_piece_is_its_bytes(text: str, kind: Kind) -> None:
    document = _read(text.encode(), kind)

    for prose, raw, exact in document.map.pieces if document else ():
        if exact:
            assert document
            assert document.prose[slice(*prose)] == document.raw[slice(*raw)].decode()


@given(text=TEXTS, kind=KINDS)
def test_pieces_are_gapless_in_the_prose_and_ordered_in_the_file(text: str, kind: Kind) -> None:
    document = _read(text.encode(), kind)
    pieces = document.map.pieces if document else ()

    for piece, following in pairwise(pieces):
        assert piece.prose.end == following.prose.start
        assert piece.raw.end <= following.raw.start
    if document and pieces:
        assert (0, len(document.prose)) == (pieces[0].prose.start, pieces[-1].prose.end)


@given(text=TEXTS, kind=KINDS, data=st.data())
def test_a_span_further_on_never_lies_further_back(
    text: str, kind: Kind, data: st.DataObject
) -> None:
    document = _read(text.encode(), kind)
    if not document:
        return
    places = st.integers(min_value=0, max_value=len(document.prose))
    first, second, third = sorted(data.draw(st.tuples(places, places, places)))
    raw, later = document.map.raw(Span(first, second)), document.map.raw(Span(second, third))

    assert raw.start <= raw.end
    assert later.start <= later.end
    assert raw.start <= later.start
    assert raw.end <= later.end


@given(text=TEXTS, kind=KINDS)
def test_blocks_are_ordered_and_have_no_white_space_at_their_ends(text: str, kind: Kind) -> None:
    document = _read(text.encode(), kind)
    if not document:
        return
    ends = [0, *(block.span.end for block in document.blocks)]

    for block, end in zip(document.blocks, ends, strict=False):
        said = document.prose[slice(*block.span)]
        assert end <= block.span.start < block.span.end <= len(document.prose)
        assert said == said.strip()


@given(text=st.text().filter(lambda text: "\r" not in text and "//newslint:" not in text))
def test_plain_text_without_oddities_is_one_piece(text: str) -> None:
    document = _read(text.encode(), Kind.PLAIN)
    if not document or text.startswith("\ufeff"):
        return

    assert text == document.prose
    assert len(document.map.pieces) == bool(text)


@given(text=TEXTS, kind=KINDS)
def test_notes_stand_in_order_and_outside_the_prose(text: str, kind: Kind) -> None:
    document = _read(text.encode(), kind)
    notes = document.notes if document else ()

    for note, following in pairwise(notes):
        assert note.at <= following.at
        assert note.raw.end <= following.raw.start
    for note in notes:
        assert document
        assert not any(
            piece.raw.start < note.raw.end and note.raw.start < piece.raw.end
            for piece in document.map.pieces
        )
