"""Regular expressions from their kept code: the same as if they had been compiled."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge.codes import code_of, compiled, compiled_anew, use
from newslint.matchers.pattern import Pattern
from tests.making import builtin

OURS = sorted(
    {
        rule.matcher.pattern
        for rule in builtin().rules
        if isinstance(rule.matcher, Pattern) and rule.matcher.engine == "re"
    }
)
FLAGS = st.sets(st.sampled_from([re.I, re.M, re.S, re.X, re.A])).map(sum)
PARTS = st.sampled_from(
    [
        *("a", "Z", "é", "𝒩", " ", ".", "^", "$", r"\d", r"\W", r"\b", r"\n", "[a-f]", "[^x-z€]"),
        *(r"[“”\d]", "(?<=a)", "(?<!é )", "(?!b)", "(?=[A-Z])", "(?i:straße)", "(?#why)"),
    ]
)
GROUPS = ("({})", "(?:{})", "(?P<name_>{})", "(?:{})?", "(?:{}){{1,3}}", "(?:{})*?", "(?:{})*+")
LONG = "".join(f"(?P<g{number}>{number})|" for number in range(300))


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Expressions made of others."""
    return (
        st.lists(inner, min_size=1, max_size=4).map("".join)
        | st.tuples(inner, inner).map("(?:{0[0]}|{0[1]})".format)
        | st.builds(str.format, st.sampled_from(GROUPS), inner)
    )


def named(source: str) -> str:
    """The expression with a name of its own for each group, and a look back at the first."""
    first, *others = source.split("name_")
    numbered = "".join(f"n{number}{part}" for number, part in enumerate(others))
    return f"{first}{numbered}(?:(?P=n0))?" if others else first


EXPRESSIONS = st.recursive(PARTS, grown, max_leaves=12).map(named)


def revived(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression from kept code, which is tried to be from nowhere else."""
    use({(source, flags): code_of((source, flags))})
    found = compiled(source, flags)

    assert found is not re.compile(source, flags)  # which remembers what it has compiled
    return found


def same(one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether two expressions are equal in all that can be seen of them."""
    return one == other and (one.pattern, one.flags, one.groups, dict(one.groupindex)) == (
        *(other.pattern, other.flags, other.groups),
        dict(other.groupindex),
    )


@given(EXPRESSIONS, FLAGS, st.text("aZé𝒩 1b\n“€straße", max_size=40))
def test_an_expression_is_what_it_was(source: str, flags: int, text: str) -> None:
    found, plain = revived(source, flags), re.compile(source, flags)

    assert same(plain, found)
    assert [(one.span(), one.groups(), one.lastgroup) for one in plain.finditer(text)] == [
        (one.span(), one.groups(), one.lastgroup) for one in found.finditer(text)
    ]


@pytest.mark.parametrize("source", ["", "(?i)a", "(?x) a # b", "((?P<a>x)|(?P<b>y))(?(a)z)", LONG])
def test_odd_expressions_are_what_they_were(source: str) -> None:
    assert same(re.compile(source), revived(source))


def test_all_of_ours_are_what_they_were() -> None:
    assert OURS
    assert [] == [source for source in OURS if not same(re.compile(source), revived(source))]


WHOLE = code_of(("(?P<a>b)c+", 0))
DAMAGED: dict[str, Any] = {
    "half a number": (WHOLE[0], WHOLE[1][:-1], *WHOLE[2:]),
    "no end": (WHOLE[0], WHOLE[1][:-4], *WHOLE[2:]),
    "nothing": (WHOLE[0], b"", *WHOLE[2:]),
    "numbers that mean nothing": (WHOLE[0], b"\xff" * 40, *WHOLE[2:]),
    "other numbers": (WHOLE[0], WHOLE[1][4:], *WHOLE[2:]),
    "text for numbers": (WHOLE[0], "abcd", *WHOLE[2:]),
    "no names": (*WHOLE[:3], None, None),
    "fewer things": WHOLE[:3],
    "more things": (*WHOLE, 1),
    "no code": None,
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_code_that_is_no_code_here_is_not_used(what: str) -> None:
    source = f"(?P<a>b)c+(?#{what})"
    use({(source, 0): DAMAGED[what]})

    assert same(re.compile(source), compiled(source))
    assert "b" == compiled(source).findall("abcc")[0]


def test_what_had_to_be_compiled_is_known_until_it_is_kept() -> None:
    key = ("(?#this is asked for here alone)x", int(re.I))
    compiled(*key)

    assert key in compiled_anew()

    use({key: code_of(key)})

    assert key not in compiled_anew()


def test_the_same_words_with_other_flags_are_another_expression() -> None:
    source = "(?#with flags)é"
    use({(source, 0): code_of((source, 0))})

    assert "É" == compiled(source, re.I).findall("É")[0]
    assert [] == compiled(source).findall("É")


def test_what_does_not_compile_is_not_kept() -> None:
    with pytest.raises(re.error):
        compiled("(?#broken)(")

    assert ("(?#broken)(", 0) not in compiled_anew()
