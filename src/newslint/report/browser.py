"""What pages for a browser share: the frame, the tags of blocks, and that nothing is fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.model.block import BlockKind
from newslint.report.markup import in_html

STORY = "story.css"  # how a story looks, on every page
TAGS = {BlockKind.HEADLINE: "h3", BlockKind.SUBHEADING: "h4", BlockKind.QUOTE: "blockquote"}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"


def frame(title: str, body: Iterable[str], *, styles: Iterable[str], script: str) -> Iterator[str]:
    """The page in parts: whole by itself, and forbidden to load anything."""
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{in_html(title)}</title>\n<style>\n{''.join(styles)}</style>\n</head>\n<body>\n"
    )
    yield from body
    yield f"<script>\n{script}</script>\n</body>\n</html>\n"


def tag(kind: BlockKind) -> str:
    """The element that a block becomes."""
    return TAGS.get(kind, "p")
