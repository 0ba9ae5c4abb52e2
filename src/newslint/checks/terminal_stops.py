"""Paragraphs of running text that break off without a full stop."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.model.block import Block, BlockKind
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_FINAL = frozenset(".!?…:।")
_CLOSING = _FINAL - {":"}
_BEHIND = "\"'”’)]*_"  # may follow the last mark
_TAIL = 8
_LAST_WORD = late(r"[\w’'%-]*[\w%](?P<closing>[”\")]?)\Z")
# A sentence, not a heading, a list item or a credit: it says that somebody did or is something.
_FINITE = late(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did"
    r"|said|says|told|[a-z]{3,}ed)\b"
)
# A text that stops at one of these was cut: a full stop alone does not mend it.
_DANGLING = late(r"an?|the|and|or|but|of|to|for|from|with|by|at|in|on|that|which|than")
_SIGNED = late(r"(?:^|[\s”\"])[—–-] ?[^\W\d_a-z][\w.’'-]*(?: [\w.’'-]+){0,4}\Z")
_QUESTION = late(r"(?:How|Why|What|When|Where|Who|Which)\b")
_FEWEST = 14  # words; a paragraph of one shorter sentence may be a heading or a list item
_FEWEST_AFTER_ANOTHER = 3
_FEW = 2


def find_missing(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The last word of each such paragraph."""
    places = {*where}
    found = [block for block in _open_blocks(article) if block.span in places]
    for block in found:
        word = _LAST_WORD.search(article.prose, *block.span)
        if word and _is_sentence(article, block) and _is_english(article, word[0]):
            yield _match(article, Span(*word.span()), word["closing"])


def _is_english(article: Article, word: str) -> bool:
    """Whether the last word, if in small letters, is one we know; other languages have theirs."""
    bare = word.rstrip('”")')
    return not (bare.isalpha() and bare.islower()) or article.knowledge.lexicon.knows(bare)


def _open_blocks(article: Article) -> Iterator[Block]:
    """Paragraphs without a mark at the end among others that have one."""
    prose, running = article.prose, BlockKind.BODY
    body = [block for block in article.blocks if block.kind is running]
    unsure = [block for block in body if prose[block.span.end - 1] not in _CLOSING]
    bare = sum(1 for block in unsure if not _closes(article, block))
    # A text that leaves the stop out again and again holds a list, or has its own style.
    if not 0 < bare <= max(_FEW, len(body) // 10):
        return
    for before, block, after in _with_neighbours(article.blocks):
        if block.kind is not BlockKind.BODY or _last_mark(article, block):
            continue
        if _is_running(article, before, after):
            yield block


def _with_neighbours(blocks: Sequence[Block]) -> Iterator[tuple[Block | None, Block, Block | None]]:
    padded: list[Block | None] = [None, *blocks, None]
    for (before, block), (_, after) in pairwise(pairwise(padded)):
        if block is not None:
            yield before, block, after


def _is_running(article: Article, before: Block | None, after: Block | None) -> bool:
    """Whether the paragraph stands among running text, not in a list or above one."""
    if before is None or (before.kind is not BlockKind.DATELINE and not _closes(article, before)):
        return False
    if after is None:
        return True
    # A small letter goes on with the sentence: the line was broken by accident.
    return _closes(article, after) and not article.prose[after.span.start].islower()


def _closes(article: Article, block: Block) -> bool:
    """Whether no more is to come: the block ends with a mark other than a colon."""
    if block.kind is BlockKind.SUBHEADING:
        return True
    return block.kind is BlockKind.BODY and _last_mark(article, block) not in {"", ":"}


def _last_mark(article: Article, block: Block) -> str:
    """The mark with which a block ends; empty where it ends without."""
    start, end = block.span
    last = article.prose[end - 1]
    if last in _FINAL:
        return last
    last = article.prose[max(start, end - _TAIL) : end].rstrip(_BEHIND)[-1:]
    return last if last in _FINAL else ""


def _is_sentence(article: Article, block: Block) -> bool:
    """Whether the paragraph ends in a whole sentence of a reporter's."""
    behind = bisect_left(article.sentences, (block.span.end, 0))
    last = [one for one in article.sentences[:behind][-1:] if block.span.contains(one)]
    if not last or any(address.end == block.span.end for address in article.addresses):
        return False
    text = article.prose[last[0].start : last[0].end]
    words = len(text.split())
    if _SIGNED.search(text) or not (text[0].isupper() or text[0] in "“\"‘'"):
        return False
    if last[0].start > block.span.start:
        return words >= _FEWEST_AFTER_ANOTHER
    return words >= _FEWEST and _FINITE.search(text) is not None and not _QUESTION.match(text)


def _match(article: Article, span: Span, closing: str) -> Match:
    """What mends the end: nothing, where words are missing or the desk's style decides."""
    if closing == ")":
        whole = article.prose[span.start : span.end]
        return Match(span, edits=(Edit(Span(span.end, span.end), "."),), suggestions=(f"{whole}.",))
    at = span.end - len(closing)
    word = article.prose[span.start : at]
    if _DANGLING.fullmatch(word) or (closing and not _quotes_sentence(article, span.end)):
        return Match(span)
    return Match(span, edits=(Edit(Span(at, at), "."),), suggestions=(f"{word}.{closing}",))


def _quotes_sentence(article: Article, end: int) -> bool:
    """Whether the quotation that ends at `end` begins as a sentence does."""
    quoted = next((one for one in article.quotations if one.span.end == end and one.closed), None)
    return quoted is not None and article.prose[quoted.inner.start].isupper()
