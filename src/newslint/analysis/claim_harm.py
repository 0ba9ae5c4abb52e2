"""How many came to harm, as a sentence tells."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.analysis.claim_sight import Evidence, Seen
from newslint.analysis.claim_words import Cue

_BEFORE = 10
_BEHIND = 6
_SIGNS = frozenset("$£€%#:/-")
_YEARS = range(1700, 2100)
_BREAKS = frozenset({";", ":", "—", "–"})
_LIST = frozenset({",", ".", "and"})
_KNOWN = frozenset({"the", "these", "those", "per"})
_RELATIVE = frozenset({"that", "which", "who", "where", "whom"})
_MILD = frozenset({"injured", "injuring", "injures", "hurt"})
_OF = frozenset({"of", "for"})


def states_harm(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether people are counted who were killed, hurt or driven from home."""
    if seen.is_in_court(cue.first) or seen.is_background or seen.is_fiction:
        return None
    if seen.is_hedged(cue.first) or seen.is_denied(cue.first):
        return None
    if _is_rate(seen, cue) or (cue.name == "claim-harm" and _tells_no_harm(seen, cue)):
        return None
    counted = _count_behind(seen, cue) if _counts_on(seen, cue) else None
    counted = _count_before(seen, cue) if counted is None else counted
    if counted is None:
        return None
    return min(counted, cue.first), max(_behind_noun(seen, counted), cue.behind)


def _is_rate(seen: Seen, cue: Cue) -> bool:
    """Whether they are counted of so many: “four deaths per 100,000”."""
    return "per" in seen.words.small[cue.behind : cue.behind + 2]


def _tells_no_harm(seen: Seen, cue: Cue) -> bool:
    """Whether it is a name, a charge, an injury in a match or the way to say which event it was."""
    before = seen.words.near(cue.first, before=3, behind=-1)
    if not before:
        return False
    if before[-1] in _OF or seen.words.written[cue.first][0].isupper():
        return True  # “for killing two”
    if seen.is_sport and seen.words.small[cue.first] in _MILD:
        return True
    return not _RELATIVE.isdisjoint(before)  # “the attack that killed 14”


def _behind_noun(seen: Seen, counted: int) -> int:
    """Where the words end that say who is counted, if one tells: “14 people”."""
    for at in (counted + 1, counted + 2):
        if at in range(len(seen.words.small)) and seen.words.small[at] in seen.of("claim-people"):
            return at + 1
    return counted + 1


def _counts_on(seen: Seen, cue: Cue) -> bool:
    """Whether those whom it counts may follow."""
    if cue.name != "claim-harm":
        return True
    return " ".join(seen.words.small[cue.first : cue.behind]) in seen.of("claim-harms")


def _count_behind(seen: Seen, cue: Cue) -> int | None:
    """The number of the figure that follows: “killing at least 18”."""
    for at, _ in enumerate(seen.ahead(cue.behind, _BEHIND), cue.behind):
        if seen.words.small[at] in _LIST:
            return None
        if _counts(seen, at):
            return at
    return None


def _count_before(seen: Seen, cue: Cue) -> int | None:
    """The number of the figure that stands before: “18 people were killed”."""
    is_loose = False
    for at in range(cue.first - 1, max(-1, cue.first - 1 - _BEFORE), -1):
        word = seen.words.small[at]
        if word in _BREAKS:
            return None
        is_loose = is_loose or word in _LIST
        if _counts(seen, at):
            is_near = at + 1 == cue.first or not (is_loose or _is_weak(seen, cue))
            return at if is_near or _counts_people(seen, at) else None
    return None


def _counts_people(seen: Seen, at: int) -> bool:
    people = seen.of("claim-people")
    return not people.isdisjoint(seen.words.small[at + 1 : at + 4])


def _is_weak(seen: Seen, cue: Cue) -> bool:
    """Whether other things than people may come to the same harm: jobs disappear."""
    return seen.words.small[cue.first] in seen.of("claim-weak") and cue.behind - cue.first == 1


def _counts(seen: Seen, at: int) -> bool:
    """Whether the word is a figure that counts people."""
    small = seen.words.small
    word = small[at]
    before = small[at - 1] if at else ""
    behind = small[at + 1] if at + 1 < len(small) else ""
    if before in _SIGNS or behind in _SIGNS or before in _KNOWN:
        return False
    if before in seen.of("claim-month") or _is_age(before, behind, small[max(0, at - 4) : at]):
        return False
    if word in seen.of("claim-quantifier"):
        return not seen.of("claim-people").isdisjoint(small[at + 1 : at + 3])
    if behind in seen.of("claim-no-people"):
        return False
    return word in seen.of("claim-number") or _is_count(word, behind, seen)


def _is_count(word: str, behind: str, seen: Seen) -> bool:
    """Whether it is a figure in digits and neither a day nor a year."""
    if not word[0].isdigit() or behind in seen.of("claim-month"):
        return False
    return not (word.isdecimal() and int(word) in _YEARS)


def _is_age(before: str, behind: str, others: Sequence[str]) -> bool:
    """Whether the figure is somebody's age: “Diaz, 49,”, “between the ages of 14 and 18”."""
    if (before == "," == behind) or (before == "was" and behind == "and"):
        return True
    return "ages" in others or "aged" in others
