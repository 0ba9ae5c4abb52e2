"""Builds the site of the documentation: `python docs/making/build_docs.py [FOLDER]`.

The hand-written pages of docs/ and the pages made from the rules are laid side by side in
FOLDER/source (build/docs, if it is not said), from which Sphinx makes FOLDER/html. A link that
leads nowhere, or a command that fails, ends the build.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from costs import read_costs
from hand_pages import PageError, hand_pages
from rule_pages import rule_pages
from said import saying

from newslint.knowledge.gazetteer import Own
from newslint.packs.builtin import builtin_rules
from newslint.packs.compiled import load

MAKING = Path(__file__).parent
DOCS = MAKING.parent
COSTS = DOCS.parent / "benchmarks" / "results" / "rule_costs.tsv"
CONTENTS = {
    "For desks": (
        "start",
        "desk",
        "editors",
        "ledgers",
        "house-styles",
        "languagetool",
        "configuration",
        "formats",
    ),
    "In CI": ("ci", "reports"),
    "Elsewhere": ("serve",),
    "Rules": ("rules/index", "writing-a-rule"),
}


def main(arguments: list[str]) -> int:
    """Write the sources and run Sphinx; its exit status."""
    folder = Path(arguments[0]) if arguments else DOCS.parent / "build" / "docs"
    source = folder / "source"
    for old in (source, folder / "doctrees", folder / "html"):
        shutil.rmtree(old, ignore_errors=True)
    try:
        write_sources(source)
    except PageError as mistake:
        sys.stderr.write(f"{mistake}\n")
        return 2
    command = [sys.executable, "-m", "sphinx", "--builder", "html", "--quiet", "--jobs", "auto"]
    strictly = ["--fail-on-warning", "--conf-dir", str(MAKING)]
    places = ["--doctree-dir", str(folder / "doctrees"), str(source), str(folder / "html")]
    status = subprocess.run([*command, *strictly, *places], check=False).returncode
    if status == 0:
        sys.stdout.write(f"{folder / 'html' / 'index.html'}\n")
    return status


def write_sources(source: Path) -> None:
    """Write all pages, hand-written and made, below `source`."""
    _write(source, hand_pages(DOCS, source))
    compiled = load([builtin_rules()], changes={}, own=Own(), cache=None)
    cards = [saying(rule, compiled.knowledge) for rule in compiled.rules]
    _write(source, rule_pages(builtin_rules(), cards, compiled.styles, read_costs(COSTS)))
    with (source / "index.md").open("a", encoding="utf-8") as front:
        front.write("\n".join(_contents(source)))


def _write(source: Path, pages: Iterable[tuple[str, str]]) -> None:
    for name, text in pages:
        file = source / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _contents(source: Path) -> Iterator[str]:
    """The table of contents; pages that nobody gave a place stand last."""
    placed = {"index", *(page for pages in CONTENTS.values() for page in pages)}
    others = tuple(sorted({file.stem for file in source.glob("*.md")} - placed))
    for caption, pages in {**CONTENTS, "More": others}.items():
        if pages:
            yield f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n"
            yield from pages
            yield "```\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
