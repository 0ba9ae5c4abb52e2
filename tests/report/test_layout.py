"""A report laid out for people."""

from __future__ import annotations

from collections.abc import Callable

from newslint.model.document import Kind
from newslint.model.finding import Edit, Fix, Safety, Severity
from newslint.model.span import Span
from newslint.report.cells import width
from newslint.report.entries import FileEntry
from newslint.report.fragments import plain
from newslint.report.layout import layout
from tests.report.samples import FAILED, file, found, with_notes


def laid_out(*files: FileEntry, columns: int = 100, mended: Callable[[], int] | None = None) -> str:
    return "".join(map(plain, layout(files, columns=columns, mended=mended)))


def test_a_finding_shows_place_message_line_and_fix() -> None:
    text = "Title here\n\nThe man came in in May.\n"

    assert laid_out(file(text, found(text, "in in", "in"))) == (
        "a.txt\n"
        "  3:14  warning  “in in” is odd.  spacing/doubled\n"
        "        The man came in in May.\n"
        "                     ^^^^^\n"
        "        → in  (safe)\n"
        "\n"
        "1 warning in 1 file\n"
        "  spacing 1\n"
        "  “newslint fix” mends 1.\n"
    )


def test_places_of_one_file_stand_in_one_column() -> None:
    text = "a b\n" * 12
    late = found(text, "a")._replace(span=Span(44, 45))
    lines = laid_out(file(text, found(text, "a"), late)).splitlines()

    assert lines[1].index("warning") == lines[4].index("warning")
    assert lines[4].startswith("  12:1  warning")


def test_evidence_and_related_places_stand_below_the_line() -> None:
    text = "One two\n"
    lines = laid_out(file(text, with_notes(found(text, "two")))).splitlines()

    assert lines[4:6] == ["       2 and 2 are 4", "       see 1:1: it began here"]


def test_suggestions_are_shown_without_a_fix() -> None:
    text = "One two\n"
    finding = found(text, "two")._replace(suggestions=("too", "to"))

    assert "       → too, to  (suggestion)\n" in laid_out(file(text, finding))


def test_a_fix_that_leaves_nothing_says_so() -> None:
    text = "two \n"
    finding = found(text, "two")._replace(fix=Fix(Safety.UNSAFE, "", (Edit(Span(0, 3), ""),)))

    assert "→ [left out]  (unsafe)" in laid_out(file(text, finding))


def test_the_underline_stands_below_wide_characters() -> None:
    text = "日本語 teh 日本\n"
    lines = laid_out(file(text, found(text, "teh"))).splitlines()

    assert width(lines[2][: lines[2].index("teh")]) == lines[3].index("^")


def test_an_empty_finding_has_one_mark() -> None:
    text = "One two"
    finding = found(text, "two")._replace(span=Span(7, 7))

    assert laid_out(file(text, finding)).splitlines()[3] == "              ^"


def test_a_long_line_is_cut_between_words_to_fit() -> None:
    text = "alpha beta " * 20 + "TYPO" + " gamma delta" * 20 + "\n"
    lines = laid_out(file(text, found(text, "TYPO")), columns=60).splitlines()
    shown = lines[2].strip()

    assert len(lines[2]) <= 60
    assert shown.startswith(("…alpha", "…beta"))
    assert shown.endswith(("gamma…", "delta…"))
    assert lines[3].index("^") == lines[2].index("TYPO")


def test_room_that_one_side_leaves_is_used_by_the_other() -> None:
    words = " gamma delta" * 20
    start = laid_out(file("TYPO" + words, found("TYPO" + words, "TYPO")), columns=60)
    end = laid_out(file(words + " TYPO", found(words + " TYPO", "TYPO")), columns=60)

    assert len(start.splitlines()[2]) > 48
    assert len(end.splitlines()[2]) > 48


def test_wide_words_are_cut_to_their_columns() -> None:
    text = "日" * 100 + "X" + "本" * 100
    line = laid_out(file(text, found(text, "X")), columns=60).splitlines()[2]

    assert width(line) <= 60
    assert "日X本" in line


def test_the_end_of_a_file_without_a_line_is_not_shown() -> None:
    text = "One\n"
    finding = found(text, "One")._replace(span=Span(4, 4))
    lines = laid_out(file(text, finding)).splitlines()

    assert lines[2] == ""


def test_nothing_found_is_said_with_what_was_read() -> None:
    assert laid_out(file("One two.\n")) == "Nothing to report in 1 file, 2 words.\n"


def test_no_file_at_all_is_said() -> None:
    assert laid_out() == "There is no article here to read.\n"


def test_files_that_could_not_be_read_are_counted() -> None:
    assert laid_out(FAILED) == "1 file could not be read.\n"


def test_the_summary_counts_severities_packs_and_fixes() -> None:
    text = "one two six\n"
    first = file(
        text,
        found(text, "one", "1", severity=Severity.ERROR),
        found(text, "two", "2", severity=Severity.INFO, safety=Safety.UNSAFE),
        found(text, "six", "6", safety=Safety.SHOWN)._replace(rule="units/x"),
    )
    lines = laid_out(first, file(text)).splitlines()

    assert lines[-3:] == [
        "3 findings in 1 of 2 files: 1 error, 1 warning, 1 note",
        "  spacing 2, units 1",
        "  “newslint fix” mends 1, 1 more with --unsafe.",
    ]


def test_when_only_unsafe_fixes_are_left_their_flag_is_named() -> None:
    text = "one two\n"
    entry = file(text, found(text, "one", "1", safety=Safety.UNSAFE))

    assert laid_out(entry).endswith("  “newslint fix --unsafe” mends 1.\n")


def test_after_mending_the_count_comes_first() -> None:
    assert laid_out(file("One.\n"), mended=lambda: 2) == (
        "2 places mended.\nNothing to report in 1 file, 1 word.\n"
    )


def test_odd_characters_in_a_line_are_named() -> None:
    text = "one\u00a0 two\n"
    shown = laid_out(file(text, found(text, "\u00a0 ", " "), kind=Kind.PLAIN))

    assert "one⟨U+00A0⟩ two" in shown
    assert "→ one two  (safe)" in shown
