"""Where our own rules are, installed or in a checkout."""

from __future__ import annotations

from pathlib import Path


def builtin_rules() -> Path:
    """The folder `rules/`."""
    package = Path(__file__).parent.parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"
