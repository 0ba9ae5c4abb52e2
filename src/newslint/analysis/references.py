"""Whom a pronoun, a surname or “the group” stands for: the fullest name that the story gives."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from newslint.analysis.article import Article
from newslint.analysis.full_forms import FullForms, is_short
from newslint.analysis.late import late
from newslint.analysis.referents import (
    Referent,
    Sort,
    describe,
    is_person_name,
    name_words,
    sexes_of_given,
    source_words,
)
from newslint.analysis.statement import Source, SourceKind, Statement
from newslint.analysis.subjects import find_subject
from newslint.model.span import Span

_MALE, _FEMALE = frozenset({"male"}), frozenset({"female"})
_SEXES = {"he": _MALE, "his": _MALE, "she": _FEMALE, "her": _FEMALE}
_BODY_PRONOUNS = frozenset({"it", "its", "they", "their"})
_POINTING = frozenset({"the", "this", "that"})
_STATE = frozenset({"source-state"})
_SPEAKERS = frozenset({"i", "we", "you", "who", "one"})
_SHORTENED = frozenset({"i'", "i’"})
_PUT_IN = late(r",|\(|[ \n](?:who|which|that|whose)[ \n]|[ \n][–—]")
_BARE = 2  # words: “the group”
_FAR = 3  # sentences


def name_statements(article: Article) -> Iterator[Statement]:
    """What the story states, in order, the sources with their fullest names."""
    names = name_sources(article, [one.source for one in article.told if one.source is not None])
    for one in article.told:
        name = names.get(one.source.head.start, "") if one.source else ""
        if one.source is None or not name:
            yield one
        else:
            yield one._replace(source=one.source._replace(name=name))


def name_sources(article: Article, sources: Iterable[Source]) -> dict[int, str]:
    """The fullest name of each source, by where its head begins; none where there is none."""
    cast = _Cast(article)
    ordered = {source.head.start: source for source in sources}
    names = {start: cast.name(ordered[start]) for start in sorted(ordered)}
    return {start: name for start, name in names.items() if name}


class _Cast:
    """Who has been cited so far, the last one last."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._prose = article.unwrapped
        self._told = source_words(article.knowledge)
        self._forms = FullForms(article)
        self._cited: list[Referent] = []
        self._starts: list[int] = []
        self._met: dict[str, Referent] = {}  # by all their words, where these begin with a capital

    def name(self, source: Source) -> str:
        """Whom the source stands for; it counts as cited from now on."""
        low = self._prose[source.head.start : source.head.end].lower()
        if low in _SPEAKERS or low[:2] in _SHORTENED:
            return ""
        if low in _SEXES or low in _BODY_PRONOUNS:
            return self._recall(self._pronoun(low, source), source)
        text = self._text(source)
        found = self._met.get(text) or (self._described(source) if _points(text) else None)
        return self._cite_named(source) if found is None else self._recall(found, source)

    def _text(self, source: Source) -> str:
        return self._prose[source.span.start : source.span.end]

    def _pronoun(self, low: str, source: Source) -> Referent:
        """Whom a pronoun stands for; nobody where that is open."""
        if low in _SEXES:
            found = self._person(source, _SEXES[low])
        else:
            found = self._last_body(several=low.startswith("the"))
        return found or Referent.nobody(source.head.start)

    def _recall(self, referent: Referent, source: Source) -> str:
        """The name of whom is cited again."""
        self._remember(referent._replace(at=source.head.start))
        return referent.name

    def _remember(self, referent: Referent) -> None:
        """As the last one cited, and only once."""
        if referent.name:
            self._cited = [one for one in self._cited if one.name != referent.name]
        self._cited.append(referent)

    def _cite_named(self, source: Source) -> str:
        """The name that the source itself has, in full."""
        referent = describe(self._prose, source, self._told, self._article.knowledge)
        if not referent.is_named or self._is_bare(source):
            self._remember(referent._replace(name=""))
            return ""
        full = self._cite(referent)
        text = self._text(source)
        if text[:1].isupper():
            self._met[text] = self._cited[-1]
        return full

    def _is_bare(self, source: Source) -> bool:
        """Whether a source is one noun with an article: “the group”."""
        if not _points(self._text(source)):
            return False
        words = self._description(source)
        return len(words) == _BARE and words[1].islower()

    def _cite(self, referent: Referent) -> str:
        """The fullest form of a name; its bearer is remembered with all that is told of it."""
        words = referent.name.split()
        known = self._known(words, is_person=True)
        if known is not None:
            return self._again(referent, known)
        full = ""
        if len(words) == 1 and (referent.sort is Sort.PERSON or is_short(words[0])):
            full = self._forms.of(words[0])
        if full:
            self._remember(self._filled(referent, full))
            return full
        known = self._known(words, is_person=False)
        if known is not None:
            return self._again(referent, known)
        self._remember(referent)
        return referent.name

    def _known(self, words: list[str], *, is_person: bool) -> Referent | None:
        """The person or the body of this name that was cited last."""
        for one in reversed(self._cited):
            if one.is_named and (one.sort is Sort.PERSON) is is_person and _is_same(words, one):
                return one
        return None

    def _again(self, referent: Referent, known: Referent) -> str:
        full = max(known.name, referent.name, key=len)
        self._remember(known.and_of(referent._replace(name=full)))
        return full

    def _filled(self, referent: Referent, full: str) -> Referent:
        """What one word stood for, with what the given name tells."""
        if is_short(referent.name):
            return referent._replace(name=full, sort=Sort.BODY)
        sexes = sexes_of_given(full.partition(" ")[0], self._told)
        return referent._replace(
            name=full, sort=Sort.PERSON, sexes=referent.sexes & sexes or referent.sexes
        )

    def _person(self, source: Source, sexes: frozenset[str]) -> Referent | None:
        """The last person cited, or whom a sentence in between is about."""
        last = next((one for one in reversed(self._cited) if _may_be(one, sexes)), None)
        return self._subject(source, last.at if last else -1, sexes) or last

    def _subject(self, source: Source, after: int, sexes: frozenset[str]) -> Referent | None:
        """The person that one of the last sentences behind `after` begins with."""
        sentences = self._article.sentences
        self._starts = self._starts or [sentence.start for sentence in sentences]
        number = bisect_right(self._starts, source.head.start) - 1
        for back in range(number, max(-1, number - _FAR), -1):
            if sentences[back].start < after:
                return None
            within = Span(sentences[back].start, min(sentences[back].end, source.head.start))
            found = self._named_subject(within)
            if found is not None and _may_be(found, sexes):
                return found._replace(name=self._cite(found))
        return None

    def _named_subject(self, within: Span) -> Referent | None:
        """The person whom a sentence begins with."""
        knowledge = self._article.knowledge
        span = find_subject(self._prose, within, knowledge)
        if span is None:
            return None
        words, titled = name_words(self._prose[span.start : span.end], self._told)
        is_surname = len(words) == 1 and not is_short(words[0]) and self._forms.of(words[0]) != ""
        if not (titled or is_surname or is_person_name(words, knowledge)):
            return None
        return describe(self._prose, Source(span, span, SourceKind.NAMED), self._told, knowledge)

    def _last_body(self, *, several: bool) -> Referent | None:
        for one in reversed(self._cited):
            if one.sort is Sort.BODY or (several and one.sort is Sort.SEVERAL):
                return one
        return None

    def _description(self, source: Source) -> list[str]:
        """The words of a source up to what is put in."""
        text = self._prose[source.span.start : max(source.span.end, source.head.end)]
        first, *rest = _PUT_IN.split(text, maxsplit=1)[0].split() or [""]
        return [first.lower(), *rest]

    def _described(self, source: Source) -> Referent | None:
        """Whom “the minister”, “the disaster agency” or “the group” stands for."""
        _, *words = self._description(source)
        if not words or not words[-1].islower():
            return None
        words = [word.lower() for word in words]
        names = [one for one in reversed(self._cited) if one.name[:1].isupper() or " " in one.name]
        for one in names:
            if one.words.issuperset(words):
                return one
        kinds = self._told.kinds.get(words[-1], _STATE)
        if kinds == _STATE or len(words) > _BARE:
            return None  # there may be many ministries
        return self._of_kind(words[-1], kinds, source)

    def _of_kind(self, noun: str, kinds: frozenset[str], source: Source) -> Referent | None:
        """The body of such a kind that was cited last, or else was introduced last."""
        for one in reversed(self._cited):
            if not one.is_named or one.sort is not Sort.BODY:
                continue
            if one.kinds & kinds and noun not in one.words:
                return one if one.name[:1].isupper() else None
        for name, words in self._forms.introduced(noun, kinds, source.head.start):
            body = Referent.nobody(source.head.start)
            return body._replace(name=name, sort=Sort.BODY, words=words | {noun}, kinds=kinds)
        return None


def _points(text: str) -> bool:
    """Whether a source begins with an article that points: “the group”."""
    return text[:1] in "tT" and text.partition(" ")[0].lower() in _POINTING


def _may_be(referent: Referent, sexes: frozenset[str]) -> bool:
    return referent.sort is Sort.PERSON and not referent.sexes.isdisjoint(sexes)


def _is_same(words: list[str], known: Referent) -> bool:
    """Whether one name is the other, its surname or its beginning."""
    other = known.name.split()
    if words == other:
        return True
    short, long = sorted((words, other), key=len)
    if len(short) == len(long) or not short[0][:1].isupper():
        return False
    if known.sort is Sort.PERSON:
        return short == long[-len(short) :]
    rest = long[len(short) :]
    return short == long[: len(short)] and all(word[:1].isupper() for word in rest)
