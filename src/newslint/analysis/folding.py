"""One way to fold prose for looking things up: lower case, same length."""

from __future__ import annotations


def fold(text: str) -> str:
    """`text` in lower case, with a plain space for a line end or tab; offsets stay true."""
    lower = text.lower()
    if len(lower) != len(text):  # “İ” becomes two characters
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    # “ſ” is no capital, but a pattern that ignores case takes it for an “s”.
    return lower.replace("\n", " ").replace("\r", " ").replace("\t", " ").replace("ſ", "s")
