"""Edits that make one text of another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from newslint.engine.rewrite import ByteEdit, apply
from newslint.lsp.edits import edits_between
from newslint.model.span import ByteSpan

TEXTS = some.text(some.sampled_from("aab é𝒩\n\r"), max_size=30)


@given(before=TEXTS, after=TEXTS)
def test_the_edits_make_one_text_of_the_other(before: str, after: str) -> None:
    edits = edits_between(before.encode(), after.encode())

    assert after.encode() == apply(before.encode(), edits)


def test_only_what_differs_is_edited() -> None:
    edits = edits_between("one\nwas ünder it\nthree\n".encode(), b"one\nwas under it\nthree\n")

    assert [ByteEdit(ByteSpan(8, 10), b"u")] == edits
