"""Whether memory stays flat over a long run.

    memory.py [CORPUS] [--articles 20000] [--every 2000] [--save]

The articles of CORPUS (JSON lines with `headline` and `body`) over and over, no two alike: each
time other words stand in them. Prints the memory that is resident after every so many.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from machine import machine, today, told
from measuring import RESULTS, articles

from newslint.knowledge.gazetteer import Own
from newslint.linter import Linter
from newslint.model.document import Kind
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import load

_WORD = re.compile(r"\b[^\W\d_]{6,}\b")
_CHANGED = 5  # words of each article


def main(words: list[str]) -> int:
    """Read and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--every", type=int, default=2_000)
    parser.add_argument("--save", action="store_true")
    arguments = parser.parse_args(words)
    compiled = load([builtin_rules()], changes={}, own=Own(), cache=None)
    linter = Linter([rule for rule in compiled.rules if rule.card.enabled], compiled.knowledge)
    lines = ["| articles | resident MB |", "|--:|--:|"]
    print(*lines, sep="\n")
    for number, text in enumerate(changed(articles(arguments.corpus)), 1):
        linter.lint(text.encode(), Kind.PLAIN)
        if number % arguments.every == 0:
            lines.append(f"| {number:,} | {resident():,.1f} |")
            print(lines[-1], flush=True)
        if number == arguments.articles:
            break
    if arguments.save:
        RESULTS.mkdir(exist_ok=True)
        head = f"# Memory\n\nMeasured on {today()}: {told(machine())}.\n\n"
        (RESULTS / "memory.md").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return 0


def changed(texts: Sequence[str]) -> Iterator[str]:
    """The texts without end; from the second time on some words of each are new ones."""
    chance = random.Random(20)
    for number in count():
        text = texts[number % len(texts)]
        yield text if number < len(texts) else with_new_words(text, chance)


def with_new_words(text: str, chance: random.Random) -> str:
    """The text with the letters of a few words in another order."""
    words = sorted({*_WORD.findall(text)})
    for word in chance.sample(words, min(_CHANGED, len(words))):
        letters = [*word[1:-1]]
        chance.shuffle(letters)
        text = text.replace(word, f"{word[0]}{''.join(letters)}{word[-1]}")
    return text


def resident() -> float:
    """The memory that this process holds now, in MB; the most so far where nothing tells."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
