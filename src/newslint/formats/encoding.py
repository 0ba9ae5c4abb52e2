"""Bytes to characters, or a clear refusal."""

from __future__ import annotations

from newslint.errors import FormatError
from newslint.model.lines import BOM

_OTHER_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes, name: str) -> str:
    """The text of a UTF-8 file without its byte order mark."""
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            raise FormatError(name, None, f"this is {encoding.upper()}: add --encoding {encoding}")
    if (at := data.find(b"\0")) >= 0:
        message = f"byte {at} is a NUL: this is not text (if it is UTF-16, add --encoding utf-16)"
        raise FormatError(name, None, message)
    try:
        return data[text_start(data) :].decode()
    except UnicodeDecodeError as error:
        raise FormatError(*_refusal(data, text_start(data) + error.start, name)) from error


def text_start(data: bytes) -> int:
    """The byte at which the text starts: behind a byte order mark, where there is one."""
    return len(BOM) if data.startswith(BOM) else 0


def _refusal(data: bytes, at: int, name: str) -> tuple[str, int, str]:
    line = data.count(b"\n", 0, at) + 1
    message = f"byte {at} (0x{data[at]:02x}) is not UTF-8: say what it is, as --encoding cp1252"
    return name, line, message
