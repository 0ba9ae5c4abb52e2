"""Text within XML and HTML."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.report.markup import in_html, in_xml


@given(st.text())
def test_an_attribute_of_xml_gives_back_what_xml_may_hold(text: str) -> None:
    read = ElementTree.fromstring(f'<a b="{in_xml(text)}">{in_xml(text)}</a>')

    assert len(text) == len(read.attrib["b"]) == len(read.text or "")
    assert all(
        left in {right, "\ufffd"} for left, right in zip(read.attrib["b"], text, strict=True)
    )


@pytest.mark.parametrize("odd", ["\x00", "\x0b", "\x1f", "\x85", "\ufffe", "\ud800"])
def test_what_no_page_may_hold_is_replaced(odd: str) -> None:
    assert "a\ufffd&lt;" == in_html(f"a{odd}<")
