"""Titles in front of names: commas that part them, and two words for having left office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.checks.places import lies_in
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_LEFT_TWICE = late(
    r"\b(?P<article>[Aa]n[ \n])?(?:(?P<first>[Ee]x[- ]former)|(?P<other>[Ff]ormer[ \n]ex-\w+))\b"
)
_TWICE = ("ex-former", "ex former", "former ex-")
_TITLES = frozenset(
    {"Minister", "President", "Chancellor", "Governor", "Senator", "Mayor", "Secretary", "Premier"}
    | {"General", "Colonel", "Captain", "Judge", "Justice", "Professor", "Bishop", "Archbishop"}
    | {"Sheriff", "Ambassador", "Congressman", "Congresswoman"}
)
# A title without “the” before it, a name between commas, and what goes on with the sentence.
_DETERMINERS = frozenset({"A", "An", "Her", "His", "Its", "My", "Our", "The", "Their"})
_ASIDE = late(
    rf"(?P<title>[A-Z][a-z]+(?:[ \n][A-Z][a-z]+)?),[ \n]"
    rf"(?P<name>[{UPPER}][\w’'-]+(?:[ \n][{UPPER}][\w.’'-]*){{1,2}}),(?=[ \n][a-z]|[”\"’'])"
)
_BARE = late(
    r"(?:(?:\A|[.!?][\"”’']?[ \n]+|\n)|\b(?:against|by|for|from|said|says|to|told|under|with)[ \n])"
    rf"(?:(?!(?:{'|'.join(sorted(_DETERMINERS))})\b)[^\W\d_a-z]\w+[ \n])?\Z"
)
_BEFORE = 48


def title_form(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Names set off from their titles, and “ex-former”."""
    found = [*_left_twice(article.prose, article.folded)]
    if not _TITLES.isdisjoint(article.vocabulary):
        found += _set_off(article.prose)
    yield from (match for match in sorted(found) if lies_in(match.span, where))


def _left_twice(prose: str, folded: str) -> Iterator[Match]:
    """Both “ex” and “former” before one title."""
    for match in _LEFT_TWICE.finditer(prose) if any(map(folded.__contains__, _TWICE)) else ():
        start = match.start("first") if match["first"] else match.start("other")
        word = "Former" if prose[start].isupper() else "former"
        tail = match["other"].rpartition("ex-")[2] if match["other"] else ""
        better = f"{word} {tail}" if tail else word
        edits = [Edit(Span(start, match.end()), better)]
        if match["article"]:
            edits.insert(0, Edit(Span(*match.span("article")), match["article"][0] + " "))
        fault = "“ex-” and “former” say the same"
        yield Match(Span(start, match.end()), {"fault": fault}, tuple(edits), (better,))


def _set_off(prose: str) -> Iterator[Match]:
    """A name between commas behind a title without “the”."""
    for match in _ASIDE.finditer(prose):
        *before, title = match["title"].split()
        start = match.start()
        if title not in _TITLES or not _DETERMINERS.isdisjoint(before):
            continue
        if not _BARE.search(prose, max(0, start - _BEFORE), start):
            continue
        better = f"{match['title']} {match['name']}"
        edits = (
            Edit(Span(match.end("title"), match.end("title") + 1), ""),
            Edit(Span(match.end("name"), match.end("name") + 1), ""),
        )
        fault = "no comma parts a title and a name"
        yield Match(Span(*match.span()), {"fault": fault}, edits, (better,))
