"""The door for people and scripts: arguments in, reports and exit status out."""

from __future__ import annotations
