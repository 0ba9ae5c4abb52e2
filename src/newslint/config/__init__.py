"""TOML files to one configuration, and what it makes of the rules."""

from __future__ import annotations
