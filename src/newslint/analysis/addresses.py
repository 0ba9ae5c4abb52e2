"""Web and e-mail addresses, handles, hashtags and file names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.analysis.late import late
from newslint.model.span import Span

# The cheap look: most articles have no match at all. Wide on purpose; the shapes below decide.
_HINT = late(r"\.[a-z][a-z]|[@#][^\W_]|://")
_SIGNS = ("@", "#", "://")
_STOP = late(r"\.[a-z][a-z]")
_EDGES = late(r"[\s<>“”«»„\"‘|]")
_GENERIC = "com|org|net|edu|gov|mil|int|info|biz"
_FILES = (
    "pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|tsv|json|xml|ya?ml|toml|html?|css|js|py|md|"
    "jpe?g|png|gif|svg|webp|tiff?|mp[34]|mov|avi|wav|zip|tar|gz|exe|epub"
)
# Country codes that are words too: “the end.in” lacks a space, so these need more to show for it.
_WORDLIKE = "ad|am|an|as|at|be|by|do|et|go|he|hi|if|in|is|it|ma|me|my|no|of|on|or|so|to|up|us|we"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_NAMED = r"(?=[\d-]*[^\W\d_])" + _LABEL  # not a figure: “3.5bn”
_DOMAIN = rf"""(?:{_NAMED}\.)+(?:{_GENERIC}|(?!(?:{_WORDLIKE})\b)[a-z]{{2}})(?![\w@])
              |(?:(?=[\w-]{{2}}){_NAMED}\.){{2,}}[a-z]{{2}}(?![\w@])
              |{_NAMED}\.[a-z]{{2}}(?=/\w)"""
_SHAPES = rf"""(?:https?|ftp|mailto):(?://)?\S+
       |www\.(?:{_LABEL}\.)+[a-z]{{2,}}(?![\w@])(?:[:/?]\S*)?
       |(?<![\w.+-])[\w.+-]+@{_LABEL}(?:\.{_LABEL})+
       |(?<![\w.@/&])@\w{{2,}}(?:@{_LABEL}(?:\.{_LABEL})+)?
       |(?<![\w&/])\#(?=\w*[^\W\d_])\w+
       |(?<![\w.@/-])(?:{_DOMAIN})(?:(?::\d+)?[/?]\S*)?
       |(?<![\w.@/-])\w[\w-]*(?:\.[\w-]+)*\.(?:{_FILES})(?!\w|\.\w)"""
_TAIL = ".,;:!?…'’”\"*_"
_POSSESSIVE = ("'s", "’s")


def find_addresses(prose: str) -> Iterator[Span]:
    """Every address in order, without the punctuation of the sentence that it stands in."""
    done = 0
    # To look for one sign alone is several times as quick as to look for any of them.
    hints = _HINT if any(sign in prose for sign in _SIGNS) else _STOP
    for hint in hints.finditer(prose):
        if hint.start() < done:
            continue
        start, end = _chunk(prose, hint.start(), done)
        for match in _shapes().finditer(prose, start, end):
            last = _last(prose, match)
            if last - match.start() > 1:
                yield Span(match.start(), last)
        done = end


@cache
def _shapes() -> re.Pattern[str]:
    # It takes a millisecond to compile, and most articles have no use for it.
    return re.compile(_SHAPES, re.VERBOSE)


def _chunk(prose: str, at: int, done: int) -> tuple[int, int]:
    """The run without white space or quotation marks round `at`."""
    start = at
    while start > done and not _EDGES.match(prose, start - 1):
        start -= 1
    edge = _EDGES.search(prose, at)
    return start, edge.start() if edge else len(prose)


def _last(prose: str, match: re.Match[str]) -> int:
    """Where the address ends: brackets that opened in it may close in it, a full stop may not."""
    text = match[0]
    while text:
        shorter = text.rstrip(_TAIL)
        if shorter.endswith(_POSSESSIVE):
            shorter = shorter[:-2]
        if shorter.endswith((")", "]")) and "(["[shorter[-1] == "]"] not in shorter:
            shorter = shorter[:-1]
        if shorter == text:
            break
        text = shorter
    return match.start() + len(text)
