"""What the answers look like, for the description of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newslint.model.finding import Safety, Severity

Schema = dict[str, object]
PROBLEMS = "problem"
_TEXT: Schema = {"type": "string"}
_NUMBER: Schema = {"type": "integer", "minimum": 0}
_FREE: Schema = {"type": "object"}


def ref(name: str) -> Schema:
    """A schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def _object(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _none_or(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(*words: str) -> Schema:
    return {"type": "string", "enum": list(words)}


_STRETCH: Mapping[str, Schema] = MappingProxyType({"start": _NUMBER, "end": _NUMBER})
_SAFETY = _one_of(*(safety.value for safety in Safety))
_FINDING = _object(
    rule=_TEXT,
    severity=_one_of(*(severity.value for severity in Severity)),
    message=_TEXT,
    evidence=_TEXT,
    **_STRETCH,
    line=_NUMBER,
    column=_NUMBER,
    end_line=_NUMBER,
    end_column=_NUMBER,
    text=_TEXT,
    fix=_none_or(
        _object(safety=_SAFETY, title=_TEXT, edits=_list(_object(**_STRETCH, text=_TEXT)))
    ),
    suggestions=_list(_TEXT),
    related=_list(_object(**_STRETCH, message=_TEXT)),
)
_FILE = _object(path=_TEXT, format=_TEXT, words=_NUMBER, findings=_list(ref("finding")))
_ERRORS = _list(_object(path=_TEXT, message=_TEXT))
_HEAD: Mapping[str, Schema] = MappingProxyType({"newslint": _TEXT, "schema": _NUMBER})
_REPORT: Mapping[str, Schema] = MappingProxyType(
    {
        **_HEAD,
        "files": _list(_FILE),
        "errors": _ERRORS,
        "summary": _object(
            files=_NUMBER,
            words=_NUMBER,
            findings=_NUMBER,
            fixable=_NUMBER,
            seconds={"type": "number", "minimum": 0},
        ),
    }
)


def _ledger(rows: str, row: Schema) -> Schema:
    file = _object(path=_TEXT, **{rows: _list(row)})
    summary = _object(files=_NUMBER, **{rows: _NUMBER})
    return _object(**_HEAD, files=_list(file), errors=_ERRORS, summary=summary)


_STATEMENT = _object(
    **_STRETCH,
    kind=_one_of("quote", "report", "claim"),
    about=_TEXT,
    status=_one_of("attributed", "carried", "unattributed"),
    source=_none_or(_object(**_STRETCH, text=_TEXT, kind=_TEXT, name=_none_or(_TEXT))),
    cue=_none_or(_object(**_STRETCH, text=_TEXT)),
)
_RULE_FIELDS: Mapping[str, Schema] = MappingProxyType(
    {
        "rule": _TEXT,
        "title": _TEXT,
        "severity": _one_of(*(severity.value for severity in Severity)),
        "fix": _none_or(_SAFETY),
        "on": {"type": "boolean"},
    }
)
_CARD = _object(
    **_RULE_FIELDS,
    message=_TEXT,
    why=_TEXT,
    examples=_list(_object(wrong=_TEXT, right=_none_or(_TEXT))),
    fine=_list(_TEXT),
    links=_list(_TEXT),
)
SCHEMAS: Mapping[str, Schema] = MappingProxyType(
    {
        "finding": _FINDING,
        "check": _object(**_REPORT),
        "fix": _object(text=_TEXT, applied=_NUMBER, refused=_NUMBER, **_REPORT),
        "sources": _ledger("statements", _STATEMENT),
        "figures": _ledger("figures", _object(text=_TEXT, kind=_TEXT, place=_FREE)),
        "names": _ledger("names", _object(name=_TEXT, kind=_TEXT, forms=_list(_FREE))),
        "rules": _list(_object(**_RULE_FIELDS)),
        "card": _CARD,
        "health": _object(status=_TEXT, workers=_NUMBER, version=_TEXT),
        PROBLEMS: _object(status=_NUMBER, title=_TEXT, detail=_TEXT),
    }
)
