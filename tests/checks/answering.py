"""A server in this process that answers as a LanguageTool does, or as one should not."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from typing import NamedTuple
from urllib.parse import parse_qs

LANGUAGES = [{"code": "en", "longCode": "en-US"}, {"code": "en", "longCode": "en-GB"}]


class Answers(NamedTuple):
    """How the server behaves."""

    wrong: tuple[str, ...] = ()  # the words that it remarks on, each to be “right”
    rule: str = "MORFOLOGIK_RULE_EN_US"
    category: str = "TYPOS"
    seconds: float = 0.0  # before it answers to a text
    refuses: str = ""  # what it says instead of an answer to a text
    is_stranger: bool = False  # it is a server of something else


class Answering(NamedTuple):
    """Where the server is, and the texts that it was sent."""

    url: str
    texts: list[str]
    forms: list[dict[str, list[str]]]


@contextmanager
def answering(answers: Answers) -> Iterator[Answering]:
    """The server while it runs."""
    forms: list[dict[str, list[str]]] = []
    texts: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def languages(self) -> None:
            self._send("<h1>Hello</h1>" if answers.is_stranger else json.dumps(LANGUAGES))

        def check(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            forms.append(form)
            texts.append(form["text"][0])
            time.sleep(answers.seconds)
            each = (_matches(word, texts[-1], answers) for word in answers.wrong)
            self._send(answers.refuses or json.dumps({"matches": [*chain.from_iterable(each)]}))

        def _send(self, text: str) -> None:
            body = text.encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            del words

    # The standard library settles the names, by which it finds them.
    for name, answer in (("do_GET", Handler.languages), ("do_POST", Handler.check)):
        setattr(Handler, name, answer)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Answering(f"http://127.0.0.1:{server.server_address[1]}", texts, forms)
    finally:
        server.shutdown()
        server.server_close()


def _matches(word: str, text: str, answers: Answers) -> Iterator[dict[str, object]]:
    """A match for each place of the word, counted in UTF-16 as LanguageTool does."""
    at = text.find(word)
    while at >= 0:
        yield {
            "message": "Possible slip.",
            "replacements": [{"value": "right"}],
            "offset": _units(text[:at]),
            "length": _units(word),
            "context": {"text": word, "offset": 0, "length": _units(word)},
            "sentence": word,
            "rule": {
                "id": answers.rule,
                "issueType": "misspelling",
                "category": {"id": answers.category},
            },
        }
        at = text.find(word, at + 1)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
