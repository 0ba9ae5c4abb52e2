"""Any sequence of edits: the text stays in step, and a pause gives what a fresh run gives."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from newslint.config.settings import Overrides
from newslint.lsp.diagnostics import diagnostics
from newslint.lsp.newsroom import Newsroom
from newslint.lsp.positions import Encoding, Position, Ruler, in_utf8
from newslint.lsp.sheets import Change, Sheet

PARTS = some.sampled_from(
    [
        "It was in in May. ",
        "“They said recieve,” he said.\n\n",
        "# Head line\n\n",
        "- one\n- two  three\n",
        "<p>Fish &amp; <b>chips",
        "</p>",
        "<!-- newslint: ignore -->\n",
        "//newslint: ignore\n",
        "---\ntitle: A b\n---\n",
        "Of the 40 people, 12 left and 27 stayed. ",
        "𝒩",
        "é€",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        "`code`",
        "{{< fig >}}",
        "  ",
        " ,",
        "“",
        "\ud835",
        "",
    ]
)
SUFFIXES = ("txt", "md", "html", "mdx", "rst", "adoc", "json", "yaml")
UNITS = {
    Encoding.UTF8: ("utf-8", 1),
    Encoding.UTF16: ("utf-16-le", 2),
    Encoding.UTF32: ("utf-32-le", 4),
}


@cache
def newsroom() -> Newsroom:
    """One for all, since to make rules ready takes long."""
    return Newsroom(Overrides(), Encoding.UTF16, Path("/nowhere"))


def place(text: str, at: int, encoding: Encoding) -> Position:
    """Where an editor sees the character `at`."""
    lines = re.split(r"\r\n|\r(?!\n)|\n", text[:at])
    name, size = UNITS[encoding]
    return Position(len(lines) - 1, len(lines[-1].encode(name)) // size)


class Typing(RuleBasedStateMachine):
    """A writer who types, deletes, pauses, closes and opens again."""

    @initialize(
        suffix=some.sampled_from(SUFFIXES),
        encoding=some.sampled_from(Encoding),
        parts=some.lists(PARTS, max_size=5),
    )
    def begin(self, suffix: str, encoding: Encoding, parts: list[str]) -> None:
        self.newsroom = newsroom()
        self.newsroom.encoding = encoding
        self.uri = f"file:///nowhere/a.{suffix}"
        self.version = 1
        self.text = in_utf8("".join(parts)).decode()
        self.newsroom.opened(self.uri, "", self.text, self.version)

    @rule(start=some.floats(0, 1), length=some.integers(0, 30), new=PARTS)
    def edit(self, start: float, length: int, new: str) -> None:
        first = int(start * len(self.text))
        last = min(first + length, len(self.text))
        if "\r\n" in (self.text[first - 1 : first + 1], self.text[last - 1 : last + 1]):
            return  # no editor has a place there
        encoding = self.newsroom.encoding
        places = place(self.text, first, encoding), place(self.text, last, encoding)
        self.text = self.text[:first] + in_utf8(new).decode() + self.text[last:]
        self.tell(Change(new, *places))

    @rule(line=some.integers(0, 99), column=some.integers(0, 999))
    def edit_nowhere(self, line: int, column: int) -> None:
        self.tell(Change("", Position(line, column), Position(line, column)))

    @rule(parts=some.lists(PARTS, max_size=5))
    def replace_all(self, parts: list[str]) -> None:
        self.text = in_utf8("".join(parts)).decode()
        self.tell(Change("".join(parts)))

    @rule()
    def pause(self) -> None:
        reading = self.newsroom.whole(self.uri)
        raw = self.text.encode()
        fresh = self.newsroom.readers.read(self.sheet()._replace(raw=raw))

        assert reading is not None
        assert fresh.report.error == reading.report.error
        assert fresh.report.findings == reading.report.findings

    @rule()
    def open_again(self) -> None:
        self.newsroom.closed(self.uri)
        self.newsroom.opened(self.uri, "", self.text, self.version)

    @invariant()
    def the_text_is_in_step(self) -> None:
        assert self.text.encode() == self.sheet().raw

    @invariant()
    def nothing_goes_wrong_within(self) -> None:
        reading = self.newsroom.latest(self.uri)
        assert reading is not None

        assert "fault" not in reading.report.error

    @invariant()
    def every_finding_lies_in_the_text(self) -> None:
        reading = self.newsroom.latest(self.uri)
        assert reading is not None
        ruler = Ruler(reading.sheet.raw, self.newsroom.encoding)
        end = ruler.position(len(reading.sheet.raw))
        for shown in diagnostics(reading, self.newsroom.encoding):
            first, last = shown.range.start, shown.range.end

            assert first <= last
            assert (last.line, last.character) <= end

    def sheet(self) -> Sheet:
        reading = self.newsroom.latest(self.uri)
        assert reading is not None
        return reading.sheet

    def tell(self, change: Change) -> None:
        self.version += 1
        self.newsroom.changed(self.uri, [change], self.version)


TestTyping = Typing.TestCase
TestTyping.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
