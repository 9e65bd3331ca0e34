"""Keeps what a table parsed to, by the content of the table and of its schema, so that a run pays for the tables that changed.

The cache holds plain data of tables that fit their schema, never places and never a verdict about several tables. Losing it costs half a second.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

# What decides how a text becomes data; a change of these files makes every entry stale.
_READERS = ("source.py", "schema.py", "cache.py")


class TableCache:
    """Parsed tables of earlier runs. A cache that cannot be read is empty, one that cannot be written stays as it was."""

    def __init__(self, path: Path | None, schemas: Path) -> None:
        self._path, self._schemas = path, schemas
        self._salt = _digest(sys.version, *((Path(__file__).parent / name).read_text(encoding="utf-8") for name in _READERS))
        self._kinds: dict[str, str] = {}
        self._entries: dict[str, tuple[str, Any]] = self._read()
        self._used: dict[str, tuple[str, Any]] = {}

    def _read(self) -> dict[str, tuple[str, Any]]:
        try:
            found = marshal.loads(self._path.read_bytes()) if self._path else {}
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return found if isinstance(found, dict) else {}

    def _key(self, kind: str, text: str) -> str:
        if kind not in self._kinds:
            self._kinds[kind] = (self._schemas / f"{kind}.json").read_text(encoding="utf-8")
        return _digest(self._salt, self._kinds[kind], text)

    def get(self, name: str, kind: str, text: str) -> Any | None:
        """The data of this text, if an earlier run parsed and accepted it."""
        key = self._key(kind, text)
        entry = self._entries.get(name)
        if entry is None or entry[0] != key:
            return None
        self._used[name] = entry
        return entry[1]

    def put(self, name: str, kind: str, text: str, data: Any) -> None:
        self._used[name] = (self._key(kind, text), data)

    def save(self) -> None:
        """Writes the entries of this run, if any is new."""
        if self._path is None or self._used == self._entries:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._path.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(marshal.dumps(self._used))
            Path(temporary).replace(self._path)
        except OSError:
            return


def _digest(*texts: str) -> str:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode())
        digest.update(b"\0")
    return digest.hexdigest()
