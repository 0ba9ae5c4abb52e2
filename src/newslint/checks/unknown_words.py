"""Words that nobody has heard of and that are one slip from a common one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newslint.analysis.article import Article
from newslint.analysis.language import dialect_of
from newslint.analysis.late import late
from newslint.checks.places import find_whole
from newslint.knowledge import Knowledge
from newslint.knowledge.coinage import Coinage
from newslint.knowledge.dialects import Dialect, Spelling
from newslint.knowledge.gazetteer import Gazetteer
from newslint.knowledge.lexicon import Lexicon
from newslint.knowledge.sieve import Sieve
from newslint.knowledge.suggestions import Suggestion
from newslint.model.finding import Edit
from newslint.model.span import Span
from newslint.rule import Match

_OPENINGS, _ENDINGS, _FOREIGN = "word-opening", "word-ending", "foreign"  # classes of words
_ALONE = ("no-part", "no-first-part")
_SHORTEST = 4
_SEEN = 23  # Zipf x 10: what is printed so often is a word, whatever dictionaries say
_TERM = 3  # so often in one story a word is no slip, but what the story is about
_RIVAL = 6  # a suggestion so much less likely than the best is no rival to it
_MANY = 3  # where so many words are near, the odd one may be a word itself
_REACH = 40
_WORD = late(r"[^\W\d_]+")
_OTHER_SCRIPTS = (range(0x370, 0x1E00), range(0x2E80, 0xD800))
_TORN = ("~", "- ", "-\n")
_CUT = ("…", "...")
_MARKS = "\"'“”‘’«»*_"
_LATIN = late(r"([A-Z][a-z]+) \Z")
_LATIN_ENDINGS = ("us", "um", "ae", "is", "ii", "a", "ens")
_CERTAIN = {
    4: 45,
    5: 36,
    6: 36,
    7: 32,
}  # how common the right word must be, by letters of the wrong one
_CERTAIN_IF_LONG = 30


def unknown_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """Words in small letters that are known to nobody, with what they likely stand for."""
    found = {
        word: suggestions
        for word in unknown_words(article)
        if (suggestions := _likeliest(word, article.knowledge))
    }
    for span in find_whole(article, found, where):
        if not _is_foreign(article, span) and not article.in_address(span):
            better = _of_dialect(found[article.prose[span.start : span.end]], article)
            edits = (Edit(span, better[0]),) if len(better) == 1 else ()
            yield Match(span, {"choice": "” or “".join(better)}, edits, better)


def unlisted_word(article: Article, where: Sequence[Span]) -> Iterator[Match]:
    """The same words where no common one is near: terms, loans, and what only a person can tell."""
    coinage = _coinage(article.knowledge)
    words = [
        word
        for word in unknown_words(article)
        if not _likeliest(word, article.knowledge) and not coinage.is_likely(word)
    ]
    for span in find_whole(article, words, where):
        if not _is_foreign(article, span) and not article.in_address(span):
            yield Match(span)


def unknown_words(article: Article) -> Iterator[str]:
    """Words in small letters that no dictionary, no table of names and no misspelling has."""
    lexicon, names = article.knowledge.lexicon, article.knowledge.gazetteer
    for word in _unknown(lexicon, names).of(lexicon.unlisted(article.vocabulary)):
        if not _is_term(word, article):
            yield word


@lru_cache(maxsize=2)  # one for all stories
def _unknown(lexicon: Lexicon, names: Gazetteer) -> Sieve:
    return Sieve(
        lambda word: (
            len(word) >= _SHORTEST
            and word.isascii()
            and word.isalpha()
            and word.islower()
            and not lexicon.knows(word)
            and not lexicon.corrections(word)
            and lexicon.frequency(word) < _SEEN
            and not names.knows(word.capitalize())
        )
    )


def _is_term(word: str, article: Article) -> bool:
    """Whether the story uses the word, or its plural, again and again."""
    numbers = article.numbers
    forms = (word, word + "s", word.removesuffix("s"))
    often = sum(len(numbers.get(form, ())) for form in forms) >= _TERM
    return often and article.prose.count(word) >= _TERM


def _likeliest(word: str, knowledge: Knowledge) -> tuple[str, ...]:
    """What the word stands for, if that is certain enough; several where it may be either."""
    near = knowledge.suggestions.near(word)
    if not near or not _is_common(word, near[0]) or _is_coined(word, near[0], knowledge):
        return ()
    rivals = [each.word for each in near if each.score > near[0].score - _RIVAL]
    return tuple(rivals) if len(rivals) < _MANY or near[0].score >= _CERTAIN[_SHORTEST] else ()


def _of_dialect(words: tuple[str, ...], article: Article) -> tuple[str, ...]:
    """The words as the dialect of the story spells them."""
    dialects = article.knowledge.dialects
    spellings = [dialects.spelling(word) for word in words]
    dialect = dialect_of(article.words, dialects) if any(spellings) else None
    if dialect is None:
        return words
    pairs = zip(words, spellings, strict=True)
    return tuple(dict.fromkeys(_spelt(word, spelling, dialect) for word, spelling in pairs))


def _spelt(word: str, spelling: Spelling | None, dialect: Dialect) -> str:
    if spelling is None or dialect in spelling.dialects:
        return word
    return spelling.elsewhere or word


def _is_common(word: str, best: Suggestion) -> bool:
    """Whether the best suggestion is a word common enough to outweigh a coinage."""
    likely = best.score == best.frequency
    if len(word) == _SHORTEST and not likely:
        return False
    least = _CERTAIN.get(len(word), _CERTAIN_IF_LONG)
    return best.frequency >= least - 4 * likely and best.score >= _CERTAIN_IF_LONG - 6


def _is_coined(word: str, best: Suggestion, knowledge: Knowledge) -> bool:
    """Whether the word is sooner a new one than a slip."""
    coinage = _coinage(knowledge)
    if best.score == best.frequency:
        return coinage.is_sure(word)
    return coinage.is_likely(word)


def _coinage(knowledge: Knowledge) -> Coinage:
    classes = knowledge.classes
    alone = frozenset().union(*(classes[name] for name in _ALONE))
    return Coinage(knowledge.lexicon, classes[_OPENINGS], classes[_ENDINGS], alone)


def _is_foreign(article: Article, span: Span) -> bool:
    """Whether the word stands among words of another language, alone in marks, or in a name."""
    prose = article.prose
    before, behind = prose[max(0, span.start - _REACH) : span.start], prose[span.end :][:_REACH]
    if before[-1:] in _MARKS and behind[:1] in _MARKS and before and behind:
        return True
    if prose[span.start : span.end].endswith(_LATIN_ENDINGS) and _is_genus(before, article):
        return True
    if before.endswith(_TORN) or behind.startswith(_CUT) or _is_of_other_script(before + behind):
        return True
    near = [*_WORD.findall(before)[-2:], *_WORD.findall(behind)[:2]]
    return any(_is_strange(word, article.knowledge) for word in near) or (
        before.endswith(" ")
        and behind.startswith(" ")
        and all(word[0].isupper() for word in near[1:3])
        and len(near) == 4
    )


def _is_of_other_script(text: str) -> bool:
    """Whether some letter is neither Latin nor a mark."""
    return not text.isascii() and any(
        ord(letter) in script for letter in text for script in _OTHER_SCRIPTS
    )


def _is_genus(before: str, article: Article) -> bool:
    """Whether the text ends with a name that may be that of a genus: “Carabus hortensis”."""
    name = _LATIN.search(before)
    return name is not None and not article.knowledge.lexicon.lists(name[1].lower())


def _is_strange(word: str, knowledge: Knowledge) -> bool:
    """Whether a neighbour is of another language; a slip of its own is not."""
    if word in knowledge.classes[_FOREIGN]:
        return True
    lexicon = knowledge.lexicon
    return (
        word.islower()
        and len(word) > 2
        and not lexicon.knows(word)
        and not lexicon.corrections(word)
        and not _likeliest(word, knowledge)
        and lexicon.frequency(word) < 30
    )
