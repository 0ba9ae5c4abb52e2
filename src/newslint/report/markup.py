"""Text that cannot be taken for markup, nor hold what no XML or HTML file may hold."""

from __future__ import annotations

import re
from html import escape

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ILLEGAL_IN_HTML = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_KEPT = str.maketrans({"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})
_INSTEAD = "\ufffd"


def in_xml(text: str) -> str:
    """`text` for an XML attribute or element; its line ends are kept in both."""
    return escape(_ILLEGAL.sub(_INSTEAD, text)).translate(_KEPT)


def in_html(text: str) -> str:
    """`text` for an HTML attribute or element."""
    return escape(_ILLEGAL_IN_HTML.sub(_INSTEAD, text))
