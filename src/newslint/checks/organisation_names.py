"""Organisations and places under a name that is not the one to print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.checks.places import lies_in
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.name_keys import name_key
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_ARTICLE = late(r" The (?=[A-Z])")
_ENDS = late(r"(?<=\w)(?!\w)|(?<=\.)(?=[ \n])")
_LONGEST_NAME = 80
_WORD_BEFORE = late(r"(?:[,;]|[ \n(]([a-zà-ÿ]+)| [–—-])\Z")
# Papers, firms, clubs and works may begin with their article; these do not.
_WITHOUT_ARTICLE = frozenset(
    {"body", "agency", "ministry", "court", "bank", "armed-group", "force", "union", "charity"}
    | {"alliance", "league", "government", "party", "university"}
)
_SAME_WORD = 3  # letters that two spellings of one word begin with
_SPELLING = 2  # letters by which they may differ in length


def misspelt_organisation(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The right words, one of them spelt as the organisation itself does not."""
    for mention, better in _former(article, where):
        if _is_spelling(article.prose[slice(*mention.span)], better):
            yield _match(mention, better)


def outdated_organisation(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Other words than those of the name."""
    for mention, better in _former(article, where):
        if not _is_spelling(article.prose[slice(*mention.span)], better):
            yield _match(mention, better)


def outdated_place(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """A place by a name that it had, or that is going out of use."""
    for mention, better in _outdated(article, where, NameKind.PLACE):
        yield _match(mention, better)


def capital_article(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The article of an organisation with a capital in mid-sentence: “said The White Helmets”."""
    articles = {
        found.end(): Span(found.start() + 1, found.end() - 1)
        for found in _ARTICLE.finditer(article.prose)
        if _goes_on(article, found.start())
    }
    if not any(_may_go_behind_small_article(article, at) for at in articles):
        return
    for mention in article.mentions:
        place = articles.get(mention.span.start)
        if place is not None and lies_in(place, where) and _is_without_article(mention.entry):
            name = article.prose[slice(*mention.span)]
            whole = Span(place.start, mention.span.end)
            yield Match(whole, {}, (Edit(place, "the"),), (f"the {name}",))


def _goes_on(article: Article, at: int) -> bool:
    """Whether a sentence is under way before the space at `at`."""
    before = _WORD_BEFORE.search(article.prose, max(0, at - 30), at)
    return before is not None and (not before[1] or article.knowledge.lexicon.lists(before[1]))


def _may_go_behind_small_article(article: Article, at: int) -> bool:
    """Whether a known organisation begins at `at`: a cheap look, to see whether to look closer."""
    find = article.knowledge.gazetteer.find
    ends = [*_ENDS.finditer(article.prose, at, at + _LONGEST_NAME)]
    names = (article.prose[at : end.start()] for end in ends)
    return any(_is_without_article(entry) for name in names for entry in find(name))


def _is_without_article(entry: Entry | None) -> bool:
    """Whether it is an organisation that is known without a capital article."""
    return (
        entry is not None
        and entry.sort in _WITHOUT_ARTICLE
        and not any(form.startswith("The ") for form in entry.every_form)
    )


def _former(article: Article, where: Sequence[Span]) -> Iterator[tuple[Mention, str]]:
    """The same of organisations, for which most stories need not be looked through."""
    if article.knowledge.former_names.may_occur(article.folded, article.vocabulary):
        yield from _outdated(article, where, NameKind.ORGANISATION)


def _outdated(
    article: Article, where: Sequence[Span], kind: NameKind
) -> Iterator[tuple[Mention, str]]:
    """The mentions by a name that is known and not the one to print, and the one that is."""
    for mention in article.mentions:
        entry = mention.entry
        if entry is None or not entry.outdated or entry.kind is not kind:
            continue
        text = article.prose[slice(*mention.span)]
        if (
            _is_outdated(text, entry)
            and lies_in(mention.span, where)
            and _may_be_meant(article, entry)
        ):
            yield mention, entry.name


def _is_outdated(text: str, entry: Entry) -> bool:
    """Whether it is a full name, and none of the right ones."""
    key = name_key(text)
    return (
        (" " in text or entry.kind is NameKind.PLACE)
        and key in map(name_key, entry.outdated)
        and key not in map(name_key, (entry.name, *entry.forms))
    )


def _is_spelling(wrong: str, right: str) -> bool:
    """Whether the same words are only spelt another way; a plural is another word."""
    one, other = wrong.lower().split(), right.lower().split()
    return len(one) == len(other) and all(map(_is_same_word, one, other))


def _is_same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if f"{one}s" == other or f"{other}s" == one:
        return False
    return one[:_SAME_WORD] == other[:_SAME_WORD] and abs(len(one) - len(other)) <= _SPELLING


def _match(mention: Mention, better: str) -> Match:
    return Match(mention.span, {}, (Edit(mention.span, better),), (better,))


def _may_be_meant(article: Article, entry: Entry) -> bool:
    """Whether nothing speaks against it: another country may have a body of that name."""
    named = article.countries.keys()
    return not (entry.where and named) or not named.isdisjoint(entry.where)
