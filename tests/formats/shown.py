"""Documents as short lines, to compare with what a reader must see."""

from __future__ import annotations

from newslint.formats import read
from newslint.model.document import Document, Kind


def document(text: str | bytes, kind: Kind) -> Document:
    """The one document of a file."""
    (found,) = read(text if isinstance(text, bytes) else text.encode(), kind)
    return found


def shown(text: str | bytes, kind: Kind) -> list[str]:
    """The blocks, each as its kind and its text."""
    found = document(text, kind)
    return [
        f"{block.kind.value}: {found.prose[slice(*block.span)]}".replace("\n", "⏎")
        for block in found.blocks
    ]
