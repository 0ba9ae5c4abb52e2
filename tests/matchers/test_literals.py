from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.folding import fold
from newslint.matchers.literals import required_literals

CASES = [
    (r"cat", {"cat"}),
    (r"(?i)Cat[ \n]flap", {"cat flap"}),
    (
        r"(?:could|should)(?:[ \n]not)?[ \n]been",
        {"could been", "could not been", "should been", "should not been"},
    ),
    (r"(?:the[ \n])?zebra", {"zebra"}),
    (r"(?:qu|zu[a-z]*|xe)(?:[ax]|yo)\b", {"qu", "zu", "xe"}),
    (r"(?<=[ab])[.](?=[XY])", {"a.x", "a.y", "b.x", "b.y"}),
    (r"x{2,}y", {"xy"}),
    (r"x{3}", {"xxx"}),
    (r"(?:zebra|quagga)s?", {"zebra", "quagga"}),
    (r"\bquiz\b", {"quiz"}),
    (r"q(?!u)z", {"qz"}),
    (r"(?P<one>qq)(?P=one)", {"qq"}),
    (r"(?>qq)x", {"qqx"}),
    (r"\x41\u200b", {"a\u200b"}),
    (r"z\.z", {"z.z"}),
    (r"(?#remark)qqq", {"qqq"}),
    (r"[]x]qq", {"]qq", "xqq"}),
    (r"q(?:a|bb|)z", {"qaz", "qbbz", "qz"}),
    ("(?x) z e b # remark\n r[ ]a \\ q", {"zebr a q"}),
]
NONE_CERTAIN = [
    r"\w+",
    r"[^a]",
    r"a|.",
    r"(?:zebra)?",
    r"z*",
    r"[ ]+",
    r"(?i)(?x: z e b r a)",
    r"(?<name",
    r"[abc",
    r"(zebra",
    r"zebra)",
    r"\p{Greek}zebra",
    r"(?(1)zebra|quagga)",
    r"[\w-]",
    r"[!-\uffff]",
]
SAMPLES = [
    r"(?<=[a-z])[.](?=[A-Z])[A-Z]\w*",
    r"(?:[0-9]{2}|[a-c]x{2,3})(?P<tail>[., ]+q|zz)",
    r"(?i)(?:more|less|rather)[ \n]+then",
    r"q+(?:ab?c)+z",
    r"[\t\n]Q[\u200b-\u200d]",
]


@pytest.mark.parametrize(("expression", "expected"), CASES)
def test_the_rarest_certain_literals_are_found(expression: str, expected: set[str]) -> None:
    assert expected == required_literals(expression)


@pytest.mark.parametrize("expression", NONE_CERTAIN)
def test_nothing_is_required_where_nothing_is_certain_or_understood(expression: str) -> None:
    assert frozenset() == required_literals(expression)


@given(st.data())
def test_every_match_contains_one_of_the_literals(data: st.DataObject) -> None:
    expression = data.draw(st.sampled_from(SAMPLES))
    text = "a" + data.draw(st.from_regex(expression.replace("(?<=[a-z])", ""), fullmatch=True))
    match = re.search(expression, text)
    literals = required_literals(expression)

    assert literals
    assert match is None or any(literal in fold(text) for literal in literals)
