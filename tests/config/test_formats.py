"""Which data files hold articles, and which of their fields prose."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.load import load
from newslint.config.settings import DataFormat, Pattern
from newslint.errors import ConfigError
from newslint.model.document import Chosen, Kind


def written(folder: Path, text: str) -> Path:
    path = folder / "newslint.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_says_which_files_and_fields_are_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '[formats.json]\npaths = ["content/"]\nfields = ["headline"]\nhtml = ["body"]\n'
        '[formats.yaml]\nmarkdown = ["text"]\n',
    )
    expected = (
        DataFormat(Kind.JSON, Chosen(("headline",), ("body",)), (Pattern(tmp_path, "content/"),)),
        DataFormat(Kind.YAML, Chosen(markdown=("text",)), (Pattern(tmp_path, "*"),)),
    )

    assert expected == load(path).data


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[formats.jsno]\n",
         "newslint.toml:1: [formats] has no table “jsno” (did you mean “json”?)"),
        ('[formats.json]\nfeilds = ["x"]\n',
         "newslint.toml:2: [formats.json] has no setting “feilds”"),
        ('[formats.json]\nfields = "x"\n', "newslint.toml:2: “fields” must be a list of texts"),
        ("formats = 1\n", "newslint.toml:1: “formats” must be a table for each format"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(
    tmp_path: Path, text: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError) as caught:
        load(written(tmp_path, text))

    assert str(caught.value).startswith(message)
