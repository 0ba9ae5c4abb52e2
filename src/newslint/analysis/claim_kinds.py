"""What a sentence claims, told from its cue and the words round it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from newslint.analysis.claim_harm import states_harm
from newslint.analysis.claim_sight import Evidence, Seen
from newslint.analysis.claim_words import Cue
from newslint.analysis.statement import About

__all__ = ["KINDS", "Evidence", "Kind", "Seen"]

_NEAR = 6
_FAR = 9
_SHORT = 5  # letters: “It”, “This”
_NO_FORECAST = ("claim-plan", "claim-weather")
_CERTAIN = frozenset(
    {"now", "also", "soon", "then", "surely", "certainly", "inevitably", "not", "only", "never"}
)
_BE = frozenset({"is", "was", "are", "were", "been", "be"})
_PERCENT = frozenset({"%", "percent", "per"})
_PERSONS = frozenset(
    {"he", "she", "they", "who", "you", "nobody", "everyone", "there", "and", "but"}
)
_MONEY = frozenset("$£€")
_CAUSE = frozenset({"because", "since", "as"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_GOES_ON = frozenset(
    {"because", "as", "that", "who", "which", "and", "but", ",", ";", "—", "–", ":"}
)
_MOTIVES = frozenset({"claim-feeling", "claim-mind", "claim-motive"})
_BLAMES = frozenset({"claim-blame", "claim-breach", "claim-culprit", "claim-fault"})


class Kind(NamedTuple):
    """What a claim is about, the classes of its cues, and the test of each."""

    about: About
    names: frozenset[str]
    test: Callable[[Seen, Cue], Evidence | None]


def lays_blame(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether the sentence says whose fault something is."""
    if seen.is_procedure or seen.is_hedged(cue.first) or seen.is_denied(cue.first):
        return None
    if seen.is_embedded(cue.first) or "who" in seen.words.near(cue.first, before=2, behind=0):
        return None
    if cue.name == "claim-breach":
        return _reaches(seen, cue, "claim-pact")
    if cue.name == "claim-culprit":
        before = [*range(max(0, cue.first - 2), cue.first)]
        be = next((at for at in before if seen.words.small[at] in _BE), None)
        return _reaches(seen, cue._replace(first=be), "claim-evil") if be is not None else None
    if cue.name == "claim-fault":
        around = seen.words.near(cue.first, before=_NEAR, behind=_NEAR)
        return (cue.first, cue.behind) if set(around) & seen.of("claim-causing") else None
    return cue.first, cue.behind


def _reaches(seen: Seen, cue: Cue, name: str) -> Evidence | None:
    """Up to the first word of a class that follows in the clause."""
    for at, word in enumerate(seen.ahead(cue.behind, _NEAR), cue.behind):
        if word in seen.of(name):
            return cue.first, at + 1
        if word in _GOES_ON:
            return None
    return None


