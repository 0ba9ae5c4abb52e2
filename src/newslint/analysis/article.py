"""An article: a document and what analysis sees in it, each view made on first use."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from itertools import compress, islice
from operator import eq

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
from newslint.knowledge import Knowledge
from newslint.knowledge.cues import Cues
from newslint.model.block import BlockKind
from newslint.model.document import Document
from newslint.model.span import Span


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
        return tuple(
            sentence
            for block in self.blocks
            if block.kind is not BlockKind.CODE
            for sentence in split(self.prose, block.span, self.knowledge.cues)
        )

    def tagged(self, sentence: int) -> tuple[Tagged, ...]:
        """The words of a sentence, by its number, with their parts of speech."""
        if sentence not in self._tagged:
            tag: Callable[..., tuple[Tagged, ...]] = import_module("newslint.analysis.tagging").tag
            where = self.sentences[sentence]
            self._tagged[sentence] = tag(self.prose, where, self.knowledge.parts)
        return self._tagged[sentence]

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Direct speech between quotation marks, in order of their opening marks."""
        return tuple(find_quotations(self.prose, self.blocks))

    @cached_property
    def speech(self) -> tuple[Span, ...]:
        """What stands between quotation marks, without what is nested in it."""
        spans: list[Span] = []
        for inner in sorted(quotation.inner for quotation in self.quotations):
            if spans and inner.start < spans[-1].end:
                spans[-1] = Span(spans[-1].start, max(spans[-1].end, inner.end))
            else:
                spans.append(inner)
        return tuple(spans)

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """Days, months, years, weekdays and the like, in order."""
        find: Callable[..., tuple[Date, ...]] = import_module("newslint.analysis.dates").find_dates
        return find(self.prose, self.blocks, self.places)

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
        return self.knowledge.whereabouts.countries(self.prose, self.words)

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
        return find(text, self.places, where)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Every cue that makes a source of somebody, sentence by sentence."""
        find: Callable[[Article], Iterator[Attribution]] = import_module(
            "newslint.analysis.attributions"
        ).find_attributions
        return tuple(find(self))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What makes readers ask who says so, whether or not the story tells; one a sentence."""
        find: Callable[[Article], Iterator[Claim]] = import_module(
            "newslint.analysis.claims"
        ).find_claims
        return tuple(find(self))

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Quotations, reported statements and claims, in order, each with its source."""
        find: Callable[[Article], Iterator[Statement]] = import_module(
            "newslint.analysis.statements"
        ).find_statements
        return tuple(find(self))

    def in_address(self, span: Span) -> bool:
        """Whether `span` touches an address; ask last, for addresses are dear to find."""
        before = bisect_left(self.addresses, (span.end, 0)) - 1
        return before >= 0 and span.start < self.addresses[before].end

    def is_quoted(self, span: Span) -> bool:
        """Whether `span` lies within direct speech."""
        before = bisect_right(self.speech, (span.start, len(self.prose))) - 1
        return before >= 0 and self.speech[before].contains(span)
