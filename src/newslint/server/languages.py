"""The languages that clients of LanguageTool may ask for: English, in its dialects."""

from __future__ import annotations

from collections.abc import Iterable

_ENGLISH = {
    "en": ("English", ""),
    "en-US": ("English (US)", "us"),
    "en-GB": ("English (GB)", "uk"),
    "en-AU": ("English (Australian)", "au"),
    "en-CA": ("English (Canadian)", "ca"),
    "en-NZ": ("English (New Zealand)", "uk"),
    "en-ZA": ("English (South African)", "uk"),
}
AUTO = "auto"
_CODES = {code.lower(): code for code in _ENGLISH}


def languages() -> list[dict[str, str]]:
    """What `/v2/languages` tells."""
    return [{"name": name, "code": "en", "longCode": code} for code, (name, _) in _ENGLISH.items()]


def chosen(asked: str, preferred: Iterable[str]) -> str | None:
    """The code that a request means; none for a language that is not read."""
    if asked.lower() == AUTO:
        wished = (_CODES.get(code.strip().lower()) for code in preferred)
        return next(filter(None, wished), "en")
    return _CODES.get(asked.strip().lower())


def language_of(code: str) -> tuple[str, str]:
    """Its name and its code."""
    return _ENGLISH[code][0], "en-US" if code == "en" else code


def dialect_of(code: str) -> str:
    """The English to check for; empty where the configuration or the text decides."""
    return _ENGLISH[code][1]


def refusal(asked: str) -> str:
    """What is said of a language that is not read."""
    known = ", ".join((AUTO, *_ENGLISH))
    return f"'{asked}' is not a language code known to newslint. Supported codes are: {known}"
