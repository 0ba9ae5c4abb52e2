"""The dialect of a story, by the majority of its telling words."""

from __future__ import annotations

import pytest

from newslint.analysis.language import dialect_of
from newslint.knowledge.dialects import Dialect
from tests.making import knowledge


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("the colour of the theatre was criticised by neighbours", Dialect.GB),
        ("the color of the theater was criticized by neighbors", Dialect.US),
        ("the colour of the theatre was criticized in a favour to neighbours", Dialect.CA),
        ("the council met on Monday", None),
        ("the colour was grey but the center of the program was honored", None),
        ("the Pearl Harbor and the Kennedy Center were closed", None),
        ("one favour was asked", None),
    ],
)
def test_the_majority_decides_where_it_is_large(text: str, dialect: Dialect | None) -> None:
    assert dialect == dialect_of(text.split(), knowledge().dialects)


def test_a_newsroom_that_has_settled_its_dialect_is_believed() -> None:
    settled = knowledge().in_dialect("uk").dialects

    assert dialect_of(["color", "theater", "neighbor"], settled) is Dialect.GB
    assert knowledge().in_dialect("auto") is knowledge()
