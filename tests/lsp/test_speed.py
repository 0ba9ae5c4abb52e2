"""A keystroke in a long article is answered before the next one."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

from newslint.config.settings import Overrides
from newslint.lsp.diagnostics import diagnostics
from newslint.lsp.newsroom import Newsroom
from newslint.lsp.positions import Position
from newslint.lsp.sheets import Change

SEED = Path(__file__).parents[2] / "seeds" / "idlib.txt"
WORDS = 1000
MOST = 0.05  # seconds of work


def test_a_keystroke_in_an_article_of_a_thousand_words_takes_less_than_50_ms(
    tmp_path: Path,
) -> None:
    text = " ".join((SEED.read_text(encoding="utf-8") * 3).split(" ")[:WORDS])
    newsroom = Newsroom(Overrides(), folder=tmp_path)
    uri = (tmp_path / "a.txt").as_uri()
    newsroom.opened(uri, "", text, 1)
    newsroom.whole(uri)
    took = []
    for number in range(40):
        place = Position(2, 20 + number)
        began = time.process_time()
        glance = newsroom.changed(uri, [Change("quick "[number % 6], place, place)], number)
        assert glance is not None
        diagnostics(glance, newsroom.encoding)
        took.append(time.process_time() - began)

    assert median(took) < MOST
