"""Desks in a browser: `pytest_plugins` of a test module names this one to have the fixture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.server.conftest import Served
from tests.server.desk_page import LAPTOP, Open, Screen


@pytest.fixture
def opened(browser: Browser, served: Served) -> Iterator[Open]:
    """Opens desks; in the end nobody else was asked, and nothing went wrong unseen."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []
    faults: list[str] = []

    def heard(text: str) -> None:
        if "Failed to load resource" not in text:  # what the server refuses is for the tests
            faults.append(text)

    def open_desk(screen: Screen = LAPTOP, address: str = served.address) -> Page:
        context = browser.new_context(
            viewport={"width": screen.width, "height": 800},
            color_scheme=screen.scheme,
            has_touch=screen.is_phone,
            is_mobile=screen.is_phone,
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda one: asked.append(one.url))
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.on("console", lambda said: heard(said.text))
        page.goto(address)
        return page

    yield open_desk
    assert [] == [url for url in asked if not url.startswith(("http://127.0.0.1:", "blob:"))]
    assert [] == faults
    for context in contexts:
        context.close()
