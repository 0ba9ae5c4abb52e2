from __future__ import annotations

import pytest

from newslint.analysis.speakers import find_voices
from newslint.analysis.speech import find_speech
from newslint.analysis.telling import tell
from tests import making


def _speakers(text: str) -> list[tuple[str, str]]:
    article = making.article(text)
    speech = [*find_speech(article.prose, article.blocks, article.sentences, article.quotations)]
    return [
        (voice.status.value, article.prose[slice(*voice.source.span)] if voice.source else "")
        for voice in find_voices(speech, tell(article))
    ]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Reed fired back forcefully: “You will lose the vote.”", [("attributed", "Reed")]),
        ("When Hill said so, Reed fired back: “You will lose.”", [("attributed", "Reed")]),
        ("“You will lose,” exhorted Maria Diaz.", [("attributed", "Maria Diaz")]),
        ("“Who will pay?” Reed continued.", [("attributed", "Reed")]),
        ("Reed talked of “a fight from start to finish”.", [("attributed", "Reed")]),
        ("The band is called “Gold”.", [("unattributed", "")]),
        ("“My mother told me, ‘Sell the boat,’ and I did.”", [("unattributed", "")] * 2),
        (
            "Reed said the boat was old.\n\nThe sea was calm.\n\n“Nobody will come for us now.”",
            [("unattributed", "")],
        ),
        (
            "Reed spoke to the crowd:\n\n“Nobody will come for us now.”",
            [("carried", "Reed")],
        ),
        (
            "After the vote, what he saw hurt. “Nobody will come for us now.”",
            [("carried", "he")],
        ),
    ],
)
def test_a_quotation_has_its_speaker(text: str, speakers: list[tuple[str, str]]) -> None:
    assert speakers == _speakers(text)
