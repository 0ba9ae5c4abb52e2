"""An article as it was read, for reports that show it."""

from __future__ import annotations

from typing import NamedTuple

from newslint.model.block import Block
from newslint.model.finding import Finding


class Sheet(NamedTuple):
    """Prose with its blocks and findings; a file's findings are in the order of its entries."""

    name: str  # the part's name within its file; empty where the file is one document
    prose: str
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...]
