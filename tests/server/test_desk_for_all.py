"""The desk for those who do not see it: axe-core looks for what stands in their way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.server.desk_page import (
    SCREENS,
    SEED,
    Open,
    Screen,
    checked,
    focus_list,
    press,
    show_tab,
    write,
)

pytest_plugins = ("tests.browser", "tests.server.desks")

AXE = Path(sys.prefix) / "npm" / "node_modules" / "axe-core" / "axe.min.js"
_RUN = """
async () => (await axe.run(document)).violations.flatMap((each) =>
  each.nodes.map((node) => `${each.impact} ${each.id}: ${node.target} ${node.failureSummary}`))
"""

pytestmark = pytest.mark.skipif(
    not AXE.is_file(), reason="npm’s axe-core is not installed: make npm-clients"
)


def wait_for_why(page: Page) -> None:
    focus_list(page)
    press(page, "j j j w")
    page.locator("#list > .here .why li").first.wait_for()


def show_card(page: Page) -> None:
    page.focus("#article")
    press(page, "Alt+ArrowDown")


def accept_some(page: Page) -> None:
    checked(page, lambda: page.click("#accept-safe"))


STATES: dict[str, Callable[[Page], None]] = {
    "findings": lambda page: None,
    "card": show_card,
    "why": wait_for_why,
    "accepted": accept_some,
    "sources": lambda page: show_tab(page, "sources"),
    "figures": lambda page: show_tab(page, "figures"),
    "names": lambda page: show_tab(page, "names"),
    "keys": lambda page: page.click("#help"),
    "menu": lambda page: page.click("#copying summary"),
}


def faults(page: Page) -> list[str]:
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(_RUN)
    return found


@pytest.mark.parametrize("screen", SCREENS, ids=lambda each: f"{each.width}-{each.scheme}")
def test_axe_finds_nothing_at_all(screen: Screen, opened: Open) -> None:
    page = opened(screen)

    assert [] == faults(page)

    for state, reach in STATES.items():
        page.reload()
        write(page, SEED)
        reach(page)

        assert [] == faults(page), state


def test_what_is_done_is_told_to_those_who_hear_it(opened: Open) -> None:
    page = opened()
    write(page, "It was the the man.\n")

    assert "1 finding" == page.get_by_role("status").first.inner_text()

    focus_list(page)
    checked(page, lambda: page.keyboard.press("Enter"))

    assert "Accepted: “the the” → “the”. Press u to undo." == page.text_content("#said")
