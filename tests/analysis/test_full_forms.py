from __future__ import annotations

import pytest

from newslint.analysis.full_forms import FullForms, is_short
from tests import making


@pytest.mark.parametrize(
    ("text", "word", "full"),
    [
        ("Gen. Maria Diaz came. Diaz left.", "Diaz", "Maria Diaz"),
        ("The Hill Support Forces, or HSF, came.", "HSF", "Hill Support Forces"),
        ("The Fund for Hill Relief (FHR) came.", "FHR", "Fund for Hill Relief"),
        ("The HSF came.", "HSF", ""),
        ("Ab" * 40 + "! (HSF) came.", "HSF", ""),
        ("They sailed on Lake Reed.", "Nobody", ""),
    ],
)
def test_the_story_gives_the_full_form(text: str, word: str, full: str) -> None:
    assert full == FullForms(making.article(text)).of(word)


def test_what_is_put_in_tells_what_a_body_is() -> None:
    text = "Apex Foods, the grocery chain, fell. Maria Diaz, the company nurse, came."
    forms = FullForms(making.article(text))

    found = forms.introduced("company", frozenset({"source-firm"}), len(text))

    assert ["Apex Foods"] == [name for name, _ in found]


def test_capitals_alone_are_a_short_form() -> None:
    assert is_short("RSF")
    assert not is_short("Reed")
