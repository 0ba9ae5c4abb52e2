"""Text in UTF-8 that was read as another encoding: “â€™” for “’”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

# Windows-1252 has no characters for five bytes; programs keep them as control characters.
_BYTES = {chr(byte): byte for byte in range(256)} | {
    bytes([byte]).decode("cp1252"): byte
    for byte in range(0x80, 0xA0)
    if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}
_LATER = (
    "[" + "".join(re.escape(char) for char, byte in _BYTES.items() if 0x80 <= byte < 0xC0) + "]"
)
_SEQUENCE = (
    rf"(?:[ÂÃ]{_LATER}|â(?:€|\x80|„|\x84|†|\x86|ˆ|\x88|‚|\x82|”|\x94){_LATER}|ï[»¬¿]{_LATER}"
    rf"|ð(?:Ÿ|\x9f){_LATER}{{2}}"
    # “Ä” and “Å” are letters too: only where a small letter touches them.
    rf"|(?<=[a-zß-ÿ¬°])[ÄÅ]{_LATER}|(?<![A-ZÀ-Þ])[ÄÅ](?!’){_LATER}(?=[a-z])|Ë[œ†])"
)
_RUN = late(rf"{_SEQUENCE}+")
# Windows-1252 has nothing for the last byte of “””, and many programs drop it.
_CUT_SHORT = late(rf"â€(?!{_LATER})")
_MACINTOSH = late("‚Ä[ôòúùìîÊ¶]")
_LONE = late(r"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_WORD = late(
    rf"[^\W_]*?(?:(?:{_SEQUENCE}|{_CUT_SHORT.pattern}|{_MACINTOSH.pattern}|{_LONE.pattern})+[^\W_ÂÃâïðÄÅ]*)+"
)
_ROUNDS = 3  # a text may have been misread more than once


def mojibake(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each word with misread characters, mended where they decode to sensible ones."""
    for place in where:
        for found in _WORD.finditer(article.prose, place.start, place.end):
            better = _decoded(found[0])
            if better != found[0]:
                span = Span(*found.span())
                yield Match(span, {}, (Edit(span, better).shrunk(article.prose),), (better,))


def _decoded(text: str) -> str:
    for _ in range(_ROUNDS):
        better = _RUN.sub(lambda found: _utf8(found[0]), text)
        better = _MACINTOSH.sub(lambda found: found[0].encode("mac_roman").decode(), better)
        if better == text:
            break
        text = better
    text = _CUT_SHORT.sub("”", text)
    return _LONE.sub(lambda found: found[0].encode("latin-1").decode("cp1252"), text)


def _utf8(run: str) -> str:
    """What the run was before it was misread; its sequences are whole by their shape."""
    better = bytes(_BYTES[char] for char in run).decode()
    return better.replace("\u00a0", " ").removeprefix("\ufeff")
