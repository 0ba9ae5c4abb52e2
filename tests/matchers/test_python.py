from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from newslint.analysis.article import Article
from newslint.matchers.python import Python, resolve
from newslint.model.span import Span
from newslint.rule import Match
from tests.making import article


def first_letters(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    for place in where:
        yield Match(Span(place.start, place.start + 1), {"letter": article.prose[place.start]})


def test_a_check_is_named_by_module_and_function() -> None:
    matcher = Python(f"{__name__}:first_letters", start=("Zoo",))
    (match,) = matcher.matches(article("To be."), [Span(0, 6)])

    assert {"letter": "T"} == match.fields
    assert {"zoo"} == matcher.literals()


def test_a_start_that_stands_in_nearly_every_text_is_not_looked_for() -> None:
    assert frozenset() == Python(f"{__name__}:first_letters", start=("I", "zoo")).literals()


@pytest.mark.parametrize("name", ["", "nowhere:check", f"{__name__}:absent", "no-colon"])
def test_a_check_that_is_not_there_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="there is no check"):
        resolve(name)
