"""One name with and without its hyphen, accent or capital: al-Numan and Al-Numan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.places import find_parts
from newslint.knowledge.name_keys import name_key
from newslint.model.block import BlockKind
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_ARTICLES = ("al", "el", "ash", "as", "at", "ad", "ar", "az", "an")
_APART = frozenset({"al", "Al", "AL", "el", "El", "EL"})  # may stand without a hyphen
_HYPHENED = late(r"-(?<=[aesAES][dhlnrstzDHLNRSTZ]-)[^\W\d_a-z]")  # quick to search
_ARTICLED = late(
    rf"(?<![\w-])(?i:[ae]l[- ]|(?:{'|'.join(_ARTICLES)})-)"
    r"[^\W\d_a-z][\w’'-]+?(?=['’]s\b|[^\w’'-]|\Z)"
)
_OPENS = late(r"(?:[.!?:;…\n]|\A)[\s\"'“”‘’(\[]*\Z|[\"“‘(]\Z")
_INSIDE = late(r"([^\W\d_a-z][\w’'-]+)[ \n]\Z")
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.TITLE})


class Spelling(NamedTuple):
    """A name as it stands in one place; only those of one group can be compared."""

    span: Span
    text: str
    group: tuple[str, bool]  # its key, and whether it goes on with a name


def find_marks(article: Article) -> Iterator[Match]:
    """The rarer of two spellings that differ in marks alone."""
    for spellings in _groups(article).values():
        forms: dict[str, list[Span]] = {}
        for spelling in spellings:
            forms.setdefault(spelling.text, []).append(spelling.span)
        if len(forms) == 2 and not _are_ordinary(article, forms):
            yield from _matches(article, forms)


def _groups(article: Article) -> Mapping[tuple[str, bool], list[Spelling]]:
    groups: dict[tuple[str, bool], list[Spelling]] = {}
    for spelling in _spellings(article):
        groups.setdefault(spelling.group, []).append(spelling)
    return groups


def _spellings(article: Article) -> Iterator[Spelling]:
    yield from _articled(article)
    yield from _accented(article)


def _articled(article: Article) -> Iterator[Spelling]:
    """Names with the Arabic article, but where a capital is due anyway."""
    if article.vocabulary.isdisjoint(_APART) and not _HYPHENED.search(article.prose):
        return
    for block in article.blocks:
        if block.kind in _HEADINGS:
            continue
        for match in _ARTICLED.finditer(article.prose, *block.span):
            before = article.prose[max(block.span.start, match.start() - 24) : match.start()]
            if before and not _OPENS.search(before):
                name = _INSIDE.search(before)
                inside = name is not None and name[1] not in article.knowledge.cues.openers
                yield Spelling(Span(*match.span()), match[0], (name_key(match[0]), inside))


def _accented(article: Article) -> Iterator[Spelling]:
    """Words with an accent, and the same words without it."""
    vocabulary = article.vocabulary
    if "".join(vocabulary).isascii():
        return
    for word in [word for word in vocabulary if not word.isascii() and word.istitle()]:
        key = name_key(word)
        bare = key.capitalize()
        if len(word) > 3 < len(bare) and bare.isascii() and bare in vocabulary:
            for text in (word, bare):
                for span in find_parts(article, [text], [Span(0, len(article.prose))]):
                    yield Spelling(span, text, (key, False))


def _are_ordinary(article: Article, forms: Mapping[str, Sequence[Span]]) -> bool:
    """Whether the words are no names: “Résumé” and “Resume”."""
    return any(article.knowledge.lexicon.lists(form.lower()) for form in forms)


def _matches(article: Article, forms: Mapping[str, Sequence[Span]]) -> Iterator[Match]:
    """The places of the worse form."""
    rare, common = sorted(forms, key=lambda form: (len(forms[form]), not form.isascii()))
    evidence = f"“{common}” {_times(forms[common])}, “{rare}” {_times(forms[rare])}"
    is_clear = len(forms[rare]) < len(forms[common])
    known = [form for form in forms if _is_printed(article, form, forms[form][0])]
    # Accents are a house’s choice, so that there the story’s own habit counts for more.
    if len(known) == 1 and not (is_clear and common.isascii() != rare.isascii()):
        common, rare = known[0], next(form for form in forms if form != known[0])
        evidence, is_clear = f"“{common}” is how the tables have it", True
    related = (Related(forms[common][0], f"here it is “{common}”"),)
    for span in forms[rare]:
        edits = (Edit(span, common),) if is_clear else ()
        yield Match(span, {}, edits, (common,), evidence, related)


def _is_printed(article: Article, form: str, span: Span) -> bool:
    """Whether the tables have a name with just this spelling in this place."""
    found = [mention for mention in article.mentions if mention.span.contains(span)]
    return any(
        mention.entry is not None and any(form in name for name in mention.entry.every_form)
        for mention in found
    )


def _times(spans: Sequence[Span]) -> str:
    return "once" if len(spans) == 1 else f"{len(spans)} times"
