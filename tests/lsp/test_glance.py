"""What is said at once of a text that is being typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from newslint.lsp.glance import Shift, is_local, shift_between
from newslint.lsp.sheets import Change
from newslint.model.span import Span
from tests.lsp.conftest import Room

TEXTS = some.text(some.sampled_from("ab"), max_size=12)


@given(before=TEXTS, now=TEXTS)
def test_what_was_written_anew_is_as_little_as_can_be(before: str, now: str) -> None:
    start, end, by = shift_between(before, now)

    assert now == before[:start] + now[start : end + by] + before[end:]
    assert before[:start] == now[:start]
    assert before[start : start + 1] != now[start : start + 1] or start in (end, end + by)


def test_a_place_moves_with_the_text_unless_it_was_written_anew() -> None:
    shift = Shift(5, 7, 3)

    assert Span(0, 5) == shift.moved(Span(0, 5))
    assert Span(10, 12) == shift.moved(Span(7, 9))
    assert shift.moved(Span(4, 6)) is None
    assert shift.moved(Span(5, 5)) is None


def found(room: Room, before: str, now: str) -> list[tuple[str, Span]]:
    uri = room.open("a.md", before)
    room.newsroom.whole(uri)
    glance = room.newsroom.changed(uri, [Change(now)], 2)
    assert glance is not None
    return [(finding.rule, finding.span) for finding in glance.report.findings]


def test_findings_of_other_blocks_move_with_their_words(room: Room) -> None:
    before = "Oh.\n\nIt was in in May.\n"

    assert [("desk/twice", Span(15, 20))] == found(room, before, before.replace("Oh", "Oh no"))


def test_a_finding_that_is_mended_goes_at_once(room: Room) -> None:
    assert [] == found(room, "It was in in May.\n", "It was in May.\n")


def test_an_excused_finding_is_not_shown_for_a_moment(room: Room) -> None:
    excused = "<!-- newslint: ignore desk/twice -->\nIt was in in May.\n"

    assert [] == found(room, excused, excused.replace("May", "June"))


def test_rules_that_need_the_story_wait(room: Room) -> None:
    reading = room.newsroom.whole(room.open("a.md", "It was in in May.\n"))
    assert reading is not None
    rules = room.newsroom.readers.settled(reading).rules

    assert {"desk/loose", "desk/twice"} == {each.card.id for each in rules if is_local(each)}
