"""How many golden texts are split exactly right: `python benchmarks/sentences.py PATH [--misses]`.

PATH holds JSON lines with `text` and `sentences`. The table of abbreviations is the one that ships.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

from newslint.analysis.sentences import split_sentences
from newslint.knowledge.cues import Cues
from newslint.model.span import Span

TABLE = Path(__file__).parent.parent / "rules" / "punctuation" / "abbreviations.tsv"
Splitter = Callable[[str], list[str]]


def main() -> None:
    """Print the count for each splitter at hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what newslint splits otherwise")
    arguments = parser.parse_args()
    cases = [json.loads(line) for line in arguments.path.read_text("utf-8").splitlines()]
    for name, split in splitters().items():
        misses = [case for case in cases if split(case["text"]) != case["sentences"]]
        print(f"{name:10} {len(cases) - len(misses)} of {len(cases)} exactly right")
        if arguments.misses and name == "newslint":
            for case in misses:
                print(f"  expected {case['sentences']}\n  actual   {split(case['text'])}")


def splitters() -> dict[str, Splitter]:
    """Our splitter, and sentencex where it is installed."""
    cues = read_cues()

    def ours(text: str) -> list[str]:
        spans = split_sentences(text, Span(0, len(text)), cues)
        return [text[span.start : span.end] for span in spans]

    found: dict[str, Splitter] = {"newslint": ours}
    if importlib.util.find_spec("sentencex"):
        segment = importlib.import_module("sentencex").segment
        found["sentencex"] = lambda text: [part.strip() for part in segment("en", text)]
    return found


def read_cues() -> Cues:
    """The cues of the shipped table."""
    lines = TABLE.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return Cues.from_rows((entry, kind) for entry, kind in rows)


if __name__ == "__main__":
    main()
