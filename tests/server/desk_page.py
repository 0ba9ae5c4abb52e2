"""What is done with the desk in a browser, in one word each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from playwright.sync_api import Page

SEED = (Path(__file__).parents[2] / "seeds" / "idlib.txt").read_text(encoding="utf-8")
WIDE, NARROW = 1280, 390
_QUIET = "#progress[data-kind='']"


class Screen(NamedTuple):
    """What the desk is shown on."""

    width: int = WIDE
    scheme: Literal["light", "dark"] = "light"
    is_phone: bool = False


SCREENS = tuple(Screen(width, scheme) for width in (WIDE, NARROW) for scheme in ("light", "dark"))
LAPTOP = Screen()
Open = Callable[..., Page]


def checked(page: Page, act: Callable[[], object]) -> None:
    """Do something, and wait until the server has read what it made of the article."""
    with page.expect_response("**/v1/check"):
        act()
    page.locator(_QUIET).wait_for(state="attached")


def write(page: Page, text: str) -> None:
    checked(page, lambda: page.fill("#article", text))


def article(page: Page) -> str:
    return page.input_value("#article")


def press(page: Page, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


def focus_list(page: Page) -> None:
    page.focus("#list > li")


def marked(page: Page) -> list[str]:
    """The words that are marked, a mark that is cut by another in its parts."""
    return page.locator("#mirror mark").all_text_contents()


def show_tab(page: Page, name: str) -> None:
    with page.expect_response(f"**/v1/{name}"):
        page.click(f"#tab-{name}")
    page.locator(_QUIET).wait_for(state="attached")
