from __future__ import annotations

from newslint.engine.once import said_once
from newslint.model.finding import Finding, Severity
from newslint.model.span import Span

_PROSE = "We discuss about the plan."


def _finding(rule: str, words: str, better: str, severity: Severity) -> Finding:
    start = _PROSE.index(words)
    span = Span(start, start + len(words))
    suggestions = (better,) if better else ()
    return Finding(rule, span, "", severity, suggestions=suggestions)


_SHORT = _finding("grammar/one", "discuss about", "discuss", Severity.WARNING)
_LONG = _finding("wording/two", "discuss about the", "discuss the", Severity.INFO)
_OTHER = _finding("wording/three", "discuss about the", "discuss a", Severity.INFO)
_MUTE = _finding("wording/four", "discuss about", "", Severity.INFO)


def test_two_that_mend_alike_are_one() -> None:
    assert [_SHORT] == said_once(_PROSE, [_LONG, _SHORT])


def test_the_graver_stays() -> None:
    grave = _LONG._replace(severity=Severity.ERROR)

    assert [grave] == said_once(_PROSE, [_SHORT, grave])


def test_two_that_mend_otherwise_both_stay() -> None:
    assert [_SHORT, _OTHER] == said_once(_PROSE, [_SHORT, _OTHER])


def test_one_that_only_asks_stays() -> None:
    assert [_SHORT, _MUTE] == said_once(_PROSE, [_SHORT, _MUTE])


def test_places_that_do_not_touch_stay() -> None:
    plan = _finding("wording/five", "plan", "idea", Severity.INFO)

    assert [_SHORT, plan] == said_once(_PROSE, [plan, _SHORT])
