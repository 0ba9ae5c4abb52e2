"""A story’s sentences with the paragraphs that they stand in and the cues that they have."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.statement import Attribution
from newslint.knowledge import Knowledge
from newslint.model.block import BlockKind
from newslint.model.span import Span


class Telling(NamedTuple):
    """Where sentences, paragraphs and cues are."""

    prose: str
    sentences: Sequence[Span]
    starts: Sequence[int]  # of the sentences
    blocks: Sequence[int]  # the number of the block that each sentence stands in
    first_block: int  # of running text
    cues: Mapping[int, Sequence[Attribution]]  # by sentence
    knowledge: Knowledge

    def same_block(self, one: int, other: int) -> bool:
        """Whether both sentences exist and stand in one paragraph."""
        last = len(self.sentences)
        return 0 <= one < last and 0 <= other < last and self.blocks[one] == self.blocks[other]

    def text(self, number: int) -> str:
        """What a sentence says."""
        start, end = self.sentences[number]
        return self.prose[start:end]


def tell(article: Article) -> Telling:
    """What the story’s own views say, looked up by sentence."""
    blocks = article.blocks
    starts = [block.span.start for block in blocks]
    cues: dict[int, list[Attribution]] = {}
    for attribution in article.attributions:
        cues.setdefault(attribution.sentence, []).append(attribution)
    begins = [sentence.start for sentence in article.sentences]
    numbers = [bisect_right(starts, begin) - 1 for begin in begins]
    first = next((at for at, block in enumerate(blocks) if block.kind is BlockKind.BODY), -1)
    return Telling(
        article.unwrapped, article.sentences, begins, numbers, first, cues, article.knowledge
    )
