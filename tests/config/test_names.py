"""Tables of accepted names."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.config.names import extended, own_names, terms
from newslint.errors import ConfigError
from newslint.knowledge.entry import Entry


def test_the_first_column_holds_the_terms() -> None:
    text = "# names\nIdlib\tplace\n\n  Ada Roe \n"

    assert list(terms(text)) == ["Idlib", "Ada Roe"]


def test_all_tables_are_taken_together(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("\ufeffÉlan\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text("Roe\nÉlan\n", encoding="utf-8")
    own = own_names([tmp_path / "a.tsv", tmp_path / "b.tsv"])

    assert ["Élan", "Roe"] == [entry.name for entry in own.entries]


def test_a_row_may_say_what_the_name_names(tmp_path: Path) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("Zyxel Bay\tcity\tSY\t52\tZyxel-on-Sea|~Zixel\ta port\n", encoding="utf-8")
    own = own_names([table])

    assert (
        Entry("Zyxel Bay", "city", ("SY",), 52, ("Zyxel-on-Sea",), ("Zixel",), "a port"),
    ) == own.entries


def test_a_later_table_takes_away_and_the_story_has_the_last_word(tmp_path: Path) -> None:
    package, repository = tmp_path / "package.tsv", tmp_path / "repository.tsv"
    package.write_text("Kiev\nZixel\n", encoding="utf-8")
    repository.write_text("-Kiev\n-Zixel\n", encoding="utf-8")
    own = own_names([package, repository], ["Zixel"])

    assert ["Zixel"] == [entry.name for entry in own.entries]
    assert frozenset({"Kiev", "Zixel"}) == own.removed


def test_a_row_that_cannot_be_read_is_named_with_its_place(tmp_path: Path) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("# ours\nZyxel Bay\ttown\n", encoding="utf-8")

    with pytest.raises(ConfigError) as caught:
        own_names([table])

    assert (str(table), 2) == (caught.value.path, caught.value.line)
    assert "there is no sort “town”" in str(caught.value)


def test_new_terms_are_sorted_in_once_and_rows_keep_their_columns() -> None:
    text = "# names\nidlib\tplace\nRoe\n"

    assert extended(text, ["Roe", "Amman", "Amman"]) == "# names\nAmman\nidlib\tplace\nRoe\n"
