"""Who is said to state what, as far as one sentence tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from itertools import compress, count, groupby

from newslint.analysis.article import Article
from newslint.analysis.found_cue import Found
from newslint.analysis.function_words import BEFORE_NOUNS
from newslint.analysis.phrase_cues import read_headline, read_opening, read_phrase
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase
from newslint.analysis.sources import make_source
from newslint.analysis.statement import Attribution, Cue
from newslint.analysis.unwrapped import unwrapped
from newslint.analysis.verb_cues import read_verb
from newslint.knowledge.reporting import VERBS, CueSort, CueWord
from newslint.model.block import BlockKind

_REACH = 7
_HEADLINES = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING})


def find_attributions(article: Article) -> Iterator[Attribution]:
    """Every cue that tells who states something, sentence by sentence."""
    if article.knowledge.reporting.openers.isdisjoint(article.vocabulary):
        return
    prose = unwrapped(article.prose, article.blocks)
    found = [*_by_cue(article, prose)]
    headlines = [*_in_headlines(article, prose, {each.sentence for each in found})]
    yield from sorted([*found, *headlines], key=_sentence) if headlines else found


def _sentence(attribution: Attribution) -> int:
    return attribution.sentence


def _by_cue(article: Article, prose: str) -> Iterator[Attribution]:
    starts, cues = article.starts, [*_cues(article)]
    begins = [sentence.start for sentence in article.sentences]
    places = [bisect_right(begins, starts[cue]) - 1 for cue in cues]
    for number, group in groupby(zip(places, cues, strict=True), key=_number):
        if number >= 0:
            yield from _in_sentence(article, prose, number, [cue for _, cue in group])


def _in_headlines(article: Article, prose: str, known: Set[int]) -> Iterator[Attribution]:
    """“Storm kills 40: officials”, where no verb tells."""
    spans = [block.span for block in article.blocks if block.kind in _HEADLINES]
    for span in spans:
        if ":" not in article.prose[span.start : span.end]:
            continue
        number = bisect_right(article.sentences, (span.start, span.end)) - 1
        if number in known or article.sentences[number].start != span.start:
            continue
        line = _line(article, prose, number)
        found = read_headline(line) if line.small else None
        if found is not None:
            yield _attribution(line, number, found)


def _line(article: Article, prose: str, number: int) -> SentenceWords:
    reporting, span = article.knowledge.reporting, article.sentences[number]
    return SentenceWords(prose, article.words, article.starts, span, reporting)


def _cues(article: Article) -> Iterator[int]:
    """The numbers of the words that may be cues."""
    reporting, words = article.knowledge.reporting, article.words
    lone, nouns_too = reporting.lone, reporting.nouns_too
    for number in compress(count(), map(reporting.openers.__contains__, words)):
        word = words[number]
        if word in lone:
            if word not in nouns_too or not _is_noun(article, number):
                yield number
        elif _is_followed(article, number):
            yield number


def _is_followed(article: Article, number: int) -> bool:
    """Whether behind a word stands what makes it a cue."""
    reporting, words = article.knowledge.reporting, article.words
    word, further = words[number], words[number + 1 : number + _REACH]
    if word == "In":
        return not reporting.nouns(CueSort.MESSAGE).isdisjoint(further)
    if word in reporting.before_that and "that" in further:
        return True
    if " ".join(words[number : number + 2]) in reporting.pairs:
        return True
    return article.prose.startswith(":", article.starts[number] + len(word))


def _is_noun(article: Article, number: int) -> bool:
    """Whether “the”, “of” or the like stands before a word, and no mark."""
    if article.words[number - 1] not in BEFORE_NOUNS:
        return False
    start = article.starts[number]
    return (
        article.prose[start - 1 : start].isspace()
        and article.prose[start - 2 : start - 1].isalpha()
    )


def _number(place: tuple[int, int]) -> int:
    return place[0]


def _in_sentence(
    article: Article, prose: str, number: int, cues: Iterable[int]
) -> Iterator[Attribution]:
    """The attributions of one sentence; a source serves the verbs that follow it."""
    reporting = article.knowledge.reporting
    line = _line(article, prose, number)
    known: Phrase | None = None
    passed = -1
    for cue in cues:
        at = cue - line.origin
        if at <= passed or at > line.last or article.is_quoted(line.of(at, at)):
            continue
        found = _read(line, at, reporting.senses(line.small[at]), known)
        if found is not None:
            known, passed = found.source or known, found.last
            attribution = _attribution(line, number, found)
            is_credit = found.sense.sort is CueSort.CREDIT
            yield _with_caption(article, attribution) if is_credit else attribution
    if passed < 0:
        opening = read_opening(line)
        if opening is not None:
            yield _attribution(line, number, opening)


def _read(
    line: SentenceWords, at: int, senses: Iterable[CueWord], known: Phrase | None
) -> Found | None:
    """The first sense of a word that the sentence bears out."""
    for sense in senses:
        is_verb = sense.sort in VERBS
        found = read_verb(line, at, sense, known) if is_verb else read_phrase(line, at, sense)
        if found is not None:
            return found
    return None


def _attribution(line: SentenceWords, number: int, found: Found) -> Attribution:
    source = None if found.source is None else make_source(line, found.source)
    content = tuple(line.stretch(first, last) for first, last in found.content if first <= last)
    cue = Cue(line.of(found.first, found.last), found.sense.word)
    return Attribution(cue, source, content, number)


def _with_caption(article: Article, attribution: Attribution) -> Attribution:
    """A picture’s credit with the caption in whose paragraph it stands."""
    number = attribution.sentence
    if number == 0 or attribution.content:
        return attribution
    caption, credit = article.sentences[number - 1 : number + 1]
    if "\n\n" in article.prose[caption.end : credit.start]:
        return attribution
    return attribution._replace(content=(caption,))
