"""Parts of speech in sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.tagging import tag
from newslint.model.span import Span
from tests.making import knowledge


def _parts(text: str) -> str:
    return " ".join(word.part for word in tag(text, Span(0, len(text)), knowledge().parts))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The old bridge fell.", "A J N D ."),
        ("They run to the bridge.", "U V I A N ."),
        ("A long run ended.", "A J N D ."),
        ("The mayor was driven off by two officers.", "A N D T L I Q S ."),
        ("The mayor’s car isn’t here.", "A N X N Z R R ."),
        ("He can’t say.", "U M R V ."),
        ("She’ll go on Monday.", "U M V I P ."),
        ("A 12-year-old boy swam.", "A J N D ."),
        ("The 5th attempt failed.", "A J N D ."),
        ("Workers in Leeds strike.", "S I P V ."),
        ("“Stop!” he shouted.", '" V . " U D .'),
    ],
)
def test_words_get_the_part_they_play(text: str, parts: str) -> None:
    found = _parts(text)

    assert parts == found


def test_an_unknown_word_is_told_by_its_ending() -> None:
    words = tag("the zibbly zorpness", Span(0, 19), knowledge().parts)

    assert "N" == words[-1].part


@given(st.text(max_size=60))
def test_the_words_stand_where_they_are_said_to(text: str) -> None:
    words = tag(text, Span(0, len(text)), knowledge().parts)

    assert [word.text for word in words] == [text[slice(*word.span)] for word in words]
    assert "".join(word.text for word in words) == "".join(text.split())
