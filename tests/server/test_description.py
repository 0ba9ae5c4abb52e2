"""The OpenAPI document, and requests made from it by a program that looks for faults."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from newslint.server.settings import Settings
from tests.server.conftest import Served, serving


def test_the_document_names_all_that_is_offered(served: Served) -> None:
    told = served.get("/openapi.json").json()

    assert {
        "/v1/check",
        "/v1/fix",
        "/v1/sources",
        "/v1/figures",
        "/v1/names",
        "/v1/rules",
        "/v1/rule",
        "/health",
        "/metrics",
        "/v2/check",
        "/v2/languages",
        "/v2/maxtextlength",
    } == set(told["paths"])
    selector = told["components"]["schemas"]["Selector"]["pattern"]
    assert re.search(selector, "spelling/doubled-word")
    assert not re.search(selector, "spelling/no-such-rule")
    assert "us-wire" in told["components"]["schemas"]["Article"]["properties"]["style"]["enum"]
    assert "securitySchemes" not in told["components"]


def test_schemathesis_finds_no_failure(served: Served, tmp_path: Path) -> None:
    if find_spec("schemathesis") is None:
        pytest.skip("schemathesis is not installed")
    command = Path(sys.executable).with_name("schemathesis")
    done = subprocess.run(
        [command, "run", f"{served.address}/openapi.json", "--max-examples", "8", "--no-color"],
        capture_output=True,
        cwd=tmp_path,
        text=True,
        check=False,
        timeout=300,
    )

    assert 0 == done.returncode, done.stdout


def test_a_server_with_a_token_says_how_it_is_given(folder: Path) -> None:
    settings = Settings(workers=1, folder=folder, token="a")
    with serving(settings) as guarded:
        told = guarded.get("/openapi.json").json()

    assert {"type": "http", "scheme": "bearer"} == told["components"]["securitySchemes"]["token"]
    assert [{"token": []}] == told["paths"]["/v1/check"]["post"]["security"]
    assert "401" in told["paths"]["/v1/check"]["post"]["responses"]
