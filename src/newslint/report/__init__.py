"""Reports as text for people and programs; nothing here prints."""

from __future__ import annotations
