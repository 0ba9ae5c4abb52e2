"""Sentences that run into the next."""

from __future__ import annotations

import pytest

from newslint.checks.run_together import find_run_together
from tests.checks.mending import matches, mended


@pytest.mark.parametrize(
    "right",
    [
        "The police closed the bridge. They said it would stay shut.",
        "She died at her home in Clevedon. She was 96.",
        "Some of the coins were found. The rest were sold in May.",
        "It was shut to children. On Monday, it opened.",
    ],
)
def test_a_stop_goes_before_what_opens_a_sentence(right: str) -> None:
    assert right == mended(find_run_together, right.replace(". ", " ", 1))


@pytest.mark.parametrize(
    "text",
    [
        "We believe He is risen.",
        "She sang the song She was Mine.",
        "He saw Hope It was Real.",
        "The bridge was closed. They said so.",
    ],
)
def test_titles_and_faith_may_write_a_capital(text: str) -> None:
    assert [] == matches(find_run_together, text)
