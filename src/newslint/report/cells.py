"""Text as it stands on a screen: how wide it is, and odd characters made visible."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ODD = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f"
    r"\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
)
_SHOWN = {"\t": " ", "\n": "⏎", "\r": "", "\u200d": "\u200d"}


def visible(text: str) -> str:
    """`text` with control, invisible and odd space characters named, so that they can be seen."""
    return _ODD.sub(_show, text)


def width(text: str) -> int:
    """How many columns of a screen `text` fills."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _show(odd: re.Match[str]) -> str:
    return _SHOWN.get(odd[0], f"⟨U+{ord(odd[0]):04X}⟩")


@lru_cache(1 << 10)  # there are few kinds of quotation marks and accents in a text
def _cells(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
