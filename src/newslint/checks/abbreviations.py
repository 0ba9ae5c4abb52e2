"""Abbreviations that the story never explains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.expansions import is_spelt_out, uses_of
from newslint.checks.places import find_parts
from newslint.knowledge.entry import Entry, NameKind
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.sieve import Sieve
from newslint.model.span import Span
from newslint.rule import Match

# Classes of words in the tables of the packs, which say what each is.
_FAMILIAR = ("familiar", "familiar-us", "familiar-uk")
_KIND = "kind-of-thing"
_VERB = "reporting-verb"

_CAPITALS = late(r"[A-Z]{2,6}s?(?=['’]|\Z)")
_JOINERS = frozenset("&*$£€-")
_ROMAN = late(r"M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")
_AGENCY = "news-agency"
_COMMON = 40  # Zipf x 10: an abbreviation as common in print as “GPS” is a word
_SEEN = 32  # one that no table has, and that is seen as often as this, is hardly strange
_FEWEST_UNKNOWN = 3  # two letters that nobody knows can be anything
# What is a name as it stands: nobody spells out a broadcaster, a firm or a club.
_BRANDS = frozenset({"media", "company", "club", "exchange", "league", "other"})

_BODY_BEFORE = late(r"\b(?:[Tt]he|[Aa]ccording to|told|joined|founded|fined) \Z")
_BODY_AFTER = late(r"['’]s? [a-z]| ([a-z]+)")
_PART_BEFORE = late(r"(?:[\d%:]|\b[ap]\.?m\.?|\b[A-Z][\w’.&-]*)[ \n]\Z|[(\[]\Z")
_PART_AFTER = late(r"(?:['’]s?|s)?[ \n](?:[A-Z0-9][\w’.&-]*)")
_OPENS = late(r"(?:\A|[.!?:\n”\"] ?)[“\"]?[A-Z][\w’-]*[ \n]\Z")
_BEHIND_NAME = late(r"[A-Z][\w’.-]*, \Z")
_TAIL = late(r"[,.;)]|\Z|\n")

_GLOSS_BEFORE = late(
    r"(?:[\w”\"’] [(\[](?:[^()\n]{0,30} )?|, or (?:the )?|\bso-called "
    r"|\b(?:called|named|known as|abbreviated|abbreviation|acronym|dubbed|codenamed) (?:the )?)"
    r"[“\"‘]?\Z"
)
_GLOSS_AFTER = late(
    r"[”\"’]?(?: (?:[a-z]+ )?[(\[][^()\d]*[a-z][^()]*[)\]]"
    r"|,? ?[,–—-] ?(?:an?|the|which|one of|[A-Z]\w+[’']s) "
    r"| (?:is|was|are|were|stands|means) (?:an?|the|one of|for|short) )"
)
_KIND_BEFORE = late(r"([a-z-]+),? (?:(?:the|its|called|named) )*[“\"‘]?\Z")
_KIND_AFTER = late(r"(?:['’]s?|s)?[”\"’]? ([a-z-]+)(?: ([a-z-]+))?(?: ([a-z-]+))?")


def unexplained(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Bodies known by letters alone, which no table has, where they stand first."""
    for span, entry in _unexplained(article, tuple(where)):
        if entry is None and _is_body(article, span):
            yield Match(span)


