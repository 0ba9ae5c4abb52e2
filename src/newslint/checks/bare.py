"""Whether anybody in or near its sentence is said to have made a claim."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice

from newslint.analysis.article import Article
from newslint.analysis.statement import About, Attribution, Claim, SourceKind, Status
from newslint.model.block import BlockKind
from newslint.model.span import Span

# Judgement and blame need their source close by: a sentence beside them does not lend its own.
_STRICT = frozenset({About.BLAME, About.CRIME, About.FORECAST, About.MOTIVE, About.SUPERLATIVE})
_BACKSHIFTED = frozenset({"had", "would", "could", "might"})
_POINTING = frozenset({"that", "this", "the", "these", "those", "so"})
_NAMED = "claim-named"
_STORY = 36  # words: in fewer, who says so may have stood before the extract begins
_LEDE = 2  # paragraphs
_PRESENT = frozenset({"is", "are"})
_WAR = "claim-war"
_COURT = "claim-court"


def is_bare(article: Article, claim: Claim) -> bool:
    """Whether nobody states the claim, in its sentence or in one that carries it."""
    if len(article.words) < _STORY:
        return False
    if _sources(article, claim.sentence) or _is_pointed_at(article, claim):
        return False
    if claim.about in _STRICT:
        return not _goes_on(article, claim)
    if not _speaks_now(article, claim) and _is_carried_beside(article, claim):
        return False
    return _is_disputed_or_lone(article, claim)


def _is_disputed_or_lone(article: Article, claim: Claim) -> bool:
    """Whether no other part of the story gives the figure a source, or every side its own."""
    if claim.about is About.CASUALTIES and _is_carried_on(article, claim):
        return False
    if _is_disputed(article, claim):
        return True
    if _opens(article, claim) and _is_counted_later(article, claim):
        return False
    return not _is_carried(article, claim)


def is_far_from_sources(article: Article, claim: Claim) -> bool:
    """Whether neither the paragraph nor the ones before and behind it name a source."""
    block = _block(article, claim.span.start)
    around = article.blocks[max(0, block - 1) : block + 2]
    first = bisect_left(article.sentences, (around[0].span.start, 0))
    last = bisect_left(article.sentences, (around[-1].span.end, 0))
    return not any(_sources(article, number) for number in range(first, last))


def paragraph_words(article: Article, claim: Claim) -> set[str]:
    """The words of the paragraph in small letters."""
    return _words(article, article.blocks[_block(article, claim.span.start)].span)


def _sources(article: Article, number: int) -> list[Attribution]:
    """The attributions of a sentence that tell who."""
    return [each for each in article.attributions_in(number) if each.source]


def _is_pointed_at(article: Article, claim: Claim) -> bool:
    """Whether the next sentence gives it a source: “That is the view of …”."""
    number = claim.sentence + 1
    if not _shares_paragraph(article, claim, number) or not _sources(article, number):
        return False
    sentence = article.sentences[number]
    start = article.prose[sentence.start : sentence.end].lower().split(maxsplit=2)
    named = article.knowledge.classes.get(_NAMED, frozenset())
    return start[0] in _POINTING and not named.isdisjoint(start[1:2])


def _goes_on(article: Article, claim: Claim) -> bool:
    """Whether it goes on, a tense further back, with what the sentence before reports."""
    before = claim.sentence - 1
    if not _shares_paragraph(article, claim, before) or not _sources(article, before):
        return False
    return not _words(article, claim.span).isdisjoint(_BACKSHIFTED)


def _speaks_now(article: Article, claim: Claim) -> bool:
    """Whether it is the story that speaks: what others said goes on in the past tense."""
    return not _words(article, claim.evidence).isdisjoint(_PRESENT)


def _is_carried_beside(article: Article, claim: Claim) -> bool:
    """Whether the sentence before or behind it in the paragraph has a source, or is of a court."""
    before, behind = claim.sentence - 1, claim.sentence + 1
    if any(_is_of_court(article, claim, number) for number in (before, behind)):
        return True
    if _shares_paragraph(article, claim, before) and _sources(article, before):
        return True
    if not _shares_paragraph(article, claim, behind):
        return False
    if _is_disputed(article, claim):
        return any(
            each.source.kind is SourceKind.NAMED
            for each in _sources(article, behind)
            if each.source is not None
        )
    return bool(_sources(article, behind))


def _is_of_court(article: Article, claim: Claim, number: int) -> bool:
    """Whether a sentence of the paragraph tells of charges, where the toll is what they say."""
    if not _shares_paragraph(article, claim, number):
        return False
    court = article.knowledge.classes.get(_COURT, frozenset())
    return not court.isdisjoint(_words(article, article.sentences[number]))


def _shares_paragraph(article: Article, claim: Claim, number: int) -> bool:
    if not 0 <= number < len(article.sentences):
        return False
    start = article.sentences[number].start
    return _block(article, start) == _block(article, claim.span.start)


def _is_disputed(article: Article, claim: Claim) -> bool:
    """Whether it tells of war, where every side counts for itself."""
    war = article.knowledge.classes.get(_WAR, frozenset())
    return claim.about is About.CASUALTIES and not war.isdisjoint(_words(article, claim.span))


def _is_carried_on(article: Article, claim: Claim) -> bool:
    """Whether another sentence gives a source for the same figure, as bodies do for ledes."""
    figures = {
        value
        for quantity in article.quantities
        if claim.evidence.overlaps(quantity.span)
        for value in quantity.values
    }
    return bool(figures) and any(
        _has_clear_source(article, quantity.span)
        for quantity in article.quantities
        if (quantity.counted.is_people or quantity.counted.state)
        and not figures.isdisjoint(quantity.values)
    )


def _sentences_of(article: Article, span: Span) -> range:
    """The numbers of the sentences that it stands in."""
    sentences = article.sentences
    first = bisect_right(sentences, span.start, key=lambda sentence: sentence.end)
    return range(first, bisect_left(sentences, span.end, key=lambda sentence: sentence.start))


def _has_clear_source(article: Article, span: Span) -> bool:
    """Whether a sentence that it stands in has a source that is somebody in particular."""
    return any(
        each.source is not None and each.source.kind is not SourceKind.VAGUE
        for number in _sentences_of(article, span)
        for each in article.attributions_in(number)
    )


def _opens(article: Article, claim: Claim) -> bool:
    """Whether it stands in the lede, before which a line may tell the date."""
    body = (each.span for each in article.blocks if each.kind is BlockKind.BODY)
    return any(each.contains(claim.evidence) for each in islice(body, _LEDE))


def _is_counted_later(article: Article, claim: Claim) -> bool:
    """Whether a source counts dead and hurt further on, as mostly where an accident is told."""
    return any(
        other.about is About.CASUALTIES and _sources(article, other.sentence)
        for other in article.claims
        if other.sentence > claim.sentence
    )


def _is_carried(article: Article, claim: Claim) -> bool:
    """Whether the statement that the claim is part of has a source."""
    return any(
        each.status is not Status.UNATTRIBUTED
        for each in article.told
        if each.span.overlaps(claim.evidence)
    )


def _words(article: Article, span: Span) -> set[str]:
    first = bisect_left(article.starts, span.start)
    return {word.lower() for word in article.words[first : bisect_left(article.starts, span.end)]}


def _block(article: Article, at: int) -> int:
    return bisect_right(article.blocks, at, key=lambda each: each.span.start) - 1
