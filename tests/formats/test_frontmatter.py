from __future__ import annotations

import pytest

from newslint.errors import FormatError
from newslint.formats.frontmatter import read_front_matter
from newslint.formats.heads import Heads


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitle: A\n---\n", Heads("A")),
        ("---\r\ntitle: A\r\n---\r\n", Heads("A")),
        ("---\ntitle: A\n...\n", Heads("A")),
        ("---\ntitle: A\n---", Heads("A")),
        ("---\ndate: 2020-05-04\n---\n", Heads(date="2020-05-04")),
        ("---\ndate: 4 May 2020\n---\n", Heads(date="4 May 2020")),
        ("---\nbyline: Ann Lee\nauthor: B\n---\n", Heads(byline="Ann Lee")),
        ("---\nauthors: [Ann Lee, {name: Bo Li}]\n---\n", Heads(byline="Ann Lee, Bo Li")),
        ("---\ntitle: 1984\n---\n", Heads("1984")),
        ("---\nnewslint: {style: uk}\n---\n", Heads(settings={"style": "uk"})),
        ('+++\ntitle = "A"\ndate = 2020-05-04\n+++\n', Heads("A", "2020-05-04")),
        ('+++\r\ntitle = "A"\r\n\r\n[newslint]\r\nx = 1\r\n+++\r\n', Heads("A", settings={"x": 1})),
    ],
)
def test_front_matter_says_what_stands_over_the_article(text: str, expected: Heads) -> None:
    assert (len(text), expected) == read_front_matter(text, "")


@pytest.mark.parametrize(
    "text", ["---\n\nText\n", "---\nA heading\n---\n", "---\n---\n", "----\na: b\n----\n", "Text"]
)
def test_a_rule_is_no_front_matter(text: str) -> None:
    assert (0, Heads()) == read_front_matter(text, "")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: a: b\n---\n", 2),
        ("---\ntitle: x\nother: @y\n---\n", 3),
        ("---\nx: 2020-13-45\n---\n", 1),
        ("---\nx: \x07\n---\n", 1),
        ("+++\ntitle = \n+++\n", 2),
        ("+++\nx = 1\nx = 2\n+++\n", 3),
        ("---\ntitle: x\nnewslint: off\n---\n", 3),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(FormatError) as caught:
        read_front_matter(text, "a.md")

    assert ("a.md", line) == (caught.value.path, caught.value.line)


def test_bottomless_front_matter_is_refused() -> None:
    with pytest.raises(FormatError, match="not YAML"):
        read_front_matter(f"---\nx: {'[' * 5000}\n---\n", "")
