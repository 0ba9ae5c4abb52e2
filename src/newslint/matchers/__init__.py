"""The declarative kinds: what a rule file can be without any Python of its own."""

from __future__ import annotations

from typing import Any

from newslint.matchers.excuse import Excuse
from newslint.matchers.pattern import Pattern
from newslint.matchers.python import Python
from newslint.matchers.remarks import Remarks
from newslint.matchers.sequence import WordSequence
from newslint.matchers.swap import Swap
from newslint.matchers.terms import Terms

# Each matcher is a NamedTuple: its fields are the keys of the rule file.
KINDS: dict[str, type[Any]] = {
    "excuse": Excuse,
    "languagetool": Remarks,
    "pattern": Pattern,
    "python": Python,
    "sequence": WordSequence,
    "swap": Swap,
    "terms": Terms,
}
