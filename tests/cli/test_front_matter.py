"""What an article settles for itself, in its own front matter."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Desk

WRONG = "It was in in May.\n"


def with_settings(*lines: str) -> str:
    inside = "".join(f"  {line}\n" for line in lines)
    return f"---\ntitle: A story\nnewslint:\n{inside}---\n\n{WRONG}"


def test_an_article_leaves_out_a_rule(desk: Desk) -> None:
    desk.write("a.md", with_settings("ignore: [desk/twice]"))
    desk.write("b.md", WRONG)
    done = desk.run("check", "a.md", "b.md")

    assert "a.md" not in done.out
    assert "b.md" in done.out


def test_an_article_adds_a_rule_and_weighs_it(desk: Desk) -> None:
    settings = with_settings(
        "select: [desk/loose]", "extend-select: [desk/twice]", "severity: {desk/twice: info}"
    )
    desk.write("a.md", settings)
    done = desk.run("check", "a.md")

    assert 0 == done.status
    assert "info     “in in” stands twice." in done.out


def test_fix_minds_the_article_too(desk: Desk) -> None:
    text = with_settings("ignore: [desk]")
    desk.write("a.md", text)

    assert 0 == desk.run("fix", "a.md").status
    assert text == desk.text("a.md")


def test_settings_in_toml_are_read(desk: Desk) -> None:
    desk.write("a.md", f'+++\n[newslint]\nignore = ["desk"]\n+++\n\n{WRONG}')

    assert 0 == desk.run("check", "a.md").status


def test_a_mistake_in_toml_is_told_with_its_line(desk: Desk) -> None:
    desk.write("a.md", f'+++\ntitle = "x"\n[newslint]\nignore = ["dekS"]\n+++\n\n{WRONG}')

    assert desk.run("check", "a.md").err.startswith("newslint: a.md:4: there is no rule")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ingore: [desk]", "a.md:4: an article has no setting “ingore” (did you mean “ignore”?)"),
        ("cache: a", "a.md:4: an article has no setting “cache”"),
        ("ignore: desk", "a.md:4: “ignore” must be a list of texts"),
        ("ignore: [dekS]", "a.md:4: there is no rule or pack “dekS”"),
    ],
)
def test_a_mistake_is_told_and_the_others_are_read(desk: Desk, line: str, expected: str) -> None:
    desk.write("a.md", with_settings(line))
    desk.write("b.md", WRONG)
    done = desk.run("check", "a.md", "b.md")

    assert 2 == done.status
    assert expected in done.err
    assert "b.md" in done.out
