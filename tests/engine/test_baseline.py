"""Findings that are known already."""

from __future__ import annotations

from newslint.engine.baseline import all_fingerprints, pruned, without_known
from newslint.formats import read
from newslint.model.document import Kind
from newslint.model.finding import Finding, Severity
from newslint.model.report import Examined, Report
from newslint.model.span import Span
from tests.making import knowledge


def report(text: str, *words: str, kind: Kind = Kind.PLAIN) -> Report:
    """A report in which each of `words` is found wherever it stands."""
    document = read(text.encode(), kind)[0]
    findings = [
        Finding("a/b", Span(at, at + len(word)), "", Severity.ERROR)
        for word in words
        for at in range(len(text))
        if document.prose.startswith(word, at)
    ]
    return Report("a.txt", kind, (Examined(document, tuple(findings)),), 0)


def left(before: Report, after: Report) -> int:
    known = all_fingerprints(before, knowledge())
    return len(without_known(after, known, knowledge()).findings)


OLD = report("It was teh day. It was fine.\n", "teh")


def test_what_is_known_is_left_out() -> None:
    assert left(OLD, OLD) == 0


def test_a_known_finding_may_move() -> None:
    assert left(OLD, report("A new start.\n\nThen this. It was teh day.\n", "teh")) == 0


def test_a_known_finding_may_be_wrapped_elsewhere() -> None:
    assert left(OLD, report("It was teh\nday.\n", "teh", kind=Kind.MARKDOWN)) == 0


def test_another_sentence_is_new() -> None:
    assert left(OLD, report("It was teh night.\n", "teh")) == 1


def test_other_words_of_the_same_sentence_are_new() -> None:
    assert left(OLD, report("It was teh day. It was fine.\n", "teh", "fine")) == 1


def test_what_is_known_once_is_left_out_once() -> None:
    twice = report("It was teh day. It was teh day.\n", "teh")

    assert left(OLD, twice) == 1
    assert left(twice, twice) == 0


def test_a_finding_before_the_first_sentence_has_a_fingerprint() -> None:
    early = report("\n\nIt was.\n", "\n")

    assert left(early, early) == 0


def test_nothing_found_has_no_fingerprints() -> None:
    assert not all_fingerprints(report("It was.\n", "teh"), knowledge())


def test_pruning_keeps_only_what_is_known_and_found() -> None:
    assert pruned({"a": 2, "b": 1, "c": 1}, {"a": 1, "c": 3, "d": 1}.items()) == {"a": 1, "c": 1}
