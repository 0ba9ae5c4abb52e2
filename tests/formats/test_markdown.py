from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import FormatError
from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan, Span
from tests.formats.oracle import oracle
from tests.formats.shown import document, shown

SAMPLES = Path(__file__).parent / "samples"
WORDS = st.sampled_from(
    [
        *[
            "word",
            "two *words*",
            "**bold**",
            "un*believ*able",
            "`code`",
            "[link](http://a.example)",
        ],
        *[
            "“quoted,”",
            "a\\*b",
            "Tom &amp; Jerry",
            "see ![alt](a.png)",
            "1990",
            "<http://b.example>",
        ],
        *["snake_case", "5 * 3", "_all of it_", "~~gone~~", "¡é!", "x < y", "AT&T", "[not a link]"],
    ]
)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
MARKS = st.sampled_from(["", "# ", "## ", "> ", "- ", "1. ", "> - ", "- > "])
BLOCKS = st.tuples(MARKS, PARAGRAPHS).map("".join)


def read_blocks(text: str) -> list[str]:
    return [block.partition(": ")[2].replace("⏎", "\n") for block in shown(text, Kind.MARKDOWN)]


def test_the_sample_reads_as_a_reader_sees_it() -> None:
    expected = (SAMPLES / "article.prose.txt").read_text().splitlines()

    assert expected == shown((SAMPLES / "article.md").read_bytes(), Kind.MARKDOWN)


@given(text=st.lists(BLOCKS, min_size=1, max_size=5).map("\n\n".join))
def test_ordinary_markdown_reads_as_another_parser_reads_it(text: str) -> None:
    assert oracle(text) == read_blocks(text)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("", ""),
        ("\n", "\n"),
        ("One.\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\n\n\nTwo.", "One.\n\nTwo."),
        ("One.\r\nTwo.\r\n", "One.\nTwo.\n"),
        ("\ufeffOne.\n", "One.\n"),
        ("Wait`x`ing\n", "Wait\ufffcing\n"),
        ("Seen ![icon](i.png) here\n", "Seen \ufffc here\n"),
        ("Said.[^1] Then\n\n[^1]: Note\n", "Said. Then\n\nNote\n"),
        ("Said [^1] then\n\n[^1]: Note\n", "Said \ufffc then\n\nNote\n"),
        ("One <!-- hidden --> two\n", "One two\n"),
        ("One<!-- hidden --> two\n", "One two\n"),
        ("One<br>two\n", "One\ntwo\n"),
        ("[ref]: http://a.example\n\nOne [ref] two\n", "One ref two\n"),
        ("    code\n\nText\n", "Text\n"),
        ('It’s "straight" -- and ...\n', 'It’s "straight" -- and ...\n'),
    ],
)
def test_prose_is_what_readers_read(text: str, prose: str) -> None:
    assert prose == document(text, Kind.MARKDOWN).prose


def test_a_final_line_end_keeps_its_bytes() -> None:
    found = document("One.\r\n", Kind.MARKDOWN)

    assert ByteSpan(4, 6) == found.map.raw(Span(4, 5))


def test_new_text_behind_code_goes_behind_the_code() -> None:
    found = document("Use `x`now\n", Kind.MARKDOWN)

    assert ByteSpan(7, 7) == found.map.raw(Span(5, 5))


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("## Top\n\nText.\n\n# One\n", ["headline: Top", "body: Text.", "subheading: One"]),
        ("Text.\n\n## Two\n\n# One\n", ["body: Text.", "subheading: Two", "headline: One"]),
        ("# One\n\n# Two\n", ["headline: One", "subheading: Two"]),
        ("![Alt](a.png)\n\nText.\n", ["caption: Alt", "body: Text."]),
        ("> - In a list\n", ["quote: In a list"]),
        ("# T\n\n4 May 2020\n\nText.\n", ["headline: T", "dateline: 4 May 2020", "body: Text."]),
        ("- One\n\nPARIS — Two.\n", ["list: One", "body: PARIS — Two."]),
        ("`x`\n", []),
    ],
)
def test_blocks_have_their_kinds(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.MARKDOWN)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("A\n\n<!-- newslint: off -->\n\nB\n", Note(1, "off", ByteSpan(3, 25))),
        ("A <!--newslint:off--> B\n", Note(2, "off", ByteSpan(2, 21))),
        ("<!-- newslint:\nignore-file -->\n", Note(0, "ignore-file", ByteSpan(0, 30))),
    ],
)
def test_a_comment_for_newslint_is_a_note(text: str, note: Note) -> None:
    assert (note,) == document(text, Kind.MARKDOWN).notes


def test_other_comments_are_no_notes() -> None:
    notes = document("<!-- see newslint: off -->\n", Kind.MARKDOWN).notes

    assert not notes


def test_a_title_in_the_text_stands_in_for_front_matter() -> None:
    found = document("# Title\n\nBy Ann Lee\n\n4 May 2020\n\nText.\n", Kind.MARKDOWN)
    expected = ("Title", "4 May 2020", "Ann Lee")

    assert expected == (found.title, found.date, found.byline)


def test_broken_front_matter_names_the_line() -> None:
    with pytest.raises(FormatError) as caught:
        document("---\ntitle: x\nodd: [1\n---\nText\n", Kind.MARKDOWN)

    assert caught.value.line in {3, 4}
