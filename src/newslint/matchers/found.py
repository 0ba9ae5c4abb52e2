"""What a search gives, whichever library made it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from newslint.model.span import Span


class Found(Protocol):
    """What `re` and `regex` both give for a match."""

    def start(self) -> int:
        """The offset of its first character."""
        ...

    def end(self) -> int:
        """The offset behind its last."""
        ...

    def group(self) -> str:
        """Its text."""
        ...

    def groupdict(self) -> dict[str, str | None]:
        """The text of each named group."""
        ...


Finder = Callable[[str, Span], Iterable[Found]]
