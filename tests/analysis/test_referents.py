from __future__ import annotations

import pytest

from newslint.analysis.referents import (
    BOTH,
    Referent,
    Sort,
    describe,
    is_person_name,
    kinds_of,
    name_words,
    sexes_of_given,
    small,
    source_words,
    words_of,
)
from newslint.analysis.statement import Source, SourceKind
from newslint.model.span import Span
from tests import making


def _described(text: str, head: str, kind: SourceKind = SourceKind.NAMED) -> Referent:
    at = text.index(head)
    source = Source(Span(0, len(text)), Span(at, at + len(head)), kind)
    knowledge = making.knowledge()
    return describe(text, source, source_words(knowledge), knowledge)


@pytest.mark.parametrize(
    ("text", "head", "name", "sort"),
    [
        ("Ana Diaz, the mayor", "Ana Diaz", "Ana Diaz", Sort.PERSON),
        ("Mr Reed", "Mr Reed", "Reed", Sort.PERSON),
        ("Judge Rosalind Tate", "Judge Rosalind Tate", "Rosalind Tate", Sort.PERSON),
        ("Ana Diaz of Leeds", "Ana Diaz of Leeds", "Ana Diaz", Sort.PERSON),
        (
            "Finance Minister Ana Diaz",
            "Finance Minister Ana Diaz",
            "Ana Diaz",
            Sort.PERSON,
        ),
        ("the Hill Relief Fund", "Hill Relief Fund", "Hill Relief Fund", Sort.BODY),
        ("RSF", "RSF", "RSF", Sort.BODY),
        ("the state weather bureau", "bureau", "state weather bureau", Sort.BODY),
        ("a spokesman for the army, Col. Ali Reed", "spokesman", "Ali Reed", Sort.PERSON),
    ],
)
def test_a_source_is_known_by_its_own_words(text: str, head: str, name: str, sort: Sort) -> None:
    referent = _described(text, head)

    assert (name, sort, True) == (referent.name, referent.sort, referent.is_named)


def test_several_people_have_no_name() -> None:
    referent = _described("residents who fled", "residents", SourceKind.VAGUE)

    assert ("", Sort.SEVERAL, False) == (referent.name, referent.sort, referent.is_named)


def test_a_title_tells_the_sex() -> None:
    assert {"female"} == _described("Mrs Reed", "Mrs Reed").sexes
    assert {"male"} == _described("John Reed", "John Reed").sexes
    assert BOTH == _described("Reed", "Reed").sexes


def test_nobody_has_no_name() -> None:
    assert not Referent.nobody(3).is_named


def test_what_two_places_tell_of_one_is_put_together() -> None:
    first, second = _described("Reed, a nurse", "Reed"), _described("Mrs Reed", "Mrs Reed")

    assert "nurse" in first.and_of(second).words
    assert {"female"} == first.and_of(second).sexes


def test_words_are_taken_without_marks() -> None:
    assert ["u.n", "agency", "s", "well-known"] == words_of("U.N. agency’s “well-known”")


@pytest.mark.parametrize(("word", "bare"), [("“Reed’s”", "reed"), ("Gen.", "gen"), ("a", "a")])
def test_a_word_is_read_small_and_bare(word: str, bare: str) -> None:
    assert bare == small(word)


def test_titles_and_articles_are_no_part_of_a_name() -> None:
    told = source_words(making.knowledge())

    assert (["Ana", "Diaz"], True) == name_words("Gen. Ana Diaz", told)
    assert (["Guardian"], False) == name_words("The Guardian", told)


def test_nouns_belong_to_kinds_of_bodies() -> None:
    told = source_words(making.knowledge())

    assert "source-group" in kinds_of(frozenset({"observatory"}), told)
    assert frozenset() == kinds_of(frozenset({"apple"}), told)


def test_given_names_tell_the_sex() -> None:
    told = source_words(making.knowledge())

    assert [{"female"}, {"male"}, BOTH] == [
        sexes_of_given(name, told) for name in ("Maria", "John", "Xyq")
    ]


def test_a_person_has_a_given_name_and_a_surname() -> None:
    knowledge = making.knowledge()

    assert is_person_name(["Maria", "Diaz"], knowledge)
    assert not is_person_name(["Maria"], knowledge)
    assert not is_person_name(["Harbour", "Union"], knowledge)
