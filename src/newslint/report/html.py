"""One page for an editor: articles with findings in place, and fixes to accept or leave."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from newslint.model.finding import Severity
from newslint.report.browser import STORY, frame
from newslint.report.chart import chart
from newslint.report.edition import Edition
from newslint.report.entries import Entry, FileEntry
from newslint.report.fragments import counted
from newslint.report.markup import in_html
from newslint.report.notes import notes
from newslint.report.story import story
from newslint.report.tally import Tally
from newslint.report.told import failure
from newslint.rule import Card

_STYLES, _SCRIPT = "report.css", "report.js"
_SEVERITIES = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.INFO: "Notes"}
_KEYS = (
    ("j, k", "the next, the one before"),
    ("a", "accept its fix"),
    ("x", "leave it as it is"),
    ("u", "undecided again"),
    ("Enter", "what the rule is for"),
    ("Esc", "show all again"),
)


class _Article(NamedTuple):
    """A file with findings, each by its number on the page."""

    file: FileEntry
    entries: Mapping[int, Entry]


def render(files: Iterable[FileEntry], edition: Edition) -> Iterator[str]:
    """The page in parts; everything is read before, since the counts stand first."""
    tally = Tally()
    read = list(tally.counted(files))
    styles = map(edition.part, (STORY, _STYLES))
    title = _title(tally)
    body = _body(read, tally, edition, title)
    yield from frame(title, body, styles=styles, script=edition.part(_SCRIPT))


def _body(read: Iterable[FileEntry], tally: Tally, edition: Edition, title: str) -> Iterator[str]:
    articles = tuple(_articles(read))
    began = edition.began.replace("T", " ")
    yield f"<header>\n<h1>{in_html(title)}</h1>\n"
    yield f'<p class="how">newslint {in_html(edition.version)} · {began} UTC · '
    yield f"{counted(tally.words, 'word')} in {counted(tally.files, 'article')}</p>\n"
    yield from _failures(tally)
    if articles:
        yield from chart(tally.by_pack)
        yield "</header>\n"
        yield from _tools(tally)
    else:
        yield "</header>\n"
    cards = edition.cards() if articles else {}
    yield "<main>\n"
    for place, article in enumerate(articles):
        yield from _article(place, article, cards)
    yield "</main>\n"
    yield f'<script type="application/json" id="articles">{_data(articles)}</script>\n'


def _title(tally: Tally) -> str:
    if not tally.findings:
        return f"Nothing to report in {counted(tally.files, 'article')}"
    some = counted(tally.files_with_findings, "article")
    if tally.files_with_findings < tally.files:
        some = f"{tally.files_with_findings:,} of {counted(tally.files, 'article')}"
    return f"{counted(tally.findings, 'finding')} in {some}"


def _articles(read: Iterable[FileEntry]) -> Iterator[_Article]:
    number = 1
    for file in read:
        if file.entries:
            yield _Article(file, dict(enumerate(file.entries, start=number)))
            number += len(file.entries)


def _failures(tally: Tally) -> Iterator[str]:
    for file in tally.errors:
        told = f"{in_html(file.path)}: {in_html(failure(file))}"
        yield f'<p class="unread">{told}</p>\n'


def _tools(tally: Tally) -> Iterator[str]:
    yield '<nav class="tools" aria-label="What is shown, and what is done">\n<p>'
    for severity, name in _SEVERITIES.items():
        if count := tally.severities[severity]:
            yield (
                f'<button type="button" class="{severity.value}" aria-pressed="true"'
                f' data-show="{severity.value}">{name} <b>{count:,}</b></button>'
            )
    yield (
        '</p>\n<p><button type="button" data-act="accept-safe">Accept safe fixes</button>'
        '<button type="button" data-act="undo">Undo all</button></p>\n'
        '<p class="status" role="status"></p>\n<details class="keys"><summary>Keys</summary><dl>'
    )
    for key, does in _KEYS:
        yield f"<dt><kbd>{key}</kbd></dt><dd>{does}</dd>"
    yield "</dl></details>\n</nav>\n"


def _article(place: int, article: _Article, cards: Mapping[str, Card]) -> Iterator[str]:
    file = article.file
    told = counted(len(file.entries), "finding")
    yield (
        f'<article data-place="{place}">\n<h2>{in_html(file.path)} <small>{told}</small></h2>\n'
        '<div class="desk">\n<div class="story">\n'
    )
    numbers = iter(article.entries)
    for sheet in file.sheets:
        its = {number: article.entries[number] for number in islice(numbers, len(sheet.findings))}
        if len(file.sheets) > 1:
            yield f'<p class="part">{in_html(sheet.name.removeprefix(file.path).lstrip("!"))}</p>\n'
        yield from story(sheet, its)
    yield "</div>\n<aside>\n"
    yield from notes(article.entries, cards)
    yield "</aside>\n</div>\n"
    if file.source:
        yield (
            '<section class="result">\n<h3>The article with its accepted fixes</h3>\n'
            '<p><button type="button" data-act="copy">Copy</button>'
            '<button type="button" data-act="download">Download</button>'
            ' <span class="count"></span></p>\n<details><summary>Show it</summary>'
            '<textarea readonly rows="16" aria-label="The mended article"></textarea></details>\n'
            "</section>\n"
        )
    yield "</article>\n"


def _data(articles: Iterable[_Article]) -> str:
    """What the script needs to mend: the files, and what each fix changes in them."""
    content = [
        {
            "path": article.file.path,
            "source": article.file.source,
            "changes": {
                number: entry.fix.changes
                for number, entry in article.entries.items()
                if entry.fix and entry.fix.changes
            },
        }
        for article in articles
    ]
    # No end tag nor comment can begin within the data.
    return json.dumps(content).replace("<", "\\u003c")
