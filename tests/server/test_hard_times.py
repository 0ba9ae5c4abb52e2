"""Clients that are slow, many or gone, jobs that take too long: the server lives."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from newslint.server.settings import Settings
from tests.server.conftest import Served, serving

LONG = "The 40 men and the 50 women of the the town went home on Monday. " * 280
HEAD = b"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def _said(served: Served, *parts: bytes) -> bytes:
    """All that the server says to a client that sends `parts` and then nothing."""
    with socket.create_connection((served.host, served.port), timeout=30) as client:
        for part in parts:
            client.sendall(part)
            time.sleep(0.05)
        heard = b""
        with suppress(ConnectionResetError):
            while part := client.recv(65_536):
                heard += part
    return heard


def _is_alive(served: Served) -> bool:
    return served.post("/v1/check", {"text": "Well.\n"}).status == 200


def test_a_body_that_does_not_come_is_not_waited_for(served: Served) -> None:
    heard = _said(served, HEAD + b"Content-Length: 100\r\n\r\n", b'{"text": ')

    assert heard.startswith(b"HTTP/1.1 408 ")
    assert b"was not complete within 2 seconds" in heard


def test_a_head_that_does_not_come_is_not_waited_for(served: Served) -> None:
    began = time.monotonic()

    assert b"" == _said(served, b"POST /v1/check HT")
    assert b"" == _said(served)
    assert time.monotonic() - began < 15


def test_a_connection_may_be_used_again(served: Served) -> None:
    request = b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
    heard = _said(served, request, request, b"GET")

    assert 2 == heard.count(b"HTTP/1.1 200 ")


def test_what_is_not_http_is_refused(served: Served) -> None:
    assert _said(served, b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n").startswith(b"HTTP/1.1 400 ")
    assert b" 200 " not in _said(served, b"GET / HTTP/1.1\r\nX: " + b"x" * 200_000)
    assert _is_alive(served)


def test_a_client_that_hangs_up_leaves_no_trace(served: Served) -> None:
    for _ in range(5):
        with socket.create_connection((served.host, served.port)) as client:
            client.sendall(HEAD + b"Content-Length: 20\r\n\r\n" + b'{"text"')
        with socket.create_connection((served.host, served.port)) as client:
            client.sendall(HEAD + b'Content-Length: 15\r\n\r\n{"text":"well"}')

    assert _is_alive(served)


def test_many_clients_are_all_answered(served: Served) -> None:
    with ThreadPoolExecutor(30) as clients:
        sent = [{"text": f"It was the the man of {at}.\n"} for at in range(60)]
        heard = list(clients.map(lambda text: served.post("/v1/check", text), sent))

    assert {200} == {each.status for each in heard}


def test_an_answer_that_takes_too_long_is_given_up_and_the_next_is_given(folder: Path) -> None:
    settings = Settings(workers=1, folder=folder, seconds=0.15)
    with serving(settings) as served:
        slow = served.post("/v1/check", {"text": LONG * 10})

        assert (504, "no answer within 0.15 seconds: send a shorter text") == (
            slow.status,
            slow.json()["detail"],
        )
        plain = served.form("/v2/check", text=LONG * 10, language="en")
        assert plain.status in (503, 504)  # the worker that replaces the other may not be ready
        assert plain.text.startswith("Error: ")
        end = time.monotonic() + 60
        while not _is_alive(served) and time.monotonic() < end:
            time.sleep(0.2)
        assert "newslint_workers_replaced" in served.get("/metrics").text
        assert 200 == served.get("/health").status


def test_more_than_can_wait_are_told_to_come_again(folder: Path) -> None:
    settings = Settings(workers=1, folder=folder, waiting=1)
    with serving(settings) as served, ThreadPoolExecutor(8) as clients:
        sent = [{"text": LONG + str(at)} for at in range(8)]
        heard = list(clients.map(lambda text: served.post("/v1/check", text), sent))

    statuses = {each.status for each in heard}
    assert {200, 503} == statuses
    assert {"2"} == {each.headers["retry-after"] for each in heard if each.status == 503}
