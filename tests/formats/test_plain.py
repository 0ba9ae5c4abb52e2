from __future__ import annotations

import pytest

from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan, Span
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("data", "prose"),
    [
        (b"", ""),
        (b"One.\r\nTwo.\r\n", "One.\nTwo.\n"),
        (b"One.\rTwo.\r", "One.\nTwo.\n"),
        (b"\xef\xbb\xbfOne.\n", "One.\n"),
        ("One\u00a0two\u2028three\u200b\x0b.\n".encode(), "One\u00a0two\u2028three\u200b\x0b.\n"),
        (b"One.\n//newslint: off\nTwo.\n", "One.\nTwo.\n"),
        (b"One.\r//newslint: off\rTwo.\r", "One.\nTwo.\n"),
        (b"One.\r\n\r\n//newslint: off\r\n\r\nTwo.\r\n", "One.\n\nTwo.\n"),
        (b"//newslint: ignore-file\n\nOne.\n", "One.\n"),
        (b"One.\n\n//newslint: on", "One.\n\n"),
        (b"See //newslint: off\n", "See //newslint: off\n"),
    ],
)
def test_prose_is_the_text_itself(data: bytes, prose: str) -> None:
    assert prose == document(data, Kind.PLAIN).prose


def test_a_line_end_of_two_bytes_is_whole_or_nothing() -> None:
    found = document(b"\xef\xbb\xbf\xc3\xa9\r\nb", Kind.PLAIN)
    raws = [found.map.raw(Span(at, at + 1)) for at in range(3)]

    assert [ByteSpan(3, 5), ByteSpan(5, 7), ByteSpan(7, 8)] == raws


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("A\n//newslint: off\nB\n", Note(2, "off", ByteSpan(2, 18))),
        ("é\n\n\t//newslint:off  \n\nB\n", Note(3, "off", ByteSpan(4, 23))),
        ("A\r\n//newslint: off", Note(2, "off", ByteSpan(3, 18))),
        (
            "//newslint: ignore a/b: why, oh why\n",
            Note(0, "ignore a/b: why, oh why", ByteSpan(0, 36)),
        ),
    ],
)
def test_an_excuse_on_its_own_line_is_a_note(text: str, note: Note) -> None:
    assert (note,) == document(text, Kind.PLAIN).notes


def test_the_head_of_an_article_is_read() -> None:
    text = "Ferry returns\n\nBy Ann Lee and Bo Li\n\nMonday, 4 May 2020\n\nIt sailed.\n"
    found = document(text, Kind.PLAIN)
    expected = ("Ferry returns", "Ann Lee and Bo Li", "Monday, 4 May 2020")

    assert expected == (found.title, found.byline, found.date)


def test_a_dateline_may_hold_the_date() -> None:
    assert "Feb. 7" == document("OSLO, Feb. 7 — It snowed.\n", Kind.PLAIN).date


def test_an_article_need_have_no_head() -> None:
    found = document("It sailed.\n\nIt sank.\n", Kind.PLAIN)

    assert not any((found.title, found.byline, found.date))


def test_blocks_end_where_their_words_end() -> None:
    expected = ["headline: Ferry returns", "body: It sailed.", "body: It sank."]

    assert expected == shown(
        "\n Ferry returns \n\n\tIt sailed.\u00a0\n \u2003\nIt sank.\x0c\n", Kind.PLAIN
    )
