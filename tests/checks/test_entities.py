"""Entities in plain text, and in what is HTML after all."""

from __future__ import annotations

import pytest

from newslint.checks.entities import entity
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("AT&amp;T said.", "AT&T said."),
        ("&#8220;Yes&#x201D; for&nbsp;&pound;5&#160;only.", "“Yes” for £5 only."),
        ("&lt;no&gt;", "<no>"),
    ],
)
def test_an_entity_becomes_its_character(wrong: str, right: str) -> None:
    assert right == mended(entity, wrong)


@pytest.mark.parametrize("text", ["<p>AT&amp;T</p>", "AT&T; R&B", "&unknown; and &#7;"])
def test_html_and_what_is_no_entity_are_left_alone(text: str) -> None:
    assert [] == matches(entity, text)


def test_text_that_was_made_html_twice_is_mended_at_once() -> None:
    assert "The town’s Q&A" == mended(entity, "The town&amp;rsquo;s Q&amp;amp;A")
