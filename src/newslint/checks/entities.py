"""HTML entities in text that is not HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_NAMED = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "bull": "•", "middot": "·", "pound": "£", "euro": "€", "cent": "¢", "yen": "¥", "copy": "©",
    "reg": "®", "trade": "™", "deg": "°", "frac12": "½", "frac14": "¼", "frac34": "¾",
    "times": "×", "minus": "−", "laquo": "«", "raquo": "»", "sect": "§", "szlig": "ß",
    "aacute": "á", "agrave": "à", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô",
    "ouml": "ö", "oslash": "ø", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "uuml": "ü",
    "Eacute": "É", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Aring": "Å", "Oslash": "Ø",
}  # fmt: skip
_ENTITY = late(
    # Text that was made HTML twice has “&amp;rsquo;”.
    r"&(?:amp;)*(?:(?P<name>[A-Za-z]{2,6}[0-9]{0,2})|#(?P<decimal>[0-9]{2,6})|#[xX](?P<hex>[0-9A-Fa-f]{2,5}));"
)
_WORD = late(rf"[\w’'-]*(?:{_ENTITY.pattern.replace('?P<', '?P<_')}[\w’'-]*)+")
_TAG = late(r"</?(?:p|div|span|a|br|li|ul|em|strong|b|i|h[1-6])(?:\s[^<>]*)?/?>", re.I)


def entity(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each word with entities; not in a text that has tags, for that is HTML."""
    if _TAG.search(article.prose):
        return
    for place in where:
        for found in _WORD.finditer(article.prose, place.start, place.end):
            better = _ENTITY.sub(_character, found[0])
            if better != found[0]:
                span = Span(*found.span())
                yield Match(span, {}, (Edit(span, better).shrunk(article.prose),), (better,))


def _character(found: re.Match[str]) -> str:
    if found["name"]:
        return _NAMED.get(found["name"], found[0])
    code = int(found["decimal"]) if found["decimal"] else int(found["hex"], 16)
    char = chr(code) if code < 0x110000 else ""
    if code == 0xA0:
        return " "
    return char if char.isprintable() and char else found[0]
