"""What a line or paragraph of plain text looks like, whatever stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.formats.datelines import dateline_end

SHORT = 120  # longer paragraphs are body or list
_HEADLINE_LENGTH = 110
_SUBHEADING_LENGTH = 60
_SUBHEADING_WORDS = 8
_TITLE_LENGTH = 90  # of a subheading Whose Words Are All Capitalised
_STOPS = frozenset(".!?…:;,")
_CLOSING = "”’\"')]"  # may follow a stop
_SENTENCE_END = re.compile(r"[^\W\d_]{4}[.!?][”’\"')\]]*\s+[“‘\"'(]?[A-Z]")
_SPEECH = re.compile(r"[“\"‘']|.*\b(?:said|says|told|added|reported)$")
# The rare ones are strings, compiled by `re` when a text first needs them: a start costs less.
_SCORE = r"[A-Z][^.!?]*? \d{1,3}[-–]\d{1,3} [A-Z][^.!?]*"
_CAPTION = (
    r"(?:(?:file |main )?(?:photo|photograph|image|picture|graphic|illustration|video)s?"
    r"(?: caption| credit| by)?|caption|pictured)\s*:|(?:photo|photograph|image|picture)s? by "
)
_CREDIT = r"\((?:(?:file )?(?:photo|image|picture)s?|credit)(?::| by ).*\)$"
_LIST = re.compile(r"(?:[-*•‣◦]|\d{1,2}[.)]|\(?[a-z]\)|\(\d{1,2}\))[ \t\u00a0]+(?=\S)")
_LIST_MARKS = frozenset("-*•‣◦(0123456789abcdefghijklmnopqrstuvwxyz")
_BYLINE = r"(?:(?:story|words|text|written|report(?:ed|ing)?) )?by:?\s+(?P<names>\S.*)"
_SMALL = (
    r"a|al|an|and|at|bin|da|de|del|della|der|di|dos|du|el|for|from|in|la|le|of|our|ten|the|to|van"
    r"|von|with|y|(?:correspondent|reporter|writer)s?|staff|(?:al|el|ul)-.+"
)


def may_be_marked(paragraph_start: str, paragraph_end: str) -> bool:
    """Whether a paragraph with these outer characters can be an item or carry a credit."""
    return paragraph_start in _LIST_MARKS or paragraph_end == ")"


def item_start(text: str) -> int:
    """Where the words of a list item begin; 0 if this is none."""
    marker = _LIST.match(text) if text[:1] in _LIST_MARKS else None
    return marker.end() if marker else 0


def is_caption(text: str) -> bool:
    """Whether a line says of itself that it goes with a picture."""
    if "\n" in text or not (":" in text or " by " in text):
        return False
    return bool(re.match(_CAPTION, text, re.I) or re.search(_CREDIT, text, re.I))


def byline_names(text: str) -> str:
    """The names in a byline; empty if this is none."""
    if "by" not in text[:14].lower():
        return ""
    found = re.fullmatch(_BYLINE, text, re.I)
    if not found or _is_stopped(text):
        return ""
    names: str = found["names"]
    words = names.replace(",", " ").split()
    named = all(not word[0].islower() or re.fullmatch(_SMALL, word) for word in words)
    return names if named and len(words) <= 14 else ""


def is_bare(text: str) -> bool:
    """Whether a line has no stop, neither at its end nor within."""
    return "\n" not in text and not _is_stopped(text) and not _SENTENCE_END.search(text)


def _is_stopped(text: str) -> bool:
    """Whether a line ends with a stop."""
    return text.rstrip(_CLOSING)[-1:] in _STOPS


def is_headline(text: str) -> bool:
    """Whether the first line of a text can be its headline."""
    if len(text) > _HEADLINE_LENGTH or text[0].islower() or not is_bare(text.rstrip("?")):
        return False
    return not (item_start(text) or dateline_end(text))


def is_score(text: str) -> bool:
    """Whether a line gives the result of a match."""
    if len(text) > _TITLE_LENGTH or not any(map(str.isdigit, text)):
        return False
    return re.fullmatch(_SCORE, text) is not None


def is_subheading(text: str) -> bool:
    """Whether a line can stand over the paragraphs that follow it."""
    if len(text) > _TITLE_LENGTH or text[0].islower() or not is_bare(text.rstrip("?")):
        return False
    if _SPEECH.match(text):
        return False
    words = text.split()
    short = len(text) <= _SUBHEADING_LENGTH and len(words) <= _SUBHEADING_WORDS
    return short or is_score(text) or _is_capitalised(words)


def has_one_sentence_or_two(text: str) -> bool:
    """Whether at most one sentence ends before the last."""
    return len(_SENTENCE_END.findall(text)) <= 1


def _is_capitalised(words: Sequence[str]) -> bool:
    return all(len(word) < 4 or not word[0].islower() for word in words)
