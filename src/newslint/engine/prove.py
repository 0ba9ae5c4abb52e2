"""Running a rule's own examples: what is missing, noisy, misplaced or mismended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.late import late
from newslint.engine.fixer import mend
from newslint.engine.run import Engine
from newslint.engine.second import SecondReader, is_of_second_reader
from newslint.formats import read
from newslint.knowledge import Knowledge
from newslint.model.document import Document, Kind
from newslint.model.finding import Finding, Safety
from newslint.model.span import Span
from newslint.rule import Example, Rule

EVERY_SAFETY = frozenset(Safety)
_MARK = late(r"\[\[|\]\]")


class Failure(NamedTuple):
    """An example that the rule does not live up to."""

    rule: str
    verdict: str  # missing, noisy, misplaced or mismended
    text: str
    expected: str
    actual: str


class Marked(NamedTuple):
    """An example without its marks, and where they stood."""

    text: str
    spans: tuple[Span, ...]


def prove(
    rule: Rule, knowledge: Knowledge, second: SecondReader | None = None
) -> Iterator[Failure]:
    """The examples, each run through the engine as a whole article, that come out otherwise.

    Those of a second reader's rules need it.
    """
    if is_of_second_reader(rule) and second is None:
        return
    engine = Engine([rule], second)
    for example in rule.card.examples:
        yield from _prove_example(rule, example, engine, knowledge)
    for text in rule.card.fine:
        document = as_article(text)
        found = engine.run(Article(document, knowledge))
        if found:
            shown = show(document.prose, found)
            yield Failure(rule.card.id, "noisy", text, text, shown)


def as_article(text: str) -> Document:
    """An example as a file of its own; it ends in a line end, as files do."""
    data = text if text.endswith("\n") else f"{text}\n"
    return read(data.encode(), Kind.PLAIN)[0]


def marked(wrong: str) -> Marked:
    """The text without its marks, and the spans between them."""
    text, at, places = "", 0, []
    for found in _MARK.finditer(wrong):
        text += wrong[at : found.start()]
        places.append(len(text))
        at = found.end()
    starts, ends = places[::2], places[1::2]
    return Marked(text + wrong[at:], tuple(Span(*pair) for pair in zip(starts, ends, strict=True)))


def show(prose: str, findings: tuple[Finding, ...]) -> str:
    """The prose with marks round each finding."""
    for finding in sorted(findings, key=lambda one: one.span, reverse=True):
        start, end = finding.span
        prose = f"{prose[:start]}[[{prose[start:end]}]]{prose[end:]}"
    return prose.rstrip("\n")


def _prove_example(
    rule: Rule, example: Example, engine: Engine, knowledge: Knowledge
) -> Iterator[Failure]:
    text, spans = marked(example.wrong)
    # Where the mended text ends in a line end, the wrong one is the whole file as it stands.
    exact = bool(example.right and example.right.endswith("\n"))
    document = read(text.encode(), Kind.PLAIN)[0] if exact else as_article(text)
    found = engine.run(Article(document, knowledge))
    if spans != tuple(finding.span for finding in found):
        verdict = "misplaced" if found else "missing"
        yield Failure(rule.card.id, verdict, text, example.wrong, show(document.prose, found))
        return
    if example.right is None:
        return
    mended = mend(document, found, EVERY_SAFETY).raw.decode()
    actual = mended if exact else mended.removesuffix("\n")
    if actual != example.right:
        yield Failure(rule.card.id, "mismended", text, example.right, actual)
