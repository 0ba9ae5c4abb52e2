"""The description of the interface for programs: OpenAPI 3.1."""

from __future__ import annotations

from http import HTTPStatus

import msgspec

from newslint.cli.version import version
from newslint.config.select import ALL
from newslint.server.job import JSON, PROBLEM, Task
from newslint.server.openapi_languagetool import paths as languagetool_paths
from newslint.server.requests import Article, ArticleToFix
from newslint.server.room import Room
from newslint.server.schemas import PROBLEMS, SCHEMAS, ref
from newslint.server.settings import Settings

Schema = dict[str, object]
_SUMMARIES = {
    Task.CHECK: "What is found in an article",
    Task.FIX: "The article with its fixes, and what is still found in it",
    Task.SOURCES: "Who says what, and what nobody is said to have said",
    Task.FIGURES: "What the article counts and measures, and what clashes",
    Task.NAMES: "Who and what the article names, and how it spells them",
}
_TOLD = {
    HTTPStatus.BAD_REQUEST: "This is not JSON",
    HTTPStatus.UNAUTHORIZED: "The token is missing or wrong",
    HTTPStatus.NOT_FOUND: "There is no such rule",
    HTTPStatus.REQUEST_TIMEOUT: "The request took too long to come",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The article is too long",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "This is not JSON by its header",
    HTTPStatus.MISDIRECTED_REQUEST: "The server answers to localhost only",
    HTTPStatus.UNPROCESSABLE_ENTITY: "This JSON is not an article",
    HTTPStatus.INTERNAL_SERVER_ERROR: "A fault in newslint itself",
    HTTPStatus.SERVICE_UNAVAILABLE: "All workers are busy",
    HTTPStatus.GATEWAY_TIMEOUT: "The answer took too long",
}

_OF_ARTICLES = tuple(status for status in _TOLD if status is not HTTPStatus.NOT_FOUND)


def document(settings: Settings, room: Room) -> Schema:
    """The whole document."""
    components: Schema = {"schemas": {**_shapes(settings, room), **SCHEMAS}}
    if settings.token:
        components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "newslint",
            "version": version(),
            "summary": "A copy desk in a program",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {
            **{f"/v1/{task.value}": {"post": _task(task, settings)} for task in _SUMMARIES},
            **_about(settings),
            **languagetool_paths(settings),
        },
        "components": components,
    }


def _task(task: Task, settings: Settings) -> Schema:
    shape = ArticleToFix if task is Task.FIX else Article
    sent = {"required": True, "content": {JSON: {"schema": ref(shape.__name__)}}}
    answers = {"200": _answer("The JSON of the command", task.value)}
    return {
        "operationId": task.value,
        "summary": _SUMMARIES[task],
        "requestBody": sent,
        "responses": {**answers, **_problems(_OF_ARTICLES, settings)},
        **_security(settings),
    }


def _about(settings: Settings) -> Schema:
    shared = (HTTPStatus.MISDIRECTED_REQUEST, HTTPStatus.UNAUTHORIZED)
    rules: Schema = {
        "operationId": "rules",
        "summary": "The catalogue of rules",
        "responses": {"200": _answer("All rules", "rules"), **_problems(shared, settings)},
        **_security(settings),
    }
    rule: Schema = {
        "operationId": "rule",
        "summary": "What is said of one rule",
        "parameters": [{"name": "id", "in": "query", "required": True, "schema": ref("Selector")}],
        "responses": {
            "200": _answer("Its card", "card"),
            **_problems((*shared, HTTPStatus.NOT_FOUND), settings),
        },
        **_security(settings),
    }
    starting = {"503": _answer("No worker is ready", "health")}
    health: Schema = {
        "operationId": "health",
        "summary": "Whether the server can answer",
        "responses": {
            "200": _answer("It can", "health"),
            **starting,
            **_problems(shared[:1], settings),
        },
    }
    text = {"text/plain": {"schema": {"type": "string"}}}
    metrics: Schema = {
        "operationId": "metrics",
        "summary": "What the server has done, for Prometheus",
        "responses": {
            "200": {"description": "The figures", "content": text},
            **_problems(shared, settings),
        },
        **_security(settings),
    }
    return {
        "/v1/rules": {"get": rules},
        "/v1/rule": {"get": rule},
        "/health": {"get": health},
        "/metrics": {"get": metrics},
    }


def _answer(told: str, schema: str) -> Schema:
    return {"description": told, "content": {JSON: {"schema": ref(schema)}}}


def _problems(statuses: tuple[HTTPStatus, ...], settings: Settings) -> Schema:
    content = {PROBLEM: {"schema": ref(PROBLEMS)}}
    return {
        str(status.value): {"description": _TOLD[status], "content": content}
        for status in statuses
        if settings.token or status is not HTTPStatus.UNAUTHORIZED
    }


def _security(settings: Settings) -> Schema:
    return {"security": [{"token": []}]} if settings.token else {}


def _shapes(settings: Settings, room: Room) -> Schema:
    """What requests look like, with the rules, packs and styles that this server has."""
    _, shapes = msgspec.json.schema_components(
        (Article, ArticleToFix), ref_template="#/components/schemas/{name}"
    )
    # A pattern rather than a list: programs that try each word of a list would try 500.
    words = "|".join(sorted({*room.selectors(), ALL}))
    selector: Schema = {"type": "string", "pattern": f"^(?:{words})$"}
    several = {"type": "array", "items": ref("Selector")}
    for shape in shapes.values():
        fields = shape["properties"]
        fields["text"]["description"] += f" No longer than {settings.length:,} characters."
        fields["style"]["enum"] = ["", *sorted(room.every.styles)]
        fields["ignore"] |= several
        fields["select"] |= {"anyOf": [several, {"type": "null"}]}
    return {**shapes, "Selector": selector}
