"""The page for editors, as it is written; how it behaves is tested in a browser."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.report.entries import FileEntry
from newslint.report.html import render
from tests.report.samples import EDITION, FAILED, HOSTILE, file, found, whole_file, with_notes

PROSE = "Late news\n\nIt was in in May. They utilise it.\n"
TEXT = f"# {PROSE}"
VOID = {"meta"}


class Outline(HTMLParser):
    """The elements of a page, its words and the data of its script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.data = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag == self.opened.pop()

    def handle_data(self, data: str) -> None:
        if self.opened[-1:] == ["script"]:
            self.data += data if data.startswith("[") else ""
        elif self.opened[-1:] != ["style"]:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [given for name, given in self.found if name == tag]


def page(*files: FileEntry) -> str:
    return "".join(render(files, EDITION))


def both() -> FileEntry:
    return whole_file(
        TEXT,
        with_notes(found(PROSE, "in in", "in", severity=Severity.ERROR)),
        found(PROSE, "utilise", "use", severity=Severity.INFO, safety=Safety.UNSAFE),
        kind=Kind.MARKDOWN,
        path="a.md",
    )


def test_the_article_stands_with_findings_in_place() -> None:
    shown = page(both())

    assert '<h3 class="headline">Late news</h3>' in shown
    assert (
        'It was <sup><a id="m1" href="#f1">1</a></sup><mark class="error" data-f="1">in</mark>'
        '<mark class="error" data-f="1"><span class="old" data-f="1"> in</span></mark> May.'
    ) in shown
    assert '<ins data-f="2" hidden>use</ins>' in shown


def test_the_list_says_what_and_why() -> None:
    words = Outline(page(both())).words

    assert "2 findings in 1 article" in words
    for said in ("1 error 3:8", "“in in” is odd.", "2 and 2 are 4", "See 1:3: it began here"):
        assert said in words
    assert "→ use may change the meaning" in words
    assert "The eye skips a doubled word." in words


def test_every_number_leads_from_the_text_to_the_list_and_back() -> None:
    outline = Outline(page(both(), whole_file(TEXT, found(TEXT, "in in"), path="b.txt")))
    places = [given["id"] for _, given in outline.found if "id" in given]
    links = [str(given["href"]).removeprefix("#") for given in outline.all("a")]

    assert len(places) == len(set(places))
    assert {"m1", "m2", "m3", "f1", "f2", "f3"} == set(links)
    assert set(links) <= set(places)


def test_packs_are_drawn_by_severity() -> None:
    outline = Outline(page(both()))
    bars = [(bar["class"], bar["x"], bar["width"]) for bar in outline.all("rect")]

    assert [("error", "0", "1"), ("info", "1", "1")] == bars
    assert "1 error, 1 note" == outline.all("svg")[0]["aria-label"]


def test_the_script_is_given_the_file_and_its_changes() -> None:
    (article,) = json.loads(Outline(page(both())).data)

    assert TEXT == article["source"]
    assert {"1": [[20, 25, "in"]], "2": [[36, 43, "use"]]} == article["changes"]


def test_articles_without_findings_are_only_counted() -> None:
    shown = page(both(), file("Fine.\n", path="b.txt"))

    assert "2 findings in 1 of 2 articles" in shown
    assert "b.txt" not in shown


def test_nothing_found_is_a_page_too() -> None:
    outline = Outline(page(file("Fine.\n")))

    assert "Nothing to report in 1 article" in outline.words
    assert [] == outline.opened
    assert [] == outline.all("article")


def test_what_could_not_be_read_is_told_first() -> None:
    assert "b.txt: line 3: not UTF-8" in Outline(page(FAILED, both())).words


def test_a_file_that_is_no_text_can_be_read_but_not_taken_away() -> None:
    outline = Outline(page(both()._replace(source="")))

    assert [] == outline.all("textarea")
    assert "Late news" in outline.words


def test_parts_of_a_file_are_named() -> None:
    shown = both()
    parts = tuple(shown.sheets[0]._replace(name=f"a.md!{name}") for name in ("one", "two"))
    first, second = (part._replace(findings=(part.findings[at],)) for at, part in enumerate(parts))
    text = page(shown._replace(sheets=(first, second)))

    assert ["1", "1", "2"] == [given["data-f"] for given in Outline(text).all("mark")]
    assert ["one", "two"] == re.findall('<p class="part">(.*)</p>', text)


def test_suggestions_without_a_fix_are_shown() -> None:
    finding = found(TEXT, "in in")._replace(suggestions=("in", "within"))
    words = Outline(page(whole_file(TEXT, finding))).words

    assert "→ in, within a suggestion" in words
    assert "Accept\n" not in words


def test_a_rule_without_a_card_is_named() -> None:
    finding = found(TEXT, "in in")._replace(rule="elsewhere/rule")

    assert "elsewhere/rule" in Outline(page(whole_file(TEXT, finding))).words


def test_hostile_words_are_only_words() -> None:
    text = f"It was {HOSTILE[1:]}<b>in</b> in May.\n"
    finding = found(text, "in</b>", HOSTILE)._replace(message=HOSTILE, evidence=HOSTILE)
    shown = page(whole_file(text, finding, path=f"{HOSTILE}.txt"))
    outline = Outline(shown)

    assert [] == outline.opened
    assert 2 == len(outline.all("script"))
    assert [] == outline.all("b") or all(not given for given in outline.all("b"))
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", shown)
    (article,) = json.loads(outline.data)
    assert text == article["source"]


def test_the_page_may_load_nothing() -> None:
    shown = page(both())

    assert "default-src 'none'" in shown
    assert [] == re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"|url\([^)]*\)|@import", shown)
