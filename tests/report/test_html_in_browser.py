"""The page for editors in a real browser: nothing is loaded, and fixes mend the file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from newslint.model.document import Kind
from newslint.model.finding import Safety, Severity
from newslint.report.entries import FileEntry
from newslint.report.html import render
from tests.report.samples import DOUBLED, EDITION, found, whole_file

PROSE = "Late 𝒩ews\n\nIt was in in May. They utilise it.\n\nIt rained & rained.\n"
TEXT = "# Late 𝒩ews\r\n\r\nIt was in in May. They utilise *it*.\r\n\r\nIt rained &amp; rained.\r\n"
WIDTHS = (1280, 390)

pytest_plugins = ("tests.browser",)


def article() -> FileEntry:
    return whole_file(
        TEXT,
        found(PROSE, "in in", "in", severity=Severity.ERROR),
        found(PROSE, "in May", "in June", safety=Safety.UNSAFE)._replace(rule="dates/month"),
        found(PROSE, "utilise", "use", severity=Severity.INFO, safety=Safety.UNSAFE),
        found(PROSE, "rained & rained", "rained"),
        kind=Kind.MARKDOWN,
        path="desk/story.md",
    )


@pytest.fixture(params=WIDTHS)
def shown(request: pytest.FixtureRequest, browser: Browser, tmp_path: Path) -> Iterator[Page]:
    place = tmp_path / "page.html"
    place.write_text("".join(render([article()], EDITION)), encoding="utf-8")
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    page = context.new_page()
    loaded: list[str] = []
    faults: list[str] = []
    page.on("request", lambda one: loaded.append(one.url))
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda said: faults.append(said.text))
    page.goto(place.as_uri())
    yield page
    assert [] == [url for url in loaded if not url.startswith("blob:")][1:]
    assert [] == faults
    context.close()


def result(page: Page) -> str:
    with page.expect_download() as coming:
        page.click("[data-act=download]")

    assert "story.md" == coming.value.suggested_filename
    return Path(coming.value.path()).read_bytes().decode()


def press(page: Page, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


def test_nothing_is_wider_than_the_screen(shown: Page) -> None:
    assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_without_a_decision_the_file_is_as_it_was(shown: Page) -> None:
    assert result(shown) == TEXT
    assert "0 of 4 fixes accepted" == shown.inner_text(".status")


def test_an_accepted_fix_mends_the_article_and_the_file(shown: Page) -> None:
    shown.click("#f3 [data-act=accept]")

    assert ["utilise"] == shown.locator(".old.gone").all_text_contents()
    assert "use it." in shown.inner_text(".story")
    assert result(shown) == TEXT.replace("utilise", "use")


def test_a_fix_is_accepted_and_left_by_keys(shown: Page) -> None:
    press(shown, "j a j j a x j a u")

    assert "1 of 4 fixes accepted" == shown.inner_text(".status")
    assert result(shown) == TEXT.replace("in in", "in")
    assert "left" in str(shown.get_attribute("#f3", "class")).split()


def test_safe_fixes_are_accepted_together_and_taken_back(shown: Page) -> None:
    shown.click("[data-act=accept-safe]")
    mended = TEXT.replace("in in", "in").replace("rained &amp; rained", "rained")

    assert "2 of 4 fixes accepted" == shown.inner_text(".status")
    assert result(shown) == mended

    shown.click("[data-act=undo]")

    assert result(shown) == TEXT


def test_of_two_fixes_of_the_same_words_the_last_one_holds(shown: Page) -> None:
    shown.click("#f1 [data-act=accept]")
    shown.click("#f2 [data-act=accept]")

    assert "In place of 1. 1 of 4 fixes accepted" == shown.inner_text(".status")
    assert result(shown) == TEXT.replace("in May", "in June")


def test_severities_can_be_hidden_and_shown(shown: Page) -> None:
    shown.click("[data-show=error]")

    assert not shown.is_visible("#f1")
    assert shown.is_visible("#f2")

    press(shown, "Escape")

    assert shown.is_visible("#f1")


def test_one_pack_can_be_shown_alone(shown: Page) -> None:
    shown.click("button[data-pack=dates]")
    visible = [number for number in (1, 2, 3, 4) if shown.is_visible(f"#f{number}")]

    assert [2] == visible

    shown.click("button[data-pack=dates]")

    assert shown.is_visible("#f1")


def test_a_click_on_words_shows_what_is_said_of_them(shown: Page) -> None:
    shown.click("mark[data-f='3']")

    assert "here" in str(shown.get_attribute("#f3", "class")).split()
    assert shown.evaluate(
        "(box => box.top >= 0 && box.bottom <= innerHeight)"
        "(document.getElementById('f3').getBoundingClientRect())"
    )


def test_enter_opens_what_the_rule_is_for(shown: Page) -> None:
    press(shown, "j Enter")

    assert shown.is_visible("#f1 details p")
    assert DOUBLED == shown.inner_text("#f1 summary")


def test_the_mended_article_can_be_shown(shown: Page) -> None:
    shown.click("#f3 [data-act=accept]")
    shown.click(".result summary")

    assert "They use *it*." in shown.input_value("textarea")


def test_the_mended_article_can_be_copied(shown: Page) -> None:
    shown.click("#f3 [data-act=accept]")
    shown.click("[data-act=copy]")

    assert "Copied" == shown.inner_text(".status")


def test_the_page_follows_the_screen_into_the_dark(shown: Page) -> None:
    def lightness() -> int:
        paper = shown.evaluate("getComputedStyle(document.body).backgroundColor")
        return max(int(part) for part in paper[4:-1].split(","))

    shown.emulate_media(color_scheme="light")
    light = lightness()
    shown.emulate_media(color_scheme="dark")

    assert lightness() + 128 < light


def test_on_paper_there_is_nothing_to_press(shown: Page) -> None:
    shown.emulate_media(media="print")

    assert not any(button.is_visible() for button in shown.query_selector_all("button"))
    assert shown.is_visible("#f1")
    assert shown.is_visible("svg")
