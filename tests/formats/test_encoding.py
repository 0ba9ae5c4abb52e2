from __future__ import annotations

import pytest

from newslint.errors import FormatError
from newslint.formats.encoding import decode, text_start


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbfA", "A"),
        ("“é” 😀".encode(), "“é” 😀"),
        (b"\xef\xbb\xbf\xef\xbb\xbfA", "\ufeffA"),
    ],
)
def test_utf_8_is_read_without_its_byte_order_mark(data: bytes, text: str) -> None:
    assert text == decode(data, "")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"one\ncaf\xe9\n", r"^a.txt:2: byte 7 \(0xe9\) is not UTF-8: .*--encoding"),
        (b"\xef\xbb\xbfcaf\xe9", r"^a.txt:1: byte 6 \(0xe9\)"),
        (b"ab\0c", "byte 2 is a NUL"),
        ("AB".encode("utf-16"), "add --encoding utf-16"),
        (b"\xfe\xff\0A", "add --encoding utf-16"),
    ],
)
def test_other_bytes_are_refused_with_their_place(data: bytes, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        decode(data, "a.txt")


def test_text_starts_behind_the_mark() -> None:
    assert (3, 0) == (text_start(b"\xef\xbb\xbfA"), text_start(b"A"))
