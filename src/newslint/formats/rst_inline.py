"""The marks within a paragraph of reStructuredText."""

from __future__ import annotations

import re

_BEFORE = r"(?<![^\s'\"(\[{<\-/:‘“’–—])"
_BEHIND = r"(?![^\s'\")\]}>\-/:.,;!?\\’”–—])"
_LABEL = r"\[(?:\d+|\#\w*|\*|[A-Za-z][\w.-]*)\]_"

INLINE = re.compile(
    r"\\(?P<char>\S)|(?P<hole_null>\\\s)"
    rf"|(?P<mark_literal>{_BEFORE}``.+?``{_BEHIND})"
    rf"|(?P<mark_role>{_BEFORE}:[\w.+-]+(?::[\w.+-]+)*:`[^`]+`)"
    rf"|(?P<mark_suffix>{_BEFORE}`[^`]+`:[\w.+-]+(?::[\w.+-]+)*:)"
    rf"|{_BEFORE}`(?P<link>[^`<]*[^`<\s])\s*<[^`>]*>`__?"
    rf"|{_BEFORE}`(?P<phrase>[^`<]+)`__?(?!\w)"
    rf"|(?P<mark_text>{_BEFORE}`[^`]+`_?_?{_BEHIND})"
    rf"|{_BEFORE}_`(?P<target>[^`]+)`"
    rf"|{_BEFORE}\*\*(?P<strong>[^\s*](?:(?:(?!\*\*).)*[^\s])?)\*\*{_BEHIND}"
    rf"|{_BEFORE}\*(?P<emphasis>[^\s*](?:[^*]*[^\s*])?)\*{_BEHIND}"
    rf"|(?P<mark_substitution>{_BEFORE}\|[^\s|](?:[^|]*[^\s|])?\|_?_?{_BEHIND})"
    rf"|(?P<mark_footnote>(?<=\s){_LABEL}{_BEHIND})|(?P<hole_footnote>{_LABEL}{_BEHIND})"
    r"|(?<![\w/:.@+-])(?P<reference>[A-Za-z0-9]++(?:[-.+][A-Za-z0-9]++)*+)__?(?!\w)",
    re.DOTALL,
)
