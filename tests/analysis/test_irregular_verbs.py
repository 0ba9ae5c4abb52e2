"""Forms of verbs, made from each other."""

from __future__ import annotations

import pytest

from newslint.analysis.irregular_verbs import base_of, with_ing, with_s
from tests.making import knowledge


@pytest.mark.parametrize(
    ("base", "third"),
    [("walk", "walks"), ("try", "tries"), ("play", "plays"), ("go", "goes"), ("watch", "watches")],
)
def test_verbs_take_an_s(base: str, third: str) -> None:
    assert third == with_s(base)


@pytest.mark.parametrize(
    ("base", "form"),
    [
        ("make", "making"),
        ("run", "running"),
        ("die", "dying"),
        ("see", "seeing"),
        ("play", "playing"),
    ],
)
def test_verbs_take_ing(base: str, form: str) -> None:
    assert form == with_ing(base)


@pytest.mark.parametrize(
    ("form", "base"),
    [("went", "go"), ("tries", "try"), ("stopped", "stop"), ("renamed", "rename"), ("xyzed", "")],
)
def test_forms_lead_back_to_the_base(form: str, base: str) -> None:
    assert base == base_of(form, knowledge().parts)
