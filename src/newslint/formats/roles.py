"""What a field is for, told by its name: front matter, metadata, JSON and YAML name alike."""

from __future__ import annotations

from types import MappingProxyType

from newslint.formats.fields import Path
from newslint.model.block import BlockKind

ROLES = MappingProxyType(
    {
        **dict.fromkeys(("headline", "title"), BlockKind.HEADLINE),
        **dict.fromkeys(
            ("subtitle", "subheadline", "deck", "dek", "standfirst", "sell", "strapline"),
            BlockKind.STANDFIRST,
        ),
        **dict.fromkeys(
            ("description", "metadescription", "seodescription"), BlockKind.DESCRIPTION
        ),
        **dict.fromkeys(
            ("summary", "excerpt", "abstract", "lede", "teaser", "intro", "blurb"),
            BlockKind.SUMMARY,
        ),
        **dict.fromkeys(("linktitle", "seotitle", "metatitle", "socialtitle"), BlockKind.TITLE),
        **dict.fromkeys(("caption", "figcaption"), BlockKind.CAPTION),
        **dict.fromkeys(("alt", "alttext", "imagealt"), BlockKind.ALT),
    }
)
_BODIES = frozenset(
    {"body", "text", "articlebody", "content", "contenthtml", "contenttext", "bodyhtml", "bodytext"}
)
_ABOUT_OTHERS = frozenset(
    {"newslint", "author", "authors", "byline", "menu", "menus", "related", "redirect", "sitemap"}
)
_ABOUT_PAGE = frozenset({"seo", "og", "opengraph", "twitter", "social", "meta"})


def role(path: Path) -> BlockKind | None:
    """The kind of text that a field of metadata holds; none where it is no prose of the page."""
    keys = [_bare(key) for key in path if isinstance(key, str)]
    if not keys or not _ABOUT_OTHERS.isdisjoint(keys[:-1]):
        return None
    kind = ROLES.get(keys[-1])
    if kind is BlockKind.HEADLINE and not _ABOUT_PAGE.isdisjoint(keys[:-1]):
        return BlockKind.TITLE
    if kind is BlockKind.HEADLINE and len(keys) > 1 and keys[0] != "params":
        return None  # the title of something on the page
    return kind


def named_kind(path: Path) -> BlockKind:
    """The kind of a field that is to be read, whatever its name: body, if it tells nothing."""
    keys = [_bare(key) for key in path if isinstance(key, str)]
    return ROLES.get(keys[-1], BlockKind.BODY) if keys else BlockKind.BODY


def is_usual(path: Path) -> bool:
    """Whether a field holds prose as far as its name tells."""
    keys = [_bare(key) for key in path if isinstance(key, str)]
    if not keys or not _ABOUT_OTHERS.isdisjoint(keys[:-1]):
        return False
    return keys[-1] in ROLES or keys[-1] in _BODIES


def _bare(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "").rpartition(":")[2]
