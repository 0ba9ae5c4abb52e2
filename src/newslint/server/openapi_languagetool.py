"""The description of LanguageTool's interface, as far as its clients find it here."""

from __future__ import annotations

from http import HTTPStatus

from newslint.server.languages import AUTO, languages
from newslint.server.settings import Settings

Schema = dict[str, object]
_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "integer", "minimum": 0}
_PLAIN = "text/plain"
_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_TOLD = {
    HTTPStatus.BAD_REQUEST: "A parameter is missing or wrong",
    HTTPStatus.UNAUTHORIZED: "The token is missing or wrong",
    HTTPStatus.REQUEST_TIMEOUT: "The request took too long to come",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The text is too long",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "This is not a form by its header",
    HTTPStatus.INTERNAL_SERVER_ERROR: "A fault in newslint itself",
    HTTPStatus.SERVICE_UNAVAILABLE: "All workers are busy",
    HTTPStatus.GATEWAY_TIMEOUT: "The answer took too long",
}
_NEEDED = ("text", "language")
_MATCH: Schema = {
    "type": "object",
    "properties": {
        "message": _TEXT,
        "offset": {**_NUMBER, "description": "In UTF-16."},
        "length": _NUMBER,
        "replacements": {"type": "array", "items": {"type": "object"}},
        "rule": {"type": "object", "properties": {"id": _TEXT}, "required": ["id"]},
    },
    "required": ["message", "offset", "length", "replacements", "rule"],
}
_MATCHES: Schema = {
    "type": "object",
    "properties": {
        "software": {"type": "object"},
        "language": {"type": "object"},
        "matches": {"type": "array", "items": _MATCH},
    },
    "required": ["software", "language", "matches"],
}
_LANGUAGE: Schema = {
    "type": "object",
    "properties": {"name": _TEXT, "code": _TEXT, "longCode": _TEXT},
    "required": ["name", "code", "longCode"],
}


def paths(settings: Settings) -> Schema:
    """The paths under `/v2`."""
    return {
        "/v2/check": _check(settings),
        "/v2/languages": {"get": _languages()},
        "/v2/maxtextlength": {"get": _length()},
    }


def _check(settings: Settings) -> Schema:
    codes = [AUTO, *(language["longCode"] for language in languages())]
    properties: Schema = {
        "text": {
            "type": "string",
            "pattern": "^[^\\u0000]*$",
            "description": f"No longer than {settings.length:,} characters.",
        },
        "language": {"type": "string", "enum": codes},
        **{
            name: {**_TEXT, "description": f"{what}, with commas between them."}
            for name, what in (
                ("enabledRules", "Rules to run as well"),
                ("disabledRules", "Rules to leave out"),
                ("enabledCategories", "Packs to run as well"),
                ("disabledCategories", "Packs to leave out"),
            )
        },
        "apiKey": {**_TEXT, "description": "The token, where the server has one."},
    }
    form = {"type": "object", "properties": properties, "required": list(_NEEDED)}
    content = {_PLAIN: {"schema": _TEXT}}
    refusals = {
        str(status.value): {"description": told, "content": content}
        for status, told in _TOLD.items()
        if settings.token or status is not HTTPStatus.UNAUTHORIZED
    }
    told: Schema = {
        "summary": "What is found in a text, as LanguageTool tells it",
        "responses": {"200": _answer("The matches", _JSON, _MATCHES), **refusals},
    }
    sent = {"required": True, "content": {_FORM: {"schema": form}}}
    asked = [
        {"name": name, "in": "query", "required": name in _NEEDED, "schema": schema}
        for name, schema in properties.items()
    ]
    return {
        "post": {"operationId": "languagetool-check", "requestBody": sent, **told},
        "get": {"operationId": "languagetool-check-briefly", "parameters": asked, **told},
    }


def _languages() -> Schema:
    several: Schema = {"type": "array", "items": _LANGUAGE}
    return {
        "operationId": "languagetool-languages",
        "summary": "The languages that are read",
        "responses": {"200": _answer("All of them", _JSON, several)},
    }


def _length() -> Schema:
    return {
        "operationId": "languagetool-length",
        "summary": "How long a text may be",
        "responses": {"200": _answer("The number of characters", _PLAIN, _TEXT)},
    }


def _answer(told: str, media: str, schema: Schema) -> Schema:
    return {"description": told, "content": {media: {"schema": schema}}}
