"""People and towns of a headline that the story under it does not name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.checks.places import lies_in
from newslint.knowledge.entry import NameKind
from newslint.knowledge.name_keys import name_key, words_of
from newslint.knowledge.neighbours import is_slip
from newslint.model.block import METADATA, BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_CAPITALISED = late(rf"(?<![\w’'-])[{UPPER}][\w’'-]*[^\W\d_]")
_POSSESSIVE = late(r"['’]s?\Z")
_LIES_IN = late(r"(?:\A|[ \n])(?:[Ii]n|[Nn]ear|[Oo]utside)[ \n]\Z")
_NO_STORY = METADATA | {BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.CODE}
_HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.TITLE})
_TOWNS = frozenset({"city", "capital"})
_LEAST_STORY = 25  # words: what is shorter may have been cut off
_SHORTEST = 3
_AHEAD = 12


class Story(NamedTuple):
    """What stands under the headline."""

    keys: frozenset[str]  # of its words

    def has(self, name: str) -> bool:
        """Whether a word of the name stands there, or one that is made of it."""
        keys = [key for key in _keys(name) if len(key) >= _SHORTEST]
        return not keys or any(each.startswith(key) for key in keys for each in self.keys)


def name_not_in_body(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """People of the headline none of whose names stands in the story."""
    for mention in _missing(article, where):
        if mention.kind is NameKind.PERSON or _is_surname(article, mention):
            other = _namesake(article, mention)
            is_new = other is None or not _is_told(article, mention)
            if is_new and (other is not None or mention.kind is NameKind.PERSON):
                yield _match(article, mention, other)


def place_not_in_body(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Towns where the headline puts the story, and the story puts it elsewhere."""
    for mention in _missing(article, where):
        start = mention.span.start
        if mention.entry is None or mention.entry.sort not in _TOWNS:
            continue
        if not _LIES_IN.search(article.prose, max(0, start - _AHEAD), start):
            continue
        other = _town_instead(article, mention)
        if other is not None and not _is_told(article, mention):
            yield _match(article, mention, other)


def _missing(article: Article, where: Sequence[Span]) -> Iterator[Mention]:
    """The names of the headline that the story does not have in any form."""
    story = _story_under(article, where)
    if story is None:
        return
    for mention in article.mentions:
        if not lies_in(mention.span, where):
            continue
        forms = () if mention.entry is None else mention.entry.every_form
        if not any(map(story.has, (_text(article, mention), *forms))):
            yield mention


def _story_under(article: Article, where: Sequence[Span]) -> Story | None:
    """The words of the story, if the headline has a word that may be a name and is not one."""
    heads = [block.span for block in article.blocks if block.kind in _HEADLINES]
    said = {
        _POSSESSIVE.sub("", word)
        for head in heads
        if lies_in(head, where)
        for word in _CAPITALISED.findall(article.prose, *head)
    }
    if not said:
        return None
    parts = (block.span for block in article.blocks if block.kind not in _NO_STORY)
    text = "\n".join(article.prose[start:end] for start, end in parts)
    if not any(word not in text and _may_name(article, word) for word in said):
        return None
    words = words_of(text)
    return Story(frozenset(map(name_key, words))) if len(words) >= _LEAST_STORY else None


def _may_name(article: Article, word: str) -> bool:
    """Whether a word with a capital may name a person or a town: to read all names is dear."""
    if word.isupper() or "-" in word or article.knowledge.lexicon.lists(word.lower()):
        return False
    known = article.knowledge.gazetteer.find(word)
    return not known or known[0].kind is not NameKind.PEOPLE


def _is_surname(article: Article, mention: Mention) -> bool:
    return article.knowledge.gazetteer.is_surname(_text(article, mention))


def _namesake(article: Article, mention: Mention) -> Mention | None:
    """Somebody in the story whose surname is a slip away from that in the headline."""
    *_, surname = _keys(_text(article, mention))
    for other in article.mentions:
        if other.kind is NameKind.PERSON and not other.in_heading:
            *_, its = _keys(_text(article, other))
            if len(its) > _SHORTEST and is_slip(surname, its):
                return other
    return None


def _town_instead(article: Article, mention: Mention) -> Mention | None:
    """The town of the same country that the story names first; none where it may mean the same."""
    if mention.entry is None or (mention.entry.sort == "capital" and "capital" in article.words):
        return None
    country = {*mention.entry.where}
    for other in article.mentions:
        town = other.entry
        if other.in_heading or town is None or town.sort not in _TOWNS:
            continue
        if not country.isdisjoint(town.where):
            return other
    return None


def _is_told(article: Article, mention: Mention) -> bool:
    """Whether the rules of spelling names tell of it, which say more."""
    here = [mention.span]
    variants = import_module("newslint.checks.name_variants")
    slips = import_module("newslint.checks.misspelt_names")
    tells = (variants.spelt_two_ways, slips.place_typo, slips.known_name_typo)
    return any(True for tell in tells for _ in tell(article, here))


def _match(article: Article, mention: Mention, other: Mention | None) -> Match:
    if other is None:
        return Match(mention.span, {"body": "the story does not"})
    text = _text(article, other)
    related = (Related(other.span, f"Here it is “{text}”."),)
    return Match(mention.span, {"body": f"the story has “{text}”"}, related=related)


def _keys(name: str) -> list[str]:
    return [name_key(_POSSESSIVE.sub("", word)) for word in words_of(name)]


def _text(article: Article, mention: Mention) -> str:
    return " ".join(article.prose[mention.span.start : mention.span.end].split())
