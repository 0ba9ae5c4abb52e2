"""Headlines that give every word a capital: only known names count there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.capitalised import Run, Word
from newslint.analysis.known import Known
from newslint.analysis.late import late
from newslint.model.block import Block

_LONG_WORD = late(r"[^\W\d_]{4,}")
_LEAST_WORDS = 3
_LONGEST_NAME = 5


def is_title_case(block: Block, known: Known) -> bool:
    """Whether nearly every long word of a heading has a capital."""
    words = _LONG_WORD.findall(known.prose, block.span.start, block.span.end)
    small = sum(word[0].islower() for word in words)
    return len(words) >= _LEAST_WORDS and small * 5 <= len(words)


def find_in_heading(run: Run, known: Known) -> Iterator[tuple[Word, ...]]:
    """The words of the names in a run that tables or the body of the story know, longest first."""
    at = 0
    while at < len(run.words):
        size = _known_size(run.words[at : at + _LONGEST_NAME], known)
        if size:
            yield run.words[at : at + size]
        at += size or 1


def _known_size(words: Sequence[Word], known: Known) -> int:
    """How many words from the first on are one name."""
    for size in range(len(words), 1, -1):
        if known.has(words[:size]):
            return size
    return _body_size(words, known) or _single_size(words, known)


def _body_size(words: Sequence[Word], known: Known) -> int:
    """How many words from the first on have a capital in the body as well."""
    texts = [known.prose[start:end] for start, end in words]
    return next((at for at, text in enumerate(texts) if text not in known.capitals), len(words))


def _single_size(words: Sequence[Word], known: Known) -> int:
    return int(not known.is_ordinary(words[0]) and known.has(words[:1]))
