"""Where sentences end within one block: one regex for candidates, tables to judge them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.late import late
from newslint.analysis.listing import runs
from newslint.analysis.stops import (
    is_abbreviation,
    is_long_word,
    opener_follows,
    stop_ends,
    word_before,
)
from newslint.knowledge.cues import Cues
from newslint.model.span import Span

# 1: the marks, 2: what closes behind them, 3: the white space. What follows is not lower case,
# but for “iPhone”; without white space it is a capital. A stop close to its word ends the sentence
# although a spaced ellipsis opens the next one.
_CANDIDATE = late(
    r"""([.!?…](?:(?<=\w\.)(?=[ ]\.[ ]\.[ ]\.[ ][A-Z])
                |(?<![.!?…].)(?<![.!?…][ \u00a0].)(?:[ \u00a0]?[.!?…])*+))
        ((?:["”’')\]}»\x02¹²³†‡]|\[\d+\]|[ \u00a0\u2009\u202f](?=[”»]))*+)
        (?:(\s++)(?![a-z](?![A-Z]))|(?=[^\W\d_a-z]|[“„«(]))""",
    re.VERBOSE,
)
_SPEAKER = late(r"([^\W\d_a-z][\w.'’-]*+)[ \n](?:[^\W\d_a-z][\w.'’-]*+[ \n]){0,3}([a-z]+)")
_CAPITALISED = late(r"[^\W\d_a-z](?:['’]?[^\W\d_A-Z]|\s)")
_OPENING = frozenset("([{“‘«„")
_DOMAINS = frozenset({"com", "org", "net", "edu", "gov"})
_PATH = late(r"(?:[a-z]\w*\.)+[a-z]\w*")  # of a program: java.lang.String
_NEAR = 40  # how far to look for the ends of an address


def split_sentences(prose: str, within: Span, cues: Cues) -> Iterator[Span]:
    """The sentences of one block, in order, without the white space round them."""
    for run in runs(prose, within):
        start = run.start
        for match in _CANDIDATE.finditer(prose, run.start, run.end):
            if match.end() < run.end and _ends(prose, match, start, cues):
                yield Span(start, match.end(2))
                start = match.end()
        yield Span(start, run.end)


def _ends(prose: str, match: re.Match[str], start: int, cues: Cues) -> bool:
    """Whether the sentence that began at `start` ends with the marks of `match`."""
    at, following = match.span()
    marks, closing, space = match.groups()
    word = word_before(prose, start, at)
    if marks == "." and space and not closing and is_long_word(word, cues):
        return not _is_lower(prose, following)
    if at > start and not prose[at - 1].isalnum() and _opens(prose, at - 1, start):
        return _bracketed_ends(prose, match, start, cues)
    if at == start or (closing and _is_aside(prose, match, start)):
        return False
    if space is None:
        return _ends_joined(prose, match, word, cues)
    if marks != ".":
        return not _is_lower(prose, following) and _strong_ends(prose, match, word, cues)
    before = prose[start:at]
    return not _is_lower(prose, following) and stop_ends(prose, before, word, following, cues)


def _is_lower(prose: str, at: int) -> bool:
    """Whether a word begins with a small letter, unless it is one like “iPhone”."""
    return prose[at].islower() and not prose[at + 1 : at + 2].isupper()


def _strong_ends(prose: str, match: re.Match[str], word: str, cues: Cues) -> bool:
    """Whether marks other than one full stop end the sentence."""
    if "!" not in match[1] and "?" not in match[1]:
        return _ellipsis_ends(prose, match, cues)
    if match[2]:
        return not _speaker_follows(prose, match, cues)
    return word + match[1] not in cues.names or opener_follows(prose, match.end(), cues)


def _ellipsis_ends(prose: str, match: re.Match[str], cues: Cues) -> bool:
    """Whether dots end a sentence: always close to a word, or four; else before an opener only."""
    if not prose[match.start() - 1].isspace() or match[1].count(".") > 3:
        return True
    speaks = prose.startswith(("I ", "I’", "I'"), match.end())  # a capital that opens nothing
    return not speaks and opener_follows(prose, match.end(), cues)


def _speaker_follows(prose: str, match: re.Match[str], cues: Cues) -> bool:
    """Whether a name and a verb of speech follow what was asked or cried: “Who?” Jo Doe asked."""
    speaker = _SPEAKER.match(prose, match.end(), match.endpos)
    if speaker is None or speaker[2] not in cues.speech:
        return False
    return speaker[1] not in cues.openers  # “Who?” She asked him twice.


def _opens(prose: str, at: int, start: int) -> bool:
    """Whether the character at `at` opens a bracket or quotation: “(...)” or “The "." key”."""
    if prose[at] in _OPENING:
        return True
    return prose[at] in "\"'" and (at <= start or prose[at - 1].isspace())


def _bracketed_ends(prose: str, match: re.Match[str], start: int, cues: Cues) -> bool:
    """Whether marks alone in brackets end a sentence: “people[...] Term”, “incurable[.]” He”."""
    opened = match.start() - 1
    if opened == start or prose[opened] not in "([" or match[2][:1] not in (")", "]"):
        return False
    if match[3] is None or prose[match.end()].islower():
        return False
    return not prose[opened - 1].isspace() or opener_follows(prose, match.end(), cues)


def _is_aside(prose: str, match: re.Match[str], start: int) -> bool:
    """Whether the marks stand within a bracket that opened in the middle of the sentence."""
    closing = match[2].lstrip("\"”’'")[:1]
    if closing not in (")", "]"):
        return False
    opening = "(" if closing == ")" else "["
    opened = prose.rfind(opening, start, match.start())
    if opened <= start or prose.find(closing, opened, match.start()) >= 0:
        return False
    return prose[start:opened].strip("\"“‘'([ ") != ""


def _ends_joined(prose: str, match: re.Match[str], word: str, cues: Cues) -> bool:
    """Whether a sentence ends although no space follows: “identified.A”, “parts.”While”."""
    following = match.end()
    if prose[following] in "“„«(":
        following += 1
    if not _CAPITALISED.match(prose, following) or is_abbreviation(word, cues):
        return False
    if len(match[1]) > 1 and prose[following + 1].isspace():
        return False  # “I...I do”
    return match[1] != "." or match[2] != "" or not _in_address(prose, match)


def _in_address(prose: str, match: re.Match[str]) -> bool:
    """Whether the stop belongs to an address or the like, judged by what is joined to it."""
    tail = prose[match.end() : match.end() + _NEAR].split(maxsplit=1)[0]
    if "@" in tail or tail.lower() in _DOMAINS:
        return True
    head = prose[max(0, match.start() - _NEAR) : match.start()].split()[-1:]
    address = "".join(head)
    if address.rpartition(".")[2] in _DOMAINS:
        return False  # “www.example.com.This”
    return "/" in address or address.startswith("www") or _PATH.fullmatch(address) is not None
