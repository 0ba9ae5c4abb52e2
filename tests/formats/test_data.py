from __future__ import annotations

import pytest

from newslint.errors import FormatError
from newslint.formats import read
from newslint.model.document import Chosen, Kind
from tests.formats.shown import shown

BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}, *{before}]\n"
    for before, name in zip("abcdefghijklmn", "bcdefghijklmno", strict=True)
)


def parts(text: str, kind: Kind, chosen: Chosen | None = None) -> list[list[str]]:
    documents = read(text.encode(), kind, name="a", chosen={kind: chosen} if chosen else {})
    return [
        [f"{block.kind.value}: {document.prose[slice(*block.span)]}" for block in document.blocks]
        for document in documents
    ]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ('{"headline": "One two", "body": "Three."}', ["headline: One two", "body: Three."]),
        ('{"body": "One \\"two\\" \\u00e9\\ud83d\\ude00.\\n\\nFour five."}',
         ['body: One "two" é😀.', "body: Four five."]),
        ('{"id": "one two", "text": "btn_ok", "description": "One two"}', ["description: One two"]),
        ('{"body": "<p>One &amp; <b>two</b></p>\\n<p>Three</p>"}',
         ["body: One & two", "body: Three"]),
        ('{"title": "One two", "sections": [{"title": "Three", "text": "Four."}]}',
         ["headline: One two", "subheading: Three", "body: Four."]),
        ('{"headline": "One two", "title": "Three four"}',
         ["headline: One two", "title: Three four"]),
        ('{"text": "One two", "author": {"description": "no no"}}', ["body: One two"]),
        ('[]', []),
        ('"one two"', []),
    ],
)  # fmt: skip
def test_fields_with_usual_names_are_read(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.JSON)


def test_each_article_of_a_list_is_a_document_of_its_own() -> None:
    text = '{"items": [{"title": "One two", "text": "Three."}, {"text": "Four."}]}'

    assert [["headline: One two", "body: Three."], ["body: Four."]] == parts(text, Kind.JSON)


@pytest.mark.parametrize(
    ("chosen", "blocks"),
    [
        (Chosen(("lead",)), ["body: One **two**."]),
        (Chosen(("story.*.lead",)), ["body: One **two**."]),
        (Chosen(("$.story.*.lead",)), ["body: One **two**."]),
        (Chosen(("$.lead",)), []),
        (Chosen(("$.**.lead",)), ["body: One **two**."]),
        (Chosen(("kicker",)), ["body: Three four", "body: Five"]),
        (Chosen(markdown=("lead",)), ["body: One two."]),
        (Chosen(html=("lead",)), ["body: One **two**."]),
    ],
)
def test_settings_say_which_fields_are_read_and_how(chosen: Chosen, blocks: list[str]) -> None:
    text = '{"story": [{"lead": "One **two**."}], "kicker": ["Three four", "Five"]}'

    assert blocks == [block for part in parts(text, Kind.JSON, chosen) for block in part]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("title: One two\nbody: |\n  Three\n  four.\n\n  Five.\n",
         ["headline: One two", "body: Three⏎four.", "body: Five."]),
        ("body: >-\n  One\n  two.\n", ["body: One two."]),
        ("body: 'It''s one'\n", ["body: It's one"]),
        ('body: "One \\\n  two \\u00e9"\n', ["body: One two é"]),
        ("a: &x {body: One two}\nb: *x\n", ["body: One two"]),
        ("? [complex]\n: One two\nbody: Three four\n", ["body: Three four"]),
        ("- {text: One two, id: no}\n", ["body: One two"]),
        ("body: One\n  two\n", ["body: One two"]),
    ],
)  # fmt: skip
def test_yaml_texts_are_read_in_all_their_forms(text: str, blocks: list[str]) -> None:
    assert blocks == shown(text, Kind.YAML)


def test_a_yaml_comment_for_newslint_is_a_note_and_one_in_a_text_is_none() -> None:
    text = "# newslint: off\nbody: |\n  # newslint: on\n  One two.\n"
    (found,) = read(text.encode(), Kind.YAML)

    assert ["off"] == [note.text for note in found.notes]


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        ('{"a": 1,\n "b": }', Kind.JSON, 2),
        ("[" * 200_000, Kind.JSON, 1),
        ('{"a": ' + "9" * 10_000 + "}", Kind.JSON, 1),
        ("a:\n\t- b", Kind.YAML, 2),
        ("a: [1", Kind.YAML, 1),
        ("- " * 3000, Kind.YAML, 1),
        ("a: 1\nb: \x07", Kind.YAML, 2),
        ('{\n"body": "<p>One <!-- two"}', Kind.JSON, 2),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, kind: Kind, line: int) -> None:
    with pytest.raises(FormatError) as caught:
        read(text.encode(), kind, name="a")

    assert line == caught.value.line


def test_aliases_are_never_written_out() -> None:
    assert [[]] == parts(BOMB, Kind.YAML)
    with pytest.raises(FormatError, match="aliases"):
        read(f"---\n{BOMB}authors: *o\n---\n".encode(), Kind.MARKDOWN)
