"""What the words before a figure make of it: “more than”, “nearly”, “about”."""

from __future__ import annotations

from decimal import Decimal

from newslint.analysis.figure import Figure, Text
from newslint.analysis.late import late
from newslint.analysis.quantity import Bound, Interval

_LAST = late(r"(?:^|(?<=[\s(\[“\"‘—–]))([^\W\d_]+\.?|[<>~≥≤])(?: (?:a|an|another))?[ \n\u00a0]?\Z")
_WORDS = late(r"[^\s(“\"‘—–,;:]+")
_WORD = late(r"([a-z]+) \Z")
_BETWEEN = late(r"\bbetween[ \n]\Z")
_ARTICLES = frozenset({"a", "an", "another"})
_FURTHEST = 26
_LONGEST = 4
_TENTH = Decimal("0.1")
_TWENTIETH = Decimal("0.05")
_ENDS = late(
    r" or (more|over|above|older|less|fewer|under|younger|so)\b| and (?:over|above|older|under)\b"
    r"|\+(?!\d)|,? at (?:the )?(?:least|most)\b|-plus\b|-odd\b"
)
_OPEN_ENDS = (" or ", " and ", "+", " at ", ", at ", "-plus", "-odd")
_AFTER = {
    "more": Bound.AT_LEAST,
    "over": Bound.AT_LEAST,
    "above": Bound.AT_LEAST,
    "older": Bound.AT_LEAST,
    "less": Bound.AT_MOST,
    "fewer": Bound.AT_MOST,
    "under": Bound.AT_MOST,
    "younger": Bound.AT_MOST,
    "so": Bound.ABOUT,
}


def bound_before(text: Text, figure: Figure) -> tuple[int, Bound]:
    """Where the phrase that bounds a figure begins, and what it says."""
    at = figure.start
    if figure.is_range:
        opened = _BETWEEN.search(text.folded, max(0, at - _FURTHEST), at)
        return (opened.start() if opened else at), Bound.EXACT
    first = max(0, at - _FURTHEST)
    ends = text.measures.bound_ends
    word = text.last_word(first, at)
    if word and word not in ends and word not in _ARTICLES:
        return at, Bound.EXACT
    if not ends.intersection(text.folded[first:at].split()[-2:]):
        return at, Bound.EXACT
    last = _LAST.search(text.folded, first, at)
    if last is None or last[1] not in ends:
        return at, Bound.EXACT
    words = [
        (match.start(), match[0]) for match in _WORDS.finditer(text.folded, first, last.end(1))
    ][-_LONGEST:]
    for number, (start, _) in enumerate(words):
        phrase = " ".join(word for _, word in words[number:])
        if phrase in text.measures.bounds and _opens(text, start, phrase):
            return start, _meant(text, text.measures.bounds[phrase], start)
    return at, Bound.EXACT


def bound_after(text: Text, end: int) -> tuple[int, Bound]:
    """Where “or more” and the like behind a figure ends, and what it says."""
    match = _ENDS.match(text.folded, end) if text.folded.startswith(_OPEN_ENDS, end) else None
    if match is None:
        return end, Bound.EXACT
    if match[1]:
        return match.end(), _AFTER[match[1]]
    if match[0] == "-odd":
        return match.end(), Bound.ABOUT
    if "most" in match[0] or "under" in match[0]:
        return match.end(), Bound.AT_MOST
    return match.end(), Bound.AT_LEAST


def interval_of(low: Decimal, high: Decimal, step: Decimal, bound: Bound) -> Interval:
    """All that a figure from `low` to `high` can mean under a bound."""
    if bound in (Bound.OVER, Bound.AT_LEAST, Bound.VAGUE):
        return Interval(low, None, low_open=bound is Bound.OVER)
    if bound in (Bound.UNDER, Bound.AT_MOST):
        return Interval(None, high, high_open=bound is Bound.UNDER)
    if bound is Bound.JUST_OVER:
        return Interval(low, low + abs(low) * _TENTH, low_open=True)
    if bound is Bound.NEARLY:
        return Interval(low - abs(low) * _TENTH, high, high_open=True)
    if bound is Bound.ABOUT:
        slack = max(step / 2, abs(high) * _TWENTIETH)
        return Interval(low - slack, high + slack)
    return Interval(low, high)


def _meant(text: Text, name: str, start: int) -> Bound:
    """The bound by its name; “no more than” turns it round."""
    negated = text.folded.endswith(("no ", "not "), 0, start)
    if name == "over":
        return Bound.AT_MOST if negated else Bound.OVER
    if name == "under":
        return Bound.AT_LEAST if negated else Bound.UNDER
    return Bound.EXACT if name == "exactly" else Bound(name)


def _opens(text: Text, start: int, phrase: str) -> bool:
    """Whether the phrase begins there: not “it handed over $25”."""
    if start and text.folded[start - 1].isalnum():
        return False
    if phrase not in text.measures.words("figure-particle"):
        return True
    verb = _WORD.search(text.folded, max(0, start - 14), start)
    return verb is None or verb[1] not in text.measures.words("figure-verb")
