"""What is asked of LanguageTool, and what becomes of its answers."""

from __future__ import annotations

import socket
import time

import pytest

from newslint.model.document import Kind
from tests.checks.answering import Answers, answering
from tests.making import article

languagetool = pytest.importorskip(
    "newslint.checks.languagetool",
    reason="language-tool-python is not installed",
    exc_type=ModuleNotFoundError,
)


def found(text: str, answers: Answers, kind: Kind = Kind.PLAIN) -> list[str]:
    """The words that are remarked on."""
    here = article(text, kind)
    with answering(answers) as server:
        reader = languagetool.Reader(server.url, language="en-US")
        spans = [remark.span for remark in reader.remarks(here)]
    return [here.prose[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "text",
    [
        "A wrongk word.",
        "😀 A wrongk word.",
        "😀😀𝕏 A wrongk word 😀.",
        "One 😀 line\nand a wrongk word.",
        "A paragraph 😀.\n\n\nAnd 𝕏 one with a wrongk word.",
    ],
)
def test_a_place_is_found_whatever_stands_before_it(text: str) -> None:
    assert ["wrongk"] == found(text, Answers(("wrongk",)))


@pytest.mark.parametrize("word", ["😀wrongk😀", "wr𝕏ngk", "wrongk 😀😀 then"])
def test_a_place_is_as_long_as_its_characters(word: str) -> None:
    answers = Answers((word,), rule="SOME_RULE")

    assert [word, word] == found(f"😀 A {word} here, and a {word}.", answers)


def test_lines_are_sent_as_one_and_paragraphs_apart() -> None:
    text = "# Vote\nThe council met on Monday\nand voted.\n\n\nThe end.\n"
    with answering(Answers()) as server:
        reader = languagetool.Reader(server.url, language="en-US")
        list(reader.remarks(article(text, Kind.MARKDOWN)))

    assert ["Vote\n\nThe council met on Monday and voted.\n\nThe end."] == server.texts


def test_code_is_not_sent() -> None:
    text = "Read this.\n\n```\nlet wrongk = 1\n```\n\nThe end.\n"

    assert [] == found(text, Answers(("wrongk",)), Kind.MARKDOWN)


def test_a_remark_across_paragraphs_is_dropped() -> None:
    assert [] == found("One two.\n\nThree.", Answers(("two.\n\nThree",), rule="SOME_RULE"))


def test_rules_are_switched_off_and_the_language_named() -> None:
    with answering(Answers()) as server:
        reader = languagetool.Reader(server.url, language="en-GB", disabled=["HE_VERB_AGR"])
        list(reader.remarks(article("He goes.")))

    assert [["HE_VERB_AGR"], ["en-GB"]] == [
        server.forms[0]["disabledRules"],
        server.forms[0]["language"],
    ]


@pytest.mark.parametrize("ending", ["", "/", "/v2", "/v2/", "/v2/check"])
def test_the_address_may_be_given_as_the_manuals_give_it(ending: str) -> None:
    with answering(Answers(("wrongk",))) as server:
        reader = languagetool.Reader(server.url + ending, language="en-US")

        assert 1 == len(list(reader.remarks(article("A wrongk word."))))


@pytest.mark.parametrize("name", ["Idlib", "Zelenskyy", "Olena Zelenska", "Idlib’s"])
def test_names_that_the_speller_does_not_know_are_left_alone(name: str) -> None:
    assert [] == found(f"The talks with {name} went on.", Answers((name,)))


def test_a_word_of_our_own_lexicon_is_left_to_the_speller_of_ours() -> None:
    assert [] == found("The harbour was closed.", Answers(("harbour",)))


def test_a_misspelling_that_looks_like_a_name_is_no_name() -> None:
    assert ["becuase"] == found("He left becuase of it.", Answers(("becuase",)))


def test_a_remark_on_grammar_is_kept_where_it_is_not_all_name() -> None:
    answers = Answers(("Olena Zelenska go",), rule="AGREEMENT", category="GRAMMAR")

    assert ["Olena Zelenska go"] == found("Now Olena Zelenska go home.", answers)


def fault(answers: Answers, seconds: float = 20) -> str:
    with answering(answers) as server:
        reader = languagetool.Reader(server.url, language="en-US", seconds=seconds)
        assert [] == list(reader.remarks(article("He go.")))
    said: str = reader.fault
    return said


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_server_that_is_not_there_is_told_and_asked_no_more() -> None:
    reader = languagetool.Reader(f"http://127.0.0.1:{free_port()}", language="en-US")

    assert [[], []] == [list(reader.remarks(article("He go."))) for _ in range(2)]
    assert "LanguageTool cannot be reached; going on without it" == reader.fault


def test_a_slow_server_is_not_waited_for() -> None:
    began = time.monotonic()

    assert "has not answered for 0.2 s" in fault(Answers(seconds=2), seconds=0.2)
    assert time.monotonic() - began < 5


def test_a_server_of_something_else_is_told() -> None:
    assert fault(Answers(is_stranger=True)).startswith("this is no LanguageTool server")


def test_an_answer_without_matches_is_no_answer() -> None:
    assert fault(Answers(refuses='{"software": 1}')).startswith("this is no LanguageTool server")


def test_a_language_that_the_server_does_not_know_is_told() -> None:
    with answering(Answers()) as server:
        reader = languagetool.Reader(server.url, language="xx-XX")
        list(reader.remarks(article("He go.")))

    assert "LanguageTool does not know the language “xx-XX”" == reader.fault


def test_a_text_that_is_refused_does_not_keep_others_from_being_read() -> None:
    with answering(Answers(refuses="Error: Your text exceeds the limit")) as server:
        reader = languagetool.Reader(server.url, language="en-US")
        for text in ("A long text.", "A short one."):
            list(reader.remarks(article(text)))

    assert "LanguageTool refuses a text: Error: Your text exceeds the limit" == reader.fault
    assert 2 == len(server.texts)
