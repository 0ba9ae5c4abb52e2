"""How many misspelt places are found: `python benchmarks/accuracy.py PATH [--misses] [--alarms]`.

PATH holds articles as JSON lines with `headline` and `body`. In each, one place of the gazetteer is
misspelt by one random slip (a letter missing, added, wrong, or swapped with the next), once at a
single mention and once at all of them; the slips are the same in every run. Printed: how many are
found by an error or warning, for how many of those the right name comes first, and the findings of
the packs `names` and `spelling` in 1,000 words of the text as it was.
"""

from __future__ import annotations

import argparse
import random
import re
import string
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from published import count_alarms, findings, read_articles

from newslint.knowledge import Knowledge
from newslint.knowledge.entry import NameKind
from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.model.finding import Finding
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import Compiled, load

PACKS = ("names/", "spelling/")
RUN = re.compile(r"(?<![\w’'-])[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+)*(?![\w-])")
LEAST = 4  # letters
SEED = 20


class Slip(NamedTuple):
    """One place misspelt: where the first slip stands, what it makes, and the right word."""

    text: str
    start: int
    wrong: str
    right: str


class Tally(NamedTuple):
    """What was made of the slips."""

    made: int
    found: int
    first: int


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--misses", action="store_true", help="list the slips not found")
    parser.add_argument("--alarms", action="store_true", help="list the findings on the text")
    arguments = parser.parse_args()
    articles = read_articles(arguments.path)
    compiled = load([builtin_rules()], changes={}, own=Own(), cache=None)
    linter = Linter([rule for rule in compiled.rules if rule.card.enabled], compiled.knowledge)
    for name, once in (("one mention", True), ("all mentions", False)):
        slips = list(made_slips(articles, compiled, once=once))
        tally = tallied(slips, linter, misses=arguments.misses)
        print(f"{name:13} {tally.made} misspelt")
        print(f"  found {tally.found} ({share(tally.found, tally.made)})")
        print(f"  right name first {tally.first} ({share(tally.first, tally.found)})")
    print_alarms(articles, linter, every=arguments.alarms)


def made_slips(articles: Iterable[str], compiled: Compiled, *, once: bool) -> Iterator[Slip]:
    """One slip for each article that names a place."""
    chance = random.Random(SEED)
    for text in articles:
        places = sorted(set(named_places(text, compiled.knowledge)))
        words = [word for place in places for word in place.split() if len(word) >= LEAST]
        if words:
            right = chance.choice(words)
            wrong = slipped(right, chance)
            places_of = [match.start() for match in re.finditer(rf"\b{right}\b", text)]
            start = chance.choice(places_of) if once else places_of[0]
            if once:
                changed = text[:start] + wrong + text[start + len(right) :]
            else:
                changed = re.sub(rf"\b{right}\b", wrong, text)
            yield Slip(changed, start, wrong, right)


def named_places(text: str, knowledge: Knowledge) -> Iterator[str]:
    """The runs of capitalised words that are the name of a place before all."""

    def is_ordinary(name: str) -> bool:
        return knowledge.lexicon.lists(name.lower()) or knowledge.gazetteer.is_surname(name)

    gazetteer = knowledge.gazetteer
    for match in RUN.finditer(text):
        found = gazetteer.find(match[0])
        if found and found[0].kind is NameKind.PLACE and not is_ordinary(match[0]):
            yield match[0]


def slipped(word: str, chance: random.Random) -> str:
    """The word with one letter missing, added, wrong or swapped with the next."""
    while True:
        at = chance.randrange(len(word))
        letter = chance.choice(string.ascii_lowercase)
        letter = letter.upper() if word[at].isupper() else letter
        made = chance.choice(
            (
                word[:at] + word[at + 1 :],
                word[: at + 1] + letter.lower() + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :],
            )
        )
        if made != word:
            return made


def tallied(slips: Iterable[Slip], linter: Linter, *, misses: bool) -> Tally:
    """How many slips an error or a warning touches, and how many it would mend."""
    made = found = first = 0
    for slip in slips:
        made += 1
        end = slip.start + len(slip.wrong)
        touching = [
            finding
            for finding in findings(slip.text, linter, PACKS)
            if finding.span.start < end and slip.start < finding.span.end
        ]
        rights = [suggestions(finding, slip) for finding in touching]
        found += bool(touching)
        first += slip.right in rights
        if misses and slip.right not in rights:
            near = " ".join(slip.text[max(0, slip.start - 40) : end + 30].split())
            rules = [finding.rule for finding in touching]
            print(f"  {slip.wrong} for {slip.right}: {rules} {near}")
    return Tally(made, found, first)


def suggestions(finding: Finding, slip: Slip) -> str:
    """What the first suggestion makes of the misspelt word."""
    if not finding.suggestions:
        return ""
    better = finding.suggestions[0]
    before = slip.text[finding.span.start : slip.start]
    after = slip.text[slip.start + len(slip.wrong) : finding.span.end]
    return better.removeprefix(before).removesuffix(after)


def print_alarms(articles: Iterable[str], linter: Linter, *, every: bool) -> None:
    """The findings on the text as it was, by rule."""
    counts, words = count_alarms(articles, linter, PACKS, every=every)
    for pack in PACKS:
        total = sum(count for rule, count in counts.items() if rule.startswith(pack))
        print(f"{pack[:-1]:13} {total} findings, {1000 * total / words:.2f} in 1,000 words")
    for rule, count in counts.most_common():
        print(f"  {rule} {count}")


def share(part: int, whole: int) -> str:
    """A share with two places."""
    return f"{part / whole:.2f}" if whole else "–"


if __name__ == "__main__":
    main()
