"""The code of regular expressions between runs: read at the start, added to at the end."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from newslint.knowledge import codes
from newslint.packs.kept import Keeper

_NAME = "codes"
_MOST = 5000  # so that what changed packs left behind does not pile up

_keepers: list[Keeper] = []


def begin(folder: Path | None) -> None:
    """Take what earlier runs have kept in the folder of the cache."""
    # Another Python may number the parts of a code otherwise.
    keep = Keeper(folder, f"{sys.implementation.name} {sys.version} {sys.maxsize}")
    if keep not in _keepers:
        _keepers[:] = [keep]
        codes.use(keep.value(_NAME, dict))


def end() -> None:
    """Keep what this run has had to compile."""
    new = codes.compiled_anew()
    for keep in _keepers if new else ():
        with suppress(ImportError, AttributeError, TypeError, OverflowError):
            found = {key: codes.code_of(key) for key in new}
            kept = {**keep.value(_NAME, dict), **found}  # other runs may have added some
            keep.renew(_NAME, kept if len(kept) <= _MOST else found)
