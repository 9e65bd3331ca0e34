"""Writes an initramfs: the archive that a kernel unpacks into its first file system, in cpio's `newc` form.

A list of entries in, bytes out; nothing is read from the machine, so no root is needed for device nodes, and the same entries give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MAGIC = "070701"
FOLDER, FILE, CHARACTER_DEVICE = 0o040000, 0o100000, 0o020000
TRAILER = "TRAILER!!!"


@dataclass(frozen=True)
class Entry:
    """A folder, a file or a device node, by its path without a slash at its start."""

    path: str
    mode: int
    content: bytes = b""
    device: tuple[int, int] = (0, 0)


def folder(path: str) -> Entry:
    return Entry(path, FOLDER | 0o755)


def file(path: str, content: bytes, mode: int = 0o644) -> Entry:
    return Entry(path, FILE | mode, content)


def character_device(path: str, major: int, minor: int, mode: int = 0o666) -> Entry:
    return Entry(path, CHARACTER_DEVICE | mode, device=(major, minor))


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


def _record(number: int, entry: Entry) -> bytes:
    name = entry.path.encode() + b"\0"
    owner, group, links, time = 0, 0, 1, 0
    fields = [number, entry.mode, owner, group, links, time, len(entry.content), 0, 0, *entry.device, len(name), 0]
    header = MAGIC + "".join(f"{value:08x}" for value in fields)
    return _padded(header.encode() + name) + _padded(entry.content)


def archive(entries: Iterable[Entry]) -> bytes:
    """Folders have to stand before what is in them."""
    records = [_record(number, entry) for number, entry in enumerate(entries, start=1)]
    return b"".join([*records, _record(0, Entry(TRAILER, 0))])
