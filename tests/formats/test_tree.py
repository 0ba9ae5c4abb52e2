"""The laws of formats over a tree of 300 files, written with slips and all kinds of marks."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from newslint.engine.rewrite import to_bytes
from newslint.formats import kind_of
from newslint.linter import Linter
from newslint.model.document import Kind
from newslint.model.finding import Safety
from tests.formats.pen import Pen
from tests.formats.writers import WRITERS
from tests.making import builtin, knowledge

RULES = frozenset({"spelling/misspelling", "spelling/doubled-word"})
SAFE = frozenset({Safety.SAFE})
FILES = [(name, number) for name in WRITERS for number in range(25)]


@cache
def two_rules() -> Linter:
    return Linter([rule for rule in builtin().rules if rule.card.id in RULES], knowledge())


def written(name: str, number: int, *, is_wrong: bool) -> tuple[bytes, list[str]]:
    """A file of the tree and the slips that readers meet in it."""
    pen = Pen(f"{name} {number}", is_wrong=is_wrong)
    text = WRITERS[name](pen)
    if number % 5 == 4 and kind_of(name) is not Kind.JSON:
        text = text.replace("\n", "\r\n")
    return text.encode(), pen.said


def kind(name: str) -> Kind:
    return kind_of(name) or Kind.PLAIN


def test_the_tree_has_three_hundred_files_over_all_formats() -> None:
    assert 300 == len(FILES)
    assert set(Kind) == {kind(name) for name, _ in FILES}


@pytest.mark.parametrize(("name", "number"), FILES)
def test_the_slips_are_found_at_their_bytes_and_nowhere_else(name: str, number: int) -> None:
    data, said = written(name, number, is_wrong=True)
    report = two_rules().lint(data, kind(name))
    found = [
        data[slice(*examined.document.map.raw(finding.span))].decode()
        for examined in report.documents
        for finding in examined.findings
    ]

    assert sorted(said) == sorted(found)


@pytest.mark.parametrize(("name", "number"), FILES)
def test_what_is_mended_is_the_right_file_to_the_byte(name: str, number: int) -> None:
    data, _ = written(name, number, is_wrong=True)
    right, _ = written(name, number, is_wrong=False)

    assert right.decode() == two_rules().fix(data, kind(name), allow=SAFE).raw.decode()


@pytest.mark.parametrize(("name", "number"), FILES)
def test_without_fixes_a_file_stays_as_it_is(name: str, number: int) -> None:
    data, _ = written(name, number, is_wrong=True)

    assert data == two_rules().fix(data, kind(name), allow=frozenset()).raw


@pytest.mark.parametrize(("name", "number"), FILES[::5])
def test_pieces_are_their_bytes_and_edits_lie_within_them(name: str, number: int) -> None:
    data, _ = written(name, number, is_wrong=True)
    for document, findings in two_rules().lint(data, kind(name)).documents:
        for piece, following in pairwise(document.map.pieces):
            assert piece.raw.end <= following.raw.start
            assert piece.prose.end == following.prose.start
        for piece in document.map.pieces:
            said = document.prose[slice(*piece.prose)]
            assert not piece.exact or said == data[slice(*piece.raw)].decode()
        for finding in findings:
            where = document.map.raw(finding.span)
            edits = to_bytes(document, finding.fix.edits if finding.fix else ()) or ()
            assert all(where.start <= edit.span.start <= where.end for edit in edits)
