"""One way to fold prose for looking things up: lower case, same length."""

from __future__ import annotations

_BREAK = "\0\0"  # no reader lets a NUL pass


def fold(text: str) -> str:
    """`text` in lower case, with a plain space for a tab or a line end; offsets stay true.

    Line ends beside one another part paragraphs and stay: no phrase goes across them.
    """
    lower = text.lower()
    if len(lower) != len(text):  # “İ” becomes two characters
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    lower = lower.replace("\n\n", _BREAK).replace("\n", " ").replace(_BREAK, "\n\n")
    # “ſ” is no capital, but a pattern that ignores case takes it for an “s”.
    return lower.replace("\t", " ").replace("ſ", "s")
