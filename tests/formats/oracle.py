"""What another Markdown parser reads, block by block: to compare with ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from newslint.model.document import PLACEHOLDER

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def oracle(text: str) -> list[str]:
    """The text of each paragraph, heading, item and cell."""
    inline = (token.children or [] for token in _PARSER.parse(text) if token.type == "inline")
    texts = ("".join(_texts(children)) for children in inline)
    return [said.strip() for said in texts if said.strip(f"{PLACEHOLDER} \n")]


def _texts(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in {"text", "text_special"}:
            yield child.content
        elif child.type in {"softbreak", "hardbreak"}:
            yield "\n"
        elif child.type == "image":
            yield child.content if len(children) == 1 else PLACEHOLDER
        elif child.type == "code_inline":
            yield PLACEHOLDER
