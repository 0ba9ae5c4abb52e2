"""The ledgers on the desk: sources coloured and lettered, clashes joined, names and forms."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.server.conftest import Served
from tests.server.desk_page import (
    NARROW,
    SEED,
    WIDE,
    Open,
    Screen,
    checked,
    marked,
    press,
    show_tab,
    write,
)

pytest_plugins = ("tests.browser", "tests.server.desks")

LATE = "Late: "


@pytest.fixture
def page(opened: Open) -> Page:
    shown = opened()
    write(shown, SEED)
    return shown


def test_each_source_has_a_letter_in_the_list_and_in_the_text(page: Page) -> None:
    show_tab(page, "sources")
    letters = page.locator("#view-sources .letter").all_text_contents()
    in_text = page.eval_on_selector_all(
        "#mirror mark[data-label]", "marks => marks.map(mark => mark.dataset.label)"
    )

    assert "?" == letters[0]
    assert ["A", "B", "C"] == letters[1:4]
    assert set(letters) == {label.rstrip("↑") for label in in_text}
    assert "5 statements without a source." == page.inner_text("#view-sources .lead")
    expect(page.locator("mark.source", has_text="the Russian defense ministry")).to_be_attached()


def test_the_colour_of_one_source_can_be_taken_away(page: Page) -> None:
    show_tab(page, "sources")
    before = page.locator("mark.bare").count()
    page.locator("#view-sources input").first.uncheck()

    assert before > 0
    assert 0 == page.locator("mark.bare").count()
    assert page.locator("mark.voice").count() > 0


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_figures_that_clash_are_joined_in_the_table_and_in_the_text(
    width: int, opened: Open
) -> None:
    page = opened(Screen(width))
    write(page, SEED)
    show_tab(page, "figures")
    ends = page.eval_on_selector_all(
        "#view-figures .gutter circle",
        "dots => dots.map(dot => Math.round(dot.getBoundingClientRect().top))",
    )
    rows = page.eval_on_selector_all(
        "#view-figures tr.clashing",
        "rows => rows.map(row => { const box = row.getBoundingClientRect();"
        " return [box.top, box.bottom]; })",
    )

    assert 2 == len(ends) == len(rows)
    assert all(top <= end <= bottom for end, (top, bottom) in zip(ends, rows, strict=True))
    assert 2 == page.locator(".margin circle").count()
    assert ["40", "37"] == page.locator("mark.clashing").all_text_contents()
    assert "clashes with 37" in str(page.text_content("tr.clashing"))
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_table_tells_what_the_command_tells(page: Page, served: Served) -> None:
    show_tab(page, "figures")
    (file,) = served.post("/v1/figures", {"text": SEED}).json()["files"]

    assert [figure["text"] for figure in file["figures"]] == page.locator(
        "#view-figures tbody th .way"
    ).all_text_contents()


def test_a_name_shows_its_forms_and_leads_to_their_places(page: Page) -> None:
    show_tab(page, "names")
    row = page.locator("#view-names li", has=page.locator("strong", has_text="Maaret al-Numan"))
    forms = row.locator(".form").all_text_contents()
    row.get_by_role("button", name="Maaret Al-Numan ×1", exact=True).click()

    assert ["Maaret al-Numan ×1", "Maaret Al-Numan ×1"] == forms
    assert ["Maaret Al-Numan"] == page.locator("mark.spot").all_text_contents()
    assert "1 name in more than one form." == page.inner_text("#view-names .lead")


def test_a_ledger_follows_the_text(page: Page) -> None:
    show_tab(page, "names")
    page.focus("#article")
    press(page, "Control+Home")
    checked(page, lambda: page.keyboard.insert_text("Aleppo and "))

    expect(page.locator("#view-names strong", has_text="Aleppo")).to_be_visible()
    assert {"Aleppo", "Syria", "Moscow"} <= set(marked(page))


def test_tabs_are_turned_by_arrows_and_by_numbers(page: Page) -> None:
    page.focus("#tab-findings")
    press(page, "ArrowRight")

    assert page.is_visible("#view-sources")
    assert "tab-sources" == page.evaluate("document.activeElement.id")

    press(page, "4")

    assert page.is_visible("#view-names")


def test_a_finding_leads_to_the_other_place_it_speaks_of(page: Page) -> None:
    page.focus("#list > li")
    page.locator("#list > .here .related .way").first.click()

    assert ["37"] == page.locator("mark.spot").all_text_contents()
