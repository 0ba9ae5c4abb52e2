"""Tables of accepted names."""

from __future__ import annotations

from pathlib import Path

from newslint.config.names import accepted, extended, terms


def test_the_first_column_holds_the_terms() -> None:
    text = "# names\nIdlib\tplace\n\n  Ada Roe \n"

    assert list(terms(text)) == ["Idlib", "Ada Roe"]


def test_all_tables_are_taken_together(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("\ufeffÉlan\n", encoding="utf-8")
    (tmp_path / "b.tsv").write_text("Roe\nÉlan\n", encoding="utf-8")

    assert accepted([tmp_path / "a.tsv", tmp_path / "b.tsv"]) == {"Élan", "Roe"}


def test_new_terms_are_sorted_in_once_and_rows_keep_their_columns() -> None:
    text = "# names\nidlib\tplace\nRoe\n"

    assert extended(text, ["Roe", "Amman", "Amman"]) == "# names\nAmman\nidlib\tplace\nRoe\n"
