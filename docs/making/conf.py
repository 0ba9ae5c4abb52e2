"""Sphinx's settings for the site: nothing of it is fetched from elsewhere."""

from __future__ import annotations

import html
import re
from importlib import import_module
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

project = "newslint"
version = release = distribution("newslint").version
language = "en"
extensions = ["myst_parser"]
myst_heading_anchors = 4
highlight_language = "text"
smartquotes = (
    False  # straight marks are shown as they are: they are what half of the rules are about
)
templates_path: list[str] = []
html_theme = "furo"
html_title = "newslint"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_search_scorer = str(Path(__file__).parent / "static" / "scorer.js")
html_copy_source = False
html_use_index = False
html_show_sphinx = False
html_show_copyright = False


_MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)
_EXAMPLES = {"wrong-and-right": ("wrong", "right"), "left-alone": ("fine",)}


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("doctree-read", _set_examples)


def _set_examples(app: Any, doctree: Any) -> None:
    """Set the examples of a rule's page as they are, space for space, with what is found marked."""
    if not app.env.docname.startswith("rules/"):
        return
    nodes = import_module("docutils.nodes")
    for section in doctree.findall(nodes.section):
        classes = _EXAMPLES.get(section["ids"][0], ())
        for item in section.findall(nodes.list_item) if classes else ():
            texts = [literal.astext() for literal in item.findall(nodes.literal)]
            shown = "".join(map(_example, classes, texts))
            item[:] = [nodes.raw("", shown, format="html")]


def _example(sort: str, text: str) -> str:
    shown = _MARKED.sub(r"<mark>\1</mark>", html.escape(text, quote=False))
    return f'<code class="example {sort}">{shown}</code>'
