"""Who is heard, and how far a cue reaches: what speakers are found with."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.analysis.statement import Attribution, Cue, Source, SourceKind, Status
from newslint.analysis.subjects import find_subject
from newslint.analysis.telling import Telling
from newslint.model.span import Span

_ALIKE = 0.5
_CAPITAL = r"[A-Z][\w.’'-]*"
# Whose name stands behind a dash: “We go on.” — Ana Diaz
_SIGNATURE = late(
    r"[ \n\u00a0]*(?:[—–―]|-{1,2} )[ \u00a0\u200d]*"
    rf"({_CAPITAL}(?: (?:{_CAPITAL}|al|bin|d[aeu]|del|van|von)){{0,4}})"
    r"(?=(?:,[^.\n“\"]{0,60})?\.?[ \u00a0]*(?:\n|\Z))"
)
# Whose name follows a verb: “…,” exhorted Ana Diaz; Said Reed: “…”
_INVERTED = late(
    r"[ \n]*([a-z]+(?:ed|s|id)|wrote|Said|Says|Wrote|Added|Asked)[ \n]"
    rf"((?:[a-z\d][\w/’'-]*[ \n]){{0,3}}{_CAPITAL}(?:[ \n]{_CAPITAL}){{0,4}})"
)
_VERB = late(r"[ \n]([a-z]+)\b")
_FULL_NAME = late(r"[A-Z][\w’'-]+(?:[ \n][A-Z][\w.’'-]*)*[ \n][A-Z][\w’'-]+")


class Voice(NamedTuple):
    """Who is heard in a quotation or a sentence."""

    source: Source | None
    cue: Cue | None
    status: Status


SILENT = Voice(None, None, Status.UNATTRIBUTED)


def voice_of(attribution: Attribution, status: Status) -> Voice:
    """The one that a cue makes a source of."""
    return Voice(attribution.source, attribution.cue, status)


def named(span: Span, status: Status) -> Voice:
    """Somebody of whom no cue says that he speaks."""
    return Voice(Source(span, span, SourceKind.NAMED), None, status)


def subject_of(telling: Telling, within: Span, status: Status) -> Voice | None:
    """Whom a sentence is about."""
    subject = find_subject(telling.prose, within, telling.knowledge)
    return None if subject is None else named(subject, status)


def behind(telling: Telling, rest: Span) -> Voice | None:
    """Whose name or pronoun, with its verb, follows a quotation: “…,” she yells."""
    voice = subject_of(telling, rest, Status.ATTRIBUTED)
    if voice is None or voice.source is None:
        return inverted(telling.prose, rest)
    verb = _VERB.match(telling.prose, voice.source.span.end, rest.end)
    return voice if verb is None else voice._replace(cue=_cue(verb))


def _cue(verb: re.Match[str]) -> Cue:
    return Cue(Span(*verb.span(1)), verb[1].lower())


def signed(prose: str, end: int) -> Voice | None:
    """Who has signed the quotation that ends here."""
    match = _SIGNATURE.match(prose, end)
    return None if match is None else named(_bare(match, 1), Status.ATTRIBUTED)


def inverted(prose: str, within: Span) -> Voice | None:
    """Whose name follows the verb with which these words begin."""
    match = _INVERTED.match(prose, *within)
    if match is None:
        return None
    return named(_bare(match, 2), Status.ATTRIBUTED)._replace(cue=_cue(match))


def _bare(match: re.Match[str], group: int) -> Span:
    """The name without the stop that ends the sentence."""
    start, end = match.span(group)
    return Span(start, end - 1 if match[group].endswith(".") else end)


def last_name(prose: str, within: Span) -> Voice | None:
    """Whose full name stands last in some words."""
    names = [*_FULL_NAME.finditer(prose, *within)]
    return named(Span(*names[-1].span()), Status.ATTRIBUTED) if names else None


def covers(attribution: Attribution, span: Span) -> bool:
    """Whether a cue tells who says what stands at `span`, or a good part of it."""
    for content in attribution.content:
        shared = min(content.end, span.end) - max(content.start, span.start)
        shorter = min(span.end - span.start, content.end - content.start)
        if shared > 0 and shared >= _ALIKE * shorter:
            return True
    return False


def length(attribution: Attribution) -> int:
    """How much a cue covers."""
    return sum(span.end - span.start for span in attribution.content)


def distance(attribution: Attribution, span: Span) -> int:
    """How far a cue and its source are from a quotation."""
    start, end = reach(attribution)
    return max(span.start - end, start - span.end, 0)


def reach(attribution: Attribution) -> Span:
    """From the first to the last word of a cue and its source."""
    cue, source = attribution.cue.span, attribution.source
    if source is None:
        return cue
    return Span(min(cue.start, source.span.start), max(cue.end, source.span.end))


def touches(prose: str, attribution: Attribution, span: Span) -> bool:
    """Whether nothing but marks stands between a quotation and a cue with its source."""
    start, end = reach(attribution)
    if start < span.end and span.start < end:
        return False
    gap = prose[end : span.start] if end <= span.start else prose[span.end : start]
    return not any(map(str.isalnum, gap))


def is_within(attribution: Attribution, other: Attribution) -> bool:
    """Whether one cue stands in what the other one covers."""
    return attribution is not other and any(
        span.contains(attribution.cue.span) for span in other.content
    )
