"""The template for GitLab: what GitLab says a pipeline is, and its script in a real shell."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from newslint.packs.builtin import builtin_rules

TEMPLATE = builtin_rules().parent / "ci" / "newslint.gitlab-ci.yml"
SCHEMA = Path(__file__).parent / "schemas" / "gitlab-ci.json"


def pipeline() -> Any:
    return yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))


def test_it_is_what_gitlab_calls_a_pipeline() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)

    assert [] == [error.message for error in validator.iter_errors(pipeline())]


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell")
def test_the_report_is_written_and_the_job_fails(tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text("The the council met.\n", encoding="utf-8")
    here = shlex.quote(str(Path(sys.executable).parent))
    lines = [
        line.replace(".cache/newslint-environment/bin", here)
        for line in pipeline()["newslint"]["script"]
    ]
    done = subprocess.run(
        ("sh", "-e", "-c", "\n".join(lines)),
        cwd=tmp_path,
        env={
            **os.environ,
            **pipeline()["newslint"]["variables"],
            "XDG_CACHE_HOME": str(tmp_path / "kept"),
            "CI_PROJECT_DIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    report = pipeline()["newslint"]["artifacts"]["reports"]["codequality"]
    found = json.loads((tmp_path / report).read_text(encoding="utf-8"))

    assert 1 == done.returncode, done.stderr
    assert ["spelling/doubled-word"] == [finding["check_name"] for finding in found]
    assert "bridge.txt" in done.stdout
