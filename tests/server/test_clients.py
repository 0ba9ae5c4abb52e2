"""Clients of LanguageTool as their makers wrote them, given our address."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.server.conftest import Served

TEXT = "😀 It was the the man ,he said."
DOUBLED = "spelling/doubled-word"
ELSEWHERE = "https://languagetool.org/api"  # which the client has for its only address
NODE = """
const client = require("languagetool-api");
client.check({language: "en-GB", text: process.argv[1]}, (error, told) => {
  client.showMistakes(told, (marked) => {
    client.codes((wrong, codes) => console.log(JSON.stringify({error, wrong, marked, codes})));
  });
});
"""


def test_language_tool_python_reads_and_mends(served: Served) -> None:
    library = pytest.importorskip(
        "language_tool_python", reason="language-tool-python is not installed"
    )
    with library.LanguageTool("en-GB", remote_server=served.address) as client:
        matches = client.check(TEXT)
        mended = client.correct(TEXT)
        client.disabled_categories = {"spelling"}
        rest = client.check(TEXT)

    (match,) = (match for match in matches if match.rule_id == DOUBLED)
    assert "the the" == TEXT[match.offset :][: match.error_length]
    assert "😀 It was the man, he said." == mended
    assert DOUBLED not in {match.rule_id for match in rest}


def test_pylanguagetool_reads_and_learns_the_languages(served: Served) -> None:
    api = pytest.importorskip("pylanguagetool.api", reason="pylanguagetool is not installed")
    address = f"{served.address}/v2/"
    told = api.check(TEXT, api_url=address, lang="auto", preferred_variants="en-GB", picky=True)

    assert DOUBLED in {match["rule"]["id"] for match in told["matches"]}
    assert "en-GB" in {language["longCode"] for language in api.get_languages(address)}


def test_the_command_of_pylanguagetool_prints_the_matches(served: Served, tmp_path: Path) -> None:
    pytest.importorskip("pylanguagetool", reason="pylanguagetool is not installed")
    article = tmp_path / "a.html"
    article.write_text("<p>It was the <b>old</b> man, who was was here.</p>\n", encoding="utf-8")
    command = Path(sys.executable).with_name("pylanguagetool")
    told = subprocess.run(
        [command, "--api-url", f"{served.address}/v2/", "--lang", "en-GB", article],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert "was was" in told.stdout


def test_languagetool_api_of_npm_reads_and_learns_the_languages(
    served: Served, tmp_path: Path
) -> None:
    installed = Path(sys.prefix) / "npm" / "node_modules"
    node = shutil.which("node")
    if node is None or not (installed / "languagetool-api").is_dir():
        pytest.skip("Node or npm’s languagetool-api is not installed: make npm-clients")
    shutil.copytree(installed, tmp_path / "node_modules")
    script = tmp_path / "node_modules" / "languagetool-api" / "index.js"
    source = script.read_text(encoding="utf-8")
    script.write_text(source.replace(ELSEWHERE, served.address), encoding="utf-8")

    command = [node, "--no-deprecation", "-e", NODE, TEXT]
    done = subprocess.run(
        command, capture_output=True, cwd=tmp_path, text=True, check=True, timeout=60
    )
    told = json.loads(done.stdout)

    assert (None, None) == (told["error"], told["wrong"])
    assert "the the" in told["marked"]
    assert "en-GB" in {code["longCode"] for code in told["codes"]}


def test_libreoffice_marks_the_text_and_offers_the_fix(served: Served) -> None:
    python = "/usr/bin/python3"  # Debian's, which has what talks to LibreOffice
    found = shutil.which("soffice") and Path(python).exists()
    if not found or subprocess.run([python, "-c", "import uno"], check=False).returncode:
        pytest.skip("LibreOffice with its LanguageTool client and python3-uno is not installed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    driver = Path(__file__).with_name("libreoffice.py")
    text = "It was the the man."
    done = subprocess.run(
        [python, driver, f"{served.address}/v2", port, text],
        capture_output=True,
        text=True,
        check=True,
        timeout=150,
    )

    assert [7, 7, "Small word typed twice", ["the"]] in json.loads(done.stdout)
