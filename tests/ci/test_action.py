"""action.yml: what GitHub says an action is, and its steps in a real shell."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from newslint.packs.builtin import builtin_rules

ROOT = builtin_rules().parent
SCHEMA = Path(__file__).parent / "schemas" / "github-actions.json"
INSTALL, CHECK = "Install newslint", "Read the articles"

Inputs = Mapping[str, str]


def action() -> Any:
    return yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def step(name: str) -> Any:
    return next(step for step in action()["runs"]["steps"] if step["name"] == name)


def run(
    name: str, folder: Path, inputs: Inputs, environment: Inputs
) -> subprocess.CompletedProcess[str]:
    """Run a step as the runner does: its inputs by environment, bash with its own options."""
    given = {key: each["default"] for key, each in action()["inputs"].items()} | dict(inputs)
    values = {f"${{{{ inputs.{key} }}}}": value for key, value in given.items()}
    values["${{ github.action_path }}"] = str(ROOT)
    variables = {key: values[value] for key, value in step(name)["env"].items()}
    script = folder / "step.sh"
    script.write_text(step(name)["run"], encoding="utf-8")
    outside = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB_")}
    return subprocess.run(
        ("bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)),
        cwd=folder,
        env={**outside, **variables, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def checked_out(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "bridge.txt").write_text("The the council met.\n", encoding="utf-8")
    (tmp_path / "news" / "two words.txt").write_text("All is well.\n", encoding="utf-8")
    return tmp_path


def read(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    given = {key.replace("_", "-"): value for key, value in inputs.items()}
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return run(CHECK, folder, given, {"PATH": path})


def test_it_is_what_github_calls_an_action() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)

    assert [] == [error.message for error in validator.iter_errors(action())]


def test_every_input_is_used_and_none_is_run_as_a_script() -> None:
    steps = action()["runs"]["steps"]
    used = json.dumps(steps)

    assert all(f"inputs.{name}" in used for name in action()["inputs"])
    assert not any("${{" in step.get("run", "") for step in steps)


def test_findings_are_annotations_and_fail_the_job(checked_out: Path) -> None:
    done = read(checked_out, paths="news")

    assert 1 == done.returncode
    assert "::error file=news/bridge.txt,line=1," in done.stdout


@pytest.mark.parametrize(
    ("inputs", "status"),
    [
        ({"paths": "news", "fail_on": "never"}, 0),
        ({"paths": "news", "args": "--ignore spelling,grammar"}, 0),
        ({"paths": "news\n  more\n"}, 2),
        ({"paths": "news", "args": "--diff-base main"}, 2),
        ({}, 1),
    ],
)
def test_the_inputs_are_heeded(inputs: dict[str, str], status: int, checked_out: Path) -> None:
    assert status == read(checked_out, **inputs).returncode


def test_what_a_workflow_hands_over_is_never_run(checked_out: Path) -> None:
    done = read(checked_out, paths='news $(touch made) "; touch made; *', args="`touch made`")

    assert 2 == done.returncode
    assert not (checked_out / "made").exists()


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_it_installs_itself_from_its_own_checkout(checked_out: Path, tmp_path: Path) -> None:
    temporary, found = tmp_path / "runner", tmp_path / "path"
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    environment = {"RUNNER_TEMP": str(temporary), "GITHUB_PATH": str(found), "PATH": path}
    done = run(INSTALL, checked_out, {}, environment)
    if "Could not find a version" in done.stderr or "onnection" in done.stderr:
        pytest.skip("pip reaches no registry here")

    assert 0 == done.returncode, done.stderr
    added = found.read_text(encoding="utf-8").strip()
    told = run(CHECK, checked_out, {}, {"PATH": os.pathsep.join((added, "/usr/bin", "/bin"))})
    assert 1 == told.returncode, told.stderr
    assert "::error file=news/bridge.txt,line=1," in told.stdout
