"""An article shows what analysis sees."""

from __future__ import annotations

from newslint.analysis.article import Article
from newslint.knowledge import Knowledge
from newslint.knowledge.cues import Cues
from newslint.knowledge.lexicon import Lexicon, build_tables
from newslint.model.block import Block, BlockKind
from newslint.model.document import Document, Kind
from newslint.model.sourcemap import Piece, SourceMap
from newslint.model.span import ByteSpan, Span

KNOWLEDGE = Knowledge(Lexicon(build_tables([], [], [])), Cues.from_rows([("Mr.", "title")]), {})


def article(*paragraphs: tuple[BlockKind, str]) -> Article:
    prose = "\n".join(text for _, text in paragraphs)
    blocks: list[Block] = []
    at = 0
    for kind, text in paragraphs:
        blocks.append(Block(kind, Span(at, at + len(text))))
        at += len(text) + 1
    raw = prose.encode()
    piece = Piece(Span(0, len(prose)), ByteSpan(0, len(raw)), exact=True)
    document = Document("", Kind.PLAIN, raw, SourceMap(prose, (piece,)), tuple(blocks))
    return Article(document, KNOWLEDGE)


def texts(story: Article, spans: tuple[Span, ...]) -> list[str]:
    return [story.prose[span.start : span.end] for span in spans]


def test_sentences_stay_in_their_blocks_and_out_of_code() -> None:
    story = article(
        (BlockKind.HEADLINE, "Mr. Poe wins"),
        (BlockKind.CODE, "x = 1. Y = 2."),
        (BlockKind.BODY, "He won. She lost."),
    )

    assert ["Mr. Poe wins", "He won.", "She lost."] == texts(story, story.sentences)


def test_words_and_vocabulary_are_as_written() -> None:
    story = article((BlockKind.BODY, "The man and the Man"))

    assert ["The", "man", "and", "the", "Man"] == story.words
    assert frozenset({"The", "man", "and", "the", "Man"}) == story.vocabulary


def test_words_with_a_capital_anywhere_are_told_from_small_ones() -> None:
    story = article((BlockKind.BODY, "The man has an iPhone and EU stamps"))

    assert frozenset({"The", "iPhone", "EU"}) == story.capitals


def test_words_are_numbered_by_their_small_letters() -> None:
    story = article((BlockKind.BODY, "The cat and the DOG."))

    assert {"the": [0, 3], "cat": [1], "and": [2], "dog": [4]} == story.numbers


def test_words_are_sought_as_they_are_written() -> None:
    story = article((BlockKind.BODY, "May the cat and THE dog sleep; it may, and the cat too."))

    assert [0, 1, 10] == story.numbers_of(frozenset({"May", "the", "tree"}))
    assert [] == story.numbers_of(frozenset({"tree"}))


def test_tokens_and_addresses_are_found_once_for_all() -> None:
    story = article((BlockKind.BODY, "See bbc.co.uk, “now”"))

    assert ["See", "bbc.co.uk", ",", "“", "now", "”"] == [token.text for token in story.tokens]
    assert ["bbc.co.uk"] == texts(story, story.addresses)
    assert story.tokens is story.tokens


def test_folded_prose_and_quotations() -> None:
    story = article((BlockKind.BODY, "He said “No”"), (BlockKind.BODY, "TWO"))

    assert "he said “no” two" == story.folded
    assert [Span(8, 12)] == [quotation.span for quotation in story.quotations]
    assert 2 == len(story.blocks)


def test_what_is_nested_in_speech_is_quoted_and_the_words_between_are_not() -> None:
    story = article((BlockKind.BODY, "“He cried ‘No’ twice,” she said. “Then he left.”"))

    assert ["He cried ‘No’ twice,", "Then he left."] == texts(story, story.speech)
    assert story.is_quoted(Span(3, 18))
    assert not story.is_quoted(Span(18, 26))
    assert story.has_speech(Span(18, 26))
    assert not story.has_speech(Span(23, 31))


def test_sentences_are_found_by_their_words() -> None:
    story = article(
        (BlockKind.BODY, "The cat ate. A dog ran. THE END."), (BlockKind.BODY, "A dog.")
    )

    assert [0, 2] == story.sentences_with(frozenset({"the", "mouse"}))
    assert [1, 3] == story.sentences_with(frozenset({"dog", "ran"}))
    assert [] == story.sentences_with(frozenset({"mouse"}))


def test_lines_are_joined_within_a_paragraph() -> None:
    story = article((BlockKind.BODY, "The cat\nate."), (BlockKind.BODY, "A dog."))

    assert len(story.prose) == len(story.unwrapped)
    assert story.unwrapped.startswith("The cat ate.\n")
