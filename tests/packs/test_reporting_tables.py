"""Tables of words of reporting to knowledge."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.errors import PackError
from newslint.knowledge.reporting import CueSort
from newslint.packs.tables import knowledge_from, read_tables


def tables(folder: Path, text: str) -> dict[str, list[Path]]:
    path = folder / "reporting.tsv"
    path.write_text(text, encoding="utf-8")
    return {"reporting": [path]}


def test_words_of_reporting_become_knowledge(tmp_path: Path) -> None:
    text = "say\tsays:any,clause\tsays,said,said,saying\naccording to\tpreposition\n"
    known = knowledge_from(read_tables(tables(tmp_path, text)))

    assert {
        "say",
        "says",
        "said",
        "saying",
        "Said",
        "Saying",
        "Says",
        "according",
        "According",
    } == (known.reporting.openers)


def test_a_word_has_several_sorts_in_one_row(tmp_path: Path) -> None:
    text = "report\tsays:clause; document\n"
    known = knowledge_from(read_tables(tables(tmp_path, text)))

    assert ["says", "document"] == [sense.sort for sense in known.reporting.senses("report")]
    assert {"report", "reports"} == known.reporting.nouns(CueSort.DOCUMENT)


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("say\n", "reporting.tsv:1: expected a word"),
        ("say\tshouts\n", "reporting.tsv:1: there is no sort “shouts”"),
        ("say\tsays:loudly\n", "reporting.tsv:1: what a word goes with"),
        ("say\tsays:any\tsays,said\n", "reporting.tsv:1: expected third person"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, mistake: str) -> None:
    with pytest.raises(PackError) as raised:
        read_tables(tables(tmp_path, text))

    assert mistake in str(raised.value)
