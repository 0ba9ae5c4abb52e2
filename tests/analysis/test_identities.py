"""Names: which mentions are one and the same."""

from __future__ import annotations

import pytest

from newslint.knowledge.entry import NameKind
from tests.making import article


def forms(text: str) -> list[dict[str, int]]:
    """The forms of each name in the text."""
    return [dict(name.forms) for name in article(text).names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jane Smith, a baker, left. Smith was tired. Ms Smith slept.",
            [{"Jane Smith": 1, "Smith": 2}],
        ),
        (
            "Jane Smith met Karen Smith. Karen Smith left. Then Smith slept.",
            [{"Jane Smith": 1}, {"Karen Smith": 2, "Smith": 1}],
        ),
        (
            "John Francis Smith left. John Smith slept.",
            [{"John Francis Smith": 1, "John Smith": 1}],
        ),
        ("J. Smith left. John Smith slept.", [{"J. Smith": 1, "John Smith": 1}]),
        (
            "He ran the Food Relief Fund (FRF). The FRF closed.",
            [{"Food Relief Fund": 1, "FRF": 2}],
        ),
        ("They left Syria for Iraq; Syria was calm.", [{"Syria": 2}, {"Iraq": 1}]),
        ("The US left. The United States came back.", [{"US": 1, "United States": 1}]),
    ],
)
def test_forms_of_one_name_stand_together(text: str, expected: list[dict[str, int]]) -> None:
    assert expected == forms(text)


def test_the_fullest_form_is_the_name() -> None:
    (name,) = article("Smith was tired. Jane Smith, a baker, left.").names

    assert ("Jane Smith", NameKind.PERSON) == (name.full, name.kind)


def test_names_come_in_the_order_of_their_first_mentions() -> None:
    names = article("In Iraq, Jane Smith, a baker, spoke of Syria.").names

    assert ["Iraq", "Jane Smith", "Syria"] == [name.full for name in names]
