"""What stands beside a name and tells what it names: a title, a verb of speech, a role."""

from __future__ import annotations

from newslint.analysis.known import Known
from newslint.analysis.late import late
from newslint.model.span import Span

_BEFORE = late(r"(?<![\w’'-])([^\W\d_][\w.'’-]*+)[ \n\u00a0]\Z")
_AFTER = late(r"(?:['’]s)?[ \n]([a-z]++)")
_AFTER_QUOTATION = late(r"[\"”’'][ \n]([a-z]+)[ \n]\Z")
_APPOSITION = late(
    r",[ \n](?:(?:an?|the|his|her|its|their|[a-z]++['’]s)[ \n])?([\w-]++)(?:[ \n]([a-z]++))?"
)
_PLACING = frozenset({"in", "at", "near", "from", "outside", "across", "towards", "toward"})
_ENDS_PLACING: tuple[str, ...] = tuple(_PLACING)
_BEFORE_ARTICLE = late(r"\b(?:[Tt]he|[Aa]n?)[ \n]\Z")
_SPACES = frozenset(" \n")
_MARKS = frozenset("\"”’'")
_REACH = 24


def is_placed(start: int, _: int, known: Known) -> bool:
    """Whether the word before the name says that something is there."""
    if not known.prose.endswith(_ENDS_PLACING, 0, max(0, start - 1)):
        return False  # mostly so, and soon seen
    before = _BEFORE.search(known.prose, max(0, start - _REACH), start)
    return before is not None and before[1] in _PLACING


def is_not_placed(start: int, end: int, known: Known) -> bool:
    """Whether no word before the name says that something is there."""
    return not is_placed(start, end, known)


def speaks(start: int, end: int, known: Known) -> bool:
    """Whether a verb of speech stands behind, or before it where a quotation ends."""
    prose, verbs = known.prose, known.lore.cues.speech
    after = _AFTER.match(prose, end)
    if after is not None and after[1] in verbs:
        return True
    least = max(0, start - _REACH)
    if _MARKS.isdisjoint(prose[least:start]):
        return False
    before = _AFTER_QUOTATION.search(prose, least, start)
    return before is not None and before[1] in verbs


def small_title(start: int, known: Known) -> Span | None:
    """A title or role in small letters right before the name: “mayor Jane Doe”."""
    prose, lore = known.prose, known.lore
    if prose[start - 1 : start] not in _SPACES or not prose.endswith(
        known.small_titles, 0, start - 1
    ):
        return None
    before = _BEFORE.search(prose, max(0, start - _REACH), start)
    if before is None or not (before[1] in lore.titles or before[1] in lore.roles):
        return None
    if start < 3 or not prose[start - 2].islower():
        return None
    return Span(*before.span(1))


def has_role(_: int, end: int, known: Known) -> bool:
    """Whether a role or an age stands behind: “Jane Doe, a dentist”, “Jane Doe, 45,”."""
    found = _APPOSITION.match(known.prose, end)
    if found is None:
        return False
    if found[1].isdigit():
        return len(found[1]) == 2 and known.prose.startswith(",", found.end())
    roles = known.lore.roles
    return found[1] in roles or found[2] in roles


def has_title_or_role(start: int, end: int, known: Known) -> bool:
    """Whether a title stands before the name or a role behind it."""
    return small_title(start, known) is not None or has_role(start, end, known)


def is_called_so(start: int, end: int, known: Known) -> bool:
    """Whether nothing denies that what sounds like a person is one: not the Crew Dragon."""
    if has_title_or_role(start, end, known):
        return True
    return _BEFORE_ARTICLE.search(known.prose, max(0, start - 5), start) is None
