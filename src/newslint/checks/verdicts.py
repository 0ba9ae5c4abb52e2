"""Which of two words that are nearly alike is the wrong spelling of the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key
from newslint.knowledge.neighbours import is_slip
from newslint.knowledge.transliteration import is_respelling, sound
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_WORD = late(r"[^\W\d_][\w'’ʻʼ]*+")
_SENTENCE_END = late(r"[.!?…][\"”’)\]]*\s|\n")
_FAR = 300
_SURE_LETTERS = 6
_IN_PRINT = 25  # Zipf x 10: what is printed that often is a name, whether a table has it or not
_POSSESSIVES = ("'s", "’s", "'", "’")


class Spot(NamedTuple):
    """A word of a name where it stands."""

    span: Span
    mention: Mention
    before: tuple[str, ...]  # keys of the other words of the name
    after: tuple[str, ...]

    @property
    def is_alone(self) -> bool:
        """Whether the word is the whole name."""
        return not self.before and not self.after


class Form(NamedTuple):
    """One spelling, where it stands, and what is known of it."""

    text: str
    spots: tuple[Spot, ...]
    entry: Entry | None
    is_known: bool

    @property
    def is_full(self) -> bool:
        """Whether it somewhere is part of a longer name."""
        return any(not spot.is_alone for spot in self.spots)


class Verdict(NamedTuple):
    """Which of two spellings is taken for the wrong one, and why."""

    wrong: Form
    right: Form
    evidence: str
    is_clear: bool


def find_variants(article: Article, pairs: Sequence[tuple[str, str]]) -> Iterator[Match]:
    """The spots of the worse of words that are nearly alike."""
    spots = _spots(article, {word for pair in pairs for word in pair})
    for one, other in pairs:
        verdict = _verdict(article, spots, one, other)
        if verdict is not None:
            yield from _matches(verdict)


def _matches(verdict: Verdict) -> Iterator[Match]:
    first = verdict.right.spots[0].span
    related = (Related(first, f"here it is “{verdict.right.text}”"),)
    for spot in verdict.wrong.spots:
        edits = (Edit(spot.span, verdict.right.text),) if verdict.is_clear else ()
        yield Match(spot.span, {}, edits, (verdict.right.text,), verdict.evidence, related)


def _spots(article: Article, wanted: Collection[str]) -> Mapping[str, list[Spot]]:
    """Where the words stand in names, by their spelling."""
    found: dict[str, list[Spot]] = {}
    for mention in article.mentions:
        text = article.prose[mention.span.start : mention.span.end]
        if any(word in text for word in wanted):
            for stem, spot in _spots_in(article, mention):
                if stem in wanted:
                    found.setdefault(stem, []).append(spot)
    return found


def _spots_in(article: Article, mention: Mention) -> Iterator[tuple[str, Spot]]:
    """Each word of a name, without its ending, where it stands."""
    words = [*_WORD.finditer(article.prose, *mention.span)]
    stems = [_stem(word[0]) for word in words]
    keys = [*map(name_key, stems)]
    for at, (word, stem) in enumerate(zip(words, stems, strict=True)):
        span = Span(word.start(), word.start() + len(stem))
        if not article.prose.startswith(("[", " [sic", " (sic"), span.end):
            yield stem, Spot(span, mention, tuple(keys[:at]), tuple(keys[at + 1 :]))


def _stem(word: str) -> str:
    return next((word[: -len(end)] for end in _POSSESSIVES if word.endswith(end)), word)


def _verdict(
    article: Article, spots: Mapping[str, list[Spot]], one: str, other: str
) -> Verdict | None:
    if one not in spots or other not in spots:
        return None
    forms = (_form(article, one, spots[one]), _form(article, other, spots[other]))
    if not _are_one(article, *forms):
        return None
    verdict = _judged(article, *forms)
    return None if _is_left(article, verdict) else verdict


def _is_left(article: Article, verdict: Verdict) -> bool:
    """Whether another rule tells of it, or a document quoted has spellings of its own."""
    wrong, right = verdict.wrong, verdict.right
    is_word = article.knowledge.lexicon.lists(right.text.lower())
    if is_word and not any(spot.mention.kind is NameKind.PERSON for spot in right.spots):
        return True
    is_quoted = all(article.is_quoted(spot.span) for spot in wrong.spots)
    return is_quoted and is_respelling(wrong.text, right.text)


def _form(article: Article, text: str, spots: Sequence[Spot]) -> Form:
    gazetteer, lexicon = article.knowledge.gazetteer, article.knowledge.lexicon
    entry = next((spot.mention.entry for spot in spots if spot.mention.entry), None)
    is_known = gazetteer.knows(text) or lexicon.lists(text)
    return Form(text, tuple(spots), entry, is_known or lexicon.frequency(text) >= _IN_PRINT)


def _are_one(article: Article, one: Form, other: Form) -> bool:
    """Whether the two can only be one name."""
    kinds = [{spot.mention.kind for spot in form.spots} for form in (one, other)]
    if any(NameKind.PEOPLE in each for each in kinds):
        return False
    if one.entry is not None and other.entry is not None:
        return one.entry == other.entry and not _stand_together(article, one, other)
    if not _agree(one, other):
        return False
    if _stand_together(article, one, other) and not _is_surely_slip(one, other):
        return False
    if NameKind.PERSON in kinds[0] | kinds[1]:
        return _are_one_person(one, other)
    return not _is_ending(one.text, other.text) and _are_one_thing(one, other)


def _is_ending(one: str, other: str) -> bool:
    """Whether one word is the other with an ending: Pakistan and Pakistani."""
    shorter, longer = sorted((one.lower(), other.lower()), key=len)
    return longer.startswith(shorter)


def _is_surely_slip(one: Form, other: Form) -> bool:
    """Whether one is nobody’s name, stands once and alone, and the other is introduced."""
    full, lone = (one, other) if one.is_full else (other, one)
    return (
        full.is_full
        and not lone.is_full
        and not lone.is_known
        and len(lone.spots) == 1
        and len(full.spots) > 1
        and len(lone.text) >= _SURE_LETTERS
    )


def _agree(one: Form, other: Form) -> bool:
    """Whether the other words of their names allow that they are one, and somewhere say so."""
    beside = [
        {(s.before, s.after) for s in form.spots if not _is_within(s)} for form in (one, other)
    ]
    full = [{words for words in each if words != ((), ())} for each in beside]
    return all(beside) and all(
        _agree_in_words(first[0], second[0]) and _agree_in_words(first[1], second[1])
        for first, second in product(*full)
    )


def _is_within(spot: Spot) -> bool:
    """Whether the word is a middle name, by which nobody is called."""
    return bool(spot.before and spot.after) and spot.mention.kind is NameKind.PERSON


def _agree_in_words(some: Sequence[str], others: Sequence[str]) -> bool:
    if not some and not others:
        return True
    if not some or not others:
        return False
    return some[0] == others[0] or _are_alike(some[0], others[0])


def _are_alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1:
        return longer.startswith(shorter)
    return sound(one) == sound(other) or (len(shorter) > 4 and is_slip(one, other))


def _are_one_person(one: Form, other: Form) -> bool:
    """People: a surname nobody knows, or one that is never introduced beside one that is."""
    if one.is_full and other.is_full:
        return _share_a_word(one, other)
    if not one.is_full and not other.is_full:
        return not (one.is_known and other.is_known) and len(one.spots) != len(other.spots)
    full, lone = (one, other) if one.is_full else (other, one)
    if any(spot.after for spot in full.spots if not spot.before):
        return not lone.is_known  # it is a given name
    return not lone.is_known or len(lone.spots) < len(full.spots)


def _share_a_word(one: Form, other: Form) -> bool:
    """Whether some word stands beside both."""
    first, second = (
        {word for spot in form.spots for word in (*spot.before, *spot.after)}
        for form in (one, other)
    )
    return not first.isdisjoint(second)


def _are_one_thing(one: Form, other: Form) -> bool:
    """Places, organisations and the rest: one of the words must be unknown."""
    if one.is_known and other.is_known:
        return False
    if one.is_full and other.is_full:
        return _share_a_word(one, other)
    return True


def _stand_together(article: Article, one: Form, other: Form) -> bool:
    """Whether one sentence names both: looks at what stands next to each place of the rarer."""
    rare, common = sorted((one, other), key=lambda form: len(form.spots))
    places = [spot.span for spot in common.spots]
    for spot in rare.spots:
        at = bisect_left(places, spot.span)
        for near in places[max(0, at - 1) : at + 1]:
            left, right = sorted((near, spot.span))
            gap = right.start - left.end
            if gap < _FAR and not _SENTENCE_END.search(article.prose, left.end, right.start):
                return True
    return False


def _judged(article: Article, one: Form, other: Form) -> Verdict:
    """The better one: by what is known, by how often it stands, by tables of people’s names."""
    for form, rival in ((one, other), (other, one)):
        if form.entry is not None and rival.entry is None:
            return Verdict(rival, form, f"“{form.entry.name}” is known", is_clear=True)
    rare, common = sorted((one, other), key=lambda form: len(form.spots))
    if len(rare.spots) < len(common.spots):
        evidence = f"“{common.text}” {_times(common)}, “{rare.text}” {_times(rare)}"
        return Verdict(rare, common, evidence, is_clear=True)
    if one.is_known != other.is_known:
        known, unknown = (one, other) if one.is_known else (other, one)
        return Verdict(unknown, known, f"“{known.text}” is a known name", is_clear=True)
    early, late = sorted((one, other), key=lambda form: form.spots[0].span)
    return Verdict(late, early, "each as often as the other", is_clear=False)


def _times(form: Form) -> str:
    return "once" if len(form.spots) == 1 else f"{len(form.spots)} times"
