"""What a rule's examples show, for people."""

from __future__ import annotations

from newslint.engine.prove import Failure
from newslint.report.cells import visible
from newslint.report.fragments import Fragment, Line, Style, counted

_LABELS = {
    "missing": "wrong text, but no finding",
    "noisy": "fine text, but a finding",
    "misplaced": "found in another place than marked",
    "mismended": "mended to something else",
}


def proof_lines(failure: Failure) -> tuple[Line, ...]:
    """One example that fails, with what was expected and what came."""
    return (
        (
            Fragment(failure.verdict, Style.ERROR),
            Fragment(f"  {failure.rule}", Style.STRONG),
            Fragment(f"  {_LABELS.get(failure.verdict, '')}", Style.QUIET),
        ),
        (Fragment("  expected  ", Style.QUIET), Fragment(visible(failure.expected))),
        (Fragment("  actual    ", Style.QUIET), Fragment(visible(failure.actual))),
        (),
    )


def verdict_lines(rules: int, examples: int, failures: int) -> tuple[Line, ...]:
    """The last line."""
    ran = f"{counted(examples, 'example')} of {counted(rules, 'rule')}"
    if failures:
        return ((Fragment(f"{failures:,} of {ran} failed.", Style.ERROR),),)
    return ((Fragment(f"{ran} hold.", Style.STRONG),),)
