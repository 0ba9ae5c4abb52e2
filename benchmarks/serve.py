"""A newsroom at `newslint serve`: clients that send articles at once, and how long they wait.

    serve.py [--clients N] [--seconds N] [--workers N] [--pause SECONDS]

Every client keeps one connection and sends an article of 3 KB to `/v1/check`, each time another
one; between an answer and the next article it waits for the pause, some time more or less.
Everything stays on this machine, and the server is ended with the run. Prints requests, errors,
and the times of answers; the exit status is 1 where a request failed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
SEED = (ROOT / "seeds" / "idlib.txt").read_text(encoding="utf-8")
SIZE = 3_000
NEWSLINT = shutil.which("newslint", path=str(Path(sys.executable).parent)) or "newslint"
HEAD = "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


class Tally(NamedTuple):
    """What the clients met."""

    times: list[float]
    errors: list[str]


def main() -> int:
    """Start a server, load it, and print."""
    options = _options()
    command = [NEWSLINT, "serve", "--port", "0", "--workers", str(options.workers)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            port = _port(server)
            tally = asyncio.run(_load(port, options))
        finally:
            server.terminate()
    _print(tally, options)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    each = (used.ru_utime + used.ru_stime) / max(1, len(tally.times))
    print(f"{'processor time of each':<24} {each * 1000:8.0f} ms, the start of the server included")
    return 1 if tally.errors or not tally.times else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Load newslint serve.")
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--pause", type=float, default=2.0)
    return parser.parse_args()


def _port(server: subprocess.Popen[str]) -> int:
    """The port that the server says it listens at."""
    line = server.stdout.readline() if server.stdout else ""
    return int(line.split(" (")[0].rpartition(":")[2])


async def _load(port: int, options: argparse.Namespace) -> Tally:
    tally = Tally([], [])
    await _ready(port)
    end = time.monotonic() + options.seconds
    clients = (_client(at, port, end, options.pause, tally) for at in range(options.clients))
    await asyncio.gather(*clients)
    return tally


async def _ready(port: int) -> None:
    """Wait for the workers, which load the rules first: what is ready answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await _ask(reader, writer, "Ready?")
    writer.close()


async def _client(at: int, port: int, end: float, pause: float, tally: Tally) -> None:
    chance = random.Random(at)
    await asyncio.sleep(chance.uniform(0, pause))  # people do not press a key together
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.monotonic() < end:
        article = _article(chance)
        began = time.perf_counter()
        try:
            status = await _ask(reader, writer, article)
        except (OSError, EOFError, ValueError) as mistake:
            tally.errors.append(repr(mistake))
            return
        tally.times.append(time.perf_counter() - began)
        if status != b"200":
            tally.errors.append(status.decode())
        await asyncio.sleep(pause * chance.uniform(0.5, 1.5))
    writer.close()


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, text: str) -> bytes:
    """Send an article and read the whole answer; its status, and what is told of a refusal."""
    body = json.dumps({"text": text}).encode()
    writer.write(f"{HEAD}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    head = await reader.readuntil(b"\r\n\r\n")
    length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
    told = await reader.readexactly(int(length))
    status = head.split(b" ", 2)[1]
    return status if status == b"200" else status + b" " + told


def _article(chance: random.Random) -> str:
    """The seed's sentences in an order that no other article has."""
    sentences = SEED.replace("\n", " ").split(". ")
    chance.shuffle(sentences)
    return ". ".join(sentences)[:SIZE]


def _print(tally: Tally, options: argparse.Namespace) -> None:
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    print(
        f"{options.clients} clients for {options.seconds:g} s, {options.workers} workers, "
        f"a pause of {options.pause:g} s on average, articles of {SIZE:,} characters"
    )
    print(f"{'requests':<24} {len(tally.times):8,}  ({len(tally.errors)} errors)")
    print(f"{'requests a second':<24} {len(tally.times) / options.seconds:8.1f}")
    if len(tally.times) > 1:
        cuts = statistics.quantiles(tally.times, n=1000)
        for name, cut in (("median", 499), ("p90", 899), ("p99", 989), ("p99.9", 998)):
            print(f"{name:<24} {cuts[cut] * 1000:8.0f} ms")
        print(f"{'longest':<24} {max(tally.times) * 1000:8.0f} ms")
    for error in sorted(set(tally.errors)):
        print(error)


if __name__ == "__main__":
    sys.exit(main())
