from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.statement import About, StatementKind, Status
from newslint.analysis.statements import find_statements
from tests import making


def _told(text: str) -> list[tuple[str, str, str, str]]:
    """Kind, status, the words of the source, and the first words of each statement."""
    article = making.article(text)
    return [
        (
            statement.kind.value,
            statement.status.value,
            article.prose[slice(*statement.source.span)] if statement.source else "",
            " ".join(article.prose[slice(*statement.span)].split()[:3]),
        )
        for statement in article.statements
    ]


def _names(text: str) -> list[str]:
    return [one.source.name if one.source else "" for one in making.article(text).statements]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "“The ferry is late again,” Ana Diaz said.",
            [("quote", "attributed", "Ana Diaz", "“The ferry is")],
        ),
        (
            "“The ferry is late again,” said Ana Diaz.",
            [("quote", "attributed", "Ana Diaz", "“The ferry is")],
        ),
        (
            "Ana Diaz said: “The ferry is late again.”",
            [("quote", "attributed", "Ana Diaz", "“The ferry is")],
        ),
        (
            "Ana Diaz said the ferry had been late for a week.",
            [("report", "attributed", "Ana Diaz", "the ferry had")],
        ),
        (
            "“We ran,” Diaz said. “We did not look back.”",
            [
                ("quote", "attributed", "Diaz", "“We ran,”"),
                ("quote", "carried", "Diaz", "“We did not"),
            ],
        ),
        (
            "“We ran,” Diaz said, “and we did not look back.”",
            [
                ("quote", "attributed", "Diaz", "“We ran,”"),
                ("quote", "attributed", "Diaz", "“and we did"),
            ],
        ),
        (
            "“We ran to the harbour,” Diaz said.\n\n“Nobody was there to help us.”",
            [
                ("quote", "attributed", "Diaz", "“We ran to"),
                ("quote", "carried", "Diaz", "“Nobody was there"),
            ],
        ),
        (
            "Ana Diaz was blunt. “We ran to the harbour and nobody came.”",
            [("quote", "carried", "Ana Diaz", "“We ran to")],
        ),
        (
            "“We are going home tonight,” she yells from the bridge.",
            [("quote", "attributed", "she", "“We are going")],
        ),
        (
            "“We are going home tonight.” — Ana Diaz",
            [("quote", "attributed", "Ana Diaz", "“We are going")],
        ),
    ],
)
def test_a_statement_has_its_source(text: str, told: list[tuple[str, str, str, str]]) -> None:
    assert told == _told(text)


def test_a_quotation_alone_after_what_another_is_reported_to_say_has_no_speaker() -> None:
    told = _told(
        "The surgeon said the ward would close by noon.\n\n"
        "“I looked for my sister in every street.”\n\nThe harbour was calm."
    )

    assert ("quote", "unattributed", "", "“I looked for") == told[-1]


def test_a_quotation_that_takes_up_what_was_said_has_its_speaker() -> None:
    told = _told("Diaz said the ward would close by noon.\n\n“That is all we can do for them.”")

    assert ("quote", "carried", "Diaz", "“That is all") == told[-1]


def test_every_paragraph_of_a_long_quotation_has_the_speaker() -> None:
    text = (
        "“We heard engines in the morning,” Mo Abakar said. “At first we slept.\n\n"
        "“Then the shooting began, and the children ran.”"
    )

    assert ["Mo Abakar"] * 3 == _names(text)


def test_words_in_marks_within_a_report_belong_to_it() -> None:
    told = _told("Diaz said the ferry was “a disgrace” and would be sold.")

    assert [("report", "attributed", "Diaz")] == [each[:3] for each in told]


def test_a_title_is_no_statement() -> None:
    assert [] == _told("The cinema opens with “The Long Road Home” on Monday.")


def test_a_sentence_that_says_whose_figure_it_is_lends_its_source() -> None:
    told = _told(
        "Fighting has driven 12,000 people from the valley. The figure comes from the Hill "
        "Relief Fund."
    )

    assert ("carried", "the Hill Relief Fund") == told[0][1:3]


def test_a_bare_claim_has_no_source() -> None:
    (statement,) = making.article(
        "Harbour closed\n\nThe harbour was closed on Monday.\n\n"
        "The army killed 40 civilians in the village.\n"
    ).statements

    assert (StatementKind.CLAIM, Status.UNATTRIBUTED, None) == (
        statement.kind,
        statement.status,
        statement.source,
    )


def test_a_report_tells_what_it_is_about() -> None:
    (statement,) = making.article("Police said 12 villagers were killed on Monday.").statements

    assert (StatementKind.REPORT, About.CASUALTIES) == (statement.kind, statement.about)


def test_a_claim_beside_what_is_reported_has_the_source_of_its_sentence() -> None:
    told = _told("The army, which killed 12 villagers in May, said that the road was open.")

    assert ["attributed"] * len(told) == [status for _, status, *_ in told]


def test_what_is_alleged_by_nobody_may_have_its_source_beside_it() -> None:
    told = _told(
        "Reed is alleged to have stolen three boats. Prosecutors said the boats were sold abroad."
    )

    assert ("report", "carried", "Prosecutors") == told[0][:3]


def test_words_taken_from_another_than_the_speaker_stand_apart() -> None:
    article = making.article(
        "Diaz said the ferry was late. Reed spoke of “a very long week at sea”."
    )

    assert ["Diaz", "Reed"] == [one.source.name for one in article.statements if one.source]


def test_a_story_without_speech_has_no_statements() -> None:
    article = making.article("The market opened on Monday and the sun shone.")

    assert () == tuple(find_statements(article))


_WORDS = st.sampled_from(
    [
        *("“”‘’\"'.,:?!—()\n "),
        *("said", "told", "added", "according", "to", "killed", "40", "people", "\n\n"),
        *("Ana", "Diaz", "She", "he", "it", "I’m", "The", "the", "group", "RSF", "(RSF)"),
    ]
)


@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_statements_lie_in_the_prose_in_order_and_apart(text: str) -> None:
    article = making.article(text)
    spans = [statement.span for statement in article.statements]

    assert all(0 <= start < end <= len(article.prose) for start, end in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.text(max_size=80))
def test_no_text_stops_it(text: str) -> None:
    assert isinstance(making.article(text.replace("\0", "")).statements, tuple)
