"""The file that holds a baseline."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from newslint.cli.found import located
from newslint.config.source import shown
from newslint.errors import ConfigError

NAME = "newslint-baseline.json"
SCHEMA = 1

Known = Mapping[str, Mapping[str, int]]


def read_known(path: Path) -> Known:
    """The known findings of each file, by its path from the baseline's folder."""
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as mistake:
        message = f"the baseline cannot be read: {mistake.strerror}; “newslint baseline” writes one"
        raise ConfigError(shown(path), None, message) from None
    except ValueError as mistake:
        line = getattr(mistake, "lineno", None)
        raise ConfigError(shown(path), line, "the baseline is not JSON") from None
    if not _is_known(content):
        raise ConfigError(shown(path), None, "this is not a baseline that this version reads")
    files: Known = content["files"]
    return files


def known_text(files: Known) -> str:
    """The baseline as its file holds it, in an order that makes changes easy to read."""
    content = {"newslint-baseline": SCHEMA, "files": {name: files[name] for name in sorted(files)}}
    return json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def key(path: str, baseline: Path) -> str:
    """What a baseline calls an article: its path from the baseline's folder."""
    place, folder = located(path), baseline.resolve().parent
    return (place.relative_to(folder) if place.is_relative_to(folder) else place).as_posix()


def _is_known(content: Any) -> bool:
    return (
        isinstance(content, dict)
        and content.get("newslint-baseline") == SCHEMA
        and isinstance(content.get("files"), dict)
        and all(_is_counts(marks) for marks in content["files"].values())
    )


def _is_counts(marks: Any) -> bool:
    return isinstance(marks, dict) and all(isinstance(count, int) for count in marks.values())
