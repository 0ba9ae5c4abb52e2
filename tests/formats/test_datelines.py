from __future__ import annotations

import pytest

from newslint.formats.datelines import dateline_date, dateline_end, stands_as_date


@pytest.mark.parametrize(
    "dateline",
    [
        "PARIS (Reuters) —",
        "N’DJAMENA, Chad, Feb. 7 —",
        "LONDON —",
        "LONDON, 4 May 2020 –",
        "NEW YORK, May 4, 2020 (AP) --",
        "PORT-AU-PRINCE, Haiti (AP) -",
        "McALLEN, Texas —",
        "ST. PETERSBURG, Fla. (AP) —",
        "RIO DE JANEIRO —",
        "WASHINGTON/LONDON (Reuters) -",
        "ŁÓDŹ, Poland —",
        "Paris (AFP) —",
        "Hong Kong (Reuters) -",
    ],
)
@pytest.mark.parametrize(
    "text", ["The ferry sailed.", "“It sailed,” he said.", "12 people sailed."]
)
def test_a_dateline_ends_with_its_dash(dateline: str, text: str) -> None:
    assert len(dateline) == dateline_end(f"{dateline} {text}")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry — The Swan — sailed.",
        "NATO — the alliance — met.",
        "Paris — The ferry sailed.",
        "Ann Lee (Labour) — The member for Holm.",
        "On Monday, Feb. 7 — The ferry sailed.",
        "EU - The union met.",
        "LONDON, The ferry sailed.",
        "PARIS-Match said so.",
        "",
    ],
)
def test_other_openings_are_no_datelines(text: str) -> None:
    assert 0 == dateline_end(text)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Friday, January 4, 2019", "Friday, January 4, 2019"),
        ("4 January 2019", "4 January 2019"),
        ("Fri 4 Jan 2019", "Fri 4 Jan 2019"),
        ("Jan. 4, 2019, 10:30 a.m. EST", "Jan. 4, 2019"),
        ("Published: 2019-01-04", "2019-01-04"),
        ("Updated on 04/01/2019 10:30 GMT", "04/01/2019"),
        ("4th May", "4th May"),
    ],
)
def test_a_line_can_be_a_date(line: str, date: str) -> None:
    assert stands_as_date(line)
    assert date == dateline_date(line)


@pytest.mark.parametrize("line", ["May 4 was cold", "2019", "Friday", "4 of May", "12,000"])
def test_other_lines_are_no_dates(line: str) -> None:
    assert not stands_as_date(line)


@pytest.mark.parametrize(
    ("dateline", "date"),
    [("OSLO, Feb. 7 —", "Feb. 7"), ("OSLO (AP), 7 May 2020 —", "7 May 2020"), ("OSLO —", "")],
)
def test_a_dateline_may_hold_a_date(dateline: str, date: str) -> None:
    assert date == dateline_date(dateline)
