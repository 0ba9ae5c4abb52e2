"""Checkstyle's XML."""

from __future__ import annotations

from xml.etree import ElementTree

from newslint.report.checkstyle import render
from newslint.report.entries import SERVER, FileEntry
from tests.report.samples import EDITION, FAILED, HOSTILE, file, found
from tests.report.validation import faults

TEXT = "It was in in May.\n"


def read(*files: FileEntry) -> list[ElementTree.Element]:
    text = "".join(render(files, EDITION))

    assert [] == faults("checkstyle", text)
    return list(ElementTree.fromstring(text))


def test_a_finding_is_an_error_of_its_file() -> None:
    (shown,) = read(file(TEXT, found(TEXT, "in in", "in")))

    assert {"name": "a.txt"} == shown.attrib
    assert [
        {
            "line": "1",
            "column": "8",
            "severity": "warning",
            "message": "“in in” is odd.\n→ in",
            "source": "newslint.spacing.doubled",
        }
    ] == [error.attrib for error in shown]


def test_what_could_not_be_read_is_an_error_of_its_file() -> None:
    (shown,) = read(FAILED, FileEntry("http://localhost:1", SERVER, error="not heard"))

    assert ["not UTF-8"] == [error.attrib["message"] for error in shown]


def test_hostile_words_are_only_words() -> None:
    finding = found(TEXT, "in in")._replace(message=HOSTILE)
    (shown,) = read(file(TEXT, finding, path='"<a>.txt'))

    assert '"<a>.txt' == shown.attrib["name"]
    assert "]]> </script><!-- %0A" in shown[0].attrib["message"]
