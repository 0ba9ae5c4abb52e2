"""Where a word stands: beside which words, in which mention, and whether a place belongs there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from re import Match

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key, words_of
from newslint.model.span import Span

MOST_FOR_PLACE = 2
NEVER = -9  # what nothing outweighs but a proof
_REACH = 60  # characters in which the other words of a name stand
_BEFORE_PLACE = late(
    r"\b(?:in|at|near|from|to|around|outside|inside|across|towards?|into|through|between|over|off|"
    r"(?:north|south|east|west)(?:ern|east|west|eastern|western)?(?:[ \n]of)?|central|downtown|"
    r"(?:city|town|village|province|region|district|port|capital|mayor|governor|president|people|"
    r"government|streets|outskirts|island|state|republic|kingdom) of)[ \n](?:the[ \n])?\Z"
)
_AFTER_PLACE = late(
    r"[ \n](?:province|region|city|district|county|town|village|border|airport|area|suburb|"
    r"governorate|prefecture|state|peninsula|islands?|valley|offensive|front|government)\b|-based\b"
)
_BETWEEN = late(r",?[ \n](?:and[ \n]|or[ \n])?|,[ \n]in[ \n]|[/–-]")
_LISTED_BEFORE = late(
    rf"([{UPPER}][\w.'’ʻʼ‘-]*+)(,?[ \n](?:(?:and|or)[ \n])?|,[ \n]in[ \n]|[/–])\Z|-\Z"
)
_LISTED_AFTER = late(
    rf"(?:,?[ \n](?:(?:and|or)[ \n])?|,[ \n]in[ \n]|[/–-])([{UPPER}][\w’'-]*|\w{{1,4}}[-'’])"
)
_ARTICLES = ("the ", "the\n")
_ENDS_BODY = late(r"\b(?:of|for)[ \n](?:the[ \n])?\Z")  # University of …


class Standing:
    """A place in an article; what is around it is looked at when it is asked for."""

    def __init__(self, article: Article, span: Span) -> None:
        self.article = article
        self.span = span

    @property
    def word(self) -> str:
        """The word itself."""
        return self.article.prose[self.span.start : self.span.end]

    @cached_property
    def key(self) -> str:
        """The key of the word."""
        return name_key(self.word)

    @cached_property
    def neighbours(self) -> tuple[str, ...]:
        """The keys of the word in front of it and of the one behind it."""
        return tuple(map(name_key, (*self._words_before[-1:], *self._words_after[:1])))

    @cached_property
    def before(self) -> tuple[str, ...]:
        """The keys of the words in front of it."""
        return tuple(map(name_key, self._words_before))

    @cached_property
    def after(self) -> tuple[str, ...]:
        """The keys of the words behind it."""
        return tuple(map(name_key, self._words_after))

    @cached_property
    def _words_before(self) -> list[str]:
        return words_of(self.article.prose[max(0, self.span.start - _REACH) : self.span.start])

    @cached_property
    def _words_after(self) -> list[str]:
        return words_of(self.article.prose[self.span.end : self.span.end + _REACH])

    @cached_property
    def mention(self) -> Mention | None:
        """The mention that it is part of."""
        return mention_at(self.article.mentions, self.span)

    @property
    def is_part(self) -> bool:
        """Whether the mention is longer than the word."""
        return self.mention is not None and self.mention.span != self.span

    @property
    def is_person(self) -> bool:
        """Whether the word names somebody, or helps to."""
        return self.mention is not None and self.mention.kind is NameKind.PERSON

    @cached_property
    def is_placed(self) -> bool:
        """Whether the words beside it are those beside a place: “in”, “province”."""
        prose, (start, end) = self.article.prose, self.span
        before = _BEFORE_PLACE.search(prose, max(0, start - 24), start)
        if before and before[0].endswith(_ARTICLES):
            return False
        return bool(before or _AFTER_PLACE.match(prose, end))

    @cached_property
    def can_be_placed(self) -> bool:
        """Whether what is beside it may put a place here: a look before the names are found."""
        prose, (start, end) = self.article.prose, self.span
        if self.is_placed or prose[start - 1 : start] == "\u00a0":
            return True
        before = prose[max(0, start - _REACH) : start]
        return bool(
            _ENDS_BODY.search(before)
            or self._can_list(_LISTED_BEFORE.search(before))
            or self._can_list(_LISTED_AFTER.match(prose, end))
        )

    @cached_property
    def can_be_lone_place(self) -> bool:
        """Whether the word may name a place by itself, and stands nowhere else."""
        article = self.article
        is_known = self.can_be_placed or article.knowledge.gazetteer.has(self.word)
        return is_known and article.words.count(self.word) == 1

    def _can_list(self, beside: Match[str] | None) -> bool:
        """Whether the word beside it, if nothing but a space parts them, belongs to a place."""
        if beside is None:
            return False
        word, gap = beside[1], beside[0].replace(beside[1] or "", "", 1)
        if gap != " ":
            return True
        parts = words_of(word)
        find = self.article.knowledge.gazetteer.with_word
        return any(entry.kind is NameKind.PLACE for part in parts for entry in find(_bare(part)))

    @cached_property
    def country_behind(self) -> Entry | None:
        """The country that stands behind the word and a comma: Homs, Syria."""
        after = self.article.prose[self.span.end : self.span.end + 3]
        if not (after.startswith((", ", ",\n")) and after[-1].isupper()) or not self._can_lie():
            return None
        for behind, gap in self._behind():
            if gap.end - gap.start == 2 and behind.entry and behind.entry.sort == "country":
                return behind.entry
        return None

    def _can_lie(self) -> bool:
        """Whether the word behind begins the name of a country."""
        end = self.span.end + 2
        word = _bare(words_of(self.article.prose[end : end + _REACH])[0])
        find = self.article.knowledge.gazetteer.with_word
        return any(entry.sort == "country" for entry in find(word))

    def as_place(self, entry: Entry) -> int:
        """What speaks for a place here, or for a people, and what against it."""
        if self.is_person:
            return NEVER
        if self.is_part:
            return self._as_part()
        if self.is_placed or self._is_listed():
            return MOST_FOR_PLACE if entry.kind is NameKind.PLACE else -2  # nobody lives in Emirati
        return -2 if self.article.words.count(self.word) > 1 else 0  # a slip is not made each time

    def as_other(self, entry: Entry) -> int:
        """What speaks against something else that is known."""
        if entry.kind is not NameKind.PERSON:
            return -5 if self.is_person or self.is_part or self.mention is None else -1
        return 0 if self.is_person and not self.is_part and not self._has_full_name() else -5

    def _as_part(self) -> int:
        """University of Geneva, Damascus Airport; but Iraj Tehrany is somebody."""
        prose, span, mention = self.article.prose, self.span, self.mention
        if mention is None or _ENDS_BODY.search(prose, mention.span.start, span.start):
            return 2
        rest = prose[mention.span.start : span.start] + prose[span.end : mention.span.end]
        lists = self.article.knowledge.lexicon.lists
        return -2 if all(lists(word.lower()) for word in words_of(rest)) else NEVER

    def _is_listed(self) -> bool:
        """Whether a comma or “and” stands between the word and a place."""
        return any(
            mention.kind is NameKind.PLACE and _BETWEEN.fullmatch(self.article.prose, *gap)
            for mention, gap in (*self._in_front(), *self._behind())
        )

    def _in_front(self) -> Iterator[tuple[Mention, Span]]:
        mentions = self.article.mentions
        at = bisect_left(mentions, self.span.start, key=lambda mention: mention.span.start)
        for before in mentions[max(0, at - 1) : at]:
            if before.span.end <= self.span.start:
                yield before, Span(before.span.end, self.span.start)

    def _behind(self) -> Iterator[tuple[Mention, Span]]:
        mentions = self.article.mentions
        at = bisect_left(mentions, self.span.end, key=lambda mention: mention.span.start)
        for behind in mentions[at : at + 1]:
            yield behind, Span(self.span.end, behind.span.start)

    def _has_full_name(self) -> bool:
        """Whether the story gives somebody of just this surname another name too."""
        return f" {self.word}" in {
            self.article.prose[mention.span.start : mention.span.end][-len(self.word) - 1 :]
            for mention in self.article.mentions
        }


def _bare(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def mention_at(mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The mention that the span is part of."""
    before = bisect_right(mentions, span.start, key=lambda mention: mention.span.start) - 1
    if before >= 0 and mentions[before].span.end > span.start:
        return mentions[before]
    return None
