"""With what sound a word, an abbreviation or a figure begins."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.knowledge import Classes

# “You” and “won”: written with a vowel, heard with a consonant.
_CONSONANT = late(
    r"eu(?!ler)|ew(?:e|er|es|ing|an|art|ell)?$|one(?:s|self|r|time)?$|one-|once|ouija|oua|oui|oaxac|u[yi]gh|uygh|u-"
    r"|uni(?!dent|deal|m(?!od)|n|ll|ron|rr|ss|nv)|unanim"
    r"|us(?:e|a[bg]|u[aefrs]|in)|ut(?:en|erus|eri|ah|ili?[^l]|op|rech)"
    r"|ur(?:an|ea|et|in[ae]|ol|ug)|ub(?:iq|er[mt])|ugand|uk(?:ul|ra)|ulyss|uv|u[fs]o$"
)
_SILENT = late(r"hour|honest|hono(?:u?r)|heir")
_UNSURE = late(
    r"euler|herb|homage|hombre|hors|historic|hotel|hyster|habitu|hero|harm|hono(?!u?r)|hund|y[^aeiou]|[nm][bdgk]"
    r"|ts?[bcdfgjklmnpqrstvxz]|ule|ulu|ull?a|unit[ai]|ye|xh|dj|uz|ur[us]|uti|um|us$|uni?$|ku|u$|un-|io|ye"
)
_VOWELS = frozenset("aeiou")
# Letters whose names begin with a vowel: “an F-16”, “an MP”.
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_NO_VOWEL = late(r"[^AEIOUY]+")
_FIGURE = late(r"[$£€]?(?P<digits>[0-9]+)(?P<groups>(?:,[0-9]{3})*)(?:[.][0-9]+)?(?P<rest>\w*)")


def begins_with_vowel(word: str, classes: Classes) -> bool | None:
    """Whether the first sound is a vowel; None if nobody can be sure."""
    if word[0].isdigit() or word[0] in "$£€":
        return _figure(word)
    head = word.partition("-")[0].rstrip(".")
    if len(head) == 1 and head.isupper() and len(word) > 1:
        return None if word[1:2] == "." else head in _VOWEL_LETTERS
    if head.isupper() and head.isascii() and len(head) > 1:
        return _capitals(head, classes)
    letters = head.rstrip("0123456789")
    if letters != head and letters.isupper() and len(letters) == 1:
        return letters in _VOWEL_LETTERS
    if not head.islower() and not head[1:].islower():
        return _capitals(head[:-1], classes) if head[:-1].isupper() and head[-1] == "s" else None
    return _spoken(word.lower()) if head.isascii() else None


def _spoken(word: str) -> bool | None:
    """What is heard of a word in small letters."""
    if _SILENT.match(word):
        return True
    if _CONSONANT.match(word):
        return False
    if _UNSURE.match(word):
        return None
    return word[0] in _VOWELS


def _capitals(word: str, classes: Classes) -> bool | None:
    """What is heard of an abbreviation."""
    dotted = word.replace(".", "")
    low = dotted.lower()
    if low in classes["grammar-you"] or low in classes["grammar-spoken"]:
        return False
    if low in classes["grammar-spelt-out"]:
        return dotted[0] in _VOWEL_LETTERS
    first = dotted[0]
    if first == "U" or dotted.startswith(("EU", "ONE", "EW", "OU", "Y", "AND", "OR")):
        return True if dotted == "EU" else None
    if first not in _VOWEL_LETTERS:
        return False
    if first in "AEIO":
        return True
    return True if _NO_VOWEL.fullmatch(dotted) else None


def _figure(word: str) -> bool | None:
    """What is heard of a figure: eight, eleven, eighteen and eighty begin with a vowel."""
    found = _FIGURE.match(word)
    if found is None:
        return None
    digits = found["digits"]
    if digits[0] == "8":
        return True
    if digits in {"11", "18"}:
        return True
    return None if len(digits) == 4 and digits[:2] in {"11", "18"} else False
