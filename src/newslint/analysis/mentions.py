"""Mentions: the places where a story names people, places, organisations and other things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from newslint.analysis.capitalised import Run, Word, find_runs
from newslint.analysis.headings import find_in_heading, is_title_case
from newslint.analysis.known import Known, Lore
from newslint.analysis.late import late
from newslint.analysis.mention import Mention
from newslint.analysis.name_kinds import decide, sight
from newslint.analysis.name_looks import Look, looks_of
from newslint.analysis.name_parts import has_head, is_article
from newslint.knowledge import Knowledge
from newslint.model.block import Block, BlockKind

_FAMOUS = 85  # a name that is an ordinary word too counts alone when it is as well known as Turkey
_USUAL_GIVEN = 3
_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.TITLE)
_WIDEST_JOINT = 12
_FIRST_OF_JOINT = frozenset("ofa&")
_JOINS = late(r"[ \n](?:(of|for|on)(?:[ \n]the)?|and|&)[ \n](?:the[ \n])?")

Looks = tuple[int, tuple[Look, ...]]  # where a run begins, and the names in it


def find_mentions(
    prose: str, blocks: Sequence[Block], knowledge: Knowledge, vocabulary: frozenset[str]
) -> tuple[Mention, ...]:
    """All mentions, in order."""
    particles = knowledge.classes.get("particle", frozenset())
    runs = list(find_runs(prose, blocks, particles=particles, cues=knowledge.cues))
    headings = [block.kind in _HEADINGS for block in blocks]
    body = [run for run in runs if not headings[run.block]]
    known = Known(prose, Lore.of(knowledge), vocabulary, body)
    titled = {at for at, block in enumerate(blocks) if headings[at] and is_title_case(block, known)}
    sightings = [
        sighting
        for run in _joined(runs, known)
        for start, looks in (_in_heading if run.block in titled else _in_text)(run, known)
        for look in looks
        if (sighting := sight(start, look, known, in_heading=headings[run.block])) is not None
    ]
    return tuple(decide(sightings, known))


def _in_heading(run: Run, known: Known) -> Iterable[Looks]:
    """The names of a run in a heading with a capital on every word."""
    return (looks_of(words, known, is_whole=True) for words in find_in_heading(run, known))


def _in_text(run: Run, known: Known) -> Iterable[Looks]:
    """The names of any other run."""
    words = run.words
    if not run.opens:
        is_whole = len(words) == 1 and "-" not in known.word(words[0])
        return (looks_of(words, known, is_whole=is_whole),)
    if not _is_name(words, known):
        words = words[1:]
    return (looks_of(words, known, is_whole=False),) if words else ()


def _is_name(words: Sequence[Word], known: Known) -> bool:
    """Whether the first word would have its capital anywhere."""
    word = known.word(words[0])
    if not known.is_ordinary(words[0]) or (len(words) > 1 and _first_are_known(words, known)):
        return True
    if word in known.lore.cues.openers or is_article(word):
        return False
    if len(words) == 1:
        return word in known.capitals or _is_famous(word, known)
    if known.lore.is_title(word) or word in known.capitals or has_head(words[1:], known):
        return True
    if known.gazetteer.given_weight(word) < _USUAL_GIVEN:
        return False
    return known.gazetteer.is_surname(known.word(words[1])) or not known.has(words[1:])


def _is_famous(word: str, known: Known) -> bool:
    found = known.gazetteer.find(word)
    return bool(found) and found[0].weight >= _FAMOUS and word.lower() not in known.vocabulary


def _first_are_known(words: Sequence[Word], known: Known) -> bool:
    """Whether several words from the first on are a name."""
    return any(known.has(words[:size]) for size in range(2, min(len(words), 5) + 1))


def _joined(runs: Sequence[Run], known: Known) -> Iterator[Run]:
    """The runs, those put together that “of”, “for” or “and” makes one name of."""
    current: Run | None = None
    for run in runs:
        if current is not None and _belongs(current, run, known):
            current = current._replace(end=run.end, words=(*current.words, *run.words))
            continue
        if current is not None:
            yield current
        current = run
    if current is not None:
        yield current


def _belongs(left: Run, right: Run, known: Known) -> bool:
    """Whether the right run goes on with the name of the left one."""
    start, end = left.end, right.start
    if not 2 < end - start < _WIDEST_JOINT or known.prose[start + 1] not in _FIRST_OF_JOINT:
        return False
    if left.block != right.block:
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
    between = [known.prose[one:other] for (_, one), (other, _) in pairwise(left.words)]
    if not any(gap.strip().startswith(("of", "for")) for gap in between):
        return False
    if known.gazetteer.has(known.word(left.words[-1])):
        return False  # University of Leeds and Apex Boats
    return all(map(known.is_ordinary, right.words)) and not known.has(right.words)
