"""The site in a real browser: search works, and nobody else is asked for anything."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.docs.building import site

WIDTHS = (1280, 390)
MENU = ".nav-overlay-icon"  # of a narrow screen
DARK = "rgb(19, 20, 22)"
PAGES = ("index", "start", "ledgers", "house-styles", "rules/index", "rules/wording/tautology")

pytest_plugins = ("tests.browser",)
pytestmark = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("sphinx", "myst_parser", "furo")),
    reason="Sphinx, MyST or Furo is not installed: pip install '.[docs]'",
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The site as this machine serves it to itself."""
    at_site = partial(_Quiet, directory=str(site().folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), at_site) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=WIDTHS)
def shown(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": request.param, "height": 800}, base_url=address
    )
    page = context.new_page()
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto("index.html")
    yield page
    assert [] == [url for url in asked if not url.startswith((address, "data:"))]
    assert [] == faults
    context.close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *said: object) -> None:
        """Say nothing."""


def search(page: Page, words: str) -> None:
    if page.locator(MENU).is_visible():
        page.locator(MENU).click()
    page.locator(".sidebar-search").fill(words)
    page.locator(".sidebar-search").press("Enter")


def test_a_search_leads_to_the_rule(shown: Page) -> None:
    search(shown, "tautology")
    first = shown.locator("ul.search li a").first
    expect(first).to_contain_text("Tautology")
    first.click()

    expect(shown.locator("h1")).to_contain_text("Tautology")


def test_a_word_of_an_example_finds_its_rule(shown: Page) -> None:
    search(shown, "gunmen")

    expect(shown.locator("ul.search")).to_contain_text("Tautology")


def test_search_works_from_the_disk(browser: Browser) -> None:
    page = browser.new_page()
    page.goto((site().folder / "index.html").as_uri())
    search(page, "tautology")

    expect(page.locator("ul.search li a").first).to_contain_text("Tautology")
    page.close()


def test_no_page_is_wider_than_the_screen(shown: Page) -> None:
    for page in PAGES:
        shown.goto(f"{page}.html")

        assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_site_follows_a_dark_screen(shown: Page) -> None:
    shown.emulate_media(color_scheme="dark")

    assert DARK == shown.evaluate("getComputedStyle(document.body).backgroundColor")
