"""Crimes laid to people, and people to protect."""

from __future__ import annotations

import pytest

from newslint.checks.accusations import (
    murder_without_ruling,
    named_victim,
    unproved_accusation,
)
from tests.checks.telling import spotted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reed embezzled the money.", ["embezzled"]),
        ("Tom Reed embezzled the money, the auditors said.", []),
        ("Tom Reed was charged with theft. Tom Reed embezzled the money.", []),
        ("Tom Reed stole the show.", []),
        ("The bank embezzled the money.", []),
    ],
)
def test_an_unproved_accusation_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(unproved_accusation, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The murder of Ann Diaz shook us.", ["murder"]),
        ("The murder of Ann Diaz shook us. A man is charged with murder.", []),
        ("They call it the murder of Ann Diaz.", []),
        ("The murder of crows is a poem.", []),
    ],
)
def test_murder_before_a_ruling_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(murder_without_ruling, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The victim, Ann Diaz, wept. It was a rape.", ["Ann Diaz"]),
        ("He raped Ann Diaz.", ["Ann Diaz"]),
        ("Ann Diaz, 40, was sexually assaulted.", ["Ann Diaz"]),
        ("The victim, Ann Diaz, wept. It was a theft.", []),
        ("Ann Diaz saw the rape.", []),
    ],
)
def test_a_named_victim_is_found(text: str, expected: list[str]) -> None:
    assert expected == spotted(named_victim, text)
