"""Every rule's examples, each as a test of its own; nothing here is about one rule."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet

from newslint.engine.prove import prove
from newslint.rule import Rule
from tests.making import builtin, knowledge


def cases() -> list[ParameterSet]:
    """One rule for each example or near miss."""
    found = []
    for rule in builtin().rules:
        card = rule.card
        for number, example in enumerate(card.examples, 1):
            one = card._replace(examples=(example,), fine=())
            found.append(pytest.param(rule._replace(card=one), id=f"{card.id}-wrong-{number}"))
        for number, text in enumerate(card.fine, 1):
            one = card._replace(examples=(), fine=(text,))
            found.append(pytest.param(rule._replace(card=one), id=f"{card.id}-fine-{number}"))
    return found


@pytest.mark.parametrize("rule", cases())
def test_wrong_is_found_where_marked_and_mended_and_fine_is_left_alone(rule: Rule) -> None:
    assert [] == list(prove(rule, knowledge()))
