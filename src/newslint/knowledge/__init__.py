"""What analysis looks things up in: frozen values, no reading of files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newslint.knowledge.confusables import Confusables
from newslint.knowledge.cues import Cues
from newslint.knowledge.dialects import Dialects
from newslint.knowledge.former_names import FormerNames
from newslint.knowledge.gazetteer import Gazetteer, Own
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.measures import Measures
from newslint.knowledge.parts import Parts
from newslint.knowledge.reporting import NO_REPORTING, Reporting
from newslint.knowledge.suggestions import Suggestions
from newslint.knowledge.suspects import Suspects
from newslint.knowledge.whereabouts import Whereabouts

Classes = Mapping[str, frozenset[str]]  # closed classes of words, by name
NO_NAMES = Gazetteer()
NO_SUGGESTIONS = Suggestions.of(())
NO_CONFUSABLES = Confusables.of((), {})
NO_DIALECTS = Dialects("")
NO_MEASURES = Measures({}, {}, {}, {})
NO_PARTS = Parts.of({}, {})
NOWHERE = Whereabouts.of({}, {})
NO_FORMER_NAMES = FormerNames({})
NO_SUSPECTS = Suspects(Lexicon.of({}), NO_NAMES, NO_SUGGESTIONS)
_USUAL_PARTS = ("organisation-head", "place-head", "generic-adjective")


class Knowledge(NamedTuple):
    """All that is looked up, handed to every Article."""

    lexicon: Lexicon
    cues: Cues
    classes: Classes
    gazetteer: Gazetteer = NO_NAMES
    suggestions: Suggestions = NO_SUGGESTIONS
    confusables: Confusables = NO_CONFUSABLES
    dialects: Dialects = NO_DIALECTS
    suspects: Suspects = NO_SUSPECTS
    measures: Measures = NO_MEASURES
    parts: Parts = NO_PARTS
    whereabouts: Whereabouts = NOWHERE
    former_names: FormerNames = NO_FORMER_NAMES
    reporting: Reporting = NO_REPORTING

    def with_own(self, own: Own) -> Knowledge:
        """The same with what a newsroom knows besides, and without what it took away."""
        terms = [form for entry in own.entries for form in entry.every_form]
        return self._replace(
            lexicon=self.lexicon.with_accepted(terms) if terms else self.lexicon,
            gazetteer=self.gazetteer.with_own(own),
            former_names=self.former_names.and_of(own.entries) if terms else self.former_names,
        )

    def in_dialect(self, name: str) -> Knowledge:
        """The same for stories in the English of that name; `auto` leaves it to each story."""
        return self if name == "auto" else self._replace(dialects=self.dialects.settled_as(name))

    def with_suspects(self, look_alikes: frozenset[str]) -> Knowledge:
        """The same, ready to say which words may be names misspelt."""
        parts = [self.classes.get(name, frozenset()) for name in _USUAL_PARTS]
        suspects = Suspects(
            self.lexicon,
            self.gazetteer,
            self.suggestions,
            look_alikes=look_alikes,
            usual_parts=frozenset().union(*parts),
        )
        return self._replace(suspects=suspects)
