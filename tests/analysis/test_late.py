from __future__ import annotations

import re

import pytest

from newslint.analysis.late import late


def test_a_late_expression_finds_what_a_compiled_one_finds() -> None:
    expression = late(r"\d+", re.ASCII)

    assert ["12", "7"] == expression.findall("12 of 7")
    assert expression.match("x1", 1) is not None
    assert expression.match("x1") is None


def test_a_late_expression_is_compiled_on_first_use() -> None:
    expression = late("(")

    with pytest.raises(re.error):
        expression.search("text")
