from __future__ import annotations

import pytest

from newslint.formats import kind_of, read
from newslint.model.document import Kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("a.txt", Kind.PLAIN),
        ("b/A.TXT", Kind.PLAIN),
        ("a.text", Kind.PLAIN),
        ("README", Kind.PLAIN),
        ("a.md", Kind.MARKDOWN),
        ("a.b.markdown", Kind.MARKDOWN),
        ("a.mkd", Kind.MARKDOWN),
        ("C:\\news\\a.mdown", Kind.MARKDOWN),
        ("a.mdx", Kind.MDX),
        ("a.HTML", Kind.HTML),
        ("a.htm", Kind.HTML),
        ("a.xhtml", Kind.HTML),
        ("a.rst", Kind.RST),
        ("a.adoc", Kind.ASCIIDOC),
        ("a.asciidoc", Kind.ASCIIDOC),
        ("a.json", Kind.JSON),
        ("a.yaml", Kind.YAML),
        ("a.yml", Kind.YAML),
        ("a.toml", None),
        ("notes.txt/photo", None),
        ("Makefile", None),
        (".txt", None),
        ("", None),
    ],
)
def test_the_name_of_a_file_tells_its_format(path: str, kind: Kind | None) -> None:
    assert kind is kind_of(path)


@pytest.mark.parametrize(("kind", "prose"), [(Kind.PLAIN, "*A*\n"), (Kind.MARKDOWN, "A\n")])
def test_each_kind_has_its_reader(kind: Kind, prose: str) -> None:
    (found,) = read(b"*A*\n", kind, name="part")

    assert ("part", kind, prose, b"*A*\n") == (found.name, found.kind, found.prose, found.raw)
