"""Addresses told from missing spaces and figures."""

from __future__ import annotations

import pytest

from newslint.analysis.addresses import find_addresses


def addresses(prose: str) -> list[str]:
    return [prose[span.start : span.end] for span in find_addresses(prose)]


@pytest.mark.parametrize(
    ("prose", "expected"),
    [
        ("See https://example.com/a_(b)?c=1#d.", ["https://example.com/a_(b)?c=1#d"]),
        ("(see http://example.com/a)", ["http://example.com/a"]),
        ("See www.example.com, www.example.org/x.", ["www.example.com", "www.example.org/x"]),
        ("See www.example.gov.This is", ["www.example.gov"]),
        (
            "See bbc.co.uk, Example.com/path and example.org.",
            ["bbc.co.uk", "Example.com/path", "example.org"],
        ),
        ("Example.com’s staff", ["Example.com"]),
        ("“example.com”", ["example.com"]),
        ("Ann.Poe+x@example.co.uk.", ["Ann.Poe+x@example.co.uk"]),
        ("@desk, @ann_poe! a @ b", ["@desk", "@ann_poe"]),
        ("#News2020 and #1 and &#39; and a#b", ["#News2020"]),
        (
            "report.pdf and my-data.tar.gz, index.html",
            ["report.pdf", "my-data.tar.gz", "index.html"],
        ),
        ("youtu.be/abc and bit.ly/x", ["youtu.be/abc", "bit.ly/x"]),
        ("allegations.In Russia.This 37.As ended.She", []),
        ("the end.in fact.it is.so we go.to the.me", []),
        ("3.5bn and 2.5km at 10.30am by a.m. and p.m. in the U.S.", []),
        ("at 5 p.m.on Monday", []),
        (
            "(https://example.com/a). [www.example.com]",
            ["https://example.com/a", "www.example.com"],
        ),
        ("https://example.com/a’s page", ["https://example.com/a"]),
        ("@", []),
        ("plain words", []),
    ],
)
def test_addresses(prose: str, expected: list[str]) -> None:
    assert expected == addresses(prose)
