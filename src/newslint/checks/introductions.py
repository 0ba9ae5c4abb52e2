"""Who is named before being introduced, who never is, and who is introduced twice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.analysis.article import Article
from newslint.analysis.full_names import UPPER
from newslint.analysis.late import late
from newslint.analysis.mention import Mention, Name
from newslint.checks.places import lies_in
from newslint.knowledge.entry import NameKind
from newslint.model.block import BlockKind
from newslint.model.finding import Edit, Related
from newslint.model.span import Span
from newslint.rule import Match

_CAPITAL = rf"[{UPPER}][\w’'-]{{2,}}+"
_BEFORE = late(rf"\b({_CAPITAL})[ \n]\Z")
_CAPITAL_BEFORE = late(rf"\b([{UPPER}][\w’'-]*+)[ \n]\Z")
_AFTER = late(rf"[ \n](?:M(?:rs?|s|iss)\.?[ \n])?({_CAPITAL})")
_CLOSING = frozenset("\"'”’")
_LONGEST = 24
_VERB = late(r"[ \n]([a-z]+)\b")
_NAMED = late(
    r"\b(?:called|identified as|named|nicknamed|surnamed|(?:[Tt]he|[Aa]n?)(?:[ \n][a-z-]+){1,3})"
    r"[ \n]\Z"
)
_COURTESIES = frozenset({"Herr", "Frau", "Miss", "Mlle", "Mme", "Mr", "Mrs", "Ms", "Señor"})
_AFTER_FAMILY = late(
    r"[ \n](?:administration|brand|brothers|campaign|case|dynasty|estate|families|family|"
    r"foundation|government|household|sisters|story|trial|twins|[^\W\d_a-z])|[&-]|[ \n]&|"
    r"['’]s[ \n][^\W\d_a-z]"
)
_NO_SURNAME_BEHIND = late(
    r"(?:\w[ \n][\"“‘'(\[]\w+[\"”’')\]][ \n]|[\[(]|\][ \n]|\b(?:[Tt]he|[Aa]n?)[ \n])\Z"
)
_ROLE_BEHIND = late(r",[ \n](?:an?|the|his|her|its|their|who|whose|\d\d|[a-z]+)\b")
_RUNNING = (BlockKind.BODY, BlockKind.QUOTE)
_FAMOUS = 75
_USUAL = 4  # a surname so frequent is one although it is a word too: Baker
_VERY_USUAL = 6
_NOUNS = ("title", "role", "generic-capital", "short-for-name", "organisation-head")
_STORY = 30  # words: who speaks in fewer may have been introduced before the extract begins
_KNOWN_OTHERWISE = 50


def surname_first(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Surnames alone that stand before the full name does."""
    if not _may_come_first(article):
        return
    people = [name for name in article.names if name.kind is NameKind.PERSON]
    found = [match for name in people for match in _surname_first(article, name, people)]
    yield from (match for match in sorted(found) if lies_in(match.span, where))


