"""Tells which spellings of a place English papers may use; part of build_names.py."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

from wordfreq import zipf_frequency

OTHER_SCRIPTS = (
    "AE AF AM BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ "
    "LA LB LK LY MA MK MM MN MO MV NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA UZ YE"
)
ARABIC = "AE BH DZ EG EH IQ JO KW LB LY MA OM PS QA SA SD SY TN YE"
# China has Pinyin, and India’s English spellings are official.
ROMANISED_FREELY = "AF AM BG BY DJ ER ET GE GR IL IR KG KZ MK MM MN RU TJ UA " + ARABIC
ENGLISH = "AU CA GB IE NZ US"
ARTICLE = re.compile(r"^(?:al|el|an|ar|as|ash|ad|at|az|ath)[- ](?=\w)", re.IGNORECASE)
OTHER_DIGRAPHS = re.compile("oe|ue|ae|eh(?=[^aeiou])|sz|tch|dsch|sch")  # German, Dutch, Hungarian
LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae",
     "Æ": "Ae", "œ": "oe", "ə": "a", "Ə": "A", "ð": "d", "þ": "th", "Þ": "Th"}
)  # fmt: skip
MARKS = str.maketrans("", "", "'’‘ʻʼ`´ʿʾ")
WELL_KNOWN = 3.3  # places that English texts name so often have a settled English form
IN_USE = 2.2  # a form that English texts use
KNOWN = 2.4
LEAST_IN_USE = 1.3
LEAST_SHARE = 1.6  # on a scale of tens: one in forty
MOST_FORMS = 8


def english(name: str, forms: Iterable[str], country: str, ordinary: frozenset[str]) -> str:
    """The commonest in English of the forms that say the same sounds."""
    if country not in ROMANISED_FREELY or " " in name:
        return name
    same = [
        form
        for form in forms
        if is_transliteration(name, form, country)
        and form.isalpha()
        and form.lower() not in ordinary
    ]
    best = max(same, key=frequency, default=name)
    return best if frequency(best) >= max(IN_USE, frequency(name) + 0.7) else name


def frequency(form: str) -> float:
    """How common a form is in English, by its rarest word."""
    return min(float(zipf_frequency(word, "en")) for word in form.lower().replace("-", " ").split())


def kept(name: str, forms: Iterable[str], country: str, ordinary: frozenset[str]) -> list[str]:
    """The forms worth knowing, the commonest first."""
    seen = {folded(name)}
    found = []
    for form in sorted(forms, key=lambda form: (-frequency(form), form)):
        key = folded(form)
        if key in seen or form.lower() in ordinary or not is_worthy(name, form, country):
            continue
        seen.add(key)
        found.append(form)
    return found[:MOST_FORMS]


def is_worthy(name: str, form: str, country: str) -> bool:
    """Whether a form is another right spelling rather than a slip, a code or a foreign case."""
    if form.count("-") > name.count("-") + name.count(" ") + form.startswith("Al-"):
        return False
    if is_transliteration(name, form, country):
        return frequency(form) >= least_frequency(frequency(name))
    if country in OTHER_SCRIPTS or country in ENGLISH or " " in form or " " in name:
        return is_short_form(name, form)
    matcher = SequenceMatcher(None, folded(name), folded(form))
    slips = max(len(folded(name)), len(folded(form))) - sum(
        block.size for block in matcher.get_matching_blocks()
    )
    return slips > 1 and matcher.ratio() >= 0.75 and frequency(form) >= IN_USE


def least_frequency(common: float) -> float:
    """How common another spelling must be beside a name: where one is settled, others are slips."""
    if common >= WELL_KNOWN:
        return max(IN_USE, common - LEAST_SHARE)
    return max(LEAST_IN_USE, common - LEAST_SHARE) if common >= KNOWN else 0.0


def is_short_form(name: str, form: str) -> bool:
    """Whether a form is the first word of a longer name: Freiburg im Breisgau, Freiburg."""
    return (
        name.startswith(f"{form} ")
        and " " not in form
        and len(form) > 5
        and frequency(form) >= LEAST_IN_USE
    )


def is_transliteration(name: str, form: str, country: str) -> bool:
    """Whether two forms may write the same sounds of another script."""
    return (
        country in ROMANISED_FREELY
        and sounds(name) == sounds(form)
        and bool(OTHER_DIGRAPHS.search(form)) <= bool(OTHER_DIGRAPHS.search(name))
        and ending(name) == ending(form)
        and folded(name)[0] == folded(form)[0]
    )


def sounds(form: str) -> str:
    """The consonants of a form, those that romanisations interchange made one."""
    text = ARTICLE.sub("", without_marks(form).lower().translate(MARKS))
    text = re.sub(r"[- ](?:al|el|an|ar|as|ash|ad|at|az|ez|es|er|ed|en|et)[- ]", "", text)
    text = re.sub(r"ck|q|c(?!h)", "k", text).replace("h", "").replace("w", "")
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^b-df-hj-np-tv-xz]|y", "", text))


def ending(form: str) -> str:
    """Whether a form ends in a vowel: “Damasko” and “Idlibas” are cases of other languages."""
    last = without_marks(form).lower().translate(MARKS).rstrip("h")
    return "vowel" if last[-1:] in "aeiouy" else "consonant"


def without_marks(form: str) -> str:
    """`form` without diacritics."""
    parts = unicodedata.normalize("NFKD", form.translate(LETTERS))
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def folded(form: str) -> str:
    """A form as it is compared: marks, hyphens, spaces and case do not count."""
    return re.sub(r"[-. ~]", "", without_marks(form).lower().translate(MARKS))
