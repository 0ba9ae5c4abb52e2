"""Words of the story that touch a quotation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_TOUCHING = late(
    r"”(?=[^\W_])"
    # An apostrophe may open a word, but hardly one with a capital behind a comma or stop.
    r"|’(?<=[,.?!]’)(?=[A-Z][a-z])(?!(?:Tis|Twas|Twere|Til|Em|Cause|Bout)\b)"
    r"|’(?<=,’)(?=(?:s?he|they|said|says|it|I)\b)"
    r"|“(?<=[a-z,:;.?!]“)(?=[^\W_])"
    r"|\"(?<=[\w,:;.?!]\")(?=[^\W_])"
)
_MARK = late('"')
_SMALL_WORD = late(
    r"(?:said|says|and|or|in|of|to|the|by|for|but|as|at|is|was|were|he|she|it|they|who|when|after"
    r"|with|from|on)(?![\w’'-])"
)
_WHOLE_WORD = late(
    r"(?<![\w’'-])(?:a|an|the|of|in|to|by|for|with|from|on|at|as|and|or|but|is|was|were|are|be|been|had|has|have|it"
    r"|that|this|these|his|her|their|its|such|not|no|called|said|says|told|described|termed|named|labelled"
    r"|say|calls|saying|calling|asked|added|wrote|warned|being|very|more|most|over|into|so)\Z"
)
_SPEECH_ENDS = frozenset(",.?!…")
_PREFIXES = ("anti", "non", "semi", "over", "under", "post", "ultra", "super", "neo", "self")
_BEFORE = late(r"[\w’',:;.?!%)…-]*[\"”]?\Z")
_AFTER = late(r"[\"“]?[^\W_][\w’'-]*")
_FAR = 40


def quotation_gaps(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each place where a quotation and the word before or behind it have no space between them."""
    prose = article.prose
    for place in where:
        marks = [found.start() for found in _TOUCHING.finditer(prose, *place)]
        if not marks or prose.find("„", *place) >= 0:  # a language that closes with “
            continue
        gaps = {gap for mark in marks if prose[mark] != '"' for gap in _curly(prose, place, mark)}
        if any(prose[mark] == '"' for mark in marks):
            gaps.update(_straight(prose, place))
        yield from (_parted(prose, place, gap) for gap in sorted(gaps))


def _curly(prose: str, place: Span, mark: int) -> Iterator[int]:
    """Where the space is missing beside a mark whose direction can be seen."""
    if _is_slip(prose, mark) and not _is_turned(prose, place, mark):
        yield mark if prose[mark] == "“" else mark + 1


def _is_slip(prose: str, mark: int) -> bool:
    """Whether no one writes it so: not “the ‘A’s” nor “un‘American’”."""
    before = prose[max(0, mark - _FAR) : mark]
    match prose[mark]:
        case "”":
            return before.rstrip("’")[-1:] in _SPEECH_ENDS or bool(
                _SMALL_WORD.match(prose, mark + 1)
            )
        case "“" if before[-1:].isalpha() and not prose[mark + 1].isupper():
            return _WHOLE_WORD.search(before) is not None
        case "“" if before[-1:].isalpha():
            capital = prose[mark + 1].isupper()
            return capital and before[-3:].isalpha() and not before.lower().endswith(_PREFIXES)
    return before[-2:-1].isalnum()


def _is_turned(prose: str, place: Span, mark: int) -> bool:
    """Whether the mark beside it has the same direction, so that one of them must be wrong."""
    if prose[mark] == "“":
        closed, opened = (prose.find(other, mark + 1, place.end) for other in "”“")
        return opened >= 0 and (closed < 0 or opened < closed)
    opened, closed = (prose.rfind(other, place.start, mark) for other in "“”")
    return prose[mark] == "”" and closed > opened


def _straight(prose: str, place: Span) -> Iterator[int]:
    """The gaps, if all marks of the paragraph show plainly where quotations open and close."""
    marks = [found.start() for found in _MARK.finditer(prose, *place)]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    if len(marks) % 2 or not all(_is_plain(prose, *pair) for pair in pairs):
        return
    for opening, closing in pairs:
        if opening > place.start and not _is_apart(prose[opening - 1]):
            yield opening
        if closing + 1 < place.end and prose[closing + 1].isalnum():
            yield closing + 1


def _is_plain(prose: str, opening: int, closing: int) -> bool:
    """Whether the two belong together: no space inside, and no inches or plurals (“the "A"s”)."""
    if prose[opening + 1].isspace() or prose[closing - 1].isspace() or closing - opening < 3:
        return False
    before, after = prose[opening - 1 : opening], prose[closing + 1 : closing + 2]
    if before.isdigit() or prose[closing - 1].isdigit():
        return False
    small = before.isalpha() and not prose[opening + 1].isupper()
    if small and not _WHOLE_WORD.search(prose, max(0, opening - _FAR), opening):
        return False
    ends = prose[closing - 1] in _SPEECH_ENDS or _SMALL_WORD.match(prose, closing + 1)
    return bool(ends) or not after.isalnum()


def _is_apart(char: str) -> bool:
    return not char.isalnum() and char not in ",:;.?!"


def _parted(prose: str, place: Span, gap: int) -> Match:
    """The words on both sides of `gap` with a space between them."""
    before = _BEFORE.search(prose, max(place.start, gap - _FAR), gap)
    after = _AFTER.match(prose, gap, place.end)
    span = Span(before.start() if before else gap, after.end() if after else gap + 1)
    better = f"{prose[span.start : gap]} {prose[gap : span.end]}"
    return Match(span, edits=(Edit(Span(gap, gap), " "),), suggestions=(better,))
