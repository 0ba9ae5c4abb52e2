from __future__ import annotations

import pytest

from newslint.model.span import Span


@pytest.mark.parametrize(
    ("inner", "inside"),
    [
        (Span(2, 5), True),
        (Span(3, 4), True),
        (Span(5, 5), True),
        (Span(1, 3), False),
        (Span(4, 6), False),
        (Span(6, 6), False),
    ],
)
def test_a_span_contains_what_lies_wholly_inside(inner: Span, *, inside: bool) -> None:
    assert inside == Span(2, 5).contains(inner)


@pytest.mark.parametrize(
    ("other", "overlap"),
    [
        (Span(0, 2), False),
        (Span(0, 3), True),
        (Span(3, 4), True),
        (Span(4, 9), True),
        (Span(5, 9), False),
        (Span(2, 2), True),
        (Span(3, 3), True),
        (Span(5, 5), True),
        (Span(6, 6), False),
    ],
)
def test_spans_overlap_where_they_share_a_place(other: Span, *, overlap: bool) -> None:
    assert overlap == Span(2, 5).overlaps(other)
    assert overlap == other.overlaps(Span(2, 5))
