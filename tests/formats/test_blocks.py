from __future__ import annotations

import pytest

from newslint.model.document import Kind
from tests.formats.shown import shown

BODY = "The ferry left the harbour at noon on Monday with forty people on board."
HEAD = "Ferry returns to the sound"


def kinds(*paragraphs: str) -> list[str]:
    return [line.partition(":")[0] for line in shown("\n\n".join(paragraphs), Kind.PLAIN)]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ([HEAD, BODY], ["headline", "body"]),
        (["Will the ferry return?", BODY], ["headline", "body"]),
        (["4 May 2020", HEAD, BODY], ["dateline", "headline", "body"]),
        ([HEAD], ["body"]),
        ([BODY, BODY], ["body", "body"]),
        (["the ferry returns", BODY], ["body", "body"]),
        (["It sailed at noon. Then it sank", BODY], ["body", "body"]),
        (["- One", "- Two"], ["list", "list"]),
        ([HEAD, "By Ann Lee", BODY], ["headline", "byline", "body"]),
        ([HEAD, BODY, "By Ann Lee", BODY], ["headline", "standfirst", "byline", "body"]),
        ([HEAD, BODY, f"OSLO — {BODY}"], ["headline", "standfirst", "dateline", "body"]),
        ([HEAD, BODY, BODY], ["headline", "body", "body"]),
        ([HEAD, f"OSLO — {BODY}", BODY], ["headline", "dateline", "body", "body"]),
        ([HEAD, "Photo: Ann Lee", BODY], ["headline", "caption", "body"]),
        ([HEAD, "Rovers 2-3 United (agg 3-4)", BODY], ["headline", "subheading", "body"]),
        ([f"OSLO (AP) — {BODY}"], ["dateline", "body"]),
        ([BODY, f"OSLO — {BODY}"], ["body", "body"]),
    ],
)
def test_what_stands_over_an_article_is_told_apart(
    paragraphs: list[str], expected: list[str]
) -> None:
    assert expected == kinds(*paragraphs)


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("How the ferry was lost", "subheading"),
        ("What Happens Next", "subheading"),
        ("Can it be raised?", "subheading"),
        ("Five things to know", "subheading"),
        ("The Long and Winding Road That Leads to the Harbour Office Door", "subheading"),
        ("Crews reached the wreck at noon and found the hull intact, the navy said", "body"),
        ("Crews reached the wreck at noon and found that its hull was intact", "body"),
        ("He left, she said", "body"),
        ("“It sank at noon", "body"),
        ("It sank.", "body"),
        ("It sank:", "body"),
        ("it sank", "body"),
        ("Image: Ann Lee / Agency", "caption"),
        ("Photograph by: Ann Lee", "caption"),
        ("Photo by Ann Lee", "caption"),
        ("The ferry in 2016 (Image: Ann Lee)", "caption"),
        (f"{BODY} {BODY} (Photo by Ann Lee)", "caption"),
        (f"{BODY} {BODY} (Reporting by Ann Lee)", "body"),
        ("* An item", "list"),
        ("12. An item", "list"),
        ("a) an item", "list"),
        ("(2) An item", "list"),
        ("2020. It was a good year.", "body"),
        ("-5C at noon.", "body"),
        ("By noon the ferry was gone", "subheading"),
    ],
)
def test_a_paragraph_amid_the_body_has_a_shape(paragraph: str, kind: str) -> None:
    assert ["body", kind, "body"] == kinds(BODY, paragraph, BODY)


def test_the_last_paragraph_heads_nothing() -> None:
    assert ["body", "body"] == kinds(BODY, "It sank at noon")


def test_a_byline_may_end_the_article() -> None:
    assert ["body", "byline"] == kinds(BODY, "Reporting by Ann Lee")


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "BY ANN LEE",
        "by Ann Lee, Political Editor",
        "By Ann Lee and Bo van der Berg in Oslo",
        "By Noor al-Masri",
        "By our correspondent",
        "Words by Ann Lee | 4 May 2020",
    ],
)
def test_bylines_have_many_forms(line: str) -> None:
    assert ["headline", "byline", "body"] == kinds(HEAD, line, BODY)


@pytest.mark.parametrize(
    "line", ["By noon it was gone", "By Ann Lee.", "Ann Lee", "By 2020 it sank"]
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert "byline" not in kinds(HEAD, line, BODY)


def test_the_mark_of_an_item_is_no_part_of_it() -> None:
    assert ["list: One", "list: two"] == shown("- One\n\n1) two\n", Kind.PLAIN)


def test_short_paragraphs_without_stops_are_items() -> None:
    items = ["a ferry to the island on every second day", "a bus to the harbour, seven days a week"]

    assert ["body", "list", "list", "body"] == kinds(BODY, *items, BODY)
    assert ["body", "body", "body"] == kinds(BODY, items[0], BODY)
