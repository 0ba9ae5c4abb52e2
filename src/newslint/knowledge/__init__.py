"""What analysis looks things up in: frozen values, no reading of files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newslint.knowledge.cues import Cues
from newslint.knowledge.gazetteer import Gazetteer, Own
from newslint.knowledge.lexicon import Lexicon

Classes = Mapping[str, frozenset[str]]  # closed classes of words, by name
NO_NAMES = Gazetteer()


class Knowledge(NamedTuple):
    """All that is looked up, handed to every Article."""

    lexicon: Lexicon
    cues: Cues
    classes: Classes
    gazetteer: Gazetteer = NO_NAMES

    def with_own(self, own: Own) -> Knowledge:
        """The same with what a newsroom knows besides, and without what it took away."""
        terms = [form for entry in own.entries for form in entry.every_form]
        return self._replace(
            lexicon=self.lexicon.with_accepted(terms) if terms else self.lexicon,
            gazetteer=self.gazetteer.with_own(own),
        )
