"""Articles that are open, edited, and read by the configuration of their folder."""

from __future__ import annotations

from newslint.cli.known import known_text
from newslint.engine.baseline import all_fingerprints
from newslint.lsp.positions import Encoding, Position
from newslint.lsp.sheets import Change, edited
from tests.lsp.conftest import Room

TWICE = "desk/twice"
LOOSE = "desk/loose"


def test_unsaved_text_is_read(room: Room) -> None:
    room.write("a.md", "It was in May.\n")

    assert [TWICE] == room.rules(room.open("a.md", "It was in in May.\n"))


def test_a_text_without_a_file_is_read_by_its_language(room: Room) -> None:
    room.newsroom.opened("untitled:Untitled-1", "markdown", "It was `in in` in in May.\n", 1)

    assert [TWICE] == room.rules("untitled:Untitled-1")


def test_a_language_that_is_not_of_articles_is_not_read(room: Room) -> None:
    room.newsroom.opened("untitled:Untitled-1", "python", "in in", 1)

    assert [] == room.rules("untitled:Untitled-1")


def test_data_and_excluded_files_are_not_read(room: Room) -> None:
    room.configure(new='exclude = ["old/"]\n')

    assert [] == room.rules(room.open("settings.json", '{"title": "It was in in May"}'))
    assert [] == room.rules(room.open("old/a.md", "It was in in May.\n"))


def test_an_edit_is_glanced_at_and_then_read(room: Room) -> None:
    uri = room.open("a.md", "It was in May.\n\nThey utilise it.\n")
    room.newsroom.whole(uri)
    change = Change("in ", Position(0, 7), Position(0, 7))
    glance = room.newsroom.changed(uri, [change], 2)

    assert glance is not None
    assert not glance.is_whole
    assert [TWICE, LOOSE] == [finding.rule for finding in glance.report.findings]
    assert [TWICE, LOOSE] == room.rules(uri)


def test_a_reading_of_a_text_that_has_changed_since_is_not_kept(room: Room) -> None:
    uri = room.open("a.md", "It was in in May.\n")
    article = room.newsroom.unread(uri)
    assert article is not None
    late = room.newsroom.readers.read(article)
    room.newsroom.changed(uri, [Change("It was in May.\n")], 2)

    assert not room.newsroom.keep(late)
    assert [] == room.rules(uri)


def test_an_edit_of_what_was_never_opened_is_nothing(room: Room) -> None:
    assert room.newsroom.changed(room.uri("a.md"), [Change("in in")], 2) is None


def test_a_closed_article_is_forgotten(room: Room) -> None:
    uri = room.open("a.md", "It was in in May.\n")
    room.newsroom.closed(uri)

    assert () == room.newsroom.open
    assert room.newsroom.whole(uri) is None


def test_a_configuration_that_has_changed_holds_at_the_next_reading(room: Room) -> None:
    uri = room.open("a.md", "It was in in May. They utilise it.\n")

    assert [TWICE, LOOSE] == room.rules(uri)

    room.configure('"desk"', '"desk/loose"')
    room.newsroom.changed(uri, [Change("It was in in May. They utilise it!\n")], 2)

    assert [LOOSE] == room.rules(uri)


def test_a_mistake_in_the_configuration_is_told_until_it_is_mended(room: Room) -> None:
    room.configure('["desk", "excuses"]', '"desk"')
    uri = room.open("a.md", "It was in in May.\n")
    reading = room.newsroom.whole(uri)

    assert reading is not None
    assert "newslint.toml:2: “select” must be a list of texts" == reading.report.error

    room.configure('"desk"', '["desk"]')
    room.newsroom.forget()

    assert [TWICE] == room.rules(uri)


def test_a_front_matter_that_cannot_be_read_is_told(room: Room) -> None:
    uri = room.open("a.md", "---\ntitle: [\n---\n\nIt was in in May.\n")
    reading = room.newsroom.whole(uri)

    assert reading is not None
    assert reading.report.error


def test_the_baseline_keeps_known_findings_out(room: Room) -> None:
    text = "It was in in May.\n"
    reading = room.newsroom.whole(room.open("a.md", text))
    assert reading is not None
    knowledge = room.newsroom.readers.settled(reading).knowledge
    marks = all_fingerprints(reading.report, knowledge)
    room.write("known.json", known_text({"a.md": dict(marks)}))
    room.configure(new='baseline = "known.json"\n')
    room.newsroom.forget()

    assert [] == room.rules(room.uri("a.md"))


def test_changes_are_counted_in_the_text_that_the_one_before_has_left() -> None:
    changes = [
        Change("𝒩", Position(0, 0), Position(0, 0)),
        Change("!", Position(0, 2), Position(0, 3)),
    ]

    assert "𝒩!b".encode() == edited(b"ab", changes, Encoding.UTF16)
