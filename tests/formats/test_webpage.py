from __future__ import annotations

import pytest

from newslint.errors import FormatError
from newslint.model.document import Kind, Note
from newslint.model.span import ByteSpan
from tests.formats.shown import document, shown

PAGE = """<!DOCTYPE html>
<html><head><title>Bridge opens in June | The Wexmoor Gazette</title>
<meta name="description" content="It &quot;opened&quot; at last">
<meta property="article:published_time" content="2026-05-04">
<script type="application/ld+json">
{"headline": "Bridge \\u201copens\\u201d", "author": {"name": "Ann Lee"}}
</script><style>p {}</style></head>
<body><header><h1>A bridge opens</h1></header><nav>Menu</nav>
<article><p class="standfirst">At last.</p>
<p>The un<b>believ</b>able bridge&nbsp;&amp; <code>x</code> road. <img src="i" alt="icon"> More.</p>
<figure><img src="b" alt="The bridge at dusk" title='It&#39;s big'><figcaption>Dusk</figcaption>
</figure><aside>See also</aside><pre>code</pre></article>
<article><p>Teaser</p></article><footer>Imprint</footer></body></html>
"""


def test_a_page_is_read_as_its_article_and_what_it_says_of_it() -> None:
    expected = [
        "title: Bridge opens in June",
        'description: It "opened" at last',
        "title: Bridge “opens”",
        "headline: A bridge opens",
        "standfirst: At last.",
        "body: The unbelievable bridge\xa0& \ufffc road. \ufffc More.",
        "alt: The bridge at dusk",
        "alt: It's big",
        "caption: Dusk",
    ]

    assert expected == shown(PAGE, Kind.HTML)


def test_a_page_tells_its_title_date_and_byline() -> None:
    found = document(PAGE, Kind.HTML)

    assert ("A bridge opens", "2026-05-04", "Ann Lee") == (found.title, found.date, found.byline)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<p>One</p>", ["body: One"]),
        ("<main><p>One</p></main><p>Two</p>", ["body: One"]),
        ("<body><article>A</article><article>B</article></body>", ["body: A", "body: B"]),
        ("<title>One</title><p>Two</p>", ["headline: One", "body: Two"]),
        ("<p>{{ name }} said {% if x %}so{% endif %}</p>", ["body: \ufffc said \ufffcso\ufffc"]),
        ("---\ntitle: One\n---\n<p>Two</p>", ["headline: One", "body: Two"]),
        ("<p>One <img alt='Two'></p>", ["body: One", "alt: Two"]),
        ("<h1>One</h1><h1>Two</h1>", ["headline: One", "subheading: Two"]),
        ("<script type='application/ld+json'>{broken</script><p>One</p>", ["body: One"]),
        ("<p>One <kbd>x", ["body: One"]),
        ("<p>2 < 3</p>", ["body: 2 < 3"]),
    ],
)
def test_blocks_have_their_kinds(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.HTML)


def test_a_comment_for_newslint_is_a_note() -> None:
    notes = document("<p>One</p><!-- newslint: off --><p>Two</p>", Kind.HTML).notes

    assert (Note(3, "off", ByteSpan(10, 32)),) == notes


@pytest.mark.parametrize(
    ("text", "line"),
    [("<p>One\n<p>Two <b cla", 2), ("<p>x\n\n<!-- y", 3), ("\n<script>x", 2), ("x <a href='y", 1)],
)
def test_a_page_that_was_cut_off_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(FormatError) as caught:
        document(text, Kind.HTML)

    assert line == caught.value.line
