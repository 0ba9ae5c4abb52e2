"""Runs of capitalised words: the raw material of names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.knowledge.cues import Cues
from newslint.model.block import Block, BlockKind

# 1: initials, or a word with what is joined to it (Ki-moon, O’Brien, but not the ending of a
# possessive); 2: a full stop. It begins with a set of letters, for which alone a search is quick.
_WORD = late(
    rf"""([{UPPER}](?:(?:\.[{UPPER}])++(?!\w)|\w*+(?:['’ʻʼ‘](?!s\b)\w++|-\w++)*+))
        (?![@/\\]|\.\w\w)(\.?)""",
    re.VERBOSE,
)
_PARTICLE_BEFORE = late(
    r"(?<![\w@#/\\-])(?:(?:a[dlnrstz]|a[dst]h|e[dlnrstz]|u[dlrst])-|[dl]['’]|dell['’])\Z"
)
_NO_WORD_BEFORE = frozenset("@#/\\_")
_NO_NAME = late(r"I(?:['’]\w+)?|\w+['’](?:d|ll|m|re|t|ve)")  # “I”, “We’ll”
_BEFORE_START = frozenset(".!?…:;•*|·)]")
_OPENERS = " \n\u00a0\"“”„«'‘’([*_"
_TYING = frozenset("-'’")
_QUOTING = frozenset("\"“„«‘'([")
_GAPS = frozenset(" \n\u00a0")
_WIDEST_GAP = 14
_NOT_READ = (BlockKind.CODE, BlockKind.BYLINE)

Word = tuple[int, int]  # where it begins and ends: a Span for each of so many would be dear
# What stands before a word with a capital, the word, its full stop, and where it begins.
_Found = tuple[str, str, str, int]


class Run(NamedTuple):
    """Capitalised words one after another, with particles between them."""

    start: int
    end: int
    words: tuple[Word, ...]  # those with a capital
    opens: bool  # the first stands where a capital is due anyway
    block: int


def find_runs(
    prose: str,
    blocks: Iterable[Block],
    *,
    particles: frozenset[str],
    cues: Cues,
) -> Iterator[Run]:
    """The runs of each block; a full stop ends one, unless it ends initials or a title."""
    parts = _WORD.split(prose)  # much quicker than match by match
    gaps, texts, stops = parts[::3], parts[1::3], parts[2::3]
    starts = [*accumulate(map(len, parts))][::3]
    for number, (kind, (first, last)) in enumerate(blocks):
        if kind in _NOT_READ:
            continue
        here = slice(bisect_left(starts, first), bisect_left(starts, last))
        found = zip(gaps[here], texts[here], stops[here], starts[here], strict=False)
        for words in _grouped(prose, found, first, particles, cues):
            start, end = words[0][0], words[-1][1]
            is_within = start - first > 1 and prose[start - 1] == " " and prose[start - 2].isalnum()
            opens = not is_within and _opens(prose, start, first)
            yield Run(start, end, tuple(words), opens, number)


def _grouped(
    prose: str, found: Iterable[_Found], first: int, particles: frozenset[str], cues: Cues
) -> Iterator[list[Word]]:
    """The words of each run; none that only opens a sentence."""
    openers, titles = cues.openers, cues.titles
    words: list[Word] = []
    last = 0  # where the last word ended that another may follow
    stopped = False
    for gap, text, stop, at in found:
        is_plain = gap[-1:] == " " and text[0].isupper()
        start = at if is_plain else _start(prose, at, first)
        if start < 0:
            continue
        if words and (
            not last
            or start - last > _WIDEST_GAP
            or (stopped and text in openers)
            or not _goes_on(prose[last:start], particles)
        ):
            if not _only_opens(prose, words, openers):
                yield words
            words = []
        if not stop and (text[0] == "I" or not text.isalpha()) and _NO_NAME.fullmatch(text):
            last = 0
            continue
        stopped = stop != ""
        ends = stopped and not (len(text) == 1 or "." in text or text in titles)
        end = at + len(text) + (stopped and not ends)
        words.append((start, end))
        last = 0 if ends else end
    if words and not _only_opens(prose, words, openers):
        yield words


def _only_opens(prose: str, words: Sequence[Word], openers: frozenset[str]) -> bool:
    """Whether there is a single word, which has its capital because a sentence begins."""
    return len(words) == 1 and prose[slice(*words[0])] in openers


def _start(prose: str, at: int, first: int) -> int:
    """Where the word whose capital stands at `at` begins, its article included; -1 if nowhere."""
    if prose[at].islower():
        return -1
    if at == first or (before := prose[at - 1]) == " ":
        return at
    if before in _TYING:
        article = _PARTICLE_BEFORE.search(prose, max(first, at - 6), at)
        return article.start() if article else at
    return -1 if before.isalnum() or before in _NO_WORD_BEFORE else at


def _goes_on(gap: str, particles: frozenset[str]) -> bool:
    """Whether a space, or small words between two with capitals, keep them in one name."""
    if gap in _GAPS:
        return True
    if not gap or not (gap[0] in _GAPS and gap[-1] in _GAPS):
        return False
    between = gap.split()
    return 0 < len(between) <= 2 and particles.issuperset(between)


def _opens(prose: str, start: int, first: int) -> bool:
    """Whether a sentence, a quotation or an item of a list begins at `start`."""
    before = prose[max(first, start - 6) : start]
    rest = before.rstrip(_OPENERS)
    if not rest:
        return True
    return rest[-1] in _BEFORE_START or not _QUOTING.isdisjoint(before[len(rest) :])
