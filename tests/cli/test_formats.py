"""Files of all formats, walked over, checked and mended."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Desk
from tests.formats.pen import Pen
from tests.formats.writers import WRITERS

WRONG = "It was in in May."
RIGHT = "It was in May."
DATA = json.dumps({"headline": "A fair", "body": WRONG, "note": WRONG})


@pytest.mark.parametrize(
    "name", ["a.txt", "a.md", "a.mdx", "a.html", "a.htm", "a.xhtml", "a.rst", "a.adoc"]
)
def test_articles_in_a_folder_are_mended_whatever_their_format(desk: Desk, name: str) -> None:
    desk.write(f"news/{name}", f"{WRONG}\n")
    desk.run("fix", "news")

    assert f"{RIGHT}\n" == desk.text(f"news/{name}")


def test_data_in_a_folder_is_read_only_where_a_setting_says_so(desk: Desk) -> None:
    desk.write("news/a.json", DATA)
    desk.write("other/a.json", DATA)
    silent = desk.run("check", ".").status
    desk.write("newslint.toml", f'{desk.config}\n[formats.json]\npaths = ["news/"]\n')
    desk.run("fix", ".")

    assert 0 == silent
    assert DATA.replace(WRONG, RIGHT, 1) == desk.text("news/a.json")
    assert DATA == desk.text("other/a.json")


def test_data_that_is_named_is_read_by_its_usual_fields(desk: Desk) -> None:
    desk.write("a.yaml", f"body: {WRONG}\nnote: {WRONG}\n")
    desk.run("fix", "a.yaml")

    assert f"body: {RIGHT}\nnote: {WRONG}\n" == desk.text("a.yaml")


def test_the_fields_of_the_settings_are_read(desk: Desk) -> None:
    desk.write("newslint.toml", f'{desk.config}\n[formats.json]\nfields = ["note"]\n')
    desk.write("a.json", DATA)
    desk.run("fix", "a.json")

    assert json.loads(DATA) | {"note": RIGHT} == json.loads(desk.text("a.json"))


def test_all_articles_of_one_file_are_mended(desk: Desk) -> None:
    items = [{"title": "A fair", "text": WRONG}, {"title": "A fete", "text": f"{WRONG} Good."}]
    desk.write("a.json", json.dumps({"items": items}))
    done = desk.run("fix", "a.json")

    assert 0 == done.status
    assert WRONG not in desk.text("a.json")


def test_a_broken_file_is_told_once_with_its_line_and_the_others_are_read(desk: Desk) -> None:
    desk.write("a.html", "<p>One</p>\n<!-- never")
    desk.write("b.json", '{"a": 1,\n "b": }')
    desk.write("c.html", f"<p>{WRONG}</p>")
    done = desk.run("check", "a.html", "b.json", "c.html")

    assert 2 == done.status
    assert 1 == done.err.count("a.html:2: this comment never ends")
    assert 1 == done.err.count("b.json:2: this is not JSON: expecting value")
    assert "“in in” stands twice." in done.out


def test_a_tree_of_three_hundred_files_is_left_as_it_is_by_a_check(desk: Desk) -> None:
    for name, writer in WRITERS.items():
        for number in range(25):
            desk.write(f"tree/{number}-{name}", writer(Pen(f"{name}{number}", is_wrong=True)))
    before = {path: path.read_bytes() for path in (desk.folder / "tree").iterdir()}
    desk.run("check", "tree")
    desk.run("fix", "--diff", "tree")

    assert 300 == len(before)
    assert before == {path: path.read_bytes() for path in (desk.folder / "tree").iterdir()}
