"""Mentions: the places where a story names people, places, organisations and other things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newslint.analysis.capitalised import Run, find_runs
from newslint.analysis.headings import find_in_heading, is_title_case
from newslint.analysis.known import Known
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.analysis.name_kinds import decide, sight
from newslint.analysis.name_parts import parts_of
from newslint.knowledge import Knowledge
from newslint.knowledge.entry import NameKind
from newslint.model.block import Block, BlockKind
from newslint.model.span import Span

_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEADING)
_JOINS = late(r"[ \n](?:(of|for|on)(?:[ \n]the)?|and|&)[ \n](?:the[ \n])?")


def find_mentions(
    prose: str, blocks: Sequence[Block], knowledge: Knowledge, vocabulary: frozenset[str]
) -> tuple[Mention, ...]:
    """All mentions, in order."""
    particles = knowledge.classes.get("particle", frozenset())
    runs = list(find_runs(prose, blocks, particles=particles, cues=knowledge.cues))
    headings = [block.kind in _HEADINGS for block in blocks]
    body = [run for run in runs if not headings[run.block]]
    known = Known(prose, knowledge, vocabulary, _capitals(prose, body))
    titled = {at for at, block in enumerate(blocks) if headings[at] and is_title_case(block, known)}
    sightings = [
        sighting
        for run in _joined(runs, known)
        for part in (find_in_heading if run.block in titled else parts_of)(run, known)
        if (sighting := sight(part, run.block, known)) is not None
    ]
    return tuple(
        Mention(
            sighting.part.span,
            kind,
            sighting.title if kind is NameKind.PERSON else None,
            entry,
            headings[sighting.block],
        )
        for sighting, (kind, entry) in decide(sightings, known)
    )


def _capitals(prose: str, runs: Iterable[Run]) -> frozenset[str]:
    """The words that have a capital where a sentence does not give it."""
    return frozenset(
        prose[start:end] for run in runs for start, end in run.words[1 if run.opens else 0 :]
    )


def _joined(runs: Sequence[Run], known: Known) -> Iterator[Run]:
    """The runs, those put together that “of”, “for” or “and” makes one name of."""
    current: Run | None = None
    for run in runs:
        if current is not None and _belongs(current, run, known):
            current = current._replace(
                span=Span(current.span.start, run.span.end), words=(*current.words, *run.words)
            )
            continue
        if current is not None:
            yield current
        current = run
    if current is not None:
        yield current


def _belongs(left: Run, right: Run, known: Known) -> bool:
    """Whether the right run goes on with the name of the left one."""
    start, end = left.span.end, right.span.start
    if not 2 < end - start < 12 or left.block != right.block:
        return False
    joint = _JOINS.fullmatch(known.prose, start, end)
    if joint is None:
        return False
    if "&" in joint[0] or known.has((*left.words, *right.words)):
        return True
    if joint[1] is None:
        return _is_list_of_subjects(left, right, known)
    return known.is_body(left.words[:2])


def _is_list_of_subjects(left: Run, right: Run, known: Known) -> bool:
    """Whether “and” stands within a name: Ministry of Health and Social Care."""
    between = [known.prose[one.end : other.start] for one, other in pairwise(left.words)]
    if not any(gap.strip().startswith(("of", "for")) for gap in between):
        return False
    if known.gazetteer.has(known.word(left.words[-1])):
        return False  # University of Leeds and Apex Boats
    words = [known.word(word) for word in right.words]
    return all(map(known.is_ordinary, words)) and not known.has(right.words)
