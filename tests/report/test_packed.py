"""What a cache keeps of a file: nothing is lost on the way, and the path is not kept."""

from __future__ import annotations

import marshal

import pytest

from newslint.model.finding import Severity
from newslint.report.packed import packed, unpacked
from tests.report.samples import file, found, whole_file, with_notes

TEXT = "Late 𝒩ews.\n\nIt was in in May. It rained & rained.\n"
DOUBLED = found(TEXT, "in in", "in")
FILES = {
    "nothing": file(TEXT),
    "a fix": file(TEXT, DOUBLED),
    "no fix": file(TEXT, found(TEXT, "rained & rained")),
    "evidence and another place": file(TEXT, with_notes(DOUBLED)),
    "two": file(TEXT, DOUBLED, found(TEXT, "May", "June", severity=Severity.ERROR)),
    "a mark": whole_file(TEXT, DOUBLED)._replace(source="", sheets=()),
}


@pytest.mark.parametrize("what", FILES)
def test_nothing_is_lost(what: str) -> None:
    entry = FILES[what]
    kept = marshal.loads(marshal.dumps(packed(entry)))
    back = unpacked(kept, entry.path)

    assert entry == back
    assert _types(entry) == _types(back)


def test_the_path_is_the_one_that_is_asked_for() -> None:
    entry = file(TEXT, DOUBLED, path="old.txt")

    assert entry._replace(path="new.txt") == unpacked(packed(entry), "new.txt")
    assert "old.txt" not in repr(packed(entry))


def _types(value: object) -> object:
    """The types of a value and of all that it is made of."""
    return type(value), [_types(each) for each in value] if isinstance(value, tuple) else []
