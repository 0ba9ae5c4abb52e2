from __future__ import annotations

import pytest

from newslint.model.document import Kind
from tests.formats.shown import document, shown


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<p>One</p><p>Two</p>\n", ["body: One", "body: Two"]),
        ("<div>\n  <p>One\n     two</p>\n</div>\n", ["body: One⏎two"]),
        ("<p>un<b>believ</b>able</p>\n", ["body: unbelievable"]),
        ("<p>A &amp; b &lt;c&gt; &#233;&#xE9;</p>\n", ["body: A & b <c> éé"]),
        ("<p>AT&T &nope; &amp</p>\n", ["body: AT&T &nope; &amp"]),
        ('<p title="a > b">One</p>\n', ["body: One"]),
        ("<p>One<br/>two</p>\n", ["body: One⏎two"]),
        ("<script>\nvar x = '<p>no</p>';\n</script>\n", []),
        ("<style>p { color: red }</style>\n", []),
        ("<pre>\ncode\n</pre>\n", []),
        ("<h2>Head</h2><p>Text.</p>\n", ["subheading: Head", "body: Text."]),
        ("<ul><li>One</li> <li>Two</li></ul>\n", ["list: One", "list: Two"]),
        ("<table><tr><td>One</td><th>Two</th></tr></table>\n", ["table: One", "table: Two"]),
        ("<figure><figcaption>One</figcaption></figure>\n", ["caption: One"]),
        ("<blockquote><p>One</p></blockquote><p>x</p>\n", ["quote: One", "body: x"]),
        ("> <p>One\n> two</p>\n", ["quote: One⏎two"]),
        ("<!DOCTYPE html>\n<p>One</p>\n", ["body: One"]),
        ("<p>2 < 3 and 4 > 3</p>\n", ["body: 2 < 3 and 4 > 3"]),
        ("<p>One <!-- two --> three</p>\n", ["body: One three"]),
        ("<p>One <b\n", ["body: One"]),
    ],
)
def test_text_is_read_from_between_the_tags(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.MARKDOWN)


@pytest.mark.parametrize("text", ["<p>Tom &amp; Jérôme said</p>\r\n", "> <p>Jérôme\r\n> said</p>"])
def test_text_in_tags_keeps_its_bytes(text: str) -> None:
    found = document(text, Kind.MARKDOWN)
    exact = [piece for piece in found.map.pieces if piece.exact]

    assert "Jérôme" in found.prose
    assert all(
        found.prose[slice(*piece.prose)].encode() == found.raw[slice(*piece.raw)] for piece in exact
    )
    assert any("Jérôme" in found.prose[slice(*piece.prose)] for piece in exact)
