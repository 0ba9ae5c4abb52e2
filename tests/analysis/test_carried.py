from __future__ import annotations

import pytest

from newslint.analysis.carried import find_carrier, find_pointed
from newslint.analysis.statement import About, Claim, Source, SourceKind, Status
from newslint.analysis.telling import Telling, tell
from newslint.analysis.voices import Voice, named, voice_of
from newslint.model.span import Span
from tests import making

_LEDE = "Storm over the coast\n\nA storm came over the coast on Monday.\n\n"


def _voices(telling: Telling) -> dict[int, Voice]:
    return {number: voice_of(cues[0], Status.ATTRIBUTED) for number, cues in telling.cues.items()}


def _status(paragraph: str, sentence: int, about: About) -> str:
    """How the source of a sentence of the paragraph, all of it a claim, is carried."""
    telling = tell(making.article(_LEDE + paragraph))
    number = sentence + 2
    span = telling.sentences[number]
    voice = find_carrier(Claim(span, about, span, number), _voices(telling), telling)
    return "" if voice is None else voice.status.value


@pytest.mark.parametrize(
    ("paragraph", "sentence", "about"),
    [
        ("Police said 12 villagers died. Four of the villagers drowned.", 1, About.CASUALTIES),
        ("Four villagers drowned. Police said the villagers had no boats.", 0, About.CASUALTIES),
        ("Police said a bridge fell. The repair would cost millions.", 1, About.FORECAST),
        ("Four villagers drowned. The figure comes from the Relief Fund.", 0, About.CASUALTIES),
    ],
)
def test_a_sentence_beside_it_carries_a_claim(paragraph: str, sentence: int, about: About) -> None:
    assert "carried" == _status(paragraph, sentence, about)


@pytest.mark.parametrize(
    ("paragraph", "sentence", "about"),
    [
        ("Police said a bridge fell. Four villagers drowned.", 1, About.CASUALTIES),
        ("Police said the bridge is old. It is the worst bridge ever.", 1, About.SUPERLATIVE),
        ("Police said a bridge fell.\n\nThe army blew up the bridge.", 1, About.BLAME),
        ("Four villagers drowned.", 0, About.CASUALTIES),
    ],
)
def test_a_claim_of_something_else_is_not_carried(
    paragraph: str, sentence: int, about: About
) -> None:
    assert "" == _status(paragraph, sentence, about)


def test_a_lede_is_carried_by_a_named_source_below() -> None:
    text = "Flood\n\nA flood killed 12 villagers.\n\nPolice said 12 villagers had drowned.\n"
    telling = tell(making.article(text))
    span = telling.sentences[1]
    claim = Claim(span, About.CASUALTIES, span, 1)
    police = Source(Span(0, 1), Span(0, 1), SourceKind.NAMED)
    vague = police._replace(kind=SourceKind.VAGUE)

    assert find_carrier(claim, {2: Voice(police, None, Status.ATTRIBUTED)}, telling)
    assert not find_carrier(claim, {2: Voice(vague, None, Status.ATTRIBUTED)}, telling)


def test_a_sentence_may_tell_whose_view_the_one_before_is() -> None:
    article = making.article("The boats rarely go out. That is the view of Maria Diaz.")

    (found,) = find_pointed(tell(article), article.vocabulary)

    assert (1, Status.CARRIED) == (found[0], found[1].status)


def test_a_sentence_that_states_something_points_nowhere() -> None:
    article = making.article("Rain fell. The report said that the boats were old and slow.")

    assert [] == [*find_pointed(tell(article), article.vocabulary)]


def test_a_name_carries_without_a_cue() -> None:
    assert Status.CARRIED is named(Span(0, 1), Status.CARRIED).status
