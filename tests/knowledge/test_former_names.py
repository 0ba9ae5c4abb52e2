"""Names of organisations that are not to be printed, looked for at a glance."""

from __future__ import annotations

import pytest

from newslint.analysis.article import Article
from newslint.knowledge.entry import Entry
from newslint.knowledge.former_names import FormerNames, find_former_names
from newslint.knowledge.gazetteer import Own
from newslint.model.document import Kind
from tests.making import article, document, knowledge

_FUND = Entry("Oldtown Rescue Fund", "charity", outdated=("Oldtown Saving Fund", "Savers"))


def occurs(names: FormerNames, text: str) -> bool:
    """Whether one of the names may stand in the text."""
    here = article(text)
    return names.may_occur(here.folded, here.vocabulary)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Oldtown Saving Fund pays.", True),
        ("The Oldtown\nSaving Fund’s men came.", True),
        ("OLDTOWN SAVING FUND PAYS", True),
        ("The Oldtown-Saving Fund pays.", True),
        ("The Oldtown Rescue Fund pays.", False),
        ("Saving the Oldtown Fund is right.", False),
    ],
)
def test_all_words_of_a_name_stand_in_order(text: str, *, expected: bool) -> None:
    actual = occurs(find_former_names([_FUND]), text)

    assert expected == actual


def test_single_words_and_other_things_than_organisations_are_left_out() -> None:
    place = Entry("Newtown", "city", outdated=("Old Burg",))

    assert FormerNames({}) == find_former_names([place])
    assert not occurs(find_former_names([_FUND]), "The Savers pay.")


def test_a_newsroom_adds_names_of_its_own() -> None:
    own = knowledge().with_own(Own((_FUND,)))
    here = Article(document("The Oldtown Saving Fund pays.", Kind.PLAIN), own)

    assert own.former_names.may_occur(here.folded, here.vocabulary)
