"""JUnit's XML, as Ant writes it and Jenkins reads it."""

from __future__ import annotations

from xml.etree import ElementTree

from newslint.model.finding import Severity
from newslint.report.entries import SERVER, FileEntry
from newslint.report.junit import render
from tests.report.samples import EDITION, FAILED, HOSTILE, file, found
from tests.report.validation import faults

TEXT = "It was in in May.\n"


def suites(*files: FileEntry) -> list[ElementTree.Element]:
    text = "".join(render(files, EDITION))

    assert [] == faults("junit", text)
    return list(ElementTree.fromstring(text))


def counts(suite: ElementTree.Element) -> tuple[str, ...]:
    return tuple(suite.attrib[name] for name in ("tests", "failures", "errors"))


def test_a_finding_is_a_case_that_fails() -> None:
    (suite,) = suites(file(TEXT, found(TEXT, "in in", "in")))
    failure = suite.find("testcase/failure")

    assert ("1", "1", "0") == counts(suite)
    assert failure is not None
    assert "“in in” is odd." == failure.attrib["message"]
    assert "a.txt:1:8: warning: “in in” is odd.\n→ in" == failure.text


def test_a_note_is_a_case_that_passes() -> None:
    (suite,) = suites(file(TEXT, found(TEXT, "in in", severity=Severity.INFO)))

    assert ("1", "0", "0") == counts(suite)
    assert suite.find("testcase/failure") is None
    assert "1:8 spacing/doubled: “in in” is odd.\n" == suite.findtext("system-out")


def test_a_file_without_findings_passes() -> None:
    (suite,) = suites(file("One.\n"))

    assert ("1", "0", "0") == counts(suite)


def test_what_could_not_be_read_is_an_error() -> None:
    server = FileEntry("http://localhost:1", SERVER, error="not heard")
    first, second = suites(FAILED, server)
    error = first.find("testcase/error")

    assert ("1", "0", "1") == counts(first) == counts(second)
    assert error is not None
    assert "line 3: not UTF-8" == error.attrib["message"]


def test_hostile_words_are_only_words() -> None:
    finding = found(TEXT, "in in")._replace(message=HOSTILE, rule='"<&\n')
    (suite,) = suites(file(TEXT, finding, path='<a href="x">\x01.txt'))
    failure = suite.find("testcase/failure")

    assert '<a href="x">\ufffd.txt' == suite.attrib["name"]
    assert failure is not None
    assert "]]> </script><!--" in failure.attrib["message"]
