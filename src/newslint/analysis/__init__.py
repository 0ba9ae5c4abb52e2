"""Prose to facts: pure functions and one lazy holder."""
