from __future__ import annotations

import pytest
from scaling import cut, made, shown, table

TEXTS = ["One two three.\n\nFour five six.\n", "Seven eight nine.\n"]


@pytest.mark.parametrize("size", [100, 1000, 400_000])
def test_texts_are_about_as_long_as_asked(size: int) -> None:
    texts = list(made(TEXTS, size))

    assert all(size * 0.8 <= len(text) <= size + 1 for text in texts)
    assert sum(map(len, texts)) >= 299_000


def test_a_text_is_cut_behind_a_paragraph_or_a_word() -> None:
    assert "One two three four five six.\n" == cut("One two three four five six.\n\nSev")
    assert "One two three four five\n" == cut("One two three four five si")


def test_costs_are_compared_with_those_of_an_article() -> None:
    lines = table([(1_000, 3000.0), (10_000, 2500.0), (1_000_000, 2400.0)]).splitlines()

    assert "| 1 KB | 3,000 | 1.20 |" == lines[2]
    assert "| 1 MB | 2,400 | 0.96 |" == lines[4]
    assert "10 MB" == shown(10_000_000)