def gives_motive(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether the sentence says why somebody acted."""
    if cue.name == "claim-motive":
        return None if seen.is_hedged(cue.first) else (cue.first, cue.behind)
    is_felt = cue.name == "claim-feeling" and seen.words.small[cue.first - 1] not in _BE
    if is_felt or seen.is_hedged(cue.first):
        return None
    for at in range(cue.first - 2, max(-1, cue.first - 6), -1):
        word = seen.words.small[at]
        if word == "because" or (word in _CAUSE and at == cue.first - 2):
            return (at, cue.behind) if seen.words.small[at + 1] != "of" else None
        if word in _GOES_ON:
            return None
    return None


def means_harm(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether somebody is said to have acted so as to do harm: “in order to starve”."""
    at = cue.first - 1
    if at < 1 or seen.words.small[at] != "to" or seen.is_procedure or seen.is_conditional:
        return None
    before = seen.words.near(at, before=_FAR, behind=-1)
    is_wish = before[-1] in seen.of("claim-wish")
    if seen.is_denied(at) or (not is_wish and seen.of("claim-deed").isdisjoint(before)):
        return None
    return at - is_wish, cue.behind


def states_crime(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether the sentence says that somebody broke the law."""
    small, at = seen.words.small, cue.first
    if at == 0 or at + 1 >= len(small) or seen.is_procedure or seen.is_fiction:
        return None
    if seen.is_background or seen.is_embedded(at) or seen.is_hedged(at):
        return None
    before, behind = small[at - 1], small[at + 1]
    if before in _ARTICLES or before in seen.of("claim-passive"):
        return None
    if not seen.of("claim-idiom").isdisjoint(small[at + 1 : at + 4]):
        return None
    if cue.behind - at > 1:
        return at, cue.behind
    is_done_to = behind[0].isdigit() or behind in _MONEY or behind in seen.of("claim-determiner")
    return (at, at + 2) if is_done_to else None


def judges(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether a superlative of judgement reaches beyond what anybody can count."""
    small = seen.words.small
    behind = small[cue.behind : cue.behind + 3]
    if seen.is_sport or (cue.first and small[cue.first - 1] in {"at", "-"}):
        return None
    if seen.is_hedged(cue.first) or not _is_stated(seen, cue.first):
        return None
    if not seen.of("claim-record").isdisjoint(behind):
        return None
    if cue.first and small[cue.first - 1] in seen.of("claim-owner"):
        return cue.first - 1, cue.behind
    end = _scope(seen, cue.behind)
    return (cue.first, end) if end else None


def is_greatest(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether something is said to be the biggest there ever was."""
    if seen.is_sport or seen.is_hedged(cue.first) or not _is_stated(seen, cue.first):
        return None
    for at, word in enumerate(seen.ahead(cue.behind, _NEAR), cue.behind):
        if word in {"ever", "history"}:
            return cue.first, at + 1
    return None


def _is_stated(seen: Seen, first: int) -> bool:
    """Whether it is what the sentence says of something: “it is one of the most …”."""
    for at in range(first - 1, max(-1, first - 8), -1):
        word = seen.words.small[at]
        if word in seen.of("claim-linking"):
            return True
        if word not in seen.of("claim-between") and word not in seen.of("claim-owner"):
            return seen.words.small[at - 1 : at] in (["made"], ["makes"])
    return False


def _scope(seen: Seen, at: int) -> int:
    """Where the words end that say among how many: “ever”, “in the world”; 0 without them."""
    for number, word in enumerate(seen.ahead(at, 9), at):
        if word in seen.of("claim-ever"):
            return number + 1
        if word == "in" and (end := _place_behind(seen, number + 1)):
            return end
        if word in {"that", "who", "which", "when", "and", "but"}:
            return 0
    return 0


def _place_behind(seen: Seen, at: int) -> int:
    """Where the words end that name a place or a country; 0 where they name none."""
    for number, word in enumerate(seen.ahead(at, 4), at):
        is_name = seen.words.written[number][0].isupper() and word not in seen.of("claim-month")
        if is_name or word in seen.of("claim-scope"):
            return number + 1
    return 0


def is_first(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether the sentence says that there never was the like."""
    return None if seen.is_hedged(cue.first) else (cue.first, cue.behind)


def foretells(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether an effect to come is stated as certain."""
    if seen.is_conditional or seen.is_embedded(cue.first) or not _is_of_thing(seen, cue):
        return None
    if any(seen.words.has(seen.of(name)) for name in _NO_FORECAST):
        return None
    for at, word in enumerate(seen.words.small[cue.behind : cue.behind + 3], cue.behind):
        if word in seen.of("claim-effect") or _is_outcome(seen, at):
            return (cue.first, at + 1) if _is_effect(seen, at) else None
        if word not in _CERTAIN:
            return None
    return None


def _is_effect(seen: Seen, at: int) -> bool:
    """Whether it is no measure taken: “raise the age to 64”, “lead the talks”."""
    small = seen.words.small
    if small[at] in seen.of("claim-neutral"):
        return not any(word[0].isdigit() for word in small[at + 1 :])
    return small[at] != "lead" or [*small[at + 1 : at + 2]] == ["to"]


def _is_outcome(seen: Seen, at: int) -> bool:
    """Whether a word tells how something ends: “end the war”, “fall by 10 per cent”."""
    small = seen.words.small
    if small[at] not in seen.of("claim-outcome") or at + 1 >= len(small):
        return False
    return small[at + 1] == "by" or small[at + 1] in _ARTICLES


def _is_of_thing(seen: Seen, cue: Cue) -> bool:
    """Whether a thing, not a person who means to, will have the effect."""
    if cue.first == 0:
        return False
    word = seen.words.written[cue.first - 1]
    if word.lower() in _PERSONS or word.lower() in seen.of("claim-agent"):
        return False
    return word.islower() or (cue.first == 1 and len(word) < _SHORT)


def gives_share(seen: Seen, cue: Cue) -> Evidence | None:
    """Whether the sentence gives a share of many as a fact."""
    first = cue.first
    if seen.words.small[first] in _PERCENT:
        first -= 1
        if first < 0 or not seen.is_number(first):
            return None
    if seen.is_sport or seen.is_background or seen.is_denied(cue.first):
        return None
    if seen.words.has(seen.of("claim-business")) or seen.words.has(seen.of("claim-poll")):
        return None
    return first, cue.behind


def alleges(seen: Seen, cue: Cue) -> Evidence | None:
    """The words that say that somebody, not told who, alleges it: not “those who are accused”."""
    is_relative = cue.first > 0 and seen.words.small[cue.first - 1] == "who"
    return None if is_relative else (cue.first, cue.behind)


KINDS = (
    Kind(About.OTHER, frozenset({"claim-allegation"}), alleges),
    Kind(About.MOTIVE, _MOTIVES, gives_motive),
    Kind(About.MOTIVE, frozenset({"claim-hostile"}), means_harm),
    Kind(About.BLAME, _BLAMES, lays_blame),
    Kind(About.CASUALTIES, frozenset({"claim-harm", "claim-flight", "claim-toll"}), states_harm),
    Kind(About.CRIME, frozenset({"claim-crime"}), states_crime),
    Kind(About.SUPERLATIVE, frozenset({"claim-judgement"}), judges),
    Kind(About.SUPERLATIVE, frozenset({"claim-size"}), is_greatest),
    Kind(About.SUPERLATIVE, frozenset({"claim-first"}), is_first),
    Kind(About.FORECAST, frozenset({"claim-will"}), foretells),
    Kind(About.STATISTIC, frozenset({"claim-share"}), gives_share),
)
