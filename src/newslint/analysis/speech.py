"""What each quotation is: speech, words taken from it, a term, the title of a work."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from newslint.analysis.quotations import Quotation
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.TITLE)
_STOPS = frozenset(".?!…,—–-")
_LEADS_IN = frozenset(",:—–")
_SMALL = frozenset({"a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for", "with"})
_STARTS = " .…([“\"‘'—–-\u00a0"
_FEW_WORDS = 3
_LONGEST_TITLE = 9


class Manner(Enum):
    """What stands between quotation marks."""

    DIRECT = "direct"  # a whole sentence or more
    MIXED = "mixed"  # part of what somebody said, within the story’s own sentence
    TERM = "term"  # a word or three: a name for something, or words held at arm’s length
    TITLE = "title"  # of a work
    HEADLINE = "headline"
    NESTED = "nested"


SPEAKING = (Manner.DIRECT, Manner.MIXED)


class Speech(NamedTuple):
    """A quotation and how it stands in the story."""

    quotation: Quotation
    manner: Manner
    first: int  # the number of the sentence that it opens in
    last: int  # and of the one that it closes in
    fills: bool  # these sentences have no other words
    resumes: bool  # it goes on with the quotation before, which paragraphs or “she said” cut


def find_speech(
    prose: str, blocks: Sequence[Block], sentences: Sequence[Span], quotations: Sequence[Quotation]
) -> Iterator[Speech]:
    """Each quotation that was opened, in order."""
    sentence_starts = [sentence.start for sentence in sentences]
    block_starts = [block.span.start for block in blocks]
    before: Speech | None = None
    outer = -1
    for quotation in quotations:
        start, end = quotation.span
        if not quotation.opening or quotation.inner.start >= quotation.inner.end:
            continue
        first = bisect_right(sentence_starts, start) - 1
        last = bisect_right(sentence_starts, max(start, end - 1)) - 1
        if first < 0:
            continue
        block = blocks[bisect_right(block_starts, start) - 1]
        opens = not _has_words(prose, sentences[first].start, start)
        manner = (
            Manner.NESTED
            if end <= outer
            else Manner.HEADLINE
            if block.kind in _HEADINGS
            else _manner(prose, quotation, opens=opens, crosses=first < last)
        )
        fills = opens and not _has_words(prose, end, sentences[last].end)
        resumes = before is not None and _resumes(prose, before, quotation, first)
        speech = Speech(quotation, manner, first, last, fills, resumes)
        if manner is not Manner.NESTED:
            before, outer = speech, end
        yield speech


def _has_words(prose: str, start: int, end: int) -> bool:
    """Whether there is a letter or figure between two places."""
    return start < end and any(map(str.isalnum, prose[start:end]))


def _manner(prose: str, quotation: Quotation, *, opens: bool, crosses: bool) -> Manner:
    """What a quotation in the body is, judged by itself and what is right before it."""
    if crosses:
        return Manner.DIRECT
    text = prose[quotation.inner.start : quotation.inner.end].strip()
    words = text.split()
    led_in = (
        opens
        or prose[max(0, quotation.span.start - 3) : quotation.span.start].rstrip()[-1:] in _LEADS_IN
    )
    ends = text[-1:] in _STOPS or not quotation.closed
    begins = text.lstrip(_STARTS)[:1]
    if _is_title(words) and not (ends and led_in):
        return Manner.TITLE
    if led_in and ends and not begins.islower():
        return Manner.DIRECT
    if len(words) > _FEW_WORDS and begins.isupper() and (ends or led_in):
        return Manner.DIRECT
    if len(words) <= _FEW_WORDS:
        return Manner.TERM
    return Manner.MIXED


def _is_title(words: Sequence[str]) -> bool:
    """Whether the words have capitals as in the title of a work or the name of a thing."""
    if not words or len(words) > _LONGEST_TITLE:
        return False
    return (
        all(
            not (letter := word.lstrip(_STARTS)[:1]).islower()
            or word.strip(".,").lower() in _SMALL
            or not letter.isalpha()
            for word in words
        )
        and not words[0][:1].islower()
    )


def _resumes(prose: str, before: Speech, quotation: Quotation, first: int) -> bool:
    """Whether the quotation before was not at its end."""
    if before.quotation.continued:
        return prose[before.quotation.span.end : quotation.span.start].isspace()
    if before.last == first:  # “…,” she said, “…”
        inner = before.quotation.inner
        return prose[inner.end - 1] == "," and before.manner is Manner.DIRECT
    return False
