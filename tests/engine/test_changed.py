"""Of the findings in a text, those that something new takes part in."""

from __future__ import annotations

from textwrap import fill

import pytest

from newslint.engine.changed import only_changed
from newslint.model.document import Kind
from newslint.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from newslint.model.report import Examined, Report
from newslint.model.span import Span
from tests.making import document, knowledge

OLD = "The bridge is shut. It was shut in May.\n\nNobody knows why."


def left(before: str, after: str, *findings: Finding, kind: Kind = Kind.PLAIN) -> list[str]:
    """The words of the findings that count."""
    read = document(after, kind)
    report = Report("a.txt", kind, (Examined(read, findings),))
    counts = only_changed(report, [document(before, kind)], knowledge())
    return [read.prose[slice(*finding.span)] for finding in counts.findings]


def at(text: str, words: str, *, kind: Kind = Kind.PLAIN) -> Finding:
    """A finding on these words, which stand in the text once."""
    prose = document(text, kind).prose
    assert 1 == prose.count(words)
    start = prose.index(words)
    return Finding("test/rule", Span(start, start + len(words)), "Odd.", Severity.WARNING)


def both(before: str, after: str, *words: str, kind: Kind = Kind.PLAIN) -> list[str]:
    """Of findings on these words, the words of those that count."""
    return left(before, after, *(at(after, each, kind=kind) for each in words), kind=kind)


def test_only_a_sentence_that_has_changed_counts() -> None:
    new = OLD.replace("May", "June")

    assert ["June"] == both(OLD, new, "bridge", "June", "Nobody")


def test_nothing_counts_where_nothing_has_changed() -> None:
    assert [] == both(OLD, OLD, "bridge", "May", "Nobody")


def test_everything_counts_in_a_new_text() -> None:
    assert ["bridge", "Nobody"] == both("", OLD, "bridge", "Nobody")


@pytest.mark.parametrize(
    "new",
    [
        "Nobody knows why.\n\nThe bridge is shut. It was shut in May.",
        "The bridge is shut. It was shut in May.\r\n\r\nNobody knows why.\r\n",
        "The bridge is shut.\nIt was shut in May.\n\nNobody knows why.",
    ],
)
def test_a_sentence_that_has_moved_has_not_changed(new: str) -> None:
    assert [] == both(OLD, new, "bridge", "May", "Nobody")


@pytest.mark.parametrize("width", [40, 60])
def test_a_sentence_that_is_wrapped_elsewhere_has_not_changed(width: int) -> None:
    line = (
        "The old bridge over the river is shut to all traffic. It was shut in May by the council."
    )
    new = fill(line, width)

    assert line != new
    assert [] == both(line, new, "bridge", "council")
    assert ["council"] == both(line, new.replace("May", "June"), "bridge", "council")


def test_a_sentence_that_is_there_once_more_is_new_once() -> None:
    first = at("It rains.", "It rains.")
    second = first._replace(span=Span(10, 19))

    assert ["It rains."] == left("It rains.", "It rains. It rains.", first, second)


@pytest.mark.parametrize(
    "new",
    [
        "It  rains in May. So it does.",
        "It\u00a0rains in May. So it does.",
        "It rains in May.  So it does.",
        "It rains in May.\u00a0So it does.",
    ],
)
def test_an_odd_space_is_a_change(new: str) -> None:
    assert ["May"] == both("It rains in May. So it does.", new, "May", "does")


def test_a_finding_counts_for_the_other_place_that_it_speaks_of() -> None:
    new = OLD.replace("May", "June")
    finding, other = at(new, "Nobody"), at(new, "June")
    related = finding._replace(related=(Related(other.span, "said here"),))

    assert ["Nobody"] == left(OLD, new, related)
    assert [] == left(OLD, new, finding)


def test_a_finding_counts_for_what_it_would_change() -> None:
    new = OLD.replace("May", "June")
    edit = Edit(at(new, "June").span, "July")
    finding = at(new, "Nobody")._replace(fix=Fix(Safety.SAFE, "July", (edit,)))

    assert ["Nobody"] == left(OLD, new, finding)


def test_a_finding_over_two_sentences_counts_if_one_is_new() -> None:
    new = OLD.replace("May", "June")

    assert ["shut. It"] == both(OLD, new, "shut. It")
    assert [] == both(OLD, OLD, "shut. It")


def test_a_finding_on_a_comment_counts_if_the_comment_is_new() -> None:
    old = "It rains.\n\n<!-- newslint: off a/b -->\n\nSo it does.\n"
    new = old.replace("a/b", "c/d")

    def found(before: str, after: str) -> int:
        (note,) = document(after, Kind.MARKDOWN).notes
        empty = Finding("a/b", Span(note.at, note.at), "Not needed.", Severity.WARNING)
        return len(left(before, after, empty, kind=Kind.MARKDOWN))

    assert (1, 0) == (found(old, new), found(old, old))


def test_a_report_without_findings_stays_as_it_is() -> None:
    report = Report("a.txt", Kind.PLAIN, (Examined(document(OLD), ()),), 9)

    assert report is only_changed(report, [], knowledge())


def test_what_else_a_report_says_stays() -> None:
    report = Report("a.txt", Kind.PLAIN, (Examined(document(OLD), (at(OLD, "May"),)),), 9)
    counts = only_changed(report, [document(OLD)], knowledge())

    assert report._replace(documents=(Examined(report.documents[0].document, ()),)) == counts
