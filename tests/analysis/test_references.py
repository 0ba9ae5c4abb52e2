from __future__ import annotations

import pytest

from newslint.analysis.references import name_sources
from tests import making


def _names(text: str) -> list[str]:
    article = making.article(text)
    sources = [one.source for one in article.attributions if one.source is not None]
    names = name_sources(article, sources)
    return [names.get(source.head.start, "") for source in sources]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ana Diaz said the pier was safe. She said it was new.",
            ["Ana Diaz", "Ana Diaz"],
        ),
        (
            "Ana Diaz said the pier was safe. Diaz said it was new.",
            ["Ana Diaz", "Ana Diaz"],
        ),
        (
            "Ana Diaz opened the pier. Ms Diaz said it was new.",
            ["Ana Diaz"],
        ),
        (
            "Ana Diaz said the pier was safe. John Reed said it was not. She said he was wrong.",
            ["Ana Diaz", "John Reed", "Ana Diaz"],
        ),
        (
            "The Harbour Workers Union said the pier was safe. It said the union would stay.",
            ["Harbour Workers Union", "Harbour Workers Union"],
        ),
        (
            "The Harbour Workers Union said the pier was safe. The union said it would stay.",
            ["Harbour Workers Union", "Harbour Workers Union"],
        ),
        (
            "The Hill Observatory said 12 people died. The army said none did. "
            "The war monitor said it had names.",
            ["Hill Observatory", "", "Hill Observatory"],
        ),
        (
            "Apex Foods, the Leeds-based grocery chain, fell on Monday. "
            "The company said sales were down.",
            ["Apex Foods"],
        ),
        (
            "The Hill Support Forces (HSF) took the town. The HSF said it was calm.",
            ["Hill Support Forces"],
        ),
        (
            "The state weather bureau said rain would fall. The health ministry said it had not. "
            "The bureau said it was right.",
            ["state weather bureau", "health ministry", "state weather bureau"],
        ),
        (
            "Chad said talks would go on. Niger said they would not.",
            ["Chad", "Niger"],
        ),
        (
            "The Hill Relief Fund said 12 died. The fund’s account is true, they said.",
            ["Hill Relief Fund", "Hill Relief Fund"],
        ),
        (
            "It said the pier was safe. He said it was not.",
            ["", ""],
        ),
        (
            "I said it was over. We said it was not.",
            ["", ""],
        ),
    ],
)
def test_a_source_has_the_fullest_name_in_the_story(text: str, names: list[str]) -> None:
    assert names == _names(text)


def test_whom_a_sentence_in_between_is_about_comes_first() -> None:
    names = _names(
        "John Reed said the pier was safe. Mark Hill went to see it. He said it was old."
    )

    assert ["John Reed", "Mark Hill"] == names
