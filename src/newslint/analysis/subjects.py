"""Whom a sentence is about: the name, pronoun or noun that it begins with."""

from __future__ import annotations

from newslint.analysis.late import late
from newslint.knowledge import Knowledge
from newslint.knowledge.entry import NameKind
from newslint.model.span import Span

_LEAD = (
    r"(?:(?:And|But|Still|Yet|Then|Later|Instead|However|So|When|As|While|After|Before|Because|If"
    r"|Meanwhile|Nevertheless|Nonetheless|Similarly),?[ \n]"
    r"|(?:In|On|At|For|During|After|Before|By|From|With|Last|Earlier|Two|Three|Asked|Speaking)\b"
    r"[^,.;:“\"]{2,60},[ \n])?"
)
_WORD = r"(?!I\b)[A-Z][\w.’'-]*"
_JOINT = r"(?:of|de|al|van|von|bin|del)[ \n](?:the[ \n])?"
_NOUN = r"[a-z][\w’'-]+"
_VERB = r"is|was|has|had|have|were|are|will"
_SUBJECT = late(
    r"[ \n]*" + _LEAD + r"(?:(?P<pronoun>He|She|They|he|she|they|It|it)"
    rf"|(?P<noun>[Tt]he[ \n]{_NOUN}"
    rf"(?:[ \n](?!(?:{_VERB}|and|in|of|to)\b){_NOUN}(?=[ \n](?:{_VERB})\b))?)"
    rf"|(?P<name>(?:[Tt]he[ \n])?{_WORD}(?:[ \n](?:{_JOINT})?{_WORD}){{0,5}}))"
    r"(?=[ \n][a-z“\"]|,[ \n](?:an?|the|who|whose|of|\d))"
)
_COMMON = 5  # of surnames
_POSSESSIVES = ("'s", "’s", "s’", "s'")


def find_subject(prose: str, within: Span, knowledge: Knowledge) -> Span | None:
    """The subject at the beginning of a sentence, if it is one word or a name."""
    match = _SUBJECT.match(prose, *within)
    if match is None:
        return None
    sort = match.lastgroup or ""
    start, end = match.span(sort)
    text = match[sort]
    if sort == "name" and _is_no_name(text, knowledge):
        return None
    if text.endswith(_POSSESSIVES[:2]):
        end -= 2
    elif text.endswith(_POSSESSIVES[2:]):
        end -= 1
    return Span(start, end)


def _is_no_name(text: str, knowledge: Knowledge) -> bool:
    """Whether one word has its capital only from the sentence."""
    if text in knowledge.cues.openers:
        return True
    if " " in text or not knowledge.lexicon.lists(text.lower()):
        return False
    if knowledge.gazetteer.surname_weight(text) >= _COMMON:
        return False
    found = knowledge.gazetteer.find(text)
    return not found or found[0].kind is not NameKind.PERSON
