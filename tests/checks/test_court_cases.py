"""Guilt, records and confessions while a case is open."""

from __future__ import annotations

import pytest

from newslint.checks.court_cases import (
    guilt_before_verdict,
    guilty_noun,
    is_undecided,
    kept_from_jury,
    previous_convictions,
)
from tests.checks.telling import spotted
from tests.making import article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed was charged with theft.", True),
        ("Tom Reed was charged with theft and found guilty.", False),
        ("Tom Reed left.", False),
    ],
)
def test_a_case_is_open_until_it_is_decided(text: str, *, expected: bool) -> None:
    assert expected == is_undecided(article(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The killer, Tom Reed, was arrested.", ["killer"]),
        ("Tom Reed, 40, a known thief, was arrested.", ["thief"]),
        ("Tom Reed, who robbed a bank, was arrested.", ["robbed"]),
        ("The alleged killer, Tom Reed, was arrested.", []),
        ("The killer, Tom Reed, was jailed.", []),
        ("Tom Reed, who saw it all, was arrested.", []),
        ("Tom Reed, who robbed a bank, smiled. A man was arrested.", []),
    ],
)
def test_guilt_before_a_verdict_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(guilt_before_verdict, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed was arrested. The thief wept.", ["thief"]),
        ("Tom Reed was arrested. Police hunt the thief.", []),
        ("Tom Reed was arrested. A thief is a thief.", []),
        ("Tom Reed was jailed. The thief wept.", []),
    ],
)
def test_a_noun_of_guilt_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(guilty_noun, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed, convicted of theft in 2015, was arrested.", ["convicted of theft in 2015"]),
        ("Tom Reed, a career criminal, was arrested.", ["career criminal"]),
        ("Tom Reed, a career criminal, was found guilty.", []),
    ],
)
def test_a_record_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(previous_convictions, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed was arrested and confessed.", ["confessed"]),
        ("Tom Reed, who had confessed, was convicted. He was arrested in May.", []),
    ],
)
def test_a_confession_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(kept_from_jury, text)
