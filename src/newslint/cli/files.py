"""Bytes from files, and to and from the encodings that they are written in."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from newslint.cli.found import STDIN
from newslint.config.settings import MEGABYTE
from newslint.errors import FormatError


def read(path: str, most: int) -> bytes:
    """The bytes of a file, or of standard input; FormatError where they are more than `most`."""
    if path == STDIN:
        return _within(sys.stdin.buffer.read(most + 1), most)
    with Path(path).open("rb", buffering=0) as file:  # a buffer costs three more system calls
        size = os.fstat(file.fileno()).st_size
        if size > most:
            raise FormatError(path, None, _too_large(f"{size / MEGABYTE:,.1f} MB", most))
        if size:
            return _within(file.read(), most)
        with io.BufferedReader(file) as pipe:  # or nothing at all
            return _within(pipe.read(most + 1), most)


def _within(data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise FormatError("", None, _too_large("more", most))
    return data


def _too_large(size: str, most: int) -> str:
    return (
        f"this is no article: it has {size}, and no more than {most / MEGABYTE:,.10g} MB are read; "
        f"the setting largest-file raises that"
    )


def to_utf8(data: bytes, encoding: str, path: str) -> bytes:
    """The file as UTF-8."""
    try:
        return data.decode(encoding).encode() if encoding else data
    except LookupError:
        raise FormatError(path, None, f"there is no encoding “{encoding}”") from None
    except UnicodeError as mistake:
        raise FormatError(path, None, f"this is not {encoding}: {mistake}") from None


def from_utf8(data: bytes, encoding: str, path: str) -> bytes:
    """UTF-8 as the file is encoded."""
    try:
        return data.decode().encode(encoding) if encoding else data
    except UnicodeEncodeError as mistake:
        char = mistake.object[mistake.start]
        message = f"{encoding} has no “{char}”, which a fix would write; nothing was changed"
        raise FormatError(path, None, message) from None


def check_round_trip(data: bytes, encoding: str, path: str) -> None:
    """Refuse a file that would not come back byte by byte from its own encoding."""
    if encoding and from_utf8(to_utf8(data, encoding, path), encoding, path) != data:
        message = f"{encoding} does not give the same bytes back; nothing was changed"
        raise FormatError(path, None, message)
