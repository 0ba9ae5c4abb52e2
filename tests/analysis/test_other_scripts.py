from __future__ import annotations

import pytest

from newslint.analysis.other_scripts import is_in_other_script
from newslint.model.span import Span


def _is_foreign(text: str, word: str) -> bool:
    start = text.index(word)
    return is_in_other_script(text, Span(start, start + len(word)))


@pytest.mark.parametrize(
    "text",
    [
        "мы ждали teh автобус целый час",
        "Он сказал: teh, и все засмеялись.",
        "The bus was late.\nмы ждали teh автобус",
    ],
)
def test_an_english_word_among_foreign_ones_is_a_guest(text: str) -> None:
    assert _is_foreign(text, "teh")


@pytest.mark.parametrize(
    "text",
    [
        "We waited for teh bus.",
        "teh",
        "We waited for teh bus to Київ for an hour.",
        "Søren Kjærgaard waited for teh bus to Århus.",
        "мы ждали автобус целый час\nWe waited for teh bus.",
    ],
)
def test_a_foreign_name_makes_no_foreign_passage(text: str) -> None:
    assert not _is_foreign(text, "teh")