def never_introduced(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Speakers of whom only the surname is ever told."""
    strangers = _strangers(article) if len(article.words) >= _STORY else None
    if not strangers:
        return
    for name in article.names:
        if name.full in strangers and _is_stranger(article, name):
            first = _running(article, name.mentions)[:1]
            yield from (Match(one.span) for one in first if lies_in(one.span, where))


def full_name_again(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Full names where the surname would do."""
    people = [name for name in article.names if name.kind is NameKind.PERSON]
    for name in people:
        full = [mention for mention in _running(article, name.mentions) if mention.title is None]
        surname = _last_word(name.full)
        if len(name.full.split()) != 2 or _is_shared(name, people) or surname not in name.forms:
            continue
        for mention in full[1:]:
            text = article.prose[mention.span.start : mention.span.end]
            if text == name.full and lies_in(mention.span, where):
                yield Match(mention.span, {}, (Edit(mention.span, surname),), (surname,))


def _may_come_first(article: Article) -> bool:
    """Whether the last word of what may be a full name stands alone before it: a cheap look."""
    first = next((block.span.start for block in article.blocks if block.kind in _RUNNING), 0)
    seen: set[str] = set()
    for _, word, span in article.full_names:
        if word in seen or span.start < first:
            continue
        seen.add(word)
        at = article.prose.find(word, first)
        if at < span.start and _may_be_surname(article, word, at):
            return True
    return False


def _may_be_surname(article: Article, word: str, at: int) -> bool:
    """Whether the word, which stands at `at`, may be the surname of somebody not yet known."""
    end = at + len(word)
    if article.prose[end].isalnum() or article.prose[at - 1].isalnum() or word.isupper():
        return False
    if _NO_SURNAME_BEHIND.search(article.prose, max(0, at - _LONGEST), at):
        return False
    if _AFTER_FAMILY.match(article.prose, end) or _ends_name(article, word, at):
        return False
    if word.lower() in article.knowledge.classes.get("weekday-or-month", ()):
        return False
    if _is_other(article, word) or _is_famous_surname(article, word):
        return False
    return _is_no_noun(article, word, at)


def _ends_name(article: Article, word: str, at: int) -> bool:
    """Whether the word before it belongs to it: United States, Wanda Garced."""
    found = _CAPITAL_BEFORE.search(article.prose, max(0, at - _LONGEST), at)
    if found is None:
        return False
    before, knowledge = found[1], article.knowledge
    if knowledge.gazetteer.has(f"{before} {word}"):
        return True
    return not (knowledge.lexicon.lists(before.lower()) or knowledge.gazetteer.has(before))


def _is_no_noun(article: Article, word: str, at: int) -> bool:
    """Whether the word has its capital as a name: Baker said, a friend of Baker."""
    if not article.knowledge.lexicon.lists(word.lower()) or _says(article, at + len(word)):
        return True
    is_within = article.prose[at - 1] in " \n" and article.prose[at - 2].isalnum()
    return is_within and article.knowledge.gazetteer.surname_weight(word) >= _USUAL


def _surname_first(article: Article, name: Name, people: Sequence[Name]) -> Iterator[Match]:
    """The first mention, where it is a bare surname and the full name follows."""
    mentions = _running(article, name.mentions)
    full = next((mention for mention in mentions if _is_full(article, mention)), None)
    if full is None or full == mentions[0] or _is_famous(article, name) or _is_shared(name, people):
        return
    first = mentions[0]
    text = article.prose[first.span.start : first.span.end]
    if text != _last_word(name.full) or first.title is not None:
        return
    if (
        _is_other(article, text)
        or not _is_bare(article, first, text)
        or _is_in_brackets(article, full)
    ):
        return
    written = article.prose[full.span.start : full.span.end]
    related = (Related(full.span, "here the full name stands"),)
    yield Match(first.span, {"full": " ".join(written.split())}, related=related)


def _is_bare(article: Article, mention: Mention, text: str) -> bool:
    """Whether the word can only be the surname of one person: not the Grayback, Conway’s Law."""
    start, end = mention.span
    if _NO_SURNAME_BEHIND.search(article.prose, max(0, start - _LONGEST), start):
        return False
    if _AFTER_FAMILY.match(article.prose, end):
        return False
    return _is_no_noun(article, text, start)


def _says(article: Article, end: int) -> bool:
    after = _VERB.match(article.prose, end)
    return after is not None and after[1] in article.knowledge.cues.speech


def _is_in_brackets(article: Article, mention: Mention) -> bool:
    return article.prose[: mention.span.start].endswith(("[", "("))


def _running(article: Article, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in running text and outside direct speech."""
    starts = [block.span.start for block in article.blocks]
    return [
        mention
        for mention in mentions
        if article.blocks[bisect_right(starts, mention.span.start) - 1].kind in _RUNNING
        and not article.is_quoted(mention.span)
    ]


def _is_full(article: Article, mention: Mention) -> bool:
    return len(article.prose[mention.span.start : mention.span.end].split()) > 1


def _last_word(text: str) -> str:
    return text.rsplit(maxsplit=1)[-1]


def _is_famous(article: Article, name: Name) -> bool:
    """Whether everybody knows who is meant."""
    if name.entry is not None:
        return name.entry.weight >= _FAMOUS
    return _is_famous_surname(article, _last_word(name.full))


def _is_famous_surname(article: Article, word: str) -> bool:
    found = article.knowledge.gazetteer.with_word(word)
    return any(entry.kind is NameKind.PERSON and entry.weight >= _FAMOUS for entry in found)


def _is_shared(name: Name, people: Sequence[Name]) -> bool:
    """Whether somebody else in the story has the surname."""
    surname = _last_word(name.full)
    return any(surname in other.full.split() for other in people if other is not name)


def _is_other(article: Article, word: str) -> bool:
    """Whether the word is well known for something else than a person, or no name at all."""
    found = article.knowledge.gazetteer.find(word)
    return any(
        entry.weight >= _KNOWN_OTHERWISE and entry.kind is not NameKind.PERSON for entry in found
    )


def _strangers(article: Article) -> set[str]:
    """Surnames that speak and stand in no longer name: a cheap look."""
    found = {
        word
        for word, is_quoted in _speakers(article)
        if _is_surname(article, word, is_quoted=is_quoted) and not _is_other(article, word)
    }
    return found and found - {
        surname
        for before, surname, _ in article.full_names
        if before.removesuffix(".") not in _COURTESIES
    }


def _is_surname(article: Article, word: str, *, is_quoted: bool) -> bool:
    """Whether somebody is called so: what no table knows is, where it is quoted word for word."""
    gazetteer, lower = article.knowledge.gazetteer, word.lower()
    if article.knowledge.lexicon.lists(lower):
        classes = article.knowledge.classes
        is_noun = any(lower in classes.get(name, ()) for name in _NOUNS)
        return not is_noun and gazetteer.surname_weight(word) >= _VERY_USUAL
    if gazetteer.surname_weight(word) > gazetteer.given_weight(word):
        return True
    return is_quoted and word[1:].islower() and not gazetteer.knows(word)


def _speakers(article: Article) -> Iterator[tuple[str, bool]]:
    """Words with a capital beside a verb of speech, and whether a quotation ends there."""
    prose = article.prose
    for verb in article.knowledge.cues.speech & article.vocabulary:
        at = prose.find(verb)
        while at >= 0:
            end = at + len(verb)
            before = _BEFORE.search(prose, max(0, at - _LONGEST), at)
            if before is not None:
                start = before.start(1)
                yield before[1], prose[start - 2 : start - 1] in _CLOSING
            elif prose[at - 2 : at - 1] in _CLOSING and (after := _AFTER.match(prose, end)):
                yield after[1], True
            at = prose.find(verb, end)


def _is_stranger(article: Article, name: Name) -> bool:
    """Whether the name is a bare surname that nothing in the story explains."""
    if name.kind is not NameKind.PERSON or _is_famous(article, name):
        return False
    if any(name.full in other.full.split() for other in article.names if other is not name):
        return False  # Reynolds Associates
    return not any(_is_explained(article, mention) for mention in name.mentions)


def _is_explained(article: Article, mention: Mention) -> bool:
    """Whether a title or what stands behind the name says who it is."""
    if mention.title is not None:
        title = article.prose[mention.title.start : mention.title.end]
        return title.removesuffix(".") not in _COURTESIES
    if _NAMED.search(article.prose, max(0, mention.span.start - 48), mention.span.start):
        return True
    return _ROLE_BEHIND.match(article.prose, mention.span.end) is not None
