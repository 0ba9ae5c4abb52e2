"""Characters that look like others, or like nothing, and what an editor writes instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_LATIN = r"\x00-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e"

_ZERO_WIDTH = late(
    r"[\u200b\u2060-\u2064\u180e\ufeff]"
    # Joiners belong to Indian, Arabic and Persian words and to emoji.
    rf"|(?<=[{_LATIN}])[\u200c\u200d]+(?=[{_LATIN}]|\Z)"
)
# These scripts have no spaces between words; there a zero-width space says where a line may end.
_SPACELESS = late(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]")
# At the end of a block it may part a word that goes on in the next.
_SOFT_HYPHEN = late(r"\u00ad+(?!\Z)\n?|(?<![\w\u00ad])\u00ad+\Z")
_PARTED = late("\u00ad+\n?")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = late("[ﬀ-ﬆ]")
_COMBINING = late(r"[\u0300-\u0345]+")
_FULL_WIDTH = late(r"[\uff01-\uff5e]+")
_EAST_ASIAN = late(r"[\u2e80-\u9fff\uac00-\ud7ff\uff66-\uffdc]")
_FOREIGN_MARKS = str.maketrans("。｡、،؛؟․‚\u037e", "..,,;?.,;")
# Letters beside which such marks are at home, and the marks that make “‚” one of a pair.
_OTHERS = late(r"[\u0600-\u066e\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff„‘](?<![،؛؟])")
_FOREIGN_MARK = late(
    r"(?<=[a-z0-9%)”’])(?:[。｡、،؛؟\u037e](?=\s|[A-Za-z“]|\Z)|․(?!․)(?=\s|\Z)|‚(?= [A-Za-z]))"
)
_RAISED = str.maketrans("ˢᵗⁿᵈʳʰ", "stndrh")
_RAISED_ORDINAL = late(r"[0-9]+(?:ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?!\w)")
# Five bytes mean nothing in Windows-1252; behind a misread letter they belong to it.
_CONTROL = late(r"[\x00-\x08\x0c\x0e-\x1f\x7f]|(?<![\x80-\xff€Ÿ])[\x81\x8d\x8f\x90\x9d]")
_LINE_SEPARATOR = late(r"[ \t]*[\u2028\u2029\u0085\x0b][ \t\u2028\u2029\u0085\x0b]*")


def zero_width(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words with characters inside that have no width and no purpose."""
    for match in _words(article.prose, where, _ZERO_WIDTH, _without_zero_width):
        start, end = match.span
        if not _SPACELESS.search(article.prose, max(0, start - 1), end + 1):
            yield match


def soft_hyphen(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words with a soft hyphen; one at the end of a line parts the word."""
    return _words(article.prose, where, _SOFT_HYPHEN, lambda text: _PARTED.sub("", text))


def ligature(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words set with a ligature character."""
    table = str.maketrans(_LIGATURES)
    return _words(article.prose, where, _LIGATURE, lambda text: text.translate(table))


def not_composed(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words whose accents are characters of their own though one character has both."""
    return _words(article.prose, where, _COMBINING, _composed)


def full_width(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Full-width letters and figures in a paragraph without East Asian script."""
    latin = [place for place in where if not _EAST_ASIAN.search(article.prose, *place)]
    return _words(article.prose, latin, _FULL_WIDTH, _narrow)


def foreign_mark(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Stops and commas of another script behind a Latin word."""
    latin = [place for place in where if not _OTHERS.search(article.prose, *place)]
    return _characters(
        article.prose, latin, _FOREIGN_MARK, lambda text: text.translate(_FOREIGN_MARKS)
    )


def superscript_ordinal(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Ordinals with raised letters."""
    return _characters(article.prose, where, _RAISED_ORDINAL, lambda text: text.translate(_RAISED))


def line_separator(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Line and paragraph separators that are not line ends."""
    for match in _characters(article.prose, where, _LINE_SEPARATOR, lambda text: "\n"):
        start, end = match.span
        beside = article.prose[max(0, start - 1) : start] + article.prose[end : end + 1]
        yield match._replace(edits=(Edit(match.span, ""),)) if "\n" in beside else match


def control_character(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Characters that steered a terminal or a printer."""
    for match in _characters(article.prose, where, _CONTROL, lambda text: ""):
        code = ord(article.prose[match.span.start])
        yield match._replace(fields={"code": f"U+{code:04X}"})


def _words(
    prose: str, where: Sequence[Span], odd: re.Pattern[str], mend: Callable[[str], str]
) -> Iterator[Match]:
    """Each word in which `odd` is found, with what `mend` makes of it."""
    for place in where:
        done = place.start
        for found in odd.finditer(prose, place.start, place.end):
            if found.end() > done:
                word = _word(prose, found, odd, Span(done, place.end))
                done = word.end
                yield from _changed(prose, word, mend)


def _word(prose: str, found: re.Match[str], odd: re.Pattern[str], place: Span) -> Span:
    """The letters and figures round what was found, more of its kind among them."""
    start, end = found.span()
    while start > place.start and prose[start - 1].isalnum():
        start -= 1
    while end < place.end:
        more = odd.match(prose, end, place.end)
        if not more and not prose[end].isalnum():
            break
        end = more.end() if more else end + 1
    return Span(start, end)


def _characters(
    prose: str, where: Sequence[Span], odd: re.Pattern[str], mend: Callable[[str], str]
) -> Iterator[Match]:
    """Each place where `odd` is found, with what `mend` makes of it."""
    for place in where:
        for found in odd.finditer(prose, place.start, place.end):
            yield from _changed(prose, Span(*found.span()), mend)


def _changed(prose: str, span: Span, mend: Callable[[str], str]) -> Iterator[Match]:
    text = prose[span.start : span.end]
    better = mend(text)
    if better != text:
        yield Match(span, {}, (Edit(span, better).shrunk(prose),), (better,))


def _without_zero_width(text: str) -> str:
    return _ZERO_WIDTH.sub("", text)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _narrow(text: str) -> str:
    return _FULL_WIDTH.sub(lambda found: _shifted(found[0]), text)


def _shifted(text: str) -> str:
    return "".join(chr(ord(char) - 0xFEE0) for char in text)
