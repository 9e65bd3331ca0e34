"""What has to be there after a crash: the operations of work.c once more, and a reader of what they left.

`done` operations were reported as stable. The one after them may have been under way: what it changes may be old or new, but nothing between.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

OBJECT_NEW, OBJECT_SAME, OBJECT_DEEP, OBJECT_LOG, OBJECT_PAGE = range(1, 6)
OBJECT_OLD = OBJECT_PAGE + 8  # a page each
OBJECT_OVER = OBJECT_OLD + 1
SAME_COUNT, LOG_ROUND, WAL_ROUND = 3, 6, 5
PAGES, PAGE_WORDS = 8, 768
PAGE_BYTES = PAGE_WORDS * 8
MASK = (1 << 64) - 1
TEMPORARY_PREFIX = ".vllsi-"
OWN_OF_FILE_SYSTEMS = {"lost+found"}


def contents(what: int, operation: int, count: int) -> bytes:
    first = what << 48 | operation << 24
    return array("Q", range(first, first + count)).tobytes()


def words_of(operation: int, most: int) -> int:
    return 1 + operation * 977 % most


def _names(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.name not in OWN_OF_FILE_SYSTEMS and not path.is_dir():
            yield path.relative_to(folder).as_posix()


def _described(data: bytes | None) -> str:
    """In few words, what a file holds."""
    if data is None:
        return "nothing"
    word = struct.unpack_from("=Q", data.ljust(8, b"\0"))[0]
    return f"{len(data)} bytes of object {word >> 48}, operation {word >> 24 & 0xFFFFFF}, or mixed"


# ---------------------------------------------------------------- atomic


def _atomic_write(operation: int) -> tuple[str, bytes]:
    """The name that an operation gives new contents, and these."""
    kind = operation % 4
    name = {0: f"new{operation}", 2: f"deep{operation}/a/b{operation}"}.get(kind, f"same{operation // 4 % SAME_COUNT}")
    what = {0: OBJECT_NEW, 2: OBJECT_DEEP}.get(kind, OBJECT_SAME)
    return name, contents(what, operation, words_of(operation, 4000))


def check_atomic(folder: Path, done: int, at_mark: bool, count: int) -> list[str]:
    expected = dict(_atomic_write(operation) for operation in range(done))
    next_name, next_data = _atomic_write(done) if done < count else ("", b"")
    found = list(_names(folder))
    problems = []
    for name in sorted({*expected, next_name} - {""}):
        data = (folder / name).read_bytes() if name in found else None
        allowed = [expected.get(name), *([next_data] if name == next_name and not at_mark else [])]
        if data not in allowed:
            problems.append(f"{name} holds {_described(data)}, and should {' or '.join(_described(each) for each in allowed)}")
    others = [name for name in found if name not in expected and name != next_name]
    left = [name for name in others if Path(name).name.startswith(TEMPORARY_PREFIX)]
    problems += [f"{name} should not be there" for name in others if name not in left]
    if len(left) > (0 if at_mark else 1):
        problems.append(f"temporary files were left: {', '.join(left)}")
    return problems


# ---------------------------------------------------------------- append


@dataclass
class Logs:
    """The log files after some operations."""

    files: dict[str, bytes] = field(default_factory=dict)

    def operate(self, operation: int) -> None:
        if operation % LOG_ROUND == LOG_ROUND - 1:
            self.files[f"log.{operation}"] = self.files.pop("log")
        else:
            self.files["log"] = self.files.get("log", b"") + contents(OBJECT_LOG, operation, words_of(operation, 1200))


def check_append(folder: Path, done: int, at_mark: bool, count: int) -> list[str]:
    """Records that were reported are there, in order and whole; behind them there may be as much as the next operation writes."""
    before, after = Logs(), Logs()
    for operation in range(done + 1):
        if operation < done:
            before.operate(operation)
        if operation < done or operation < count:
            after.operate(operation)
    found = {name: (folder / name).read_bytes() for name in _names(folder)}
    if at_mark:
        return _compare_logs(found, before, before)
    problems = _compare_logs(found, before, after)
    return problems and _compare_logs(found, after, after)


def _compare_logs(found: dict[str, bytes], before: Logs, after: Logs) -> list[str]:
    problems = []
    for name, data in before.files.items():
        room = max(len(data), len(after.files.get(name, b"")))
        here = found.get(name)
        if here is None or not here.startswith(data) or len(here) > room:
            problems.append(f"{name} holds {_described(here)}, and should begin with {len(data)} bytes and have {room} at most")
    return problems + [f"{name} should not be there" for name in found if name not in before.files and name not in after.files]


# ---------------------------------------------------------------- wal


def _pages_after(done: int) -> list[int]:
    """The version of each page after so many operations."""
    versions = [0] * PAGES
    for operation in range(1, done):
        if operation % WAL_ROUND != WAL_ROUND - 1:
            for page in (0, *(1 + (operation * 3 + at) % (PAGES - 1) for at in range(1 + operation % 3))):
                versions[page] = operation
    return versions


def _checksum(words: tuple[int, ...]) -> int:
    total = 0x9E3779B97F4A7C15
    for word in words:
        total = (total ^ word) * 0x100000001B3 & MASK
    return total


def _transactions(log: bytes) -> Iterator[tuple[int, dict[int, bytes]]]:
    """The complete transactions of a log: their number, and their pages. The first record that is not right ends it."""
    size = 4 * 8 + PAGE_BYTES
    pages: dict[int, bytes] = {}
    expected: tuple[int, int] | None = None  # the transaction and how many of its records are left
    for at in range(0, len(log) - size + 1, size):
        transaction, page, left, checksum = struct.unpack_from("=4Q", log, at)
        words = struct.unpack_from(f"={PAGE_WORDS}Q", log, at + 32)
        if checksum != _checksum((transaction, page, left, *words)) or (expected and expected != (transaction, left)):
            return
        pages[page] = log[at + 32 : at + size]
        expected = (transaction, left - 1) if left else None
        if left == 0:
            yield transaction, pages
            pages = {}


def check_wal(folder: Path, done: int, at_mark: bool, count: int) -> list[str]:
    """What recovery makes of the log and the pages is the state after the last operation that was reported, or the next."""
    found = set(_names(folder))
    start = b"".join(contents(OBJECT_PAGE + page, 0, PAGE_WORDS) for page in range(PAGES))
    if done == 0 and not found & {"wal"}:  # not all of the first operation has happened
        return [] if "data" not in found or (folder / "data").read_bytes() == start else ["data is there, but not whole"]
    if found != {"data", "wal"}:
        return [f"there are {', '.join(sorted(found)) or 'no files'}, and should be data and wal"]
    data = (folder / "data").read_bytes()
    pages = [data[page * PAGE_BYTES : (page + 1) * PAGE_BYTES] for page in range(PAGES)]
    for _transaction, changed in _transactions((folder / "wal").read_bytes()):
        for page, words in changed.items():
            pages[page] = words
    allowed = [_pages_after(done), *([_pages_after(done + 1)] if done < count and not at_mark else [])]
    for versions in allowed:
        if pages == [contents(OBJECT_PAGE + page, version, PAGE_WORDS) for page, version in enumerate(versions)]:
            return []
    return [f"page {page} holds {_described(words)}" for page, words in enumerate(pages)] + [f"the versions should be {allowed}"]


# ---------------------------------------------------------------- old


def check_old(folder: Path, marks: int, at_mark: bool, count: int) -> list[str]:
    """Each operation has two marks, before its rename and at its end: between them the name has all of the old contents, or all of the new."""
    done, renaming = marks // 2, marks % 2 == 1
    found = list(_names(folder))
    problems = []
    for operation in range(min(done + renaming, count)):
        name = f"over{operation}"
        data = (folder / name).read_bytes() if name in found else None
        allowed = [contents(OBJECT_OVER, operation, words_of(operation, 4000))]
        if operation == done:
            allowed.append(contents(OBJECT_OLD, operation, words_of(operation, 3000)))
        if data not in allowed:
            problems.append(f"{name} holds {_described(data)}, and should {' or '.join(_described(each) for each in allowed)}")
    left = [name for name in found if name.startswith(TEMPORARY_PREFIX)]
    if len(left) > (0 if at_mark and not renaming else 1):
        problems.append(f"temporary files were left: {', '.join(left)}")
    return problems


CHECKS = {"atomic": check_atomic, "append": check_append, "wal": check_wal, "old": check_old, "given-up": check_old}
