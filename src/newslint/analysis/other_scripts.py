"""Passages in the letters of another language, in which English words are guests."""

from __future__ import annotations

from newslint.model.span import Span

_AROUND = 60  # characters on either side that tell what a passage is written in
_LATIN = "\u024f"  # the last letter of the Latin script as European languages have it


def is_in_other_script(prose: str, span: Span) -> bool:
    """Whether what stands round `span`, on its line, is mostly in letters that are not Latin."""
    start = max(span.start - _AROUND, prose.rfind("\n", 0, span.start) + 1)
    line_end = prose.find("\n", span.end)
    end = min(span.end + _AROUND, len(prose) if line_end < 0 else line_end)
    around = prose[start : span.start] + prose[span.end : end]
    if around.isascii():
        return False
    letters = [letter > _LATIN for letter in around if letter.isalpha()]
    return 2 * sum(letters) > len(letters)
