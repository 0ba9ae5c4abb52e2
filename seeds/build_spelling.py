"""Makes the tables of rules/spelling from the raw lists; run it again when a list is renewed.

    python seeds/build_spelling.py SCOWL TYPOS NAMES PLACES [--into rules/spelling]

SCOWL   the folder of SCOWL's lists: `apt-get install scowl` puts it at /usr/share/dict/scowl
TYPOS   src/word_codegen.rs of the crate typos-dict: `cargo add typos-dict && cargo fetch`
NAMES   a folder of lists of first and last names, a name in the first column of each line:
        those of the United States census, as in the package `names` (`pip install names`)
PLACES  places as JSON lines with `name` and `alt`: GeoNames, places of 5,000 people and more

Frequencies are asked of the package wordfreq (`pip install wordfreq`). Of NAMES and PLACES only
those are written, as words, that would be misspellings in small letters: “Grammer”.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from wordfreq import available_languages, get_frequency_dict, zipf_frequency

KNOWN_SIZE = 70  # SCOWL's “large”; beyond are words for puzzles
KNOWN_NAME_SIZE = 80
KNOWN_SHORT_SIZE = 40  # “hosp” and “ital” are halves of words sooner than abbreviations
LEAST_KNOWN_FREQUENCY = 22
LEAST_UNKNOWN_FREQUENCY = 23
LEAST_CORRECTION = 2.0
COMMON_IN_ENGLISH = 3.0  # a form seen so often is a word that dictionaries lack, or a name
COMMON_ELSEWHERE = 3.0
SPELLING_VARIANTS = (
    ("is", "iz"), ("ys", "yz"), ("our", "or"), ("re", "er"), ("ae", "e"), ("oe", "e"),
    ("ogue", "og"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"), ("llist", "list"),
    ("ence", "ense"), ("eable", "able"), ("gement", "gment"),
)  # fmt: skip
DIALECTS = {"american": "us", "australian": "au", "british": "gb", "canadian": "ca"}
DIALECT_SIZE = 60
LEAST_DIALECT_FREQUENCY = 2.5  # a rarer word decides nothing
SAME_LETTERS = (
    ("our", "or"), ("is", "iz"), ("ys", "yz"), ("ae", "e"), ("oe", "e"), ("ll", "l"),
    ("tre", "ter"), ("bre", "ber"), ("ogue", "og"), ("nce", "nse"), ("ageing", "aging"),
    ("gement", "gment"), ("mme", "m"), ("grey", "gray"), ("plough", "plow"), ("tyre", "tire"),
    ("cheque", "check"),
)  # fmt: skip
LATIN_SCRIPT = "ca cs da de es fi fr hu is it lt lv ms nb nl pl pt ro sh sk sl sv tr vi"
DIALECT_REMARK = (
    "# Words that only some dialects spell so: word, tab, dialects, tab, how the others spell it."
)
NEEDS_APOSTROPHE = (
    "aren't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shouldn't "
    "wasn't weren't wouldn't they've we've you've I've that's there's who've "
    "you'll they'll you're they're you'd they'd he's she's who'll that'll"
)
GENERALLY_KNOWN = Path(__file__).parent / "misspellings.tsv"
# Read among the commonest entries of the crate's table: brands, bands, jokes and British forms.
NO_SLIPS = (
    "alikes ambien appy becuz canva corus creedence earnt eazy infor infp moreso napoleon paria "
    "publick skool slac socal stoopid thems thes thet thingie travelodge tweek virtua vitaliy "
    "weeknd yello ninjs youi philosophia binay chater swimmin thise"
)


class Entry(NamedTuple):
    """A misspelling and what it stands for, likeliest first."""

    wrong: str
    right: tuple[str, ...]


class Sieve(NamedTuple):
    """What keeps a form from being called a misspelling."""

    every_word: frozenset[str]
    known: frozenset[str]

    def passes(self, wrong: str, right: str) -> bool:
        """Whether `wrong` can only be a slip for `right`."""
        return (
            len(wrong) >= 4
            and right in self.known
            and not right.endswith("'s")
            and zipf_frequency(right, "en") >= max(LEAST_CORRECTION, zipf_frequency(wrong, "en"))
            and not are_variants(wrong, right)
        )

    def is_something_else(self, wrong: str, right: str) -> bool:
        """Whether the form is a word, a name, or at home in another language."""
        return (
            wrong in self.every_word
            or wrong in NO_SLIPS.split()
            or wrong + "g" == right  # “nothin’” is how people speak
            or any(self._is_of_its_own(stem, right) for stem in stems(wrong))
            or is_foreign(wrong)
        )

    def _is_of_its_own(self, stem: str, right: str) -> bool:
        """Whether the form comes of another word: “occured” is meant to come of “occur”."""
        return stem in self.every_word and not right.startswith(stem[:-1])


def main() -> None:
    """Reads the raw lists and writes the four tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("scowl", "typos", "names", "places"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--into", type=Path, default=Path("rules/spelling"))
    given = parser.parse_args()
    words = known_words(given.scowl)
    sieve = Sieve(
        frozenset(word.lower() for word in scowl(given.scowl, 95)),
        frozenset(words),
    )
    found = {entry.wrong: entry.right for entry in sift(raw_typos(given.typos), sieve)} | by_hand()
    names = {folded(name) for name in [*census(given.names), *places(given.places)]}
    write(
        given.into / "words.tsv", sorted(words | {name.capitalize() for name in names & set(found)})
    )
    write(given.into / "frequencies.tsv", sorted(frequencies(words)))
    write(given.into / "dialects.tsv", [DIALECT_REMARK, *sorted(dialects(given.scowl))])
    write(
        given.into / "misspellings.tsv",
        [f"{wrong}\t{','.join(right)}" for wrong, right in sorted(found.items())],
    )


def known_words(folder: Path) -> frozenset[str]:
    """The words and names that newslint takes for right, without possessives."""
    words = scowl(folder, KNOWN_SIZE, only="words contractions numerals")
    names = scowl(folder, KNOWN_NAME_SIZE, only="names upper")
    short = scowl(folder, KNOWN_SHORT_SIZE, only="abbreviations")
    capitals = (
        word for word in scowl(folder, KNOWN_SIZE, only="abbreviations") if word[0].isupper()
    )
    wanted = {*words, *names, *short, *capitals}
    return frozenset(word for word in wanted if len(word) > 1 or word in {"a", "I"})


def scowl(folder: Path, size: int, only: str = "", dialect: str = "") -> Iterator[str]:
    """The words of every dialect and variant, or of one dialect alone, up to a size."""
    for path in sorted(folder.iterdir()):
        kind, _, number = path.name.rpartition(".")
        sort = kind.rpartition("-")[2]
        if int(number) > size or sort == "hacker" or (only and sort not in only.split()):
            continue
        if dialect and kind.partition("-")[0] != dialect:
            continue
        for word in path.read_text(encoding="utf-8").split():
            if not word.endswith("'s"):
                yield word


def census(folder: Path) -> Iterator[str]:
    """First and last names."""
    for path in sorted(folder.glob("dist.*")):
        for line in path.read_text(encoding="ascii").splitlines():
            yield line.split()[0]


def places(path: Path) -> Iterator[str]:
    """The parts of the names of places."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for name in (row["name"], *row["alt"]):
            yield from re.split(r"[\s’'-]+", name)


def folded(name: str) -> str:
    """A name without accents, in lower case."""
    bare = unicodedata.normalize("NFD", name.lower())
    return "".join(char for char in bare if not unicodedata.combining(char))


def raw_typos(path: Path) -> Iterator[Entry]:
    """The entries of the crate's table."""
    entry = re.compile(r'InsensitiveStr::Ascii\(\s*"([a-z]+)",?\s*\),\s*&\[([^\]]*)\]')
    for wrong, right in entry.findall(path.read_text(encoding="utf-8")):
        yield Entry(wrong, tuple(re.findall(r'"([^"]+)"', right)))


def sift(entries: Iterable[Entry], sieve: Sieve) -> Iterator[Entry]:
    """The entries that are slips in any newspaper, with their likeliest corrections first."""
    for wrong, every in entries:
        right = [word for word in every if sieve.passes(wrong, word)]
        if len(right) == len(every) and not sieve.is_something_else(wrong, right[0]):
            yield Entry(wrong, tuple(sorted(right, key=lambda word: -zipf_frequency(word, "en"))))


def are_variants(one: str, other: str) -> bool:
    """Whether two forms differ as British and American do."""
    return any(
        one.replace(left, right) == other.replace(left, right) for left, right in SPELLING_VARIANTS
    )


def stems(word: str) -> tuple[str, ...]:
    """What the word may be the plural, the past or the opposite of."""
    endings = ("s", "es", "ed", "ing", "ly", "er", "ness", "less")
    return tuple(
        word[: -len(ending)]
        for ending in endings
        if word.endswith(ending) and len(word) > len(ending) + 3
    )


def is_foreign(word: str) -> bool:
    """Whether the form is common in another language, or too common here to be a slip."""
    here = zipf_frequency(word, "en")
    return here >= COMMON_IN_ENGLISH or any(
        zipf_frequency(word, language) >= max(COMMON_ELSEWHERE, here + 0.3)
        for language in available_languages().keys() & LATIN_SCRIPT.split()
    )


def by_hand() -> dict[str, tuple[str, ...]]:
    """Slips that everybody knows and the rules of the sieve are too strict for."""
    bare = {word.replace("'", "").lower(): (word,) for word in NEEDS_APOSTROPHE.split()}
    lines = GENERALLY_KNOWN.read_text(encoding="utf-8").splitlines()
    known = (line.split("\t") for line in lines if not line.startswith("#"))
    return bare | {wrong: tuple(right.split(",")) for wrong, right in known}


def frequencies(words: frozenset[str]) -> Iterator[str]:
    """Zipf x 10 of the known words that are not rare, and of common forms that no list has."""
    lower = {word.lower() for word in words}
    for word in get_frequency_dict("en", wordlist="large"):
        value = round(10 * zipf_frequency(word, "en"))
        least = LEAST_KNOWN_FREQUENCY if word in lower else LEAST_UNKNOWN_FREQUENCY
        if value >= least and re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", word):
            yield f"{word}\t{value}"


def dialects(folder: Path) -> Iterator[str]:
    """Words that some dialects write and others do not, with how one of the others does."""
    homes: dict[str, set[str]] = {}
    for sort, code in DIALECTS.items():
        for word in scowl(folder, DIALECT_SIZE, only="words", dialect=sort):
            if word.isascii() and word.isalpha() and word.islower():
                homes.setdefault(word, set()).add(code)
    spelt: dict[str, list[str]] = {}
    for word in homes:
        spelt.setdefault(same_letters(word), []).append(word)
    for word, codes in homes.items():
        if len(codes) < len(DIALECTS) and zipf_frequency(word, "en") >= LEAST_DIALECT_FREQUENCY:
            others = [other for other in spelt[same_letters(word)] if not homes[other] & codes]
            yield "\t".join([word, ",".join(sorted(codes)), *others[:1]])


def same_letters(word: str) -> str:
    """The word with what dialects write differently written in one way."""
    for left, right in SAME_LETTERS:
        word = word.replace(left, right)
    return word


def write(path: Path, lines: Iterable[str]) -> None:
    """A table, a row a line."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
