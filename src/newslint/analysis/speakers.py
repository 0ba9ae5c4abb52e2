"""Who speaks in each quotation: in its sentence, in the sentences beside it, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.late import late
from newslint.analysis.speech import SPEAKING, Manner, Speech
from newslint.analysis.statement import Attribution, Status
from newslint.analysis.telling import Telling
from newslint.analysis.voices import (
    SILENT,
    Voice,
    behind,
    covers,
    distance,
    inverted,
    is_within,
    last_name,
    length,
    named,
    signed,
    subject_of,
    touches,
    voice_of,
)
from newslint.model.span import Span

_TAKES_UP = late(
    r"[“\"‘'(\[. ]*(?:It|That|This|These|Those|They|He|She|So|But|And|Because|Then|Which"
    r"|We|Our|Yes|No|Not|Now)(?:['’]\w+)?\b"
)
_WORD = late(r"[^\W\d_]{5,}")
_PRONOUN = late(r"\b(?:he|she)\b")
_CLAUSE = late(r",[ \n]|\b(?:and|but|when|as|while)[ \n]")
_LEADS_IN = frozenset(",:")
_ASKS = frozenset("?!")
_GOES_ON = _ASKS | {","}
_FAR = 2  # sentences


def find_voices(speeches: Sequence[Speech], telling: Telling) -> list[Voice]:
    """Who speaks in each of the quotations, in the same order."""
    hearing = _Hearing(telling)
    return [hearing.hear(speech) for speech in speeches]


class _Hearing:
    """Goes through a story and remembers who spoke last."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self._prose = telling.prose
        self._last = SILENT
        self._spoken: dict[int, Voice] = {}  # by the sentence that the quotation closes in

    def hear(self, speech: Speech) -> Voice:
        """Who speaks."""
        if speech.manner is Manner.NESTED:
            return SILENT
        voice = self._here(speech)
        if speech.manner not in SPEAKING:
            return voice or SILENT
        self._last = voice or self._beside(speech) or SILENT
        if self._last.source is not None:
            self._spoken[speech.last] = self._last._replace(status=Status.CARRIED)
        return self._last

    def _here(self, speech: Speech) -> Voice | None:
        """The source that the sentence itself gives."""
        at = speech.quotation.span
        numbers = range(speech.first, speech.last + 1)
        cues = [each for number in numbers for each in self._telling.cues.get(number, ())]
        beside = [each for each in cues if each.source and touches(self._prose, each, at)]
        following = [each for each in beside if each.cue.span.start >= at.end]
        if following:
            return voice_of(following[0], Status.ATTRIBUTED)
        if speech.manner is Manner.DIRECT:
            voice = self._by_form(speech, beside)
            if voice is not None:
                return voice
        covering = [each for each in cues if covers(each, at)]
        if covering:
            return voice_of(max(covering, key=length), Status.ATTRIBUTED)
        sources = beside or [each for each in cues if each.source is not None]
        if not sources or speech.manner not in SPEAKING:
            return None
        return voice_of(min(sources, key=lambda each: distance(each, at)), Status.ATTRIBUTED)

    def _by_form(self, speech: Speech, beside: Sequence[Attribution]) -> Voice | None:
        """The speaker whom the order of words gives: “…,” he yells; he shouts: “…”."""
        at = speech.quotation.span
        if self._prose[speech.quotation.inner.end - 1] in _GOES_ON:
            rest = Span(at.end, self._telling.sentences[speech.last].end)
            voice = behind(self._telling, rest)
            if voice is not None:
                return voice
        return self._leading(speech, beside) or signed(self._prose, at.end)

    def _leading(self, speech: Speech, beside: Sequence[Attribution]) -> Voice | None:
        """The speaker in the words that lead to a quotation with a comma or colon."""
        within = Span(self._telling.sentences[speech.first].start, speech.quotation.span.start)
        lead = self._prose[max(within.start, within.end - 3) : within.end].rstrip()[-1:]
        if lead not in _LEADS_IN:
            return None
        if beside:
            return voice_of(beside[-1], Status.ATTRIBUTED)
        voice = inverted(self._prose, within)
        if voice is not None or lead != ":":
            return voice
        return next(self._subjects(within), None) or last_name(self._prose, within)

    def _subjects(self, within: Span) -> Iterator[Voice]:
        """Whom the clauses are about, the last one first."""
        starts = [clause.end() for clause in _CLAUSE.finditer(self._prose, *within)]
        for start in reversed([within.start, *starts]):
            voice = subject_of(self._telling, Span(start, within.end), Status.ATTRIBUTED)
            if voice is not None:
                yield voice

    def _beside(self, speech: Speech) -> Voice | None:
        """The source that the story gives before or after."""
        if speech.resumes and self._last.source is not None:
            return self._last._replace(status=Status.CARRIED)
        if not speech.fills:
            start = self._telling.sentences[speech.first].start
            within = Span(start, speech.quotation.span.start)
            owner = subject_of(self._telling, within, Status.ATTRIBUTED)
            if owner is not None:
                return owner
        if speech.manner is Manner.MIXED:
            return self._in_paragraph(speech)
        return self._behind(speech) or self._in_paragraph(speech) or self._paragraph_before(speech)

    def _behind(self, speech: Speech) -> Voice | None:
        """The subject of a sentence that is one only by its capital: “Why?” Reed went on."""
        following = speech.last + 1
        asks = self._prose[speech.quotation.inner.end - 1] in _ASKS
        if not asks or self._telling.same_block(speech.first - 1, speech.first):
            return None
        if not self._telling.same_block(following, speech.first):
            return None
        sentence = self._telling.sentences[following]
        return behind(self._telling, Span(self._prose.rfind(" ", 0, sentence.start), sentence.end))

    def _in_paragraph(self, speech: Speech) -> Voice | None:
        """The voice of the sentences before, or else of the one behind."""
        for number in range(speech.first - 1, speech.first - 1 - _FAR, -1):
            if not self._telling.same_block(number, speech.first):
                break
            voice = self._voice_of(number)
            if voice is None and number == speech.first - 1:
                voice = self._subject(number)
            if voice is not None:
                return voice
        following = speech.last + 1
        inside = self._telling.same_block(following, speech.first)
        return self._voice_of(following) if inside else None

    def _paragraph_before(self, speech: Speech) -> Voice | None:
        """The voice of the paragraph before, if it ends with that voice or leads to this one."""
        number = speech.first - 1
        if number < 0 or self._telling.same_block(number, speech.first):
            return None
        if number in self._spoken:
            return self._spoken[number]
        if self._telling.text(number).rstrip().endswith(":") or (
            speech.fills and self._is_taken_up(number, speech)
        ):
            return self._voice_of(number) or self._subject(number)
        return None

    def _is_taken_up(self, number: int, speech: Speech) -> bool:
        """Whether a quotation goes on from a sentence: it points back, or shares a word."""
        span = speech.quotation.span
        if _TAKES_UP.match(self._prose, span.start):
            return True
        words = {*map(str.lower, _WORD.findall(self._telling.text(number)))}
        return not words.isdisjoint(map(str.lower, _WORD.findall(self._prose, *span)))

    def _voice_of(self, number: int) -> Voice | None:
        """Who is heard in a sentence, with its quotations."""
        if number in self._spoken:
            return self._spoken[number]
        cues = self._telling.cues.get(number, ())
        sources = [each for each in cues if each.source is not None]
        outer = [each for each in sources if not any(is_within(each, one) for one in sources)]
        last = (outer or sources)[-1:]
        return voice_of(last[0], Status.CARRIED) if last else None

    def _subject(self, number: int) -> Voice | None:
        """Whom a sentence that leads to a quotation is about."""
        sentence = self._telling.sentences[number]
        found = subject_of(self._telling, sentence, Status.CARRIED)
        if found is None and (pronoun := _PRONOUN.search(self._prose, *sentence)):
            return named(Span(*pronoun.span()), Status.CARRIED)
        return found
