"""What the words that name a source tell of it: a person or a body, a man or a woman, its kind."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.analysis.statement import Source, SourceKind
from newslint.knowledge import Knowledge
from newslint.knowledge.entry import NameKind

BODY_CLASSES = (
    "source-state",
    "source-group",
    "source-firm",
    "source-media",
    "source-club",
    "source-school",
    "source-party",
    "source-court",
    "source-hospital",
    "source-sort-monitor",
)
_NONE: frozenset[str] = frozenset()
BOTH = frozenset({"male", "female"})
_RELATIVE = late(r"[ \n](?:who|which|that|whose)[ \n]")
_WORDS = late(r"[^\W_]+(?:[-.][^\W_]+)*")
_LONG = 20  # characters, among which there may be a clause
_POSSESSIVES = ("'s", "’s")
_SEVERAL = frozenset({"police", "people", "men", "women", "children"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that"})
_NAMED_BEHIND = late(r",\s((?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]+)\Z")
_WELL_KNOWN = 70
_COMMON = 4  # of given names
_EDGES = ".,;:()[]\"“”'‘’"
_LONGEST_NAME = 3
_PAIR = 2


class Sort(Enum):
    """What a source is."""

    PERSON = "person"
    BODY = "body"
    SEVERAL = "several"
    OPEN = "open"


class Referent(NamedTuple):
    """Whom the words of a source stand for."""

    name: str  # as far as these words give it
    sort: Sort
    sexes: frozenset[str]  # “male” and “female”, or one of them
    words: frozenset[str]  # all that describe it, in small letters
    kinds: frozenset[str]  # the classes of bodies that the words belong to
    at: int

    @property
    def is_named(self) -> bool:
        """Whether these words are enough to know it by."""
        return self.name != ""

    @classmethod
    def nobody(cls, at: int) -> Referent:
        """Somebody of whom nothing is known."""
        return cls("", Sort.OPEN, BOTH, _NONE, _NONE, at)

    def and_of(self, other: Referent) -> Referent:
        """With what another place tells of the same one."""
        return other._replace(
            sort=self.sort,
            sexes=self.sexes & other.sexes or self.sexes,
            words=self.words | other.words,
            kinds=self.kinds | other.kinds,
        )


class SourceWords(NamedTuple):
    """The classes of words that tell."""

    titles: frozenset[str]
    roles: frozenset[str]
    heads: frozenset[str]
    males: frozenset[str]
    females: frozenset[str]
    kinds: dict[str, frozenset[str]]


def source_words(knowledge: Knowledge) -> SourceWords:
    """The words that tell, of a newsroom’s tables."""
    return _source_words(_Same(knowledge))


class _Same:
    """Knowledge by identity: it is the same for all stories of a run."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def __hash__(self) -> int:
        return id(self.knowledge.classes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.knowledge.classes is other.knowledge.classes


@lru_cache(maxsize=2)
def _source_words(same: _Same) -> SourceWords:
    classes = same.knowledge.classes
    kinds: dict[str, set[str]] = {}
    for name in BODY_CLASSES:
        for word in classes.get(name, _NONE):
            kinds.setdefault(word, set()).add(name)
    return SourceWords(
        classes.get("title", _NONE),
        classes.get("role", _NONE) | classes.get("title-part", _NONE),
        classes.get("organisation-head", _NONE),
        classes.get("source-male", _NONE),
        classes.get("source-female", _NONE),
        {word: frozenset(names) for word, names in kinds.items()},
    )


def describe(prose: str, source: Source, told: SourceWords, knowledge: Knowledge) -> Referent:
    """What can be known of a source from its own words."""
    head = prose[source.head.start : source.head.end].removesuffix("'s").removesuffix("’s")
    whole = prose[source.span.start : source.span.end]
    if len(whole) > _LONG:
        whole = _RELATIVE.split(whole, 1)[0]
    words = frozenset(words_of(whole))
    if not head[:1].isupper() and (behind := _NAMED_BEHIND.search(whole)):
        head = behind[1]
    core, titled = name_words(head, told)
    core = core if len(core) <= _PAIR else _person_in(core, told, knowledge)
    name = " ".join(core)
    if not _is_name(core):
        name = _phrase(whole) if source.kind is SourceKind.NAMED else ""
    return Referent(
        name,
        _sort(source, core, told, knowledge, titled=titled),
        _sexes(words, core, told),
        words,
        kinds_of(words, told),
        source.head.start,
    )


def _person_in(core: list[str], told: SourceWords, knowledge: Knowledge) -> list[str]:
    """The name behind what somebody is: California Attorney General Ana Diaz, Ana Diaz of Leeds."""
    owner = next((at for at, word in enumerate(core[:-_PAIR]) if word.endswith(_POSSESSIVES)), -1)
    core = core[owner + 1 :]
    if "of" in core:
        before = core[: core.index("of")]
        is_body = any(small(word) in told.heads or small(word) in told.kinds for word in before)
        if not is_body and is_person_name(before, knowledge):
            return before
    for at in range(len(core) - _PAIR, 0, -1):
        if _is_person_behind(small(core[at - 1]), core[at:], told, knowledge):
            return core[at:]
    return core


def _is_person_behind(word: str, name: list[str], told: SourceWords, knowledge: Knowledge) -> bool:
    """Whether somebody’s name follows a word for what he is."""
    if is_person_name(name, knowledge):
        return word in told.titles or word in told.roles or word in told.kinds
    is_pair = len(name) == _PAIR and _is_name(name)
    last = small(name[-1])
    return is_pair and word in told.titles and last not in told.heads and last not in told.kinds


def _phrase(whole: str) -> str:
    """What is described without a name, up to what is put in: “state weather bureau”."""
    phrase = whole.partition(",")[0].partition(" (")[0].replace("\n", " ").strip()
    first, _, rest = phrase.partition(" ")
    return rest if first.lower() in _ARTICLES else phrase


def kinds_of(words: frozenset[str], told: SourceWords) -> frozenset[str]:
    """The classes of bodies that words belong to."""
    kinds = [told.kinds[word] for word in words if word in told.kinds]
    return frozenset().union(*kinds) if kinds else _NONE


def name_words(head: str, told: SourceWords) -> tuple[list[str], bool]:
    """The words of a head without article and title, and whether it had a title."""
    words = head.replace(",", " ").split()
    titled = False
    if words and words[0].lower() == "the":
        words = words[1:]
    while len(words) > 1 and begins_with_title(words, told):
        words, titled = words[1:], True
    return words, titled


def begins_with_title(words: list[str], told: SourceWords) -> bool:
    """Whether the first word is a title, or a role before a name of several words."""
    first = words[0].lower()
    if first in told.titles or first.rstrip(".") in told.titles:
        return True
    return len(words) > _PAIR and small(first) in told.roles


def words_of(text: str) -> list[str]:
    """The words in small letters, without marks and possessive endings."""
    return _WORDS.findall(text.lower())


def small(word: str) -> str:
    """A word in small letters without the marks round it and its possessive ending."""
    bare = word.strip(_EDGES).lower()
    return bare[:-2] if bare.endswith(_POSSESSIVES) else bare


def _is_name(words: list[str]) -> bool:
    return bool(words) and words[0][:1].isupper() and words[-1][:1].isupper()


def _sexes(words: frozenset[str], core: list[str], told: SourceWords) -> frozenset[str]:
    """What a person’s title, calling or given name tells; both where it tells nothing."""
    if told.males.isdisjoint(words) and told.females.isdisjoint(words):
        return BOTH
    first = {small(core[0])} if len(core) > 1 and core[0][:1].isupper() else set()
    described = words - frozenset(map(small, core[1:]))
    male = not told.males.isdisjoint(first) or not told.males.isdisjoint(described - first)
    female = not told.females.isdisjoint(first) or not told.females.isdisjoint(described - first)
    if male == female:
        return BOTH
    return frozenset({"male"}) if male else frozenset({"female"})


def sexes_of_given(given: str, told: SourceWords) -> frozenset[str]:
    """What a given name tells."""
    word = given.lower()
    if (word in told.males) == (word in told.females):
        return BOTH
    return frozenset({"male" if word in told.males else "female"})


def _sort(
    source: Source, core: list[str], told: SourceWords, knowledge: Knowledge, *, titled: bool
) -> Sort:
    """What these words name or describe."""
    if not _is_name(core):
        return _sort_of_noun(source, small(core[-1]) if core else "", told)
    if is_person_name(core, knowledge) or (titled and len(core) == 1):
        return Sort.PERSON
    if len(core) == 1:
        return _sort_of_word(core[0], knowledge)
    if any(small(word) in told.heads or small(word) in told.kinds for word in core):
        return Sort.BODY
    found = knowledge.gazetteer.find(" ".join(core))
    if found and not titled:
        return Sort.PERSON if found[0].kind is NameKind.PERSON else Sort.BODY
    return Sort.PERSON if titled or len(core) <= _LONGEST_NAME else Sort.BODY


def _sort_of_noun(source: Source, last: str, told: SourceWords) -> Sort:
    if last in _SEVERAL or (last.endswith("s") and not last.endswith(("ss", "us", "is"))):
        return Sort.SEVERAL
    is_body = last in told.kinds or source.kind is SourceKind.DOCUMENT
    return Sort.BODY if is_body else Sort.PERSON


def _sort_of_word(word: str, knowledge: Knowledge) -> Sort:
    """What one word with a capital names: somebody by surname unless it is known for a body."""
    if word.isupper() and len(word) > 1:
        return Sort.BODY
    found = knowledge.gazetteer.find(word)
    if not found or found[0].kind is NameKind.PERSON:
        return Sort.PERSON
    if found[0].weight >= _WELL_KNOWN:
        return Sort.BODY  # Chad is a country first
    return Sort.PERSON if knowledge.gazetteer.surname_weight(word) else Sort.BODY


def is_person_name(words: list[str], knowledge: Knowledge) -> bool:
    """Whether these are a given name and a surname."""
    if not 1 < len(words) <= _LONGEST_NAME + 1:
        return False
    weight = knowledge.gazetteer.given_weight(words[0])
    if small(words[-1]) in knowledge.classes.get("organisation-head", _NONE):
        is_surname = knowledge.gazetteer.is_surname(words[-1])
        return len(words) == _PAIR and is_surname and weight >= _COMMON
    return weight > 0
