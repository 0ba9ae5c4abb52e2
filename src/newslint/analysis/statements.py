"""What a story states, in order: quotations, reports and claims, each with its source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.article import Article
from newslint.analysis.carried import find_carrier, find_pointed
from newslint.analysis.late import late
from newslint.analysis.speakers import find_voices
from newslint.analysis.speech import Manner, Speech, find_speech
from newslint.analysis.statement import (
    About,
    Attribution,
    Claim,
    Statement,
    StatementKind,
    Status,
)
from newslint.analysis.telling import Telling, tell
from newslint.analysis.voices import SILENT, Voice, voice_of
from newslint.model.span import Span

_MOSTLY = 0.5
_BEFORE = late(r"(?<![\w.,$£€-])[$£€“\"(]?(?:[$£€]?\d[\d,.:]*[ \n])*[“\"‘(]?\Z")
_AFTER = late(r"(?:[ \n][$£€]?\d[\d,.:]*\d|[ \n]\d)?[%)”\"’]*")
_NEAR = 20
_NEXT = 3  # that may touch a span, of all that are in order
_FEW = 3  # spaces
_SHORT = 30  # characters, among which there may be too few letters
_LEAST = 5  # letters
_LOOSE = " \n,;:"


def find_statements(article: Article) -> Iterator[Statement]:
    """All of them, none over words of another."""
    attributions, claims = article.attributions, article.claims
    quotations = article.quotations
    if not (attributions or claims or quotations):
        return
    sentences = article.sentences
    telling = tell(article)
    speeches = tuple(find_speech(telling.prose, article.blocks, sentences, quotations))
    gathered = _Gathered(article, telling)
    gathered.add_quotations(speeches, find_voices(speeches, telling))
    gathered.add_pointed()
    gathered.add_reports(attributions)
    gathered.add_claims(claims)
    yield from gathered.in_order()


class _Gathered:
    """The statements found so far, none over words of another."""

    def __init__(self, article: Article, telling: Telling) -> None:
        self._article = article
        self._prose = telling.prose
        self._telling = telling
        self._found: list[Statement] = []
        self._taken: list[Span] = []
        self._pointing: set[int] = set()  # the sentences that speak of the one before
        self._titles: set[Span] = set()
        self._quoting: set[int] = set()  # the cues that quotations have
        self._mixed: list[tuple[Speech, Voice]] = []

    def add_quotations(self, speeches: Sequence[Speech], voices: Sequence[Voice]) -> None:
        """Whole sentences in quotation marks, and parts of one that no report holds."""
        for speech, voice in zip(speeches, voices, strict=True):
            if speech.manner is Manner.TITLE:
                self._titles.update((speech.quotation.span, speech.quotation.inner))
            if speech.manner is Manner.DIRECT:
                self._quoting.add(id(voice.cue))
                self._add(speech.quotation.span, StatementKind.QUOTE, voice, speech.first)
            elif speech.manner is Manner.MIXED and voice.source is not None:
                self._mixed.append((speech, voice))

    def add_pointed(self) -> None:
        """What the next sentence says whose view or figure it is."""
        for number, voice in find_pointed(self._telling, self._article.vocabulary):
            free = self._free(self._telling.sentences[number - 1])
            if len(free) == 1:
                self._pointing.add(number)
                self._add(free[0], StatementKind.REPORT, voice, number - 1)

    def add_reports(self, attributions: Sequence[Attribution]) -> None:
        """What each cue covers beside the quotations; one within another is part of it."""
        mixed = {id(voice.cue) for _, voice in self._mixed}
        inner = [one for one in attributions if id(one.cue) in mixed]
        outer = [one for one in attributions if id(one.cue) not in mixed]
        for attribution in [*inner, *sorted(outer, key=_start)]:
            if attribution.sentence not in self._pointing:
                self._add_report(attribution)
        for speech, voice in self._mixed:
            if not self._is_taken(speech.quotation.span):
                self._add(speech.quotation.span, StatementKind.QUOTE, voice, speech.first)

    def _add_report(self, attribution: Attribution) -> None:
        pieces = [
            piece for span in attribution.content for piece in self._free(self._widened(span))
        ]
        if id(attribution.cue) in self._quoting:
            pieces = [piece for piece in pieces if self._text(piece).count(" ") >= _FEW]
        if not pieces:
            return
        whole = Span(pieces[0].start, pieces[-1].end)
        if len(pieces) == 1 or len(self._free(whole)) == 1:
            pieces = [whole]
        for piece in pieces:
            number = max(0, bisect_right(self._telling.starts, piece.start) - 1)
            is_here = number == attribution.sentence
            status = Status.ATTRIBUTED if is_here else Status.CARRIED
            voice = voice_of(attribution, status if attribution.source else Status.UNATTRIBUTED)
            if piece not in self._titles:
                self._add(piece, self._kind(piece), voice, number)

    def _widened(self, span: Span) -> Span:
        """The span with the figures and marks that touch it."""
        before = None
        if not self._prose[max(0, span.start - 2) : span.start].rstrip()[-1:].isalpha():
            before = _BEFORE.search(self._prose, max(0, span.start - _NEAR), span.start)
        after = _AFTER.match(self._prose, span.end)
        return Span(before.start() if before else span.start, after.end() if after else span.end)

    def _text(self, span: Span) -> str:
        return self._prose[span.start : span.end]

    def _kind(self, span: Span) -> StatementKind:
        """A quotation where most of the words are between marks."""
        quoted = sum(
            speech.quotation.span.end - speech.quotation.span.start
            for speech, _ in self._mixed
            if span.contains(speech.quotation.inner)
        )
        is_quote = quoted >= _MOSTLY * (span.end - span.start)
        return StatementKind.QUOTE if is_quote else StatementKind.REPORT

    def _free(self, span: Span) -> list[Span]:
        """What of the span belongs to no statement yet, if it has words."""
        if span.end - span.start < _LEAST:
            return []
        start = span.start
        pieces: list[Span] = []
        first = max(0, bisect_left(self._taken, span) - 1)
        for taken in self._taken[first : bisect_left(self._taken, (span.end, 0))]:
            if start < taken.end:
                pieces.append(Span(start, max(start, taken.start)))
                start = taken.end
        pieces.append(Span(start, max(start, span.end)))
        return [trimmed for piece in pieces if (trimmed := self._trimmed(piece))]

    def _trimmed(self, span: Span) -> Span | None:
        """The span from its first letter or mark that opens; None for a word or less."""
        text = self._text(span)
        if len(text) < _SHORT and sum(map(str.isalnum, text)) < _LEAST:
            return None
        start = span.start + len(text) - len(text.lstrip(_LOOSE))
        return Span(start, span.start + len(text.rstrip(_LOOSE)))

    def add_claims(self, claims: Sequence[Claim]) -> None:
        """What nobody in its sentence states; other claims tell what a statement is about."""
        voices = self._voices()
        for claim in claims:
            at = self._at(claim.evidence)
            if at is not None:
                self._found[at] = self._found[at]._replace(about=claim.about)
                continue
            free = [piece for piece in self._free(claim.span) if piece.overlaps(claim.evidence)]
            span = free[0] if free else claim.span
            voice = self._sourced(claim) or find_carrier(claim, voices, self._telling) or SILENT
            self._add(span, StatementKind.CLAIM, voice, claim.sentence, claim.about)
        self._found = [self._carried(one, voices) for one in self._found]

    def _carried(self, one: Statement, voices: Mapping[int, Voice]) -> Statement:
        """What “is alleged” by nobody, with the source that a sentence beside it gives."""
        if one.source is not None or one.kind is not StatementKind.REPORT:
            return one
        claim = Claim(one.span, one.about, one.span, one.sentence)
        voice = find_carrier(claim, voices, self._telling)
        return one if voice is None else one._replace(status=voice.status, source=voice.source)

    def _sourced(self, claim: Claim) -> Voice | None:
        """The source in the sentence, although it is not seen to cover the claim."""
        for each in self._telling.cues.get(claim.sentence, ()):
            if each.source is not None:
                return Voice(each.source, each.cue, Status.ATTRIBUTED)
        return None

    def _voices(self) -> dict[int, Voice]:
        """Who is heard in each sentence, last."""
        voices: dict[int, Voice] = {}
        for one in self._found:
            if one.source is not None:
                voices[one.sentence] = Voice(one.source, one.cue, one.status)
        for number, cues in self._telling.cues.items():
            named = [each for each in cues if each.source is not None]
            if named:
                last = named[-1]
                voices.setdefault(number, Voice(last.source, last.cue, Status.ATTRIBUTED))
        return voices

    def _at(self, evidence: Span) -> int | None:
        """The statement that holds these words."""
        for at, one in enumerate(self._found):
            if one.span.contains(evidence):
                return at
        return None

    def _is_taken(self, span: Span) -> bool:
        first = max(0, bisect_left(self._taken, span) - 1)
        return any(taken.overlaps(span) for taken in self._taken[first : first + _NEXT])

    def _add(
        self,
        span: Span,
        kind: StatementKind,
        voice: Voice,
        sentence: int,
        about: About = About.OTHER,
    ) -> None:
        insort(self._taken, span)
        self._found.append(
            Statement(span, kind, about, voice.status, voice.source, voice.cue, sentence)
        )

    def in_order(self) -> Iterator[Statement]:
        """The statements as they stand in the story."""
        yield from sorted(self._found, key=_place)


def _place(statement: Statement) -> Span:
    return statement.span


def _start(attribution: Attribution) -> int:
    return attribution.content[0].start if attribution.content else attribution.cue.span.start
