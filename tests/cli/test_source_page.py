"""The page of who says what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

from tests.cli.conftest import Desk

TEXT = (
    "# Roof falls in\n\n"
    "Wilma Blaskow, a nurse at the clinic, said: “We heard the roof give way at noon.”\n\n"
    "Twelve people were killed.\n\n"
    "> Police said that the road had been closed.\n"
)
VOID = {"meta", "input"}


class Outline(HTMLParser):
    """The words of a page, its attributes, and the tags that are left open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.spans: list[dict[str, str | None]] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.opened.append(tag)
        given = dict(attrs)
        if tag == "span" and "data-voice" in given:
            self.spans.append(given)
        if tag == "a":
            self.links.append(given["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.opened.pop()

    def handle_data(self, data: str) -> None:
        self.words += data


def page_of(desk: Desk, *names: str) -> str:
    done = desk.run("sources", "--format", "html", *names)

    assert 0 == done.status
    return done.out


def test_every_statement_carries_the_letter_of_its_source(desk: Desk) -> None:
    desk.write("story.md", TEXT)
    outline = Outline(page_of(desk, "story.md"))

    assert [] == outline.opened
    assert {"A", "B", "?"} == {span["data-voice"] for span in outline.spans}
    assert "AWilma Blaskownamed: 1 quote" in outline.words
    assert "?Nobody says so1 claim" in outline.words


def test_what_nobody_says_is_listed_with_the_way_to_it(desk: Desk) -> None:
    desk.write("story.md", TEXT)
    outline = Outline(page_of(desk, "story.md"))
    (bare,) = (span for span in outline.spans if "bare" in str(span["class"]).split())

    assert "1 statement without a source" in outline.words
    assert [f"#{bare['id']}"] == outline.links


def test_the_story_is_shown_whole(desk: Desk) -> None:
    desk.write("story.md", TEXT)
    page = page_of(desk, "story.md")

    assert '<h3 class="headline">Roof falls in</h3>' in page
    assert '<blockquote class="quote">' in page
    assert '<span class="v quote cue"' in page


def test_a_story_with_a_source_for_everything_says_so(desk: Desk) -> None:
    desk.write("story.txt", "It rained.\n")

    assert "Nothing stands without a source" in page_of(desk, "story.txt")


def test_nothing_in_a_story_is_taken_for_markup(desk: Desk) -> None:
    nasty = 'Ann <script>alert("x")</script> O’Roe & "Co" said that <b>it</b> rained\x01 in May.\n'
    desk.write("&amp;'.txt", nasty)
    page = page_of(desk, ".")

    assert 1 == page.count("<script>")
    assert "<b>it</b>" not in page
    assert "<i>" not in page.replace("<i>italic</i>", "")
    assert "\x01" not in page
    assert [] == Outline(page).opened


def test_the_page_needs_nothing_from_elsewhere(desk: Desk) -> None:
    desk.write("story.md", TEXT)
    page = page_of(desk, "story.md")

    assert [] == list(_links(page))
    assert "color-scheme: light dark" in page
    assert "@media print" in page


def test_places_of_several_stories_are_kept_apart(desk: Desk) -> None:
    desk.write("a.md", TEXT)
    desk.write("b.md", TEXT)
    outline = Outline(page_of(desk, "a.md", "b.md"))
    places = [span["id"] for span in outline.spans if "id" in span]

    assert len(places) == len(set(places))
    assert {"s1", "s2"} == {str(place).split("-")[0] for place in places}


def test_a_page_goes_into_a_file(desk: Desk) -> None:
    desk.write("story.md", TEXT)
    done = desk.run("sources", "--format", "html", "--output", "page.html", "story.md")

    assert (0, "") == (done.status, done.out)
    assert desk.text("page.html").endswith("</html>\n")


def _links(page: str) -> Iterator[str]:
    """What a browser would fetch."""
    yield from re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|url\([^)]*\)|@import[^;]*", page)
