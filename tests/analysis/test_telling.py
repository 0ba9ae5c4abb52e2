from __future__ import annotations

from newslint.analysis.telling import tell
from tests import making

_STORY = "Fire in the harbour\n\nDiaz said a boat burned. Nobody was hurt.\n\nRain fell.\n"


def test_sentences_of_one_paragraph_stand_in_one_block() -> None:
    telling = tell(making.article(_STORY))

    assert [False, True, False] == [
        telling.same_block(0, 1),
        telling.same_block(1, 2),
        telling.same_block(2, 3),
    ]


def test_a_sentence_that_does_not_exist_stands_in_no_block() -> None:
    telling = tell(making.article(_STORY))

    assert not telling.same_block(-1, 0)
    assert not telling.same_block(3, 4)


def test_cues_are_found_by_sentence() -> None:
    telling = tell(making.article(_STORY))

    assert [1] == [*telling.cues]
    assert "Diaz said a boat burned." == telling.text(1)


def test_the_first_paragraph_is_the_first_of_running_text() -> None:
    telling = tell(making.article(_STORY))

    assert telling.blocks[1] == telling.first_block
