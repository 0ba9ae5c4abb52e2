from __future__ import annotations

import pytest

from newslint.analysis.statement import Attribution, Cue, Source, SourceKind, Status
from newslint.analysis.telling import tell
from newslint.analysis.voices import (
    SILENT,
    Voice,
    behind,
    covers,
    distance,
    inverted,
    is_within,
    last_name,
    length,
    named,
    reach,
    signed,
    subject_of,
    touches,
    voice_of,
)
from newslint.model.span import Span
from tests import making


def _attribution(
    cue: tuple[int, int], source: tuple[int, int] | None, *content: tuple[int, int]
) -> Attribution:
    spoken = None if source is None else Source(Span(*source), Span(*source), SourceKind.NAMED)
    spans = tuple(Span(*each) for each in content)
    return Attribution(Cue(Span(*cue), "say"), spoken, spans, 0)


def _words(voice: Voice | None, prose: str) -> str:
    return prose[slice(*voice.source.span)] if voice and voice.source else ""


def test_nobody_is_silent() -> None:
    assert Voice(None, None, Status.UNATTRIBUTED) == SILENT


def test_the_voice_of_a_cue_is_its_source() -> None:
    attribution = _attribution((5, 9), (0, 4), (10, 20))

    assert Voice(attribution.source, attribution.cue, Status.CARRIED) == voice_of(
        attribution, Status.CARRIED
    )


def test_a_name_alone_is_a_voice_without_a_cue() -> None:
    voice = named(Span(0, 4), Status.ATTRIBUTED)

    assert (None, Span(0, 4)) == (voice.cue, voice.source.head if voice.source else None)


def test_the_subject_of_a_sentence_is_a_voice() -> None:
    text = "Ana Diaz was blunt."
    telling = tell(making.article(text))

    assert "Ana Diaz" == _words(subject_of(telling, Span(0, 19), Status.CARRIED), text)
    assert subject_of(telling, Span(9, 19), Status.CARRIED) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We go on.” — Ana Diaz", "Ana Diaz"),
        ("“We go on.” – Ana Diaz, nurse", "Ana Diaz"),
        ("“We go on.”\n\n- Ana Diaz", "Ana Diaz"),
        ("“We go on” — Ana Diaz thought so too, and left the room on her own.", ""),
        ("“We go on.” Ana Diaz", ""),
    ],
)
def test_a_name_behind_a_dash_signs(text: str, name: str) -> None:
    end = text.index("”") + 1

    assert name == _words(signed(text, end), text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" exhorted Ana Diaz.", "Ana Diaz"),
        (" shouted city engineer Ana Diaz.", "city engineer Ana Diaz"),
        ("Said Diaz: ", "Diaz"),
        (" was a slogan.", ""),
    ],
)
def test_a_name_may_follow_its_verb(text: str, name: str) -> None:
    assert name == _words(inverted(text, Span(0, len(text))), text)


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("“Go,” she yells.", "she", "yells"),
        ("“Go,” Maria Diaz went on.", "Maria Diaz", "went"),
        ("“Go,” exhorted Maria Diaz.", "Maria Diaz", "exhorted"),
        ("“Go,” and they went.", "", ""),
    ],
)
def test_who_follows_a_quotation_with_a_verb_has_spoken(text: str, name: str, cue: str) -> None:
    telling = tell(making.article(text))
    voice = behind(telling, Span(text.index("”") + 1, len(text)))

    assert name == _words(voice, text)
    assert cue == (voice.cue.word if voice and voice.cue else "")


def test_the_last_full_name_is_taken() -> None:
    text = "Another was tour manager Thomas Gray, 24, who had the last word: "

    assert "Thomas Gray" == _words(last_name(text, Span(0, len(text))), text)
    assert last_name(text, Span(0, 10)) is None


@pytest.mark.parametrize(
    ("content", "is_covered"),
    [((10, 30), True), ((10, 18), False), ((0, 10), False), ((16, 24), True)],
)
def test_a_cue_covers_a_quotation_by_half(content: tuple[int, int], *, is_covered: bool) -> None:
    assert is_covered is covers(_attribution((0, 4), None, content), Span(15, 27))


def test_the_length_of_a_cue_is_that_of_its_content() -> None:
    assert 15 == length(_attribution((0, 4), None, (5, 10), (20, 30)))


def test_a_cue_reaches_over_its_source() -> None:
    assert Span(0, 14) == reach(_attribution((10, 14), (0, 9)))
    assert Span(10, 14) == reach(_attribution((10, 14), None))


def test_distance_is_counted_from_the_nearer_end() -> None:
    attribution = _attribution((10, 14), (0, 9))

    assert [0, 6, 5] == [
        distance(attribution, Span(12, 20)),
        distance(attribution, Span(20, 30)),
        distance(_attribution((35, 40), None), Span(20, 30)),
    ]


def test_only_marks_may_stand_between_what_touches() -> None:
    prose = "“We go on,” Diaz said at noon. “Yes.”"
    attribution = _attribution((17, 21), (12, 16))

    assert touches(prose, attribution, Span(0, 11))
    assert not touches(prose, attribution, Span(31, 37))
    assert not touches(prose, attribution, Span(0, 20))


def test_a_cue_stands_within_what_another_covers() -> None:
    outer, inner = _attribution((5, 9), (0, 4), (10, 40)), _attribution((20, 24), (12, 18))

    assert is_within(inner, outer)
    assert not is_within(outer, inner)
    assert not is_within(outer, outer)
