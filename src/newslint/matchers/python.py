"""Judgement that needs code: a check named from a rule file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import NamedTuple

from newslint.analysis.article import Article
from newslint.analysis.folding import fold
from newslint.model.span import Span
from newslint.rule import Match

Check = Callable[[Article, Sequence[Span]], Iterator[Match]]


class Python(NamedTuple):
    """Runs the function `check`, named as `module:function`.

    `start` may list words or marks without one of which the check cannot find anything.
    """

    check: str
    start: tuple[str, ...] = ()

    def matches(self, article: Article, where: Sequence[Span]) -> Iterator[Match]:
        """What the check finds."""
        return resolve(self.check)(article, where)

    def literals(self) -> frozenset[str]:
        """The words of `start`, unless nearly every text has one of them."""
        rare: Callable[[Iterable[str]], frozenset[str]] = import_module(
            "newslint.matchers.literals"
        ).rare
        return rare(map(fold, self.start))


@cache
def resolve(name: str) -> Check:
    """The function that `name` names; ValueError where there is none."""
    module, _, function = name.partition(":")
    try:
        check: Check = getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise ValueError(f"there is no check {name!r}: {error}") from error
    return check
