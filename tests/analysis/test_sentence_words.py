"""The words of one sentence and what stands between them."""

from __future__ import annotations

from tests.analysis.lines import line


def test_words_come_in_small_letters_with_the_gaps_between_them() -> None:
    words = line("Ana Diaz, 45, said “no”.")

    assert ["ana", "diaz", "said", "no"] == words.small
    assert ", 45, " == words.gap(2)
    assert words.gap(0).startswith(".")
    assert words.gap(4).endswith(".")
    assert "" == words.word(9)


def test_names_are_not_taken_for_the_small_words_that_they_look_like() -> None:
    assert "US" in line("He said the US and Theresa May left.").small
    assert "May" in line("He said the US and Theresa May left.").small
    assert "may" in line("He may go to the US.").small


def test_marks_part_words_and_white_space_joins_them() -> None:
    words = line("Here, at 40 places – no fewer – he (Diaz) stopped - once.")

    assert words.pauses(1)
    assert words.is_joined(2)
    assert not words.pauses(2)
    assert not words.is_next(2)
    assert words.is_next(4)
    assert words.pauses(3)
    assert not words.is_joined(words.last)
    assert words.pauses(words.last + 1)


def test_a_quotation_closes_before_a_word() -> None:
    words = line("“We won,” she said.")

    assert words.closes_quotation(2)
    assert words.parts(2)
    assert not words.closes_quotation(1)
    assert not words.closes_quotation(0)


def test_a_stretch_takes_figures_with_it_and_leaves_marks_at_its_ends() -> None:
    words = line("Storm kills 40, police say in 2020.")

    assert "Storm kills 40" == words.prose[slice(*words.stretch(0, 1))]
    assert "Storm kills" == words.prose[slice(*words.of(0, 1))]
    assert "say in 2020" == words.prose[slice(*words.stretch(3, 4))]


def test_a_headline_has_no_stop() -> None:
    assert line("Storm kills 40").is_headline()
    assert not line("A storm killed 40.").is_headline()
