"""A text of the rules’ examples, which read alike as plain text and Markdown, in other formats."""

from __future__ import annotations

import json
import re
from html import escape

from newslint.formats.escape import as_rst
from newslint.model.document import Kind

_MARKED = re.compile(r"(?P<mark>#{1,3} |- |\d+[.)] )(?P<text>.*)", re.DOTALL)


_CONTROL = re.compile(r"[\x7f-\x9f]")


def _escaped(found: re.Match[str]) -> str:
    return f"\\x{ord(found[0]):02x}"


def wrapped(text: str, kind: Kind) -> str:
    """The same paragraphs as a file of this format."""
    parts = [part for part in re.split(r"\n{2,}", text.strip("\n")) if part.strip()]
    match kind:
        case Kind.HTML:
            return "<article>\n" + "\n".join(map(_html, parts)) + "\n</article>\n"
        case Kind.RST:
            return "\n\n".join(map(_rst, parts)) + "\n"
        case Kind.ASCIIDOC:
            return re.sub(r"^#", "=", text)
        case Kind.JSON | Kind.YAML:
            return _fields(parts, is_yaml=kind is Kind.YAML)
        case _:
            return text


def _html(part: str) -> str:
    found = _MARKED.fullmatch(part)
    said = escape(found["text"] if found else part, quote=False)
    if not found:
        return f"<p>{said}</p>"
    if found["mark"][0] == "#":
        level = len(found["mark"]) - 1
        return f"<h{level}>{said}</h{level}>"
    items = "".join(
        f"<li>{escape(item, quote=False)}</li>"
        for item in re.split(r"^(?:- |\d+[.)] )", part, flags=re.MULTILINE)[1:]
    )
    return f"<ul>{items}</ul>"


def _rst(part: str) -> str:
    found = _MARKED.fullmatch(part)
    if found and found["mark"][0] == "#":
        return f"{as_rst(found['text'])}\n{'=' * 200 if found['mark'] == '# ' else '-' * 200}"
    return part


def _fields(parts: list[str], *, is_yaml: bool) -> str:
    fields = {}
    if parts and parts[0].startswith("# "):
        fields["headline"] = parts.pop(0)[2:]
    fields["body"] = "\n\n".join(parts)
    written = {key: json.dumps(value, ensure_ascii=False) for key, value in fields.items() if value}
    if is_yaml:  # it has no control characters
        written = {key: _CONTROL.sub(_escaped, value) for key, value in written.items()}
        return "".join(f"{key}: {value}\n" for key, value in written.items())
    return "{" + ", ".join(f'"{key}": {value}' for key, value in written.items()) + "}\n"
