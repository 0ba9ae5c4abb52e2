"""Laws of the machine: the prefilter, the fixer and excuses, on generated articles."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.analysis.article import Article
from newslint.engine.fixer import mend
from newslint.engine.rewrite import to_bytes
from newslint.engine.run import Engine
from newslint.formats import DATA
from newslint.linter import ROUNDS
from newslint.model.document import Kind
from newslint.model.finding import Safety
from tests.making import article, document, enabled, knowledge, linter

SAFE = frozenset({Safety.SAFE})
EVERY = frozenset({Safety.SAFE, Safety.UNSAFE})
FRAGMENTS = [
    "the", "The", "council", "said", "Smith", "had", "that", "recieved", "goverment",
    "37", "3.5m", "1,000", "a.m.", "U.S.", "St.", "bbc.co.uk", "@desk", "don't", "’90s",
    ".", ",", ".", " ", " ", " ", " ", "  ", "\n", "\n\n", "\u00a0", "\u200b", "“", "”", "\"",
    "‘", "’", "(", ")", "[", "]", "…", "...", "..", "?!", "-", "--", " – ", "&amp;", "â€™",
    "ﬁ", "é", "e\u0301", "Кyiv", "\u2028", "\r\n", "*", "**", "_", "`x`", "# ", "- ", "> ",
    "<b>", "</b>", "<!-- newslint: ignore -->", "//newslint: ignore\n",
]  # fmt: skip
texts = st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join)
kinds = st.sampled_from([kind for kind in Kind if kind not in DATA])


@settings(max_examples=300, deadline=None)
@given(texts, kinds)
def test_the_prefilter_changes_no_finding(text: str, kind: Kind) -> None:
    slow = Engine([rule._replace(literals=frozenset()) for rule in enabled()])
    fast = Engine(enabled())

    assert slow.run(article(text, kind)) == fast.run(article(text, kind))


@settings(max_examples=200, deadline=None)
@given(texts, kinds, st.sampled_from([SAFE, EVERY]))
def test_a_second_fix_changes_nothing(text: str, kind: Kind, allow: frozenset[Safety]) -> None:
    once = linter().fix(text.encode(), kind, allow=allow).raw

    assert once == linter().fix(once, kind, allow=allow).raw


@settings(max_examples=200, deadline=None)
@given(texts, kinds)
def test_a_fix_changes_only_the_bytes_of_its_edits(text: str, kind: Kind) -> None:
    one = document(text, kind)
    findings = Engine(enabled()).run(Article(one, knowledge()))
    mended = mend(one, findings, EVERY)
    edits = sorted(
        edit
        for finding in mended.applied
        if finding.fix
        for edit in to_bytes(one, finding.fix.edits) or ()
    )
    at = shift = 0
    for (start, end), new in edits:
        assert one.raw[at:start] == mended.raw[at + shift : start + shift]
        at, shift = end, shift + len(new) - (end - start)

    assert one.raw[at:] == mended.raw[at + shift :]


@settings(max_examples=200, deadline=None)
@given(texts)
def test_safe_fixes_leave_figures_alone(text: str) -> None:
    mended = linter().fix(text.encode(), Kind.PLAIN, allow=SAFE).raw.decode()

    assert [char for char in text if char.isdecimal()] == [
        char for char in mended if char.isdecimal()
    ]


@settings(max_examples=200, deadline=None)
@given(texts)
def test_ignoring_a_file_leaves_no_finding_of_its_prose(text: str) -> None:
    findings = linter().lint(f"//newslint: ignore-file\n{text}".encode(), Kind.PLAIN).findings

    assert {"excuses/unused", "excuses/unknown"} >= {finding.rule for finding in findings}


def test_the_fixer_has_rounds_to_spare() -> None:
    text = "The the the  the goverment ,recieved  it ..She left.\u00a0 He stayed"
    data, rounds = text.encode(), 0
    while (
        mended := mend(document(data.decode()), linter().lint(data, Kind.PLAIN).findings, EVERY).raw
    ) != data:
        data, rounds = mended, rounds + 1

    assert rounds < ROUNDS
