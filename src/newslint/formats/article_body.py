"""Where the article of a web page stands among menus, teasers and footers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.model.span import Span

_ROOTS = frozenset({"article", "main", "body"})
_HALF = 2


class _Element(NamedTuple):
    tag: str
    span: Span  # in tokens
    words: int
    depth: int  # how many of its own kind it lies in


def article_tokens(tokens: Sequence[re.Match[str]]) -> Span:
    """The tokens of the article: of `article` if one holds most words, else `main`, else `body`."""
    elements = [*_elements(tokens)]
    main = max((each for each in elements if each.tag == "main"), key=_words, default=None)
    inside = main or max((e for e in elements if e.tag == "body"), key=_words, default=None)
    articles = [each for each in elements if each.tag == "article" and not each.depth]
    if articles:
        best = max(articles, key=_words)
        if len(articles) == 1 or best.words * _HALF > sum(map(_words, articles)):
            return best.span
    return inside.span if inside else Span(0, len(tokens))


def _words(element: _Element) -> int:
    return element.words


def _elements(tokens: Sequence[re.Match[str]]) -> Iterator[_Element]:
    opened: list[tuple[str, int, int]] = []  # tag, token, words before it
    depths = Counter[str]()
    words = 0
    for index, token in enumerate(tokens):
        if token.lastgroup == "text":
            words += token[0].count(" ") + 1
        elif token.lastgroup != "tag" or not (root := _root(token)):
            continue
        elif not token["closing"]:
            opened.append((root, index, words))
            depths[root] += 1
        else:
            yield from _closed(opened, depths, root, (index, words))
    yield from _closed(opened, depths, "", (len(tokens), words))


def _closed(
    opened: list[tuple[str, int, int]], depths: Counter[str], root: str, end: tuple[int, int]
) -> Iterator[_Element]:
    """What a closing tag ends: all up to its own opening, if it has one; the end of a file, all."""
    if root and not depths[root]:
        return
    while opened:
        tag, start, before = opened.pop()
        depths[tag] -= 1
        yield _Element(tag, Span(start, end[0]), end[1] - before, depths[tag])
        if tag == root:
            return


def _root(token: re.Match[str]) -> str:
    tag: str = token["tag"].lower()
    return tag if tag in _ROOTS else ""


def first_heading(tokens: Sequence[re.Match[str]], article: Span) -> Span:
    """The tokens of the page's `h1` where it stands outside the article; else an empty span."""
    start = -1
    inside = False
    for index, token in enumerate(tokens):
        if token.lastgroup != "tag" or token["tag"].lower() != "h1":
            continue
        inside = inside or article.start <= index < article.end
        if not token["closing"] and start < 0:
            start = index
        elif token["closing"] and start >= 0 and not inside:
            return Span(start, index + 1)
    return Span(0, 0)
