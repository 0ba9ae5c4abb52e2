"""The file that keeps results between runs; any number of processes may use it at once."""

from __future__ import annotations

import marshal
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

NAME = "results-1.sqlite"  # another number: another shape of its tables
MOST = 256 << 20  # bytes
_PATIENCE = 5.0  # seconds, while another process writes
_OWN = 0x6E6C696E  # “nlin”: what else is found in the place of the file is not ours
_TABLES = (
    "PRAGMA auto_vacuum = INCREMENTAL",
    "BEGIN IMMEDIATE",
    f"PRAGMA application_id = {_OWN}",
    "CREATE TABLE IF NOT EXISTS told (number INTEGER PRIMARY KEY, key BLOB UNIQUE, value BLOB)",
    "CREATE TABLE IF NOT EXISTS seen (place BLOB PRIMARY KEY, stamp BLOB, key BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS trees (stamp BLOB PRIMARY KEY, digest BLOB) WITHOUT ROWID",
    "COMMIT",
)


class Row(NamedTuple):
    """A result to keep: of which file, as it looked from outside, by which key."""

    place: bytes
    stamp: bytes
    key: bytes
    value: Any = None  # none: kept already, only the file looks otherwise


class Shelf:
    """Results by file and by content; one that cannot be read or written is an empty one."""

    def __init__(self, folder: Path, *, most: int = MOST) -> None:
        self._path = folder / NAME
        self._most = most
        self._connection = self._opened()

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def by_look(self, place: bytes, stamp: bytes) -> bytes | None:
        """The key of the file at `place`, if it looks as it did."""
        return self._one("SELECT key FROM seen WHERE place = ? AND stamp = ?", place, stamp)

    def value(self, key: bytes) -> Any:
        """What is kept under `key`; nothing where it is damaged."""
        found = self._one("SELECT value FROM told WHERE key = ?", key)
        return None if found is None else unsealed(found)

    def tree(self, stamp: bytes) -> bytes | None:
        """The digest of the contents of files that look so."""
        return self._one("SELECT digest FROM trees WHERE stamp = ?", stamp)

    def keep_tree(self, stamp: bytes, digest: bytes) -> None:
        """Remember the digest of files that look so."""
        self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO trees VALUES (?, ?)", (stamp, digest)
            )
        )

    def keep(self, rows: Sequence[Row]) -> None:
        """Remember results."""
        told = [(row.key, sealed(row.value)) for row in rows if row.value is not None]
        seen = [row[:3] for row in rows]

        def put(connection: sqlite3.Connection) -> None:
            connection.executemany("INSERT OR REPLACE INTO told(key, value) VALUES (?, ?)", told)
            connection.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", seen)
            self._tidy(connection)

        self._write(put)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One lock for many questions."""
        self._do("BEGIN")
        try:
            yield
        finally:
            self._do("COMMIT")

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Drop the older half of a shelf that is full."""
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (free,) = connection.execute("PRAGMA freelist_count").fetchone()
        if (pages - free) * size <= self._most:
            return
        connection.execute(
            "DELETE FROM told WHERE number <= (SELECT (MIN(number) + MAX(number)) / 2 FROM told)"
        )
        connection.execute("DELETE FROM seen WHERE key NOT IN (SELECT key FROM told)")
        connection.execute("DELETE FROM trees")
        connection.execute("PRAGMA incremental_vacuum").fetchall()

    def _opened(self) -> sqlite3.Connection | None:
        """The file, made anew where it is damaged or another's."""
        with suppress(OSError, sqlite3.Error):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return _connected(self._path)
            except sqlite3.OperationalError:  # locked, or on a disk that cannot be written
                return None
            except sqlite3.DatabaseError:
                self._path.unlink()
                return _connected(self._path)
        return None

    def _one(self, question: str, *values: bytes) -> bytes | None:
        if self._connection is None:
            return None
        try:
            found = self._connection.execute(question, values).fetchone()
        except sqlite3.Error:
            self.close()
            return None
        return found[0] if found and isinstance(found[0], bytes) else None

    def _do(self, statement: str) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.execute(statement)

    def _write(self, step: Callable[[sqlite3.Connection], object]) -> None:
        """A step that is done whole or not at all; what cannot be kept is done without."""
        if self._connection is None:
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            step(self._connection)
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            self.close()


def sealed(value: Any) -> bytes:
    """`value` as bytes, behind a check sum."""
    body = marshal.dumps(value)
    return zlib.crc32(body).to_bytes(4, "big") + body


def unsealed(data: bytes) -> Any:
    """The value; none where the bytes are damaged."""
    body = data[4:]
    return marshal.loads(body) if zlib.crc32(body) == int.from_bytes(data[:4], "big") else None


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        if owner != _OWN:
            if owner or tables:
                raise sqlite3.DatabaseError("another program's file")
            for statement in _TABLES:
                connection.execute(statement)
        # Losing what was kept when the power fails is no loss.
        connection.execute("PRAGMA synchronous = OFF")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
