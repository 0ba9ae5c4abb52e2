"""No text, however odd, holds a rule up: what backtracks or compares all with all is a defect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import process_time

import pytest

from newslint.analysis.article import Article
from newslint.engine.prefilter import Prefilter
from newslint.model.span import Span
from newslint.rule import Rule
from tests.making import article, builtin

pytestmark = pytest.mark.timed

RULES = builtin().rules
SIZE = 10_000  # letters
MOST = 0.05  # seconds for a rule, on a machine as quick as that of `USUAL`
MOST_IN_ALL = 3.0  # seconds for analysis and all rules, on a machine that does other things too
TRIES = 5
LOOP = 100_000
USUAL = 0.0041  # seconds that the loop takes on a server of 2023 that does nothing else
MARKS = [*" aA1é.,:;!?'’\"“”‘()[]{}-–—…/%$*_#@&|<>\n\t\u00a0\u00ad\u200b"]
WORDS = """
    a | A | 1 | 1, | 1. | a- | A- | a’ | “a” | (a) | (( | “‘ | ( [ { | .” | ” | " | ' | - | — |
    the | the the | an a | and | of a | said | “said | “A said. | “a,” he said. | He said. he |
    who said | said that | which | killed | killed 1 | death toll of | was not | n’t | is | to |
    from 1 to | between 1 and | 1 per cent | % | $1 | 1,000 | 1.000. | 12 | 12-12 | 1–2 | 1:1 |
    one | twenty-one | hundred and | Monday | January 1, | 1 January | 1/1/1 | 1 a.m. | 1st |
    1-year-old | aged 1, | years old | km | 1 km (1 miles) | °C | John Smith | Smith, 25, | A.B. |
    Mr. | President | al-A | van der | O’ | North- | U.S. | http://a. | a@ | a@b. | #a | <a | </a> |
    &amp; | ab-cd- | 1) | * | A: | a: 1 | A (A) | (A. | 0 11 22 33 | 01-01- | ... | !? | ; |
    the company, which | more than | at least | because of | not only | either | A, B and | Jan. 1
"""
REPEATED = [part.strip() for part in WORDS.split("|")]
PREFILTER = Prefilter(RULES)


def texts() -> Iterator[str]:
    """Ten thousand letters of each odd kind."""
    yield from MARKS
    yield from ("ab", "Wesaid,1and.“x”", "Aa", "a1", "1A")
    for part in REPEATED:
        yield f"{part} "
    yield from ("A\n\n", "“A\n\n", "- a\n", "1\n", "(a\n\n", "A.\n\n")


def filled(part: str) -> str:
    """The part over and over."""
    return (part * (SIZE // len(part) + 1))[:SIZE]


def seconds(rule: Rule, where: Sequence[Span], read: Article) -> float:
    """How long the rule takes, at the best of some tries."""
    best = MOST_IN_ALL
    for _ in range(TRIES):
        began = process_time()
        for match in rule.matcher.matches(read, where):
            rule.finding(read, match)
        best = min(best, process_time() - began)
        if best < MOST:
            break
    return best


def is_slow(taken: float) -> bool:
    """Whether that is too long, on a machine as slow as this one is just now."""
    return taken >= MOST and taken >= MOST * max(1.0, slowness())


def slowness() -> float:
    """How many times as long as usual this machine takes for a loop, at its best of some."""
    best = MOST_IN_ALL
    for _ in range(TRIES):
        began = process_time()
        sum(number * number for number in range(LOOP))
        best = min(best, process_time() - began)
    return best / USUAL


@pytest.mark.parametrize("part", [*texts()], ids=repr)
def test_no_text_holds_a_rule_up(part: str) -> None:
    read = article(filled(part))
    began = process_time()
    candidates = [*PREFILTER.candidates(read)]
    for rule, where in candidates:  # what they share is read once, and is no rule's own cost
        for match in rule.matcher.matches(read, where):
            rule.finding(read, match)
    in_all = process_time() - began
    slow = {
        rule.card.id: taken
        for rule, where in candidates
        if is_slow(taken := seconds(rule, where, read))
    }

    assert {} == slow
    assert in_all < MOST_IN_ALL


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.card.id))
def test_its_own_examples_do_not_hold_a_rule_up(rule: Rule) -> None:
    examples = [*(example.wrong for example in rule.card.examples), *rule.card.fine][:3]
    read = [article(filled(f"{text} ")) for text in examples if text]
    for each in read:
        [*rule.matcher.matches(each, _everywhere(each))]
    slow = [each.prose[:60] for each in read if is_slow(seconds(rule, _everywhere(each), each))]

    assert [] == slow


def _everywhere(read: Article) -> list[Span]:
    return [block.span for block in read.blocks]
