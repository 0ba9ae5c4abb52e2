"""Spellings of one foreign name."""

from __future__ import annotations

import pytest

from newslint.knowledge.transliteration import is_respelling, sound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qaddafi", "Kadafi"),
        ("Zelensky", "Zelenskiy"),
        ("Mohamed", "Mohammed"),
        ("al-Numan", "el-Numan"),
        ("Dmitri", "Dmitry"),
        ("Khamenei", "Hamenei"),
        ("Choukri", "Chukri"),
    ],
)
def test_spellings_of_one_sound_are_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Iran", "Iraq"), ("Horan", "Horgan"), ("Merkel", "Merkley")]
)
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)


def test_vowels_alone_make_a_respelling() -> None:
    assert is_respelling("Osama", "Usama")
    assert not is_respelling("Osama", "Osaka")
