"""Reports held against the schemas of those who read them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import xmlschema

SCHEMAS = Path(__file__).parent / "schemas"


@cache
def _json_schema(name: str) -> Any:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema)


@cache
def _xml_schema(name: str) -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(SCHEMAS / name)


def faults_of_json(name: str, content: object) -> list[str]:
    return [error.message for error in _json_schema(name).iter_errors(content)]


def faults_of_xml(name: str, text: str) -> list[str]:
    return [str(error.reason) for error in _xml_schema(name).iter_errors(text)]


def faults(form: str, text: str) -> list[str]:
    """What is wrong with a report of a format that has a schema."""
    match form:
        case "rdjsonl":
            lines = map(json.loads, text.split("\n")[:-1])
            return [fault for line in lines for fault in faults_of_json("rdjsonl.json", line)]
        case "junit":
            schemas = ("junit-ant.xsd", "junit-jenkins.xsd")
            return [fault for schema in schemas for fault in faults_of_xml(schema, text)]
        case "checkstyle":
            return faults_of_xml("checkstyle.xsd", text)
        case _:
            name = {"sarif": "sarif-2.1.0.json"}.get(form, f"{form}.json")
            return faults_of_json(name, json.loads(text))
