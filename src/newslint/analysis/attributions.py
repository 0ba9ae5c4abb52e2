"""Who is said to state what, as far as one sentence tells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from newslint.analysis.article import Article
from newslint.analysis.found_cue import Found
from newslint.analysis.function_words import BEFORE_NOUNS
from newslint.analysis.phrase_cues import read_headline, read_opening, read_phrase
from newslint.analysis.sentence_words import SentenceWords
from newslint.analysis.source_phrases import Phrase
from newslint.analysis.sources import make_source
from newslint.analysis.statement import Attribution, Cue
from newslint.analysis.verb_cues import read_verb
from newslint.knowledge.reporting import VERBS, CueSort, CueWord
from newslint.model.block import BlockKind

_REACH = 7

_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.TITLE)


class Attributions:
    """The cues of a story, of which each sentence is read when it is first asked for.

    The story itself is handed in each time: one that held what holds it would outlive its use.
    """

    def __init__(self, article: Article) -> None:
        self._read: dict[int, tuple[Attribution, ...]] = {}
        self._openers = article.numbers_of(article.knowledge.reporting.openers)
        self._places = [article.starts[opener] for opener in self._openers]
        self._headlines = {*_headlines(article)} if self._openers else set()

    def within(self, article: Article, sentence: int) -> tuple[Attribution, ...]:
        """Who is said to state what in a sentence."""
        found = self._read.get(sentence)
        if found is None:
            exists = 0 <= sentence < len(article.sentences)
            found = self._read[sentence] = self._find(article, sentence) if exists else ()
        return found

    def every(self, article: Article) -> Iterator[Attribution]:
        """The same of the whole story, in order."""
        begins = [sentence.start for sentence in article.sentences] if self._places else []
        numbers = {bisect_right(begins, place) - 1 for place in self._places} - {-1}
        for number in sorted(numbers | self._headlines):
            yield from self.within(article, number)

    def _find(self, article: Article, number: int) -> tuple[Attribution, ...]:
        sentence = article.sentences[number]
        first = bisect_left(self._places, sentence.start)
        openers = self._openers[first : bisect_left(self._places, sentence.end, first)]
        cues = [opener for opener in openers if _may_be_cue(article, opener)]
        is_headline = number in self._headlines
        if not (cues or is_headline):
            return ()
        line = SentenceWords(article, sentence)
        found = (*_in_sentence(article, line, number, cues),) if cues else ()
        if found or not (is_headline and line.small):
            return found
        told = read_headline(line)
        return () if told is None else (_attribution(line, number, told),)


def _headlines(article: Article) -> Iterator[int]:
    """The sentences that may tell as “Storm kills 40: officials” does, where no verb tells."""
    for kind, span in article.blocks:
        if kind not in _HEADINGS or article.prose.find(":", *span) < 0:
            continue
        number = bisect_right(article.sentences, span) - 1
        if article.sentences[number].start == span.start:
            yield number


def _may_be_cue(article: Article, number: int) -> bool:
    """Whether one of the openers is none of those that need other words beside them."""
    reporting, word = article.knowledge.reporting, article.words[number]
    if word in reporting.lone:
        return word not in reporting.nouns_too or not _is_noun(article, number)
    return _is_followed(article, number)


def _is_followed(article: Article, number: int) -> bool:
    """Whether behind a word stands what makes it a cue."""
    reporting, words = article.knowledge.reporting, article.words
    word = words[number]
    if word == "In":
        further = words[number + 1 : number + _REACH]
        return not reporting.nouns(CueSort.MESSAGE).isdisjoint(further)
    if number + 1 < len(words) and f"{word} {words[number + 1]}" in reporting.pairs:
        return True
    if word in reporting.before_that and "that" in words[number + 1 : number + _REACH]:
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


def _in_sentence(
    article: Article, line: SentenceWords, number: int, cues: Iterable[int]
) -> Iterator[Attribution]:
    """The attributions of one sentence; a source serves the verbs that follow it."""
    reporting = article.knowledge.reporting
    known: Phrase | None = None
    passed = -1
    has_speech = article.has_speech(line.span)
    for cue in cues:
        at = cue - line.origin
        if at <= passed or (has_speech and article.is_quoted(line.of(at, at))):
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
