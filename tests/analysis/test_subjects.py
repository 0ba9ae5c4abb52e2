from __future__ import annotations

import pytest

from newslint.analysis.subjects import find_subject
from newslint.model.span import Span
from tests import making


def _subject(text: str) -> str:
    found = find_subject(text, Span(0, len(text)), making.knowledge())
    return text[slice(*found)] if found else ""


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ana Diaz was blunt.", "Ana Diaz"),
        ("She was blunt.", "She"),
        ("But Ana van Dijk was blunt.", "Ana van Dijk"),
        ("On Monday, Ana Diaz was blunt.", "Ana Diaz"),
        ("Diaz, the mayor, was blunt.", "Diaz"),
        ("Diaz’s office was blunt.", "Diaz"),
        ("The union was blunt.", "The union"),
        ("The harbour union was blunt.", "The harbour union"),
        ("Following the storm came the flood.", ""),
        ("I’m sure of it.", ""),
        ("“We ran.”", ""),
        ("", ""),
    ],
)
def test_a_sentence_is_about_the_name_or_noun_it_begins_with(text: str, subject: str) -> None:
    assert subject == _subject(text)
