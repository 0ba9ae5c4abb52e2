"""The door for editors: the language server protocol."""

from __future__ import annotations
