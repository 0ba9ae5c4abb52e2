"""Abbreviations: found where nothing explains them, and nowhere else."""

from __future__ import annotations

import pytest

from newslint.analysis.article import Article
from newslint.checks.abbreviations import unexpanded, unexplained
from newslint.knowledge.entry import Entry
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.whereabouts import find_whereabouts
from newslint.model.document import Kind
from newslint.model.span import Span
from tests.checks.mending import found
from tests.making import article, document, knowledge

_BOARD = Entry(
    "Quiet River Tree Board", "agency", ("GB",), 60, ("QRTB", "River Tree Board"), (), ""
)
_STATION = Entry("Quiet River Television", "media", ("GB",), 60, ("QRTV",), (), "")


def known(text: str) -> list[tuple[str, str]]:
    """What is found where the gazetteer knows a board and a station."""
    names = knowledge()._replace(gazetteer=Gazetteer.of(_BOARD, _STATION))
    here = Article(document(text, Kind.PLAIN), names)
    return [
        (here.prose[slice(*match.span)], match.fields["name"])
        for match in unexpanded(here, [Span(0, len(here.prose))])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose by 2 per cent, according to the QRTB. It expects more.",
        "Ms Hale was expelled by the QRTB last year. Its website says so.",
        "The QRTB’s chair resigned on Monday. It rained.",
        "Prices fell, QRTB said. It rained.",
        "It rained. The QRTB has not replied.",
        "He told QRTB he would not go. It rained.",
    ],
)
def test_a_body_known_by_letters_alone_is_found(text: str) -> None:
    assert [("QRTB", ())] == found(unexplained, text)


def test_only_the_first_place_is_found() -> None:
    text = "The QRTB met. The QRTB voted."
    here = article(text)

    assert [Span(4, 8)] == [match.span for match in unexplained(here, [Span(0, len(text))])]


@pytest.mark.parametrize(
    "text",
    [
        "The Quiet River Tree Board (QRTB) met. The QRTB voted.",
        "The QRTB (Quiet River Tree Board) met.",
        "The QRTB met. It is short for Quiet River Tree Board.",
        "The quiet river tree board, or QRTB, met.",
        "The Junta Roja de Árboles, known as the QRTB, met.",
        "The state-run QRTB news agency said so.",
        "The war monitor QRTB said so.",
        "It was on the broadcaster QRTB.",
        "The QRTB, a charity for trees, met.",
        "The QRTB, which looks after trees, met.",
        "The QRTB is a charity for trees.",
        "The so-called QRTB met.",
        "The QRTB accountancy body met.",
    ],
)
def test_a_body_that_the_story_explains_is_left_alone(text: str) -> None:
    assert [] == found(unexplained, text) + found(unexpanded, text)


@pytest.mark.parametrize(
    "text",
    [
        "The UN, the BBC and the FBI met in the US.",
        "Tottenham FC beat QRTB United.",
        "Henry VIII and the XXIV Games.",
        "It begins at 7 p.m. QRT and ends at 9 pm QRT.",
        "It cost QRT$50 or 50 QRT.",
        "The QRTB-7 and the QRTB 320 landed.",
        "She moved to Quiet River, QRT, in 2015.",
        "“The QRTB lied,” he said.",
        "He said it was NEVER true and called it the BEST of all.",
        "By Ana Diaz QRTB",
        "Quiet River (QRTB) – Rain fell.",
        "Write to QRTB@example.com.",
        "Ana Diaz MBE and Jo Hale QRC met the QRTB President Jo Hale.",
    ],
)
def test_familiar_letters_parts_of_names_units_and_speech_are_left_alone(text: str) -> None:
    assert [] == found(unexplained, text) + found(unexpanded, text)


def test_a_known_body_is_told_with_its_name() -> None:
    expected = [("QRTB", ": Quiet River Tree Board?")]

    assert expected == known("A QRTB photographer was in the town. It rained.")
    assert expected == known("The QRTB met. It rained.")


def test_a_known_body_that_is_named_by_another_form_is_left_alone() -> None:
    assert [] == known("The River Tree Board met. The QRTB voted.")


def test_a_station_is_known_by_its_letters() -> None:
    assert [] == known("He told QRTV that it was true.")


def test_a_word_in_capitals_is_no_body_unless_it_acts_as_one() -> None:
    board = _BOARD._replace(forms=("YURT",))
    names = knowledge()._replace(gazetteer=Gazetteer.of(board))
    texts = ["It is a YURT, he said. It rained.", "He told the YURT of it. It rained."]
    found_in = [
        list(unexpanded(here, [Span(0, len(here.prose))]))
        for here in (Article(document(text, Kind.PLAIN), names) for text in texts)
    ]

    assert [0, 1] == [len(matches) for matches in found_in]


def test_of_two_bodies_the_one_of_the_country_is_named() -> None:
    other = _BOARD._replace(name="Quick Response Team Bay", where=("NL",), weight=50)
    land = Entry("Newland", "country", ("NL",), 90)
    gazetteer = Gazetteer.of(_BOARD, other, land)
    where = find_whereabouts(gazetteer, knowledge().lexicon)
    names = knowledge()._replace(gazetteer=gazetteer, whereabouts=where)
    here = Article(document("In Newland the QRTB met. It rained.", Kind.PLAIN), names)
    (match,) = unexpanded(here, [Span(0, len(here.prose))])

    assert ": Quick Response Team Bay?" == match.fields["name"]


def test_a_rare_thing_is_told_without_a_name() -> None:
    text = "The dam is run under QRXV rules. It rained."

    assert [("QRXV", ())] == found(unexpanded, text)
    assert [] == found(unexplained, text)
