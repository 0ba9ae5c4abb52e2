"""Values of YAML, TOML and JSON: each is the library’s own, and its exact units are its bytes."""

from __future__ import annotations

import json
import tomllib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from newslint.formats.fields import Field, field_map, whole_map
from newslint.formats.json_fields import json_fields
from newslint.formats.toml_fields import toml_fields, toml_values
from newslint.formats.yaml_fields import yaml_fields

PARTS = [
    "Words",
    "of two",
    "’",
    '"',
    "'",
    "\\",
    "é",
    "😀",
    " ",
    "\n",
    "\n\n",
    "\t",
    ": ",
    " #",
    "-",
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)


def check_bytes(field: Field, text: str) -> None:
    found = field_map(field, whole_map(text, 0))
    for piece in found.pieces:
        said = found.prose[slice(*piece.prose)]
        assert not piece.exact or said == text.encode()[slice(*piece.raw)].decode()


@pytest.mark.parametrize("style", [None, "'", '"', "|", ">"])
@given(value=TEXTS, width=st.sampled_from([20, 1000]))
def test_yaml_values_are_those_of_the_library(value: str, width: int, style: str | None) -> None:
    written = yaml.safe_dump(
        {"a": [{"b": value}]}, default_style=style, width=width, allow_unicode=True
    )
    (field,) = (each for each in yaml_fields(written, "") if each.path[-1] == "b")

    assert yaml.safe_load(written)["a"][0]["b"] == field.value
    check_bytes(field, written)


@given(value=TEXTS)
def test_words_of_a_yaml_block_are_exact(value: str) -> None:
    written = "a: |\n" + "".join(f"  {line}\n" for line in f"One{value}".splitlines())
    (field,) = yaml_fields(written, "")
    exact = {unit.text for unit in field.units if unit.text == written[unit.start : unit.end]}

    assert any("One" in text for text in exact)
    assert yaml.safe_load(written)["a"] == field.value


@given(value=TEXTS, quote=st.sampled_from(['"', "'", '"""', "'''"]))
def test_toml_values_are_those_of_the_library(value: str, quote: str) -> None:
    bare = value.replace("'", "") if "'" in quote else json.dumps(value, ensure_ascii=False)[1:-1]
    if quote == "'":
        bare = bare.replace("\n", " ")
    written = f"[x]\na = {quote}{bare}{quote}  # b = 1\n"
    values = tomllib.loads(written)
    (field,) = toml_fields(written, toml_values(written, ""))

    assert ("x", "a") == field.path
    assert values["x"]["a"] == field.value
    check_bytes(field, written)


@given(value=st.text(), ensure_ascii=st.booleans())
def test_json_values_are_those_of_the_library(value: str, *, ensure_ascii: bool) -> None:
    written = json.dumps({"a": [1, {"b": value}], "c": None}, ensure_ascii=ensure_ascii)
    (field,) = json_fields(written, "")

    assert (("a", 1, "b"), value) == (field.path, field.value)
    check_bytes(field, written)


def test_toml_tables_in_lists_have_their_places() -> None:
    written = '[[a]]\nb = "x"\n[[a]]\nb = "y"\nc.d = "z"\ne = ["no"]\n'
    found = [(field.path, field.value) for field in toml_fields(written, tomllib.loads(written))]

    assert [(("a", 0, "b"), "x"), (("a", 1, "b"), "y"), (("a", 1, "c", "d"), "z")] == found
