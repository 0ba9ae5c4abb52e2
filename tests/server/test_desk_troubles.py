"""The desk when things go wrong: what is said, what is kept, and what is tried again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from newslint.server.settings import Settings
from tests.server.conftest import serving
from tests.server.desk_page import Open, article, checked, marked, write

pytest_plugins = ("tests.browser", "tests.server.desks")

TEXT = "It was the the man.\n"
CHECK = "**/v1/check"


def refusing(status: int, detail: str, **headers: str) -> Callable[[Route], None]:
    def refuse(route: Route) -> None:
        body = json.dumps({"status": status, "title": "", "detail": detail})
        route.fulfill(
            status=status, body=body, headers=headers, content_type="application/problem+json"
        )

    return refuse


def type_more(page: Page) -> None:
    page.focus("#article")
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("More.")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (413, "The article is too long: why."),
        (422, "The server refuses this: why."),
        (429, "The server is busy."),
        (500, "A fault in newslint itself: why."),
        (503, "The server is busy."),
        (504, "The server took too long to read the article: why."),
    ],
)
def test_a_refusal_is_told_and_the_text_and_its_findings_stay(
    status: int, said: str, opened: Open
) -> None:
    page = opened()
    write(page, TEXT)
    page.route(CHECK, refusing(status, "why"))
    type_more(page)

    expect(page.locator("#notices")).to_contain_text(said)
    assert "Not checked" == page.inner_text("#progress")
    assert TEXT + "More." == article(page)
    assert "the the" in marked(page)

    page.unroute(CHECK)
    checked(page, page.get_by_role("button", name="Try again").click)

    expect(page.locator("#notices")).to_be_empty()


def test_a_busy_server_is_asked_again_by_itself(opened: Open) -> None:
    page = opened()
    page.route(CHECK, refusing(503, "busy", **{"Retry-After": "1"}), times=1)
    page.fill("#article", TEXT)

    expect(page.locator("#notices")).to_contain_text("The server is busy.")
    expect(page.locator("#list > li")).to_have_count(1)
    expect(page.locator("#notices")).to_be_empty()


def test_a_server_that_is_gone_is_missed_and_found_again(opened: Open) -> None:
    page = opened()
    page.route(CHECK, lambda route: route.abort(), times=1)
    page.fill("#article", TEXT)

    expect(page.locator("#notices")).to_contain_text("The server does not answer.")
    expect(page.locator("#list > li")).to_have_count(1)


def test_an_article_over_the_limit_is_told_with_the_limit(opened: Open) -> None:
    page = opened()
    page.fill("#article", "word " * 5_000)

    expect(page.locator("#notices")).to_contain_text("no more than 20,000 are read")


def test_an_article_that_cannot_be_read_is_told(opened: Open) -> None:
    page = opened()
    page.select_option("#format", "markdown")
    write(page, "---\nnewslint: [\n---\n")

    expect(page.locator("#notices")).to_contain_text("The article cannot be read")


def test_an_answer_that_comes_late_marks_the_words_where_they_are_now(opened: Open) -> None:
    page = opened()
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(CHECK, hold, times=1)
    with page.expect_request(CHECK):
        page.fill("#article", TEXT)
    page.focus("#article")
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("Late. ")
    held[0].continue_()

    expect(page.locator("#mirror mark", has_text="the the")).to_be_attached()


def test_a_server_with_a_token_is_given_it(opened: Open, folder: Path) -> None:
    with serving(Settings(workers=1, token="sésame", folder=folder)) as guarded:
        page = opened(address=guarded.address)
        page.fill("#token", "wrong")
        page.keyboard.press("Enter")
        expect(page.locator("#gate-told")).to_contain_text("That was not it")
        page.fill("#token", "sésame")
        page.keyboard.press("Enter")
        expect(page.locator("#gate")).to_be_hidden()
        write(page, TEXT)

        assert "the the" in marked(page)
