"""Texts longer than any article: read in parts, told as one."""

from __future__ import annotations

from itertools import pairwise

import pytest

from newslint.engine.parts import LONGEST, parts
from newslint.model.document import Kind
from newslint.model.span import Span
from tests.making import article, found, pattern_rule

PARAGRAPH = "It was in in May, and nobody – not even she – had seen it coming by then.\n\n"
LONG = PARAGRAPH * (3 * LONGEST // len(PARAGRAPH))
SHORT = PARAGRAPH * 3


def test_an_article_of_usual_length_is_its_only_part() -> None:
    whole = article(SHORT)

    assert [(whole, 0)] == list(parts(whole))


def test_parts_are_alike_in_length_and_leave_nothing_out() -> None:
    whole = article(LONG)
    read = list(parts(whole))

    assert whole.prose == "".join(part.prose for part, _ in read)
    assert len(whole.blocks) == sum(len(part.blocks) for part, _ in read)
    assert all(LONGEST / 2 < len(part.prose) < LONGEST + 100 for part, _ in read)
    assert [at + len(part.prose) for part, at in read[:-1]] == [at for _, at in read[1:]]


@pytest.mark.parametrize("kind", [Kind.PLAIN, Kind.MARKDOWN], ids=lambda kind: kind.value)
def test_the_blocks_and_bytes_of_a_part_are_those_of_the_whole(kind: Kind) -> None:
    whole = article(LONG.replace("nobody", "*nobody* &amp; none"), kind)
    for part, at in parts(whole):
        block = part.blocks[-1].span
        place = Span(block.start + at, block.end + at)

        assert part.prose[slice(*block)] == whole.prose[slice(*place)]
        assert part.document.map.raw(block) == whole.document.map.raw(place)


def test_a_part_ends_with_a_line_and_not_with_a_blank_one() -> None:
    for (part, _), (after, _) in pairwise(parts(article(LONG))):
        assert part.prose.endswith(".\n")
        assert after.prose.startswith("\nIt was")


def test_what_is_found_in_parts_stands_where_it_stands_in_the_whole() -> None:
    told = found(LONG, pattern_rule("in (?P<again>in)", "in"))

    assert LONG.count("in in") == len(told)
    assert {"in in"} == {LONG[slice(*one.span)] for one in told}
    assert list(told) == sorted(told, key=lambda one: one.span)
    assert all(one.fix and one.span.contains(one.fix.edits[0].span) for one in told)


def test_an_excuse_holds_across_parts() -> None:
    text = f"{PARAGRAPH}<!-- newslint: off -->\n\n{LONG}<!-- newslint: on -->\n\n{PARAGRAPH}"

    assert 2 == len(found(text, pattern_rule("in in", "in"), kind=Kind.MARKDOWN))
