from __future__ import annotations

import gc

import pytest

from newslint.errors import FormatError
from newslint.linter import Linter
from newslint.model.document import Kind
from tests.making import knowledge


def test_garbage_is_collected_again_after_each_file() -> None:
    Linter([], knowledge()).lint(b"The mill closed.", Kind.PLAIN)

    assert gc.isenabled()


def test_garbage_is_collected_again_after_a_file_that_cannot_be_read() -> None:
    with pytest.raises(FormatError):
        Linter([], knowledge()).lint(b"\xff\xfe", Kind.PLAIN)

    assert gc.isenabled()


def test_collection_stays_off_where_the_caller_turned_it_off() -> None:
    gc.disable()
    try:
        Linter([], knowledge()).lint(b"The mill closed.", Kind.PLAIN)
        was_enabled = gc.isenabled()
    finally:
        gc.enable()

    assert not was_enabled
