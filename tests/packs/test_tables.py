"""Tables to knowledge, and the mistakes that a table may have."""

from __future__ import annotations

import marshal
from pathlib import Path

import pytest

from newslint.errors import PackError
from newslint.knowledge import Knowledge
from newslint.knowledge.dialects import Dialect, Spelling
from newslint.packs.tables import Kept, knowledge_from, read_tables


def tables(folder: Path, **contents: str) -> dict[str, list[Path]]:
    """A table file for each role."""
    paths = {role: folder / f"{role}.tsv" for role in contents}
    for role, text in contents.items():
        paths[role].write_text(text, encoding="utf-8")
    return {role: [path] for role, path in paths.items()}


def knowledge(folder: Path, **contents: str) -> Knowledge:
    """What is known from these tables."""
    return knowledge_from(read_tables(tables(folder, **contents)))


def test_tables_become_knowledge_by_way_of_marshal(tmp_path: Path) -> None:
    paths = tables(
        tmp_path,
        words="# remark\ncity\nLondon\n\n",
        frequencies="city\t52\nlivestream\t29\n",
        misspellings="weilding\twelding, wielding\n",
        abbreviations="Mr.\ttitle\n",
        classes="of\tsmall,stranded\nto\tsmall\n",
        confusables="than\tthen\tand|<small> _\n",
        dialects="color\tus\tcolour\n",
    )
    kept = marshal.loads(marshal.dumps(tuple(read_tables(paths))))
    known = knowledge_from(Kept(*kept))

    assert [True, True, False] == [
        known.lexicon.knows(word) for word in ("city", "London", "livestream")
    ]
    assert [52, 29] == [known.lexicon.frequency(word) for word in ("city", "livestream")]
    assert ("welding", "wielding") == known.lexicon.corrections("weilding")
    assert "Mr" in known.cues.titles
    assert {"small": {"of", "to"}, "stranded": {"of"}} == known.classes
    assert [("then",)] == [each.right for each in known.confusables.contexts("than")]
    assert Spelling(frozenset({Dialect.US}), "colour") == known.dialects.spelling("color")


def test_a_missing_table_is_an_empty_one(tmp_path: Path) -> None:
    known = knowledge(tmp_path)

    assert not known.lexicon.knows("city")
    assert () == known.lexicon.corrections("recieve")
    assert frozenset() == known.cues.titles


@pytest.mark.parametrize(
    ("role", "text", "place"),
    [
        ("words", "city\ncity\tof\n", "words.tsv:2: expected one word"),
        ("frequencies", "city\t52\n\ncity\n", "frequencies.tsv:3: expected two columns"),
        ("frequencies", "city\t5.2\n", "frequencies.tsv:1: a frequency is a whole number"),
        ("frequencies", "city\t128\n", "frequencies.tsv:1: a frequency is a whole number"),
        ("misspellings", "recieve\treceive,\n", "misspellings.tsv:1: “recieve” needs other words"),
        ("misspellings", "receive\treceive\n", "misspellings.tsv:1: “receive” needs other words"),
        ("misspellings", "recieve\t\n", "misspellings.tsv:1: expected two columns"),
        ("abbreviations", "Mr.\trank\n", "abbreviations.tsv:1: there is no class “rank”"),
        ("confusables", "of\thave\n", "confusables.tsv:1: expected a wrong word, the right one"),
        ("confusables", "of\thave\t<modal> _\n", "confusables.tsv:1: there is no class of words"),
        ("dialects", "color\tuk\n", "dialects.tsv:1: a dialect is one of us, gb, ca, au"),
        ("dialects", "color\n", "dialects.tsv:1: expected a word, its dialects"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(
    tmp_path: Path, role: str, text: str, place: str
) -> None:
    with pytest.raises(PackError) as caught:
        knowledge(tmp_path, **{role: text})

    assert place in str(caught.value)


def test_a_table_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "words.tsv").write_bytes(b"caf\xe9\n")
    with pytest.raises(PackError) as caught:
        read_tables({"words": [tmp_path / "words.tsv"]})

    assert "words.tsv: cannot be read" in str(caught.value)
