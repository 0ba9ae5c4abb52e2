"""Where sentences end, case by case."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.analysis.sentences import split_sentences
from newslint.knowledge.cues import Cues
from newslint.model.span import Span

TABLE = Path(__file__).parents[2] / "rules" / "punctuation" / "abbreviations.tsv"
ROWS = [line.split("\t") for line in TABLE.read_text("utf-8").splitlines() if line[:1] != "#"]
CUES = Cues.from_rows((entry, kind) for entry, kind in ROWS)


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text, Span(0, len(text)), CUES)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Lee met Lt. Col. Ann Roe and Sgt. Maj. Poe.",
        "A book by T. S. Poe and J.B. Roe was sold.",
        "Flights from St. Albans to Mt. Fuji are full.",
        "He moved from Tampa, Fla., to Salem, Ore., in May.",
        "OSLO, Nov. 3 (Wire) — The harbour froze.",
        "SALEM, N.H. — The mill closed.",
        "The U.S. Navy and the U.K. government agreed.",
        "Brick Corp. Chairman Jo Poe resigned.",
        "It grew 3.5 per cent to £1.2m by 10.30 a.m. on Monday.",
        "Doors open at 5 p.m. Tuesday.",
        "It starts at 5 p.m. GMT.",
        "It starts at 10 a.m. Tongan time.",
        "At 5 a.m. Poe left.",
        "See No. 4 on p. 55 of vol. 2.",
        "She said no. 5 was best.",
        "He paused … and then went on ... to Leeds.",
        "He went to . . . Poe’s house.",
        "It was . . . I mean, it is late.",
        "Shares in Yahoo! Finance rose.",
        "She works at Yahoo! in Leeds.",
        "“Left?” he asked.",
        "“Left!” Ann Roe shouted.",
        "“Stop,” he said.",
        "The key marked “.” Stuck fast.",
        "Nobody (not even he!) Knew.",
        "It works (really!) well, e.g. The Hague did.",
        "The parts [...] Poe cut were dull.",
        "Write to Ann.Poe@example.com or www.Example.Com or read Report.Com now.",
        "Use java.lang.String or Node.js here.",
        "Dr.Roe and St.Albans and U.S.Army and A.Poe lack spaces.",
        "Acme Kft. Holding won.",
        "It is i.e. The Hague.",
        "ASP.NET is old.",
        "It was so...I do not know.",
        "It ended. élan was lost.",
        "It was late [...] à Paris.",
        "The U.S. First Lady spoke.",
        "The [sic] key[s] (old) he kept (e.g. The ring.) Shone.",
        "He said it was over\nand went home to his\nfamily.",
        "...",
        "! ! !",
        "?",
    ],
)
def test_this_is_one_sentence(text: str) -> None:
    assert [text] == split(text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He left.", "She stayed."),
        ("He left?", "“She stayed.”"),
        ("He left!", "(She stayed.)"),
        ("“He left.”", "She said so."),
        ("“Left?”", "She asked him twice."),
        ("“Left?”", "Ann Roe went home."),
        ("“He said ‘no.’ ”", "Roe agreed."),
        ("He joined Acme Inc.", "The firm grew."),
        ("He lives in the U.S.", "He is well."),
        ("It was you and I.", "Did Ann I. Roe come?"),
        ("They met at 6 p.m.", "It was dark."),
        ("The shop shut at 6 p.m.", "Roe followed him."),
        ("The shop shut at 6 p.m.", "“Good,” she said."),
        ("He would not say no.", "Roe would."),
        ("He would say no.", "I would."),
        ("He won't.", "Roe will."),
        ("It cost $100.00.", "Roe paid."),
        ("He walked away....", "Roe stayed."),
        ("He walked away...", "Roe stayed."),
        ("He walked away . . . .", "Roe stayed."),
        ("He walked away . . .", "The end."),
        ("It was late[...]", "Roe stayed."),
        ("It was late[.]”", "Roe stayed."),
        ("It was late.", "[...] The rest went."),
        ("It grew by 10 kg.", "Roe cheered."),
        ("Nobody knew (or cared!).", "Then it ended."),
        ("It was so.[2]", "Later it was not."),
        ("It rose 5%.", "iPhone sales fell."),
        ("It ended.", "Élan was lost."),
        ("Three died.", "4 people were hurt."),
        ("It was held at Yahoo!", "The site is old."),
        ("Read bbc.co.uk.", "Do not read www.example.com."),
        ("It ended.", "@desk knew."),
    ],
)
def test_these_are_two_sentences(first: str, second: str) -> None:
    assert [first, second] == split(f"{first} {second}")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The toll stood at 37.", "As of noon it rose."),
        ("One was named.", "A second was not."),
        ("It was “in parts.”", "While there, he fell."),
        ("Is it?", "Yes, it is."),
        ("He said so.", "“It is over.”"),
        ("It was late (at noon).", "Then it rained."),
        ("It was late.", "(He slept.)"),
        ("Read www.example.com.", "This is free."),
        ("He paused...", "But he spoke."),
    ],
)
def test_a_missing_space_does_not_hide_an_end(first: str, second: str) -> None:
    assert [first, second] == split(first + second)


def test_i_after_joined_dots_goes_on() -> None:
    assert ["I...I do not know."] == split("I...I do not know.")


@pytest.mark.parametrize(
    "items",
    [
        ["1. The eggs", "2. The milk", "3. The salt"],
        ["1) The eggs", "2) The milk"],
        ["1.) The eggs.", "2.) The milk."],
        ["a. The eggs", "b. The milk"],
        ["• 9. The eggs", "• 10. The milk"],
    ],
)
def test_a_list_in_one_line_is_split_at_its_markers(items: list[str]) -> None:
    assert items == split(" ".join(items))


def test_a_number_that_opens_a_sentence_does_not_end_it() -> None:
    assert ["It is so.", "1. The eggs."] == split("It is so. 1. The eggs.")


def test_short_lines_without_stops_are_a_list() -> None:
    assert ["eggs", "milk and salt"] == split("eggs\nmilk and salt\n")


def test_an_empty_line_ends_a_sentence() -> None:
    assert ["Eggs and so on", "Milk"] == split("Eggs and so on\n\nMilk")


def test_list_marks_at_line_starts_end_sentences() -> None:
    assert ["We need:", "• eggs", "• milk."] == split("We need:\n• eggs\n• milk.")


def test_an_ellipsis_may_open_the_next_sentence() -> None:
    expected = ["It was lost.", ". . . The rest was kept. . . ."]

    assert expected == split(" ".join(expected))


def test_spans_stay_within_the_block() -> None:
    text = "Out. In here.  And here. Out."
    spans = list(split_sentences(text, Span(5, 25), CUES))

    assert [Span(5, 13), Span(15, 24)] == spans


def test_an_empty_block_has_no_sentence() -> None:
    assert [] == split("  \n ")
