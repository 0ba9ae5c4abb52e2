"""The site holds every rule, leads nowhere wrong, and fetches nothing from elsewhere."""

from __future__ import annotations

import json
import re
from html import unescape
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.docs.building import ROOT, held, pages, site
from tests.making import builtin

pytestmark = pytest.mark.skipif(
    any(find_spec(name) is None for name in ("sphinx", "myst_parser", "furo")),
    reason="Sphinx, MyST or Furo is not installed: pip install '.[docs]'",
)
OUTSIDE = re.compile(r"(?:https?:)?//")
IN_STYLE = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')]+)")


def search_index() -> dict[str, dict[str, object]]:
    text = (site().folder / "searchindex.js").read_text(encoding="utf-8")
    index: dict[str, dict[str, object]] = json.loads(
        text.removeprefix("Search.setIndex(").removesuffix(")")
    )
    return index


def text_of(name: str) -> str:
    return (site().folder / name).read_text(encoding="utf-8")


def is_found(page: Path, link: str) -> bool:
    parts = urlsplit(link)
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    if not target.is_file():
        return False
    return (
        not parts.fragment or target.suffix != ".html" or unquote(parts.fragment) in anchors(target)
    )


def anchors(page: Path) -> frozenset[str]:
    return held(page).anchors


def test_it_builds_without_a_warning() -> None:
    assert f"{site().folder / 'index.html'}\n" == site().said


def test_every_rule_has_a_page() -> None:
    missing = [
        rule.card.id
        for rule in builtin().rules
        if not (site().folder / f"rules/{rule.card.id}.html").is_file()
    ]

    assert [] == missing


def test_the_catalogue_and_the_page_of_its_pack_name_every_rule() -> None:
    catalogue = set(held(site().folder / "rules/index.html").links)
    for rule in builtin().rules:
        pack, _, name = rule.card.id.rpartition("/")

        assert f"{rule.card.id}.html" in catalogue
        assert f"{name}.html" in held(site().folder / f"rules/{pack}/index.html").links


def test_a_rule_shows_what_is_wrong_what_is_right_and_how_it_is_turned_off() -> None:
    page = text_of("rules/spacing/double-space.html")

    assert '<code class="example wrong">' in page
    assert '<code class="example right">' in page
    assert '<code class="example fine">' in page
    assert "newslint: ignore spacing/double-space" in page
    assert 'ignore = ["spacing/double-space"]' in unescape(re.sub("<[^>]+>", "", page))


def test_a_rule_says_of_its_first_example_what_readers_will_be_told() -> None:
    assert "“free gift” says it twice: “gift”." in text_of("rules/wording/tautology.html")


def test_spaces_in_an_example_are_kept() -> None:
    card = next(rule.card for rule in builtin().rules if rule.card.id == "spacing/double-space")
    wrong = card.examples[0].wrong.replace("[[", "<mark>").replace("]]", "</mark>")

    assert wrong in text_of("rules/spacing/double-space.html")


def test_the_search_knows_the_words_of_a_rule() -> None:
    index = search_index()
    names = index["docnames"]
    found = index["terms"]["gunmen"]

    assert isinstance(names, list)
    assert "rules/wording/tautology" in [
        names[place] for place in (found if isinstance(found, list) else [found])
    ]


def test_every_link_and_anchor_within_the_site_is_there() -> None:
    dead = [
        (page.name, link)
        for page in pages()
        for link in held(page).links
        if not urlsplit(link).scheme and not is_found(page, link)
    ]

    assert [] == dead


def test_no_page_fetches_anything_from_elsewhere() -> None:
    outside = [
        (page.name, address)
        for page in pages()
        for address in held(page).fetched
        if OUTSIDE.match(address)
    ]

    assert [] == outside


def test_no_style_fetches_anything_from_elsewhere() -> None:
    styles = site().folder.rglob("*.css")

    assert [] == [found for file in styles for found in IN_STYLE.findall(file.read_text("utf-8"))]


def test_commands_are_shown_with_what_they_print() -> None:
    assert "39 + 21 = 60, not 64" in text_of("start.html")
    assert "Syrian Observatory for Human Rights" in text_of("ledgers.html")
    assert "Nothing to report in 1 file" in text_of("ci.html")


def test_nothing_that_is_made_lies_among_the_pages_written_by_hand() -> None:
    assert not (ROOT / "docs" / "rules").exists()
