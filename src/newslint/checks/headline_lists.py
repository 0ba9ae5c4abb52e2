"""Headlines that promise a number of ways, reasons or tips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.checks.counts import COUNT, count_of
from newslint.checks.places import lies_in
from newslint.model.block import BlockKind
from newslint.model.finding import Related
from newslint.model.span import Span
from newslint.rule import Match

_COUNT = late(rf"(?<![\w.,$£€–-]){COUNT}(?=[ \n])")
_WORD = late(r"[ \n]([A-Za-z’'-]+)")
_NUMBER = late(r"(?:#+[ ])?(?:No\.?[ \n])?([0-9]{1,2})(?:[.):]|[ \n]?[-–—])[ \n]")
_FEWEST, _MOST = 3, 25
_WORDS = 3  # from the number to its noun
_CLOSE = 2  # a story with fewer parts than this tells of something else in them


def list_count(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Each headline that promises more or fewer parts than the story has."""
    parts = [block.span for block in article.blocks if block.kind is BlockKind.SUBHEADING]
    if len(parts) < _FEWEST:
        return
    numbered = [part for part in parts if _NUMBER.match(article.prose, *part)]
    for block in article.blocks:
        if block.kind is not BlockKind.HEADLINE or not lies_in(block.span, where):
            continue
        for span, promised in _promises(article, block.span):
            has = len(numbered or parts)
            if _is_broken(promised, has, is_numbered=bool(numbered)):
                related = (Related((numbered or parts)[-1], "the last of them"),)
                yield Match(span, {"parts": str(has)}, related=related)


def _promises(article: Article, head: Span) -> Iterator[tuple[Span, int]]:
    """The numbers of things that a headline can announce."""
    for found in _COUNT.finditer(article.prose, *head):
        count = count_of(found[0], article.knowledge)
        end = _end_of_things(article, found.end())
        if end and count and _FEWEST <= count <= _MOST:
            yield Span(found.start(), end), count


def _end_of_things(article: Article, at: int) -> int:
    """Where the noun that is counted ends; 0 where it is nothing that stories list."""
    things = article.knowledge.classes["headline-list"]
    for _ in range(_WORDS):
        word = _WORD.match(article.prose, at)
        if word is None:
            break
        at = word.end()
        if word[1].lower() in things:
            return at
        if word[1].endswith("s"):
            break
    return 0


def _is_broken(promised: int, has: int, *, is_numbered: bool) -> bool:
    """Whether the parts are not as many; those without numbers may have others beside them."""
    if is_numbered:
        return has != promised
    return promised - _CLOSE <= has < promised
