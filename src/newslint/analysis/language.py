"""The dialect that a story is written in, by the words that only some dialects spell so."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.knowledge.dialects import Dialect, Dialects

_LEAST = 2  # one word may be a name, or a quotation from abroad
_MAJORITY = 3  # times as many words for the dialect as against it


def dialect_of(words: Iterable[str], dialects: Dialects) -> Dialect | None:
    """The dialect that most of the telling words belong to; none where they are few or disagree.

    Words in small letters only: a harbour may be called Pearl Harbor. Where the newsroom has
    settled its dialect, it is that.
    """
    if dialects.settled is not None:
        return dialects.settled
    telling = [dialects.words[word].dialects for word in words if word in dialects.words]
    votes = {dialect: sum(dialect in each for each in telling) for dialect in Dialect}
    best = max(Dialect, key=votes.__getitem__)
    against = len(telling) - votes[best]
    return best if votes[best] >= max(_LEAST, _MAJORITY * against) else None