def unexpanded(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Abbreviations that stand nowhere in full: known bodies, and rare things."""
    for span, entry in _unexplained(article, tuple(where)):
        if entry is not None:
            if _is_body(article, span) or not article.knowledge.lexicon.lists(
                article.prose[slice(*span)]
            ):
                yield Match(span, {"name": f": {entry.name}?"})
        elif not _is_body(article, span):
            yield Match(span, {"name": "."})


@lru_cache(maxsize=2)  # two rules ask the same of one article
def _unexplained(
    article: Article, where: tuple[Span, ...]
) -> tuple[tuple[Span, Entry | None], ...]:
    """The first bare use of each abbreviation that needs words and has none."""
    return tuple(_bare_uses(article, where))


def _bare_uses(article: Article, where: Sequence[Span]) -> Iterator[tuple[Span, Entry | None]]:
    for letters, spans in _uses(article, where).items():
        known = article.knowledge.gazetteer.find(letters)
        entries = [each for each in known if _is_short_for(letters, each)]
        if not entries and (known or not _is_strange(article, letters)):
            continue
        bare = next((span for span in spans if _is_bare(article, span)), None)
        if bare is None or _is_explained(article, letters, entries):
            continue
        if len(article.sentences) > 1:  # one alone is a caption, or an excerpt of what explains it
            yield bare, _likeliest(article, entries)


def _likeliest(article: Article, entries: Sequence[Entry]) -> Entry | None:
    """Of several bodies with the same letters the one of the story’s country, or the best known."""
    if len(entries) < 2:
        return entries[0] if entries else None
    here = (entry for entry in entries if not article.countries.keys().isdisjoint(entry.where))
    return next(here, entries[0])


def _uses(article: Article, where: Sequence[Span]) -> dict[str, list[Span]]:
    """Where each unfamiliar abbreviation stands, by its letters."""
    uses: dict[str, list[Span]] = {}
    forms = _unfamiliar(article)
    for span in find_parts(article, forms, where):
        around = (
            article.prose[max(0, span.start - 1) : span.start],
            article.prose[span.end : span.end + 1],
        )
        if _JOINERS.isdisjoint(around):
            uses.setdefault(forms[article.prose[span.start : span.end]], []).append(span)
    return uses


def _unfamiliar(article: Article) -> Mapping[str, str]:
    """What the article has in capitals, plurals too, and the letters without that ending."""
    knowledge = article.knowledge
    familiar = tuple(knowledge.classes.get(name, frozenset()) for name in _FAMILIAR)
    sieve = _unfamiliar_words(knowledge.lexicon, knowledge.gazetteer, familiar)
    forms = (found[0] for word in sieve.of(article.capitals) if (found := _CAPITALS.match(word)))
    return {form: form.removesuffix("s") for form in forms}


@lru_cache(maxsize=2)  # one for all stories
def _unfamiliar_words(
    lexicon: Lexicon, gazetteer: Gazetteer, familiar: tuple[frozenset[str], ...]
) -> Sieve:
    def is_familiar(letters: str) -> bool:
        if lexicon.frequency(letters) >= _COMMON or lexicon.accepts(letters):
            return True
        if any(letters in known for known in familiar):
            # Journalists know them all, readers do not.
            return not any(each.sort == _AGENCY for each in gazetteer.find(letters))
        return _ROMAN.fullmatch(letters) is not None

    def is_unfamiliar(word: str) -> bool:
        found = _CAPITALS.match(word) if word[:2].isupper() else None
        return found is not None and not is_familiar(found[0].removesuffix("s"))

    return Sieve(is_unfamiliar)


def _is_strange(article: Article, letters: str) -> bool:
    """Whether letters that no table knows are neither a word in capitals nor often seen."""
    lexicon = article.knowledge.lexicon
    return (
        len(letters) >= _FEWEST_UNKNOWN
        and lexicon.frequency(letters) < _SEEN
        and not lexicon.lists(letters.lower())
    )


def _is_short_for(letters: str, entry: Entry) -> bool:
    """Whether these are the letters of an organisation with a name of several words."""
    return (
        letters in entry.forms
        and " " in entry.name
        and entry.kind is NameKind.ORGANISATION
        and entry.sort not in _BRANDS
    )


def _is_body(article: Article, span: Span) -> bool:
    """Whether the words beside it treat the abbreviation as a body of people."""
    prose = article.prose
    if _BODY_BEFORE.search(prose, max(0, span.start - 20), span.start):
        return True
    after = _BODY_AFTER.match(prose, span.end)
    verbs = article.knowledge.classes[_VERB]
    return after is not None and (after[1] is None or after[1] in verbs)


def _is_bare(article: Article, span: Span) -> bool:
    """Whether the abbreviation stands alone in a sentence of the writer."""
    prose, least = article.prose, max(0, span.start - 40)
    before = _PART_BEFORE.search(prose, least, span.start)
    if before and not _OPENS.search(prose, least, span.start):
        return False
    if _BEHIND_NAME.search(prose, least, span.start) and _TAIL.match(prose, span.end):
        return False
    return not _PART_AFTER.match(prose, span.end) and not article.is_quoted(span)


def _is_explained(article: Article, letters: str, entries: Iterable[Entry]) -> bool:
    """Whether some words of the story tell what the letters are."""
    forms = (form.lower() for entry in entries for form in entry.every_form)
    if any(" " in form and form in article.folded for form in forms):
        return True
    is_glossed = any(_is_glossed(article, span) for span in _singular(article.prose, letters))
    return is_glossed or is_spelt_out(article.prose, letters)


def _singular(prose: str, letters: str) -> Iterator[Span]:
    """Where the letters stand without the ending of a plural, their last stop included."""
    for start, end in uses_of(prose, letters):
        behind = prose[end : end + 2]
        if behind[:1] == ".":
            yield Span(start, end if behind[1:].isalnum() else end + 1)
        elif not behind[:1].isalnum():
            yield Span(start, end)


def _is_glossed(article: Article, span: Span) -> bool:
    """Whether the words beside this one use of it tell what it is, or it is part of a name."""
    prose, kinds = article.prose, article.knowledge.classes.get(_KIND, frozenset())
    least = max(0, span.start - 60)
    if _GLOSS_BEFORE.search(prose, least, span.start) or _GLOSS_AFTER.match(prose, span.end):
        return True
    before = _KIND_BEFORE.search(prose, least, span.start)
    if before and before[1] in kinds:
        return True
    after = _KIND_AFTER.match(prose, span.end)
    return after is not None and not kinds.isdisjoint(word for word in after.groups() if word)
