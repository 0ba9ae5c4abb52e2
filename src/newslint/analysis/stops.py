"""Whether a full stop ends a sentence or belongs to the short word before it."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.knowledge.cues import Cues

# 1: marks before the next word, 2: that word, 3: a full stop behind it.
_NEXT = late(r"([\s\"“‘'(\[{«„¿¡—–.…-]*+)([^\W\d_]*)(\.?)")
_SEPARATED = late(r"(?s:.*)[\s\-–—/“”\"‘()\[\]{}«»„,;:&•⁃‣▪●◦]")
_DOTTED = late(r"(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,3}")
_VOWELLESS = late(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}")
_ZONE = late(r"\w+(?: [A-Z][a-z]+)?,? (?:[Ss]tandard |[Dd]aylight |[Ss]ummer )?[Tt]ime\b")
_FEW = 4  # letters of a short word without vowels
_LONGEST = 30  # no abbreviation is longer


def word_before(prose: str, start: int, at: int) -> str:
    """The word that the marks at `at` follow, with the stops inside it; empty after a space."""
    first = max(start, at - _LONGEST)
    word = prose[prose.rfind(" ", first, at) + 1 or first : at]
    if word.isalnum():
        return word
    separated = _SEPARATED.match(prose, first, at)
    return prose[separated.end() if separated else first : at].lstrip("'’")


def is_abbreviation(word: str, cues: Cues) -> bool:
    """Whether `word` commonly takes a full stop: an initial, “U.S” or an entry of the table."""
    if len(word) == 1:
        return word.isalpha()
    if word in cues.titles or word in cues.shorts:
        return True
    return "." in word and _DOTTED.fullmatch(word) is not None


def is_long_word(word: str, cues: Cues) -> bool:
    """Whether a full stop behind `word`, as behind most words, can only end a sentence."""
    return (
        len(word) > _FEW
        and word.isalpha()
        and word not in cues.titles
        and word not in cues.shorts
        and word not in cues.numbers
        and word not in cues.times
    )


def stop_ends(prose: str, so_far: str, word: str, following: int, cues: Cues) -> bool:
    """Whether the full stop behind `word` ends the sentence whose text so far is given.

    What follows it at `following`, after white space, is not in lower case.
    """
    if word in cues.titles:
        return False
    if word in cues.times:
        return _time_ends(prose, so_far, following, cues)
    if len(word) <= 3 and _is_marker(so_far, word):
        return False
    if is_abbreviation(word, cues) or (len(word) <= _FEW and _VOWELLESS.fullmatch(word)):
        return opener_follows(prose, following, cues)
    if word in cues.numbers:
        next_word = _next_word(prose, following)
        return len(next_word) > 1 or next_word == "I"
    return True


def opener_follows(prose: str, following: int, cues: Cues) -> bool:
    """Whether the next word is one that, with its capital, opens sentences."""
    follows = _NEXT.match(prose, following)
    if follows is None or follows[2] not in cues.openers:
        return False
    if follows[1][:1] in ("—", "–", "-"):
        return False  # “SALEM, N.H. — The”
    return not (follows[3] and len(follows[2]) == 1)  # “Albert I. Jones”


def _next_word(prose: str, following: int) -> str:
    follows = _NEXT.match(prose, following)
    return follows[2] if follows else ""


def _time_ends(prose: str, so_far: str, following: int, cues: Cues) -> bool:
    """Whether “5 p.m.” ends a sentence: not before a day or a zone, nor in “At 5 p.m. Smith”."""
    word = _next_word(prose, following)
    if not word or word in cues.openers:
        return word != ""
    if word in cues.calendar or (word.isupper() and len(word) > 1):
        return False
    return _ZONE.match(prose, following) is None and len(so_far.split(maxsplit=3)) > 3


def _is_marker(so_far: str, word: str) -> bool:
    """Whether `word` numbers the sentence that it opens: “1. The first”."""
    if not word.isdigit() and len(word) != 1:
        return False
    return so_far[: len(so_far) - len(word)].strip("•⁃‣▪●◦*-– (") == ""
