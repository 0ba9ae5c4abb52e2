"""A page that shows stories with each stretch coloured and lettered by who says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.statement import Status
from newslint.cli.ledgers import FileRows
from newslint.cli.parts import part
from newslint.cli.source_tables import name_of
from newslint.cli.version import version
from newslint.ledger.passages import Passage, Role, Run, passages
from newslint.ledger.sources import SourceRow, Voice, source_rows, voice_key, voices
from newslint.report.browser import STORY, frame, tag
from newslint.report.fragments import counted
from newslint.report.markup import in_html

_STYLES = "sources.css"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_BARE = "?"
_FIRST_HUE, _HUES, _STEP = 30, 300, 185  # round the wheel in large steps, and never red
_TOGGLE = """\
document.addEventListener("change", function (event) {
  var box = event.target, article = box.closest("article");
  if (!box.dataset.voice) return;
  article.querySelectorAll('.v[data-voice="' + box.dataset.voice + '"]').forEach(function (part) {
    part.classList.toggle("off", !box.checked);
  });
});
"""


class Story(NamedTuple):
    """One article with its statements, and cut at their edges."""

    rows: tuple[SourceRow, ...]
    passages: tuple[Passage, ...]


class Mark(NamedTuple):
    """How the statements of one source are told apart from the rest."""

    letter: str
    hue: int
    voice: Voice


def story(article: Article) -> Iterator[Story]:
    """The article as the page needs it."""
    yield Story(tuple(source_rows(article)), tuple(passages(article)))


def page(files: Sequence[FileRows[Story]]) -> Iterator[str]:
    """The page in parts: whole by itself, with nothing to load."""
    styles = map(part, (STORY, _STYLES))
    return frame("Who says so", _body(files), styles=styles, script=_TOGGLE)


def _body(files: Sequence[FileRows[Story]]) -> Iterator[str]:
    yield "<h1>Who says so</h1>\n"
    number = 0
    for file in files:
        for each in file.rows:
            number += 1
            yield from _article(file.path, each, number)
    yield f"<footer>newslint {in_html(version())}</footer>\n"


def _article(path: str, each: Story, number: int) -> Iterator[str]:
    heard = voices(each.rows)
    marks = dict(_marks(heard))
    yield f'<article>\n<h2>{in_html(path)}</h2>\n<div class="desk">\n<div class="story">\n'
    for passage in each.passages:
        runs = "".join(_run(run, each.rows, marks, number) for run in passage.runs)
        name = tag(passage.kind)
        yield f'<{name} class="{passage.kind.value}">{runs}</{name}>\n'
    yield "</div>\n<aside>\n"
    yield from _bare_claims(each.rows, number)
    yield from _legend(marks.values())
    yield "</aside>\n</div>\n</article>\n"


def _marks(heard: Iterable[Voice]) -> Iterator[tuple[tuple[bool, str], Mark]]:
    """The mark of each source, by what is the same for all its statements."""
    for place, voice in enumerate(heard):
        letter = _BARE if voice.is_bare else _letter(place)
        yield voice_key(voice.rows[0]), Mark(letter, _FIRST_HUE + place * _STEP % _HUES, voice)


def _letter(place: int) -> str:
    """A to Z, then A2 to Z2 and so on."""
    again, letter = divmod(place, len(_LETTERS))
    return _LETTERS[letter] + (str(again + 1) if again else "")


def _run(
    run: Run, rows: Sequence[SourceRow], marks: Mapping[tuple[bool, str], Mark], number: int
) -> str:
    if run.number is None:
        return in_html(run.text)
    row = rows[run.number]
    mark = marks[voice_key(row)]
    classes = ["v", row.statement.kind.value, "bare" if row.is_bare else ""]
    classes.append("" if run.role is Role.STATED else run.role.name.lower())
    carried = "↑" if row.statement.status is Status.CARRIED else ""
    label = f"<sup>{mark.letter}{carried}</sup>" if run.begins else ""
    anchor = f' id="s{number}-{run.number}"' if run.begins else ""
    return (
        f'<span class="{" ".join(filter(None, classes))}" style="--hue: {mark.hue}"'
        f' data-voice="{mark.letter}" title="{in_html(_told(row, mark))}"{anchor}>'
        f"{label}{in_html(run.text)}</span>"
    )


def _told(row: SourceRow, mark: Mark) -> str:
    """What a pointer over the words is told."""
    statement = row.statement
    parts = [name_of(mark.voice), statement.kind.value, statement.about.value]
    if row.cue is not None:
        parts.append(f"“{row.cue.text}”")
    if statement.status is Status.CARRIED:
        parts.append("source in a sentence beside it")
    return " · ".join(parts)


def _bare_claims(rows: Sequence[SourceRow], number: int) -> Iterator[str]:
    """What nobody says, first of all, each with the way to it."""
    bare = [(place, row) for place, row in enumerate(rows) if row.is_bare]
    if not bare:
        yield "<h3>Nothing stands without a source</h3>\n"
        return
    yield f"<h3>{counted(len(bare), 'statement')} without a source</h3>\n<ol>\n"
    for place, row in bare:
        kind = f"{row.statement.kind.value}, {row.statement.about.value}"
        link = f'<a href="#s{number}-{place}">{in_html(row.text)}</a>'
        yield f"<li>{link}<small>{kind}</small></li>\n"
    yield "</ol>\n"


def _legend(marks: Iterable[Mark]) -> Iterator[str]:
    yield "<h3>Sources</h3>\n<ul>\n"
    for mark in marks:
        bare = " bare" if mark.voice.is_bare else ""
        kind = "" if mark.voice.kind is None else f"{mark.voice.kind.value}: "
        yield (
            f'<li><label><input type="checkbox" checked data-voice="{mark.letter}">'
            f'<span class="v key{bare}" style="--hue: {mark.hue}">{mark.letter}</span>'
            f"<span>{in_html(name_of(mark.voice))}<small>{kind}{_counts(mark.voice)}</small></span>"
            "</label></li>\n"
        )
    yield (
        '</ul>\n<p class="how"><span class="v quote">Full line</span> in quotation marks; '
        '<span class="v report">dots</span> in the story’s words; ↑ the source stands in a '
        "sentence beside it; <b>bold</b> who says it; <i>italic</i> the word that tells so.</p>\n"
    )


def _counts(voice: Voice) -> str:
    """“2 quotes, 1 report”."""
    kinds = Counter(row.statement.kind for row in voice.rows)
    return ", ".join(counted(times, kind.value) for kind, times in kinds.items())
