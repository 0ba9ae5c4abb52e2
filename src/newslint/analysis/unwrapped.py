"""Prose whose lines may end anywhere in a sentence, read as if they did not."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.model.block import Block


def unwrapped(prose: str, blocks: Sequence[Block]) -> str:
    """The prose, of the same length, with a space for each line break within a paragraph."""
    if "\n" not in prose.replace("\n\n", ""):
        return prose
    pieces: list[str] = []
    done = 0
    for block in blocks:
        start, end = block.span
        if start >= done:
            pieces += (prose[done:start], prose[start:end].replace("\n", " "))
            done = end
    pieces.append(prose[done:])
    return "".join(pieces)
