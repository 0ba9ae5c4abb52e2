"""Arguments that several commands share, and what they mean."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NamedTuple

from newslint.cli.found import Sought
from newslint.config.settings import DIALECTS, FAIL_ON, Overrides

FORMATS = ("text", "json")
REPORTS = (
    *FORMATS,
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "rdjson",
    "rdjsonl",
    "junit",
    "checkstyle",
    "html",
)
_RULES = {
    "--select": "only these rules or packs, or ALL; may be given again",
    "--extend-select": "these rules or packs too",
    "--ignore": "not these rules or packs",
}


class Output(NamedTuple):
    """How a report is written, and where to."""

    format: str
    file: str


def add_paths(parser: argparse.ArgumentParser) -> None:
    """The articles."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files, folders, or - for standard input"
    )
    parser.add_argument(
        "--stdin-filename", default="", metavar="NAME", help="what standard input is called"
    )
    parser.add_argument(
        "--encoding", default="", metavar="NAME", help="how the files are encoded, if not in UTF-8"
    )
    parser.add_argument(
        "--force-exclude", action="store_true", help="leave out excluded files even when named"
    )
    parser.add_argument(
        "--jobs",
        type=_jobs,
        metavar="N",
        help="processes; 0: one for each processor; as many as pay unless said",
    )


def add_config(parser: argparse.ArgumentParser) -> None:
    """Which configuration holds."""
    parser.add_argument("--config", default="", metavar="FILE", help="this configuration only")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor keep results")


def add_choice(parser: argparse.ArgumentParser) -> None:
    """What overrides the configuration."""
    for flag, words in _RULES.items():
        parser.add_argument(flag, action="append", default=[], metavar="RULES", help=words)
    parser.add_argument("--style", default="", help="the house style, such as us-wire")
    parser.add_argument("--dialect", default="", choices=DIALECTS, help="the English written")
    add_config(parser)


def add_diff_base(parser: argparse.ArgumentParser) -> None:
    """What has changed."""
    parser.add_argument(
        "--diff-base",
        metavar="REF",
        help="only findings in sentences changed since the branch left REF, by git",
    )


def add_output(parser: argparse.ArgumentParser, formats: Sequence[str] = FORMATS) -> None:
    """The report."""
    told = " or ".join((", ".join(formats[:-1]), formats[-1]))
    parser.add_argument("--format", default="text", choices=formats, help=told)
    parser.add_argument("--output", default="", metavar="FILE", help="write the report to a file")


def add_fail_on(parser: argparse.ArgumentParser) -> None:
    """What ends a run with 1."""
    parser.add_argument(
        "--fail-on", default="", choices=FAIL_ON, help="the least severity that ends with status 1"
    )


def overrides(arguments: argparse.Namespace) -> Overrides:
    """What the arguments override; a command that does not know one leaves it out."""
    given = vars(arguments)
    return Overrides(
        config=arguments.config,
        select=_split(given.get("select", [])) or None,
        extend=_split(given.get("extend_select", [])),
        ignore=_split(given.get("ignore", [])),
        style=given.get("style", ""),
        dialect=given.get("dialect", ""),
        fail_on=given.get("fail_on", ""),
        baseline=given.get("baseline", ""),
        keeps_results=not arguments.no_cache,
    )


def sought(arguments: argparse.Namespace) -> Sought:
    """The articles that the arguments name."""
    return Sought(
        tuple(arguments.paths or ["."]),
        arguments.stdin_filename,
        arguments.encoding,
        arguments.jobs,
        arguments.force_exclude,
        arguments.output,
        vars(arguments).get("diff_base"),
    )


def output(arguments: argparse.Namespace) -> Output:
    """How the report is wanted."""
    return Output(arguments.format, arguments.output)


def _split(given: list[str]) -> tuple[str, ...]:
    words = (word.strip() for item in given for word in item.split(","))
    return tuple(word for word in words if word)


def _jobs(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of processes")
    return int(text)
