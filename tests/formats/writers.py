"""A file of each format, with its marks, its metadata and things that are to be left alone."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.formats.pen import Pen, Style

MARKDOWN = Style(
    bold=lambda text: f"**{text}**",
    link=lambda text: f"[{text}](https://wexmoor.example/a_b)",
    code="`recieved`",
    line_end="\n",
)
HUGO = MARKDOWN._replace(code='{{< ref "the the" >}}')
LIQUID = MARKDOWN._replace(code="{{ page.goverment }}", apostrophe="&rsquo;")
MDX = MARKDOWN._replace(bold=lambda text: f"<b>{text}</b>", code='<Icon name="occured" />')
HTML = Style(
    bold=lambda text: f"<strong class='x'>{text}</strong>",
    link=lambda text: f'<a href="/seperate/" title="the the">{text}</a>',
    code="<code>recieved</code>",
    line_end="\n      ",
    apostrophe="&#8217;",
)
RST = Style(
    bold=lambda text: f"**{text}**",
    link=lambda text: f"`{text} <https://wexmoor.example/>`_",
    code="``recieved``",
    line_end="\n",
    splits_words=False,
)
ASCIIDOC = Style(
    bold=lambda text: f"**{text}**",
    link=lambda text: f"https://wexmoor.example/a_b[{text}]",
    code="`recieved`",
    line_end="\n",
)
BARE = Style()


def plain(pen: Pen) -> str:
    parts = [pen.heading(BARE), *(pen.paragraph(BARE) for _ in range(3))]
    return "\n\n".join(parts) + "\n"


def _yaml(pen: Pen) -> str:
    wide = pen.sentence(BARE)
    wrapped = wide.replace(" ", "\n  ", 1)
    quoted = pen.sentence(BARE._replace(apostrophe="''"))
    return (
        f'title: "{pen.heading(BARE)}"\n'
        f"subtitle: {pen.heading(BARE)}\n"
        f"description: {pen.random.choice(['>-', '|', '>'])}\n  {wrapped}\n"
        f"summary: '{quoted}'\n"
        f"slug: {pen.unread().replace(' ', '-')}\n"
        f"cover:\n  image: a.jpg\n  alt: {pen.sentence(BARE)}  # {pen.unread()}\n"
        f"tags: [{pen.unread()}, ferry]\n"
    )


def _toml(pen: Pen) -> str:
    return (
        f'title = "{pen.heading(BARE)}"  # {pen.unread()}\n'
        f"description = '{pen.sentence(BARE)}'\n"
        f'tags = ["{pen.unread()}"]\n'
        f'[params]\nsummary = """\n{pen.sentence(BARE)}"""\n'
    )


def _body(pen: Pen, style: Style, between: list[str]) -> str:
    parts = [pen.paragraph(style)]
    for block in between:
        parts.append(block)
        if pen.random.random() < 0.7:
            parts.append(f"## {pen.heading(style)}")
        parts.append(pen.paragraph(style))
    parts.append("\n".join(f"- {pen.sentence(style)}" for _ in range(2)))
    parts.append(f"> {pen.sentence(style._replace(line_end=' '))}")
    parts.append(f"```\n{pen.unread()}\n```")
    return "\n\n".join(parts) + "\n"


def hugo(pen: Pen) -> str:
    matter = f"+++\n{_toml(pen)}+++\n" if pen.random.random() < 0.5 else f"---\n{_yaml(pen)}---\n"
    between = [
        f'{{{{< figure src="a.jpg" caption="{pen.unread()}" >}}}}',
        f"{{{{< highlight go >}}}}\n{pen.unread()}\n\n{pen.unread()}\n{{{{< /highlight >}}}}",
        "{{% note %}}\n",
    ]
    return matter + "\n" + _body(pen, HUGO, between)


def jekyll(pen: Pen) -> str:
    between = [
        f"{{% include figure.html alt='{pen.unread()}' %}}",
        f"{{% comment %}}\n{pen.unread()}\n{{% endcomment %}}",
        "{: .lead}",
    ]
    return f"---\nlayout: post\n{_yaml(pen)}---\n\n" + _body(pen, LIQUID, between)


def eleventy(pen: Pen) -> str:
    matter = json.dumps({"title": "T", "tags": [pen.unread()]}, indent=2)
    matter = matter.replace('"T"', f'"{pen.heading(BARE)}"')
    between = ["{% set x = 1 %}\n{% if x %}", "{# the the #}", "{% endif %}"]
    return f"---json\n{matter}\n---\n\n" + _body(pen, LIQUID, between)


def docusaurus(pen: Pen) -> str:
    matter = f"---\nid: a\n{_yaml(pen)}---\n\n"
    first = f":::tip[{pen.heading(BARE)}]\n\n{pen.sentence(MARKDOWN)}\n\n:::"
    body = _body(pen, MARKDOWN, [f"## Times of boats {{#{pen.unread().replace(' ', '-')}}}"])
    return f"{matter}# {pen.heading(MARKDOWN)}\n\n{first}\n\n{body}"


def mdx(pen: Pen) -> str:
    head = (
        f"---\ntitle: {pen.heading(BARE)}\n---\n\nimport {{Tabs}} from './{pen.unread()[:3]}';\n\n"
    )
    one_line = MDX._replace(line_end=" ")
    tabs = (
        f"<Tabs label={{`{pen.unread()}`}}>\n  <Tab>\n    {pen.sentence(one_line)}\n"
        f"  </Tab>\n</Tabs>\n\n{{/* {pen.unread()} */}}\n\n"
    )
    return head + tabs + _body(pen, MDX, [f"export const word = '{pen.unread()}';"])


def html(pen: Pen) -> str:
    meta = pen.sentence(BARE._replace(apostrophe="&rsquo;"))
    title = pen.heading(BARE)
    linked = pen.heading(BARE)
    rest = "\n".join(
        f"    <p>{pen.paragraph(HTML)}</p>\n    <!-- {pen.unread()} -->"
        for _ in range(pen.random.randint(1, 3))
    )
    figure = (
        f'<img src="a.jpg" alt="{pen.sentence(BARE)}"><figcaption>{pen.sentence(HTML)}</figcaption>'
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>{title} | The Wexmoor Gazette</title>\n'
        f'<meta name="description" content="{meta}">\n<style>.x {{}}</style>\n'
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{linked}"}}'
        f"</script>\n</head>\n<body>\n<nav><a href='/'>{pen.unread()}</a></nav>\n"
        "<main>\n<article>\n"
        f"    <h1>{pen.heading(HTML)}</h1>\n{rest}\n<figure>{figure}</figure>\n"
        f"<pre>{pen.unread()}</pre>\n<aside>{pen.unread()}</aside>\n"
        f"<ul>\n  <li>{pen.sentence(HTML)}</li>\n</ul>\n</article>\n</main>\n"
        f"<footer>{pen.unread()}</footer>\n</body>\n</html>\n"
    )


def xhtml(pen: Pen) -> str:
    return f'<?xml version="1.0"?>\n{html(pen).replace("<!DOCTYPE html>", "")}'


def rst(pen: Pen) -> str:
    heading = pen.heading(BARE)
    lines = [
        heading, "=" * 80, "", f":summary: {pen.sentence(BARE)}", "",
        f".. _{pen.unread()[:3]}:", "",
        pen.paragraph(RST), "", f".. image:: a.jpg\n   :alt: {pen.sentence(BARE)}", "",
        f".. note:: {pen.sentence(RST._replace(line_end=' '))}", "",
        f".. code-block:: text\n\n   {pen.unread()}", "", f".. {pen.unread()}", "",
        f"{pen.sentence(RST)[:-1]}::\n\n    {pen.unread()}", "",
        f"* {pen.sentence(RST._replace(line_end=chr(10) + '  '))}",
        f"* {pen.sentence(RST._replace(line_end=' '))}", "",
        pen.heading(BARE), "-" * 80, "", pen.paragraph(RST), "",
        "=====  ==========", "Day    Boats", "=====  ==========", f"Mon    {pen.slip()}",
        "=====  ==========", "", f"See :doc:`{pen.unread()}` as well.",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def asciidoc(pen: Pen) -> str:
    lines = [
        f"= {pen.heading(BARE)}", "Ann Lee <ann@wexmoor.example>", ":toc:",
        f":description: {pen.sentence(BARE)}", "", pen.paragraph(ASCIIDOC), "",
        f"[source,python]\n----\n{pen.unread()}\n----", "",
        f".{pen.heading(BARE)}", f"image::a.jpg[{pen.heading(BARE)},300]", "",
        f"== {pen.heading(ASCIIDOC)}", "", f"NOTE: {pen.sentence(ASCIIDOC)}", "",
        f"// {pen.unread()}", "", f"====\n{pen.sentence(ASCIIDOC)}\n====", "",
        f"* {pen.sentence(ASCIIDOC)}", f"** {pen.sentence(ASCIIDOC)}", "",
        f"|===\n|Day |{pen.slip()} boats\n|===", "", f"include::{pen.unread()[:3]}.adoc[]", "",
        f"[quote, Ann]\n____\n{pen.sentence(ASCIIDOC)}\n____",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def json_file(pen: Pen) -> str:
    escaped = BARE._replace(apostrophe="\\u2019")
    inner = HTML._replace(
        bold=lambda text: f"<b>{text}<\\/b>",
        link=lambda text: f'<a href=\\"/x\\">{text}</a>',
        line_end="\\n",
    )
    items = [
        f'{{"headline": "{pen.heading(escaped)}", "id": "{pen.unread()}",\n'
        f' "description": "{pen.sentence(escaped)}",\n'
        f' "body_html": "<p>{pen.paragraph(inner)}<\\/p>",\n'
        f' "image": {{"alt": "{pen.sentence(escaped)}"}}, "tags": ["{pen.unread()}"]}}'
        for _ in range(pen.random.randint(1, 3))
    ]
    return '{"items": [\n' + ",\n".join(items) + "\n]}\n"


def yaml_file(pen: Pen) -> str:
    block = pen.paragraph(BARE).replace(". ", ".\n  ")
    return (
        f"# {pen.unread()}\nheadline: {pen.heading(BARE)}\nid: {pen.unread()}\n"
        f"body: |\n  {block}\n\n  {pen.sentence(BARE)}\nsections:\n"
        f'  - title: "{pen.heading(BARE)}"\n    text: "{pen.sentence(BARE)} \\\n      More."\n'
        f"    ref: &x {pen.unread()}\n  - {{title: {pen.heading(BARE)}, ref: *x}}\n"
    )


WRITERS: dict[str, Callable[[Pen], str]] = {
    "plain.txt": plain,
    "hugo.md": hugo,
    "jekyll.md": jekyll,
    "eleventy.md": eleventy,
    "docusaurus.md": docusaurus,
    "docs.mdx": mdx,
    "page.html": html,
    "page.xhtml": xhtml,
    "page.rst": rst,
    "page.adoc": asciidoc,
    "feed.json": json_file,
    "story.yaml": yaml_file,
}
