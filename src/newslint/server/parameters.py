"""The parameters of `/v2/check`; those that are not known are passed over."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from urllib.parse import parse_qsl

import msgspec

from newslint.config.settings import Overrides
from newslint.server.job import Job, Part, Task, Wanted
from newslint.server.languages import AUTO, chosen, dialect_of, refusal
from newslint.server.refusal import RefusalError

Parameters = dict[str, str]
_MOST = 64  # parameters; no client sends half as many
_OF_FILES = ("spacing/final-newline",)  # clients send paragraphs, not files
_TRUE = ("true", "yes")
_OLD = {
    "enabled": "enabledRules",
    "disabled": "disabledRules",
    "preferredvariants": "preferredVariants",
}


class Annotation(msgspec.Struct, frozen=True, rename="camel"):
    """Text, or markup with what is to be read in its place."""

    text: str | None = None
    markup: str | None = None
    interpret_as: str = ""


class Data(msgspec.Struct, frozen=True):
    """The JSON in `data`."""

    text: str | None = None
    annotation: tuple[Annotation, ...] | None = None


def decoded(form: bytes) -> str:
    """A form as text: most clients escape what is not ASCII, some do not."""
    try:
        return form.decode()
    except UnicodeError:
        raise _wrong("the parameters are not in UTF-8") from None


def read_form(form: str) -> Parameters:
    """The parameters of a form or an address."""
    try:
        return dict(parse_qsl(form, keep_blank_values=True, errors="strict", max_num_fields=_MOST))
    except UnicodeError:
        raise _wrong("the parameters are not in UTF-8") from None
    except ValueError:
        raise _wrong(f"there are more than {_MOST} parameters") from None


def job_of(given: Parameters, selectors: frozenset[str]) -> Job:
    """What a worker is asked; `selectors` are the rules and packs that there are."""
    _check(given)
    language = _language(given)
    parts = _parts(given)
    text = given["text"] if "text" in given else "".join(part.read for part in parts)
    rules, packs = _list(given, "enabledRules"), _list(given, "enabledCategories")
    without = (*_list(given, "disabledRules"), *_list(given, "disabledCategories"))
    extend = tuple(sorted(selectors.intersection((*rules, *packs))))
    return Job(
        Task.LANGUAGETOOL,
        text,
        overrides=Overrides(extend=extend, ignore=_OF_FILES, dialect=dialect_of(language)),
        language=language,
        parts=parts,
        wanted=Wanted(
            frozenset((*rules, *packs)) if _is_true(given, "enabledOnly") else None,
            frozenset(without),
        ),
    )


def _check(given: Parameters) -> None:
    """Refuse what LanguageTool refuses."""
    for old, new in _OLD.items():
        if old in given:
            raise _wrong(f"You specified '{old}' but the parameter is now called '{new}'")
    if "text" in given and "data" in given:
        raise _wrong("Set only 'text' or 'data' parameter, not both")
    if "text" not in given and "data" not in given:
        raise _wrong("Missing 'text' or 'data' parameter")
    if _is_true(given, "enabledOnly"):
        _check_enabled_only(given)
    is_guessed = given.get("language") == AUTO or _is_true(given, "multilingual")
    if "preferredVariants" in given and not is_guessed:
        raise _wrong("You specified 'preferredVariants' but you didn't specify 'language=auto'")


def _check_enabled_only(given: Parameters) -> None:
    if _list(given, "disabledRules") or _list(given, "disabledCategories"):
        raise _wrong("You cannot specify disabled rules or categories using enabledOnly=true")
    if not (_list(given, "enabledRules") or _list(given, "enabledCategories")):
        raise _wrong("You must specify enabled rules or categories when using enabledOnly=true")


def _language(given: Parameters) -> str:
    asked = given.get("language", "")
    if not asked:
        raise _wrong("Missing 'language' parameter, e.g. 'language=en-US' or 'language=auto'")
    language = chosen(asked, _list(given, "preferredVariants"))
    if language is None:
        raise _wrong(refusal(asked))
    return language


def _parts(given: Parameters) -> tuple[Part, ...]:
    if "data" not in given:
        return ()
    try:
        data = msgspec.json.decode(given["data"], type=Data)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as mistake:
        raise _wrong(f"'data' is not the JSON that is expected: {mistake}") from None
    if (data.text is None) == (data.annotation is None):
        raise _wrong("'data' needs either 'text' or 'annotation'")
    if data.annotation is None:
        return (Part(data.text or "", data.text or ""),)
    return tuple(map(_part, data.annotation))


def _part(annotation: Annotation) -> Part:
    if annotation.text is not None and annotation.markup is None:
        return Part(annotation.text, annotation.text)
    if annotation.markup is not None and annotation.text is None:
        return Part(annotation.markup, annotation.interpret_as)
    raise _wrong("each annotation in 'data' needs either 'text' or 'markup'")


def _list(given: Parameters, name: str) -> tuple[str, ...]:
    words: Iterable[str] = (word.strip() for word in given.get(name, "").split(","))
    return tuple(word for word in words if word)


def _is_true(given: Parameters, name: str) -> bool:
    return given.get(name, "").lower() in _TRUE


def _wrong(detail: str) -> RefusalError:
    return RefusalError(HTTPStatus.BAD_REQUEST, detail)
