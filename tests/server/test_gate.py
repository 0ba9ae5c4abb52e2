"""Who may ask, and what browsers are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.server.settings import Settings
from tests.server.conftest import Served, serving

SENT = {"text": "Well.\n"}


@pytest.fixture(scope="module")
def guarded(folder: Path) -> Iterator[Served]:
    settings = Settings(
        workers=1, folder=folder, token="sésame", origins=("https://cms.example",), host="0.0.0.0"
    )
    with serving(settings) as server:
        yield server


def test_who_does_not_know_the_token_is_refused(guarded: Served) -> None:
    refused = guarded.post("/v1/check", SENT)

    assert (401, "Bearer") == (refused.status, refused.headers["www-authenticate"])
    assert 401 == guarded.post("/v1/check", SENT, Authorization="Bearer x").status
    assert 401 == guarded.get("/metrics").status
    right = "Bearer sésame".encode().decode("latin-1")
    assert 200 == guarded.post("/v1/check", SENT, Authorization=right).status


def test_a_client_of_languagetool_gives_the_token_as_its_key(guarded: Served) -> None:
    fields = {"text": "Well.", "language": "en"}

    assert 401 == guarded.form("/v2/check", **fields).status
    assert 200 == guarded.form("/v2/check", **fields, username="a", apiKey="sésame").status
    assert 200 == guarded.get("/v2/languages").status


def test_the_page_and_health_need_no_token(guarded: Served) -> None:
    assert 200 == guarded.get("/").status
    assert 200 == guarded.get("/health", Host="desk.example").status


def test_pages_of_other_sites_may_not_ask_unless_they_are_named(
    guarded: Served, served: Served
) -> None:
    allowed = guarded.get("/health", Origin="https://cms.example").headers
    other = guarded.get("/health", Origin="https://other.example").headers

    assert "https://cms.example" == allowed["access-control-allow-origin"]
    assert "access-control-allow-origin" not in other
    closed = served.get("/health", Origin="https://cms.example").headers
    assert "access-control-allow-origin" not in closed


def test_a_page_that_may_ask_is_let_through_before_it_sends(guarded: Served) -> None:
    heard = guarded.ask(
        "OPTIONS",
        "/v1/check",
        Origin="https://cms.example",
        Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="authorization,content-type",
    )

    assert 200 == heard.status
    assert "authorization" in heard.headers["access-control-allow-headers"].lower()


def test_another_name_for_this_machine_is_not_answered(served: Served) -> None:
    assert 421 == served.get("/health", Host="rebound.example").status
    assert 421 == served.get("/health", Host="[").status
    assert 200 == served.get("/health", Host="localhost:1").status


def test_browsers_are_told_to_load_nothing_from_elsewhere(served: Served) -> None:
    home = served.get("/")

    assert 200 == home.status
    assert home.headers["content-type"].startswith("text/html")
    policy = home.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "nosniff" == served.get("/v1/rules").headers["x-content-type-options"]


def test_only_the_files_of_the_page_are_served(served: Served) -> None:
    assert 404 == served.get("/desk/../app.py").status
    assert 404 == served.get("/desk/%2e%2e/app.py").status
    assert 404 == served.get("/desk/no-such-file.js").status


def test_the_metrics_count_requests_by_path_and_status(served: Served) -> None:
    served.get("/v1/no-such-path")
    served.post("/v1/check", SENT)
    told = served.get("/metrics").text

    assert 'newslint_requests_total{path="other",status="404"}' in told
    assert 'newslint_request_seconds_bucket{path="/v1/check",le="+Inf"}' in told
    assert "\nnewslint_workers 1\n" in told
    assert "no-such-path" not in told
