"""The marks within a paragraph of AsciiDoc."""

from __future__ import annotations

import re

_ROLE = r"(?:\[[^\[\]\n]{0,99}\])?"


def _pair(mark: str, name: str) -> str:
    """Marks round a word, and doubled ones anywhere."""
    one = re.escape(mark)
    return (
        rf"|{_ROLE}{one}{one}(?P<{name}_anywhere>(?:(?!{one}{one}).)+){one}{one}"
        rf"|(?<![\w{one}]){_ROLE}{one}(?P<{name}>[^\s{one}](?:[^{one}]*[^\s{one}])?){one}(?![\w{one}])"
    )


INLINE = re.compile(
    r"(?=[\\+\"'`*_#\[^~{(<]| \+|\b[a-z]+:)(?:"
    r"\\(?P<char>[*_`#{<\[+^~])"
    r"|(?P<mark_pass>\+{3}.+?\+{3}|\+\+.+?\+\+|pass:[\w,]*\[[^\]]{0,500}\]"
    r"|(?<!\w)\+[^\s+](?:[^+]*[^\s+])?\+(?!\w))"
    r"|(?P<double_open>\"`(?=\S))|(?P<double_close>(?<=\S)`\")"
    r"|(?P<single_open>(?<!\w)'`(?=\S))|(?P<single_close>(?<=\S)`')"
    rf"|(?P<mark_code>{_ROLE}``.+?``|(?<![\w`]){_ROLE}`[^\s`](?:[^`]*[^\s`])?`(?![\w`]))"
    + _pair("*", "strong")
    + _pair("_", "emphasis")
    + _pair("#", "mark_ed").replace("mark_ed", "highlight")
    + r"|\^(?P<superscript>[^\s^]+)\^|~(?P<subscript>[^\s~]+)~"
    r"|(?P<mark_attribute>\{[\w:-]+\})"
    r"|(?P<mark_empty>(?:(?:https?|ftp|irc)://|link:|mailto:|xref:)[^\s\[\]<>]{0,800}\[\])"
    r"|(?:(?:https?|ftp|irc)://|link:|mailto:|xref:)[^\s\[\]<>]{0,800}"
    r"\[\"?(?P<link>[^\],^\"]{0,500})[^\]]{0,500}\]"
    r"|<<[^,<>]+,\s*(?P<reference>[^<>]+)>>|(?P<mark_reference><<[^<>]+>>)"
    r"|(?P<hole_note>(?<=\S)footnote(?:ref)?:[\w-]*\[[^\]]{0,500}\]|indexterm:\[[^\]]{0,500}\]|anchor:[^\[\s]{0,300}\[[^\]]{0,500}\])"
    r"|(?P<mark_macro>\b(?:image|icon|kbd|btn|menu|footnote|footnoteref|stem|latexmath|asciimath"
    r"|counter2?):[^\s\[:]{0,300}\[[^\]]{0,500}\])"
    r"|(?P<hole_index>\({3}[^()]{1,300}\){3})|\({2}(?P<index>[^()]{1,300})\){2}"
    r"|(?P<hole_anchor>\[\[[^\[\]]{1,200}\]\])|(?P<mark_callout>(?<!\S)<\d+>(?!\S))"
    r"|(?P<hole_break>[ ]\+(?=\n|\Z)))",
    re.DOTALL,
)
