"""What a rule says of its first example: a message as readers meet it."""

from __future__ import annotations

from newslint.analysis.article import Article
from newslint.engine.prove import as_article, marked
from newslint.engine.run import Engine
from newslint.engine.second import is_of_second_reader
from newslint.knowledge import Knowledge
from newslint.rule import Card, Rule


def saying(rule: Rule, knowledge: Knowledge) -> Card:
    """The card with what the rule says of its first example, where that can be known here."""
    if not rule.card.examples or is_of_second_reader(rule):
        return rule.card
    document = as_article(marked(rule.card.examples[0].wrong).text)
    found = Engine([rule]).run(Article(document, knowledge))
    return rule.card._replace(message=_plain(found[0].message)) if found else rule.card


def _plain(message: str) -> str:
    """The message as Markdown that means no more than it says."""
    shown = "".join(f"\\{each}" if each in "\\`*_<>[]{}" else each for each in message)
    return " ".join(shown.split())
