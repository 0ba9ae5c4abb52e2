"""A check that tells what it has cost: rule by rule, in one process, with nothing kept."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from newslint.cli.desk import Desk
from newslint.cli.examine import Job, Result, examine
from newslint.cli.found import Sought
from newslint.cli.options import Output
from newslint.cli.publish import publish
from newslint.cli.running import Run, sought_files
from newslint.engine.second import SecondReader
from newslint.engine.stopwatch import Stopwatch
from newslint.engine.timed import TimedPrefilter, TimedReader, timed_articles, timed_rule
from newslint.formats import read
from newslint.knowledge import Knowledge
from newslint.linter import Linter, Steps
from newslint.model.cost import Part, Sort
from newslint.model.document import Chosen, Document, Kind
from newslint.report.costs import START, costs
from newslint.rule import Rule

_READING = Part(Sort.STEP, "reading")
_FINDINGS = Part(Sort.STEP, "findings")  # files opened, findings made and given their places
_REPORTING = Part(Sort.STEP, "reporting")


def check(job: Job, output: Output, sought: Sought) -> int:
    """Check, and tell the costs on standard error behind the report; the exit status."""
    watch = Stopwatch()
    here = Desk(job.overrides, _linters(watch))
    run = Run()
    files = run.files(_results(watch, here, job, sought))
    watch.call(_REPORTING, lambda: publish(files, run, output, here))
    sys.stdout.flush()
    sys.stderr.writelines(costs(watch.costs(), watch.size))
    return run.status()


def _results(watch: Stopwatch, here: Desk, job: Job, sought: Sought) -> Iterator[Result]:
    for found in watch.call(START, lambda: sought_files(here, sought)):
        with watch.during(START):
            here.linter(here.config_of(found.path), found.path)
        with watch.during(_FINDINGS):
            result = examine(here, job, found)
        yield result


def _linters(watch: Stopwatch) -> Callable[..., Linter]:
    """What makes linters with the stopwatch at hand."""

    def timed_read(
        data: bytes, kind: Kind, *, name: str, chosen: Mapping[Kind, Chosen]
    ) -> tuple[Document, ...]:
        watch.size += len(data)
        return watch.call(_READING, lambda: read(data, kind, name=name, chosen=chosen))

    steps = Steps(timed_read, timed_articles(watch), lambda rules: TimedPrefilter(watch, rules))

    def make(
        rules: Sequence[Rule],
        knowledge: Knowledge,
        second: SecondReader | None,
        chosen: Mapping[Kind, Chosen],
    ) -> Linter:
        timed = [timed_rule(watch, rule) for rule in rules]
        reader = second and TimedReader(watch, second)
        return Linter(timed, knowledge, reader, chosen, steps)

    return make
