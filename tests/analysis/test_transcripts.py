from __future__ import annotations

import pytest

from newslint.analysis.transcripts import find_turns
from tests import making

_TALK = (
    "What did the council know when it sold the old harbour?",
    "It knew about as much as anybody did in those days.",
    "And who told the families that they would have to go?",
    "Nobody did, and that is what the inquiry has to find out.",
)


def _turns(text: str) -> list[str]:
    article = making.article(text)
    return [article.prose[start:end] for start, end in find_turns(article.prose, article.blocks)]


def _interview(labels: tuple[str, ...]) -> str:
    lines = (f"{label} {line}" for label, line in zip(labels * 2, _TALK, strict=True))
    return "\n\n".join(("The mayor of Elmwick met the press on Monday.", *lines))


@pytest.mark.parametrize(
    "labels",
    [
        ("Q:", "A:"),
        ("((Reporter))", "((Ann Lee))"),
        ("REPORTER:", "LEE:"),
        ("Reporter:", "Ann Lee:"),
        ("Mr. Ford:", "Mayor Lee:"),
    ],
)
def test_what_stands_behind_labels_in_turn_is_said(labels: tuple[str, ...]) -> None:
    assert [*_TALK] == _turns(_interview(labels))


def test_a_paragraph_without_a_label_goes_on_with_the_turn() -> None:
    more = "We shall not wait for that."

    assert [*_TALK, more] == _turns(f"{_interview(('Q:', 'A:'))}\n\n{more}")


def test_one_label_again_and_again_is_no_talk() -> None:
    assert [] == _turns(_interview(("Note:", "Note:")))


def test_two_labels_are_too_few() -> None:
    assert [] == _turns(f"Update: {_TALK[1]}\n\nCorrection: {_TALK[3]}")


def test_times_and_places_are_no_talk() -> None:
    listing = "\n\n".join(("When: 7 May", "Where: Hall Two", "When: 9 May", "Where: the quay"))

    assert [] == _turns(listing)


def test_a_story_without_labels_has_no_turns() -> None:
    assert [] == _turns("\n\n".join(_TALK))
