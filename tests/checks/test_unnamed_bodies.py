"""Organisations that speak without a name."""

from __future__ import annotations

import pytest

from newslint.checks.unnamed_bodies import find_bodies
from tests.making import article


def bodies(text: str) -> list[str]:
    """The organisations without a name, in order."""
    return [text[match.span.start : match.span.end] for match in find_bodies(article(text))]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("According to a rights group, forty were held.", "a rights group"),
        ("Forty were held, as per reports from a war monitor.", "a war monitor"),
        ("A London-based think tank said prices would fall.", "A London-based think tank"),
        ("An aid agency in Dover has counted forty.", "An aid agency"),
        ("Data by one watchdog show forty cases.", "one watchdog"),
    ],
)
def test_an_organisation_without_a_name_is_found(text: str, part: str) -> None:
    assert [part] == bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "A rights group, the Harbour Trust, said forty were held.",
        "A rights group (Harbour Trust) said forty were held.",
        "A rights group called Harbour Trust said forty were held.",
        "The Harbour Trust, a rights group, said forty were held.",
        "The rights group said forty were held.",
        "A group said forty were held.",
        "She joined a rights group in May.",
        "It was founded by a rights group in May.",
        "A broken computer, monitor and desk said it all.",
    ],
)
def test_one_with_a_name_or_without_a_say_is_left(text: str) -> None:
    assert [] == bodies(text)


def test_the_name_that_the_story_has_is_shown() -> None:
    text = "The Coastal Observatory counted forty. A war monitor said more died."
    (match,) = find_bodies(article(text))

    assert "If Coastal Observatory is meant, say “the”, not “a”." == match.fields["advice"]
    assert 1 == len(match.related)


def test_a_name_that_comes_later_is_wanted_here() -> None:
    text = "A war monitor said more died. The Coastal Observatory counted forty."
    (match,) = find_bodies(article(text))

    assert match.fields["advice"].endswith("name it here.")


def test_a_name_of_another_sort_is_no_help() -> None:
    text = "The Institute for Fish Research counted forty. A rights group said more died."
    (match,) = find_bodies(article(text))

    assert {"advice": "Which one? Name it."} == match.fields
