"""An article: a document and what analysis sees in it, each view made on first use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from itertools import compress, filterfalse, islice
from operator import eq
from typing import Protocol

from newslint.analysis.date import Date
from newslint.analysis.folding import fold
from newslint.analysis.mention import FullName, Mention, Name
from newslint.analysis.quantity import Quantity
from newslint.analysis.quotations import Quotation, find_quotations
from newslint.analysis.statement import Attribution, Claim, Statement
from newslint.analysis.tagged import Tagged
from newslint.analysis.tokens import (
    Places,
    Token,
    find_addresses,
    find_digits,
    find_tokens,
    find_words,
)
from newslint.analysis.transcripts import find_turns
from newslint.knowledge import Knowledge
from newslint.knowledge.cues import Cues
from newslint.model.block import BlockKind
from newslint.model.document import Document
from newslint.model.span import Span


class Attributions(Protocol):
    """Who is said to state what: in one sentence, or in all of them, in order."""

    def within(self, article: Article, sentence: int) -> tuple[Attribution, ...]:
        """What one sentence tells."""

    def every(self, article: Article) -> Iterator[Attribution]:
        """What all of them tell."""


class Article:
    """The only place with caching; every view is a tuple of spans with facts."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        self.document = document
        self.knowledge = knowledge
        self.prose = document.prose  # what readers read
        self.blocks = document.blocks  # paragraphs, headings and the rest, in order
        self._tagged: dict[int, tuple[Tagged, ...]] = {}

    @cached_property
    def folded(self) -> str:
        """The prose folded for look-ups, of the same length."""
        return fold(self.prose)

    @cached_property
    def words(self) -> list[str]:
        """Every word as written, in order, without places: cheap, to see whether to look closer."""
        return self._located[0]

    @cached_property
    def starts(self) -> list[int]:
        """Where each of the words begins."""
        return self._located[1]

    @cached_property
    def _located(self) -> tuple[list[str], list[int]]:
        return find_words(self.prose)

    @cached_property
    def places(self) -> Places:
        """The words and where they and digits begin, for those who walk over all of them."""
        return Places(self.words, self.starts, find_digits(self.prose))

    @cached_property
    def small(self) -> list[str]:
        """The words in small letters."""
        # Asked of all at once, which is much quicker than of each.
        return " ".join(self.words).lower().split(" ") if self.words else []

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words, as written."""
        return frozenset(self.words)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Those of the different words that have a capital: a quarter of them."""
        return frozenset(filterfalse(str.islower, self.vocabulary))

    @cached_property
    def numbers(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the words, by the word in small letters: for those who seek a few."""
        numbers: dict[str, list[int]] = {}
        for at, word in enumerate(self.small):
            if word in numbers:
                numbers[word].append(at)
            else:
                numbers[word] = [at]
        return numbers

    def numbers_of(self, words: frozenset[str]) -> list[int]:
        """The numbers of the words that are among these, as written, in order."""
        here = words & self.vocabulary
        if not here:
            return []
        written, numbers = self.words, self.numbers
        return sorted([at for word in here for at in numbers[word.lower()] if written[at] == word])

    @cached_property
    def doubles(self) -> frozenset[str]:
        """The words, in small letters, that somewhere follow themselves, whatever is between."""
        small = self.small
        return frozenset(compress(small, map(eq, small, islice(small, 1, None))))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words, figures, marks and addresses, with their places."""
        return tuple(find_tokens(self.prose))

    @cached_property
    def addresses(self) -> tuple[Span, ...]:
        """Web and e-mail addresses, handles, hashtags and file names: nobody edits inside them."""
        return tuple(find_addresses(self.prose))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences, block by block."""
        # Few articles come to ask for them, and their module costs 5 ms of start-up.
        split: Callable[[str, Span, Cues], Iterator[Span]] = import_module(
            "newslint.analysis.sentences"
        ).split_sentences
        prose, cues, code = self.prose, self.knowledge.cues, BlockKind.CODE
        return tuple(
            sentence
            for kind, span in self.blocks
            if kind is not code
            for sentence in split(prose, span, cues)
        )

    def tagged(self, sentence: int) -> tuple[Tagged, ...]:
        """The words of a sentence, by its number, with their parts of speech."""
        if sentence not in self._tagged:
            tag: Callable[..., tuple[Tagged, ...]] = import_module("newslint.analysis.tagging").tag
            where = self.sentences[sentence]
            self._tagged[sentence] = tag(self.prose, where, self.knowledge.parts)
        return self._tagged[sentence]

    def sentences_with(self, words: frozenset[str]) -> list[int]:
        """The numbers of the sentences that have one of the words, which are in small letters."""
        numbers = self.numbers
        places = [self.starts[at] for word in words if word in numbers for at in numbers[word]]
        starts = [sentence.start for sentence in self.sentences] if places else []
        return sorted({bisect_right(starts, place) - 1 for place in places} - {-1})

    @cached_property
    def unwrapped(self) -> str:
        """The prose with a space for each line break within a paragraph."""
        unwrap: Callable[..., str] = import_module("newslint.analysis.unwrapped").unwrapped
        return unwrap(self.prose, self.blocks)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Direct speech between quotation marks, in order of their opening marks."""
        return tuple(find_quotations(self.prose, self.blocks))

    @cached_property
    def speech(self) -> tuple[Span, ...]:
        """What is said word for word: between quotation marks, or in turn behind labels."""
        spans: list[Span] = []
        said = [quotation.inner for quotation in self.quotations]
        for inner in sorted([*said, *find_turns(self.prose, self.blocks)]):
            if spans and inner.start < spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(spans[-1].end, inner.end))
            else:
                spans.append(inner)
        return tuple(spans)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Days, months, years, weekdays and the like, in order."""
        find: Callable[..., tuple[Date, ...]] = import_module("newslint.analysis.dates").find_dates
        return find(self.prose, self.blocks, self.places, self.numbers)

    @cached_property
    def story_date(self) -> Date | None:
        """The day that the story says it is of, if it says one in full."""
        read: Callable[[str], Date | None] = import_module("newslint.analysis.dates").read_date
        return read(self.document.date)

    @cached_property
    def full_names(self) -> tuple[FullName, ...]:
        """What may be full names of people: cheap, to see whether to look closer."""
        find: Callable[[str], Iterator[FullName]] = import_module(
            "newslint.analysis.full_names"
        ).find_full_names
        return tuple(find(self.prose))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Where people, places, organisations and other things are named, in order."""
        find: Callable[..., tuple[Mention, ...]] = import_module(
            "newslint.analysis.mentions"
        ).find_mentions
        return find(self.prose, self.blocks, self.knowledge, self.vocabulary)

    @cached_property
    def countries(self) -> Mapping[str, int]:
        """The countries that the story plays in, by code, and how often something tells so."""
        return self.knowledge.whereabouts.countries(self.prose, self.words, self.vocabulary)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Who and what is named, each with all its mentions."""
        group: Callable[..., tuple[Name, ...]] = import_module(
            "newslint.analysis.identities"
        ).group_mentions
        return group(self.prose, self.mentions)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Figures in digits and words, with what they count and can mean, in order."""
        module = import_module("newslint.analysis.quantities")
        find: Callable[..., tuple[Quantity, ...]] = module.find_quantities
        text = module.Text(self.prose, self.folded, self.knowledge.measures)
        where = module.Bounds(self.blocks, self.sentences, self.speech)
        return find(text, self.places, self.numbers, where)

    @cached_property
    def _attributions(self) -> Attributions:
        read: Callable[[Article], Attributions] = import_module(
            "newslint.analysis.attributions"
        ).Attributions
        return read(self)

    def attributions_in(self, sentence: int) -> tuple[Attribution, ...]:
        """The cues of one sentence that make a source of somebody; other ones are not read."""
        return self._attributions.within(self, sentence)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Every cue that makes a source of somebody, sentence by sentence."""
        return tuple(self._attributions.every(self))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What makes readers ask who says so, whether or not the story tells; one a sentence."""
        find: Callable[[Article], Iterator[Claim]] = import_module(
            "newslint.analysis.claims"
        ).find_claims
        return tuple(find(self))

    @cached_property
    def told(self) -> tuple[Statement, ...]:
        """Quotations, reported statements and claims, in order, with sources as they stand."""
        find: Callable[[Article], Iterator[Statement]] = import_module(
            "newslint.analysis.statements"
        ).find_statements
        return tuple(find(self))

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The same, each source with its fullest name."""
        name: Callable[[Article], Iterator[Statement]] = import_module(
            "newslint.analysis.references"
        ).name_statements
        return tuple(name(self))

    def in_address(self, span: Span) -> bool:
        """Whether `span` touches an address; ask last, for addresses are dear to find."""
        before = bisect_left(self.addresses, (span.end, 0)) - 1
        return before >= 0 and span.start < self.addresses[before].end

    def has_speech(self, span: Span) -> bool:
        """Whether some of what `span` takes in is direct speech."""
        behind = bisect_left(self.speech, (span.end, 0))
        return behind > 0 and self.speech[behind - 1].end > span.start

    def is_quoted(self, span: Span) -> bool:
        """Whether `span` lies within direct speech."""
        before = bisect_right(self.speech, (span.start, len(self.prose))) - 1
        return before >= 0 and self.speech[before].contains(span)
