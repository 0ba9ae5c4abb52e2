"""Whether the source of a claim stands in a sentence beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.analysis.late import late
from newslint.analysis.referents import source_words
from newslint.analysis.statement import About, Claim, Source, SourceKind, Status
from newslint.analysis.telling import Telling
from newslint.analysis.voices import Voice, named, voice_of
from newslint.model.span import Span

_NONE: frozenset[str] = frozenset()
_WORD = late(r"[^\W\d_]{4,}|\d[\d,.]*\d|\d{2,}")
_STEM = 5  # letters that are the same in “kill”, “killed” and “killing”
_GOES_ON = late(r"\b(?:would|had|could|might)\b")
_POINTS = late(r"(?:Th(?:at|is|e|ose|ese)|It)[ \n]+(?:(is|was)[ \n]+(?:the|what|how|according)\b)?")
_CAPITAL = r"[A-Z][\w.’'-]*"
_FROM = late(
    r"\b(?:comes?|came|is|are|was|were|according|view|verdict|account|assessment|claim)[ \n]"
    r"(?:from|by|to|of)[ \n](?:the[ \n])?"
    rf"((?:{_CAPITAL}(?:[ \n](?:(?:of|for|and|the|on)[ \n](?:the[ \n])?)?(?=[A-Z]))?)+)"
)
_LEDE_REACHES = 4  # sentences
_LEAST = {About.BLAME: 2, About.MOTIVE: 2}  # words that claims must share with their source
_SOME, _MANY = 2, 3
_FEW = 3  # spaces


def find_carrier(claim: Claim, voices: Mapping[int, Voice], telling: Telling) -> Voice | None:
    """The voice of a sentence beside a claim that gives its source."""
    before, after = claim.sentence - 1, claim.sentence + 1
    if telling.same_block(after, claim.sentence) and _points(telling, after):
        return _carried(voices.get(after) or _origin(telling, after))
    if before in voices and _follows(claim, before, telling):
        return _carried(voices[before])
    if claim.about is About.SUPERLATIVE:
        return None
    if telling.blocks[claim.sentence] == telling.first_block:
        return _of_lede(claim, voices, telling)
    if after in voices and _is_alike(claim, after, telling):
        return _carried(voices[after])
    return None


def find_pointed(telling: Telling, vocabulary: frozenset[str]) -> Iterator[tuple[int, Voice]]:
    """The sentences that tell where the one before comes from, and from whom."""
    if _given(telling).isdisjoint(vocabulary):
        return
    for number, start in enumerate(telling.starts):
        if not telling.prose.startswith("Th", start) or not _points(telling, number):
            continue
        if telling.same_block(number - 1, number) and not _states(telling, number):
            voice = _origin(telling, number)
            if voice is not None:
                yield number, voice


def _states(telling: Telling, number: int) -> bool:
    """Whether a sentence has a cue for what it states itself."""
    content = [span for each in telling.cues.get(number, ()) for span in each.content]
    return any(telling.prose.count(" ", *span) >= _FEW for span in content)


def _given(telling: Telling) -> frozenset[str]:
    """Words for what comes from somebody: figures, a view."""
    return telling.knowledge.classes.get("source-given", _NONE)


def _points(telling: Telling, number: int) -> bool:
    """Whether a sentence speaks of what the one before states: “The figure comes from …”."""
    match = _POINTS.match(telling.prose, *telling.sentences[number])
    if match is None:
        return False
    words = telling.prose[match.end() : match.end() + 40].split()[:2]
    return match[1] is not None or not _given(telling).isdisjoint(words)


def _carried(voice: Voice | None) -> Voice | None:
    return None if voice is None else voice._replace(status=Status.CARRIED)


def _origin(telling: Telling, number: int) -> Voice | None:
    """Whom figures come from, or whose view it is."""
    for each in telling.cues.get(number, ()):
        if each.source is not None:
            return voice_of(each, Status.CARRIED)
    match = _FROM.search(telling.prose, *telling.sentences[number])
    return None if match is None else named(Span(*match.span(1)), Status.CARRIED)


def _follows(claim: Claim, before: int, telling: Telling) -> bool:
    """Whether a claim goes on with what a source said in the sentence before."""
    if telling.same_block(before, claim.sentence) and _GOES_ON.search(telling.prose, *claim.span):
        return True
    return claim.about is not About.SUPERLATIVE and _is_alike(claim, before, telling)


def _is_alike(claim: Claim, number: int, telling: Telling) -> bool:
    """Whether a sentence tells of the same as the claim; beyond the paragraph, plainly so."""
    shared = _shared(claim, number, telling)
    if telling.same_block(number, claim.sentence):
        return len(shared) >= _LEAST.get(claim.about, 1)
    if claim.about in _LEAST or claim.about is About.OTHER:
        return False
    return len(shared) >= _MANY or any(word[0].isdigit() for word in shared)


def _shared(claim: Claim, number: int, telling: Telling) -> set[str]:
    """The words that a claim and a sentence have in common."""
    weak = telling.knowledge.classes.get("source-weak", _NONE)
    here = _matter(telling.prose, claim.span, weak)
    return here & _matter(telling.prose, telling.sentences[number], weak)


def _matter(prose: str, span: Span, weak: frozenset[str]) -> set[str]:
    """The beginnings of the words that tell what a sentence is about."""
    words = (word.lower() for word in _WORD.findall(prose, *span))
    return {word[:_STEM] for word in words if word not in weak}


def _of_lede(claim: Claim, voices: Mapping[int, Voice], telling: Telling) -> Voice | None:
    """The named source that the sentences after the first paragraph give for it."""
    for number in range(claim.sentence + 1, claim.sentence + 1 + _LEDE_REACHES):
        source = voices[number].source if number in voices else None
        if source is None or not _is_known(source, telling):
            continue
        least = 1 if telling.same_block(number, claim.sentence) else _SOME
        if len(_shared(claim, number, telling)) >= least:
            return _carried(voices[number])
    return None


def _is_known(source: Source, telling: Telling) -> bool:
    """Whether readers know a source by name or as a body: police, the ministry."""
    if source.kind is not SourceKind.NAMED:
        return False
    head = telling.prose[source.head.start : source.head.end]
    if any(map(str.isupper, head)):
        return True
    return head.rpartition(" ")[2] in source_words(telling.knowledge).kinds
