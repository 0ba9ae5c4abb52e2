from __future__ import annotations

import pytest

from newslint.analysis.speech import SPEAKING, Manner, Speech, find_speech
from tests import making


def _speech(text: str) -> list[Speech]:
    article = making.article(text)
    return [*find_speech(article.prose, article.blocks, article.sentences, article.quotations)]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“The ferry is late again,” Ana Diaz said.", Manner.DIRECT),
        ("Diaz said: “The ferry is late again.”", Manner.DIRECT),
        ('"The ferry is late again," she said.', Manner.DIRECT),
        ("‘The ferry is late again,’ she said.", Manner.DIRECT),
        ("“Why?” she asked.", Manner.DIRECT),
        ("Diaz said the ferry was “late once more, as it always is”.", Manner.MIXED),
        ("The town calls it a “miracle”.", Manner.TERM),
        ("She wrote “The Long Road Home” in prison.", Manner.TITLE),
        ("He played in “Gold” and left.", Manner.TITLE),
    ],
)
def test_a_quotation_is_told_by_its_words_and_what_leads_to_it(text: str, manner: Manner) -> None:
    found = _speech(text)

    assert [manner] == [speech.manner for speech in found]


def test_a_quotation_within_another_is_nested() -> None:
    found = _speech("“My mother told me, ‘Sell the boat,’ and I did,” Diaz said.")

    assert [Manner.DIRECT, Manner.NESTED] == [speech.manner for speech in found]


def test_a_quotation_in_a_headline_is_of_the_headline() -> None:
    found = _speech("Mayor “sorry” for flood\n\nThe mayor came on Monday to see the harbour.\n")

    assert [Manner.HEADLINE] == [speech.manner for speech in found]


def test_a_quotation_of_two_sentences_spans_both() -> None:
    (found,) = _speech("“We ran. We did not look back,” Diaz said.")

    assert (Manner.DIRECT, 0, 1, False) == (found.manner, found.first, found.last, found.fills)


def test_a_quotation_alone_fills_its_sentence() -> None:
    (found,) = _speech("“We ran to the harbour.”")

    assert found.fills


def test_the_second_half_of_an_interrupted_quotation_resumes_the_first() -> None:
    found = _speech("“We ran,” Diaz said, “and did not look back.”")

    assert [False, True] == [speech.resumes for speech in found]


def test_a_quotation_over_two_paragraphs_resumes() -> None:
    found = _speech("“We ran to the harbour.\n\n“Then we saw the boats,” Diaz said.")

    assert [False, True] == [speech.resumes for speech in found]


def test_a_closing_mark_alone_is_no_speech() -> None:
    assert [] == _speech("We ran to the harbour,” Diaz said.")


def test_speech_is_what_somebody_says() -> None:
    assert (Manner.DIRECT, Manner.MIXED) == SPEAKING
