from __future__ import annotations

from newslint.model.document import Kind
from newslint.model.finding import Safety
from tests.making import found, found_texts, pattern_rule


def test_findings_come_in_the_order_of_the_text_and_once() -> None:
    rules = pattern_rule("four", name="test/b"), pattern_rule("one|four", name="test/a")

    assert ["one", "four", "four"] == found_texts("The one, two, three and four of it.", *rules)


def test_nothing_is_found_inside_an_address() -> None:
    rule = pattern_rule("gov")

    assert ["gov"] == found_texts("See https://data.gov.uk/gov and the gov here.", rule)


def test_nothing_is_found_across_what_a_reader_left_out() -> None:
    rule = pattern_rule("the .{1,3} value")

    assert [] == found_texts("Take the `x` value.", rule, kind=Kind.MARKDOWN)


def test_speech_can_be_left_as_spoken() -> None:
    text = "“It is gonna rain,” she said, gonna or not."

    assert ["gonna"] == found_texts(text, pattern_rule("gonna", quotes="leave"))


def test_a_fix_within_speech_can_be_shown_only() -> None:
    text = "“It is gonna rain,” she said, gonna or not."
    rule = pattern_rule("gonna", "going to", quotes="shown")

    assert [
        Safety.SHOWN,
        Safety.SAFE,
    ] == [finding.fix and finding.fix.safety for finding in found(text, rule)]


def test_a_literal_that_begins_before_a_block_counts_for_it() -> None:
    assert ["Then"] == found_texts("It ended.\n\nThen it began again.", pattern_rule("(?<=\n)Then"))
