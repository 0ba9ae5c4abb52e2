"""Every wrong example is found in every format, at the bytes that hold the same words."""

from __future__ import annotations

from functools import cache

import pytest

from newslint.analysis.article import Article
from newslint.engine.run import Engine
from newslint.formats import DATA, read
from newslint.model.document import Kind
from newslint.rule import Rule
from tests.formats.wrapping import wrapped
from tests.making import builtin, knowledge
from tests.rules.test_laws import wrong_texts

OTHERS = [kind for kind in Kind if kind not in {Kind.PLAIN, Kind.MARKDOWN}]
# What these show is a mark of the format, such as a list of letters, or none that it has.
MARKS = {
    Kind.RST: ("A.  B.",),
    Kind.ASCIIDOC: ("A.  B.", "Flour,, sugar"),
    Kind.JSON: ("A.  B.",),
    Kind.YAML: ("A.  B.",),
}


@cache
def engine(rule: str) -> Engine:
    return Engine([each for each in builtin().rules if each.card.id == rule])


def words_found(rule: Rule, text: str, kind: Kind) -> list[str]:
    return [
        document.prose[slice(*finding.span)]
        for document in read(text.encode(), kind)
        for finding in engine(rule.card.id).run(Article(document, knowledge()))
    ]


@pytest.mark.parametrize("kind", OTHERS, ids=lambda kind: kind.value)
@pytest.mark.parametrize(("rule", "text"), wrong_texts())
def test_a_wrong_example_is_found_in_every_format(rule: Rule, text: str, kind: Kind) -> None:
    if kind not in rule.card.formats or _has_no_such_thing(text, kind):
        pytest.skip("the format has no such thing")
    expected = words_found(rule, text if text.endswith("\n") else f"{text}\n", Kind.MARKDOWN)

    assert expected == words_found(rule, wrapped(f"{text}\n", kind), kind)


def _has_no_such_thing(text: str, kind: Kind) -> bool:
    return text.startswith(MARKS.get(kind, ("\0",))) or (kind in DATA and "\n## " in text)
