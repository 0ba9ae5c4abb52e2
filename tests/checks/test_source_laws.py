"""Laws of the checks of sources and of quotations: any text, and nothing outside it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.checks.anonymous_sources import find_anonymous, find_single_source
from newslint.checks.nested_marks import find_same_marks
from newslint.checks.quotation_paragraphs import find_not_reopened
from newslint.checks.quoted_manners import find_echo, find_scare_quotes, find_two_speakers
from newslint.checks.same_words import find_different, find_repeated
from newslint.checks.sides_heard import find_unverified, find_without_answer
from newslint.checks.speakers import find_unspoken
from newslint.checks.tellings import find_mixed_tense, find_unclear_pronoun
from newslint.checks.vague_sources import find_lone_source, find_vague
from newslint.matchers.python import Check
from tests.making import article

CHECKS = [
    *(find_anonymous, find_single_source, find_same_marks, find_not_reopened, find_echo),
    *(find_scare_quotes, find_two_speakers, find_different, find_repeated, find_unverified),
    *(find_without_answer, find_unspoken, find_mixed_tense, find_unclear_pronoun),
    *(find_lone_source, find_vague),
]
PIECES = st.sampled_from(
    [
        *("“", "”", "‘", "’", '"', ",", ".", ":", "\n\n", "he", "she", "Ana", "Diaz", "Reed"),
        *("said", "says", "told", "experts", "sources", "reports", "according", "to", "a", "the"),
        *("official", "war", "monitor", "army", "killed", "accused", "it", "wall", "The", "We"),
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map(" ".join)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@settings(deadline=None, max_examples=40)
@given(text=TEXTS)
def test_what_is_found_lies_in_the_places_looked_in(check: Check, text: str) -> None:
    here = article(text)
    where = [block.span for block in here.blocks]

    for match in check(here, where):
        assert any(span.contains(match.span) for span in where)
        assert all(0 <= edit.span.start <= edit.span.end <= len(here.prose) for edit in match.edits)
