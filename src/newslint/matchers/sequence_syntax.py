"""The small language of `kind: sequence`: words in a row, by word, class or part of speech."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from newslint.analysis.late import late
from newslint.analysis.tagged import Tagged
from newslint.knowledge import Classes
from newslint.knowledge.parts import PARTS

_ITEM = late(
    r"(?P<no>!)?(?:(?P<any>\*)|~(?P<group>[\w-]+)|(?P<words>[^\[\]<>!?*~\s]+))?"
    r"(?:\[(?P<parts>[^\]\s]+)\])?(?P<maybe>\?)?"
)


class Item(NamedTuple):
    """What one word of the row must be."""

    words: frozenset[str] = frozenset()  # in small letters; empty: any
    group: str = ""  # a class of words in the tables
    parts: str = ""  # letters of parts of speech; empty: any
    is_not: bool = False  # it must be something else
    is_optional: bool = False

    def fits(self, word: Tagged, classes: Classes) -> bool:
        """Whether a word is what is asked for."""
        low = word.low
        is_it = (
            (not self.parts or word.part in self.parts)
            and (not self.words or low in self.words)
            and (not self.group or low in classes.get(self.group, frozenset()))
        )
        return is_it is not self.is_not


class Row(NamedTuple):
    """Items, and which of them are reported: those from `start` up to `end`."""

    items: tuple[Item, ...]
    start: int
    end: int

    def needed(self) -> Iterable[Item]:
        """The items that every match has."""
        return (item for item in self.items if not item.is_not and not item.is_optional)


@cache
def parse(source: str) -> Row:
    """A row as it is written; ValueError says what is wrong with it."""
    items: list[Item] = []
    marks: dict[str, int] = {}
    for text in source.split():
        if text in "<>":
            if text in marks or (text == ">" and "<" not in marks):
                raise ValueError("“<” and “>” enclose once what is reported")
            marks[text] = len(items)
        else:
            items.append(_item(text))
    start, end = marks.get("<", 0), marks.get(">", len(items))
    if start >= end:
        raise ValueError("nothing is reported")
    return Row(tuple(items), start, end)


def _item(text: str) -> Item:
    found = _ITEM.fullmatch(text)
    if found is None or text in {"!", "?", "!?"}:
        raise ValueError(f"“{text}” is no word, [PARTS], ~class or *")
    parts = found["parts"] or ""
    if not set(parts) <= set(PARTS):
        raise ValueError(f"“{parts}”: a part of speech is one of {PARTS}")
    words = frozenset((found["words"] or "").lower().split("|")) - {""}
    return Item(words, found["group"] or "", parts, bool(found["no"]), bool(found["maybe"]))
