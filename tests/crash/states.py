"""What may be left after a crash: the images that a log of disk.c allows.

A crash may come after any record. What a flush has passed is there. Of the writes after the last flush each may be there or not, in whole or in
pieces of a block: none, all, a random part, a random part of their blocks.

What is taken for granted: a write that the file system had asked for when it asked for a flush is flushed, though it may have been under way; a
block of 4,096 bytes is written or not. A real disk promises less of the first (the file systems here wait for what they need) and of the
second a sector of 512.
"""

from __future__ import annotations

import os
import random
import struct
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.crash.host import copy_sparse

HEAD = struct.Struct("=IIQ")
WRITE, FLUSH, MARK = 1, 2, 3
BLOCK = 4096
KINDS = ("none", "some", "torn", "all")


@dataclass(frozen=True)
class Record:
    """What the disk was asked for."""

    kind: int
    offset: int = 0  # of a write; of a mark, the number of the writer
    data: bytes = b""


@dataclass(frozen=True)
class Point:
    """A moment at which a crash may come, and what of the unflushed writes is left then."""

    at: int  # how many records came before
    kind: str
    seed: int


@dataclass(frozen=True)
class State:
    """An image, and what has to be in it."""

    point: Point
    marks: tuple[int, ...]  # how many operations of each writer had been reported as stable
    just_marked: int  # the writer whose mark came last, and nothing after it; -1 for none
    pending: int  # unflushed writes
    image: Path


def read_log(path: Path) -> list[Record]:
    data, at, records = path.read_bytes(), 0, []
    while at < len(data):
        kind, length, offset = HEAD.unpack_from(data, at)
        at += HEAD.size
        records.append(Record(kind, offset, data[at : at + length]))
        at += length
    return records


def choose(records: Sequence[Record], count: int, seed: int) -> list[Point]:
    """A half of the points follow a mark, evenly over the log with the last one among them; a quarter precede a flush, when most is unflushed; the
    others are anywhere. All kinds come in turn."""
    marks = [at + 1 for at, record in enumerate(records) if record.kind == MARK]
    flushes = [at for at, record in enumerate(records) if record.kind == FLUSH and at > marks[0]]
    chance = random.Random(seed)
    wanted = max(1, min(len(marks), count // 2))
    places = [marks[(each + 1) * len(marks) // wanted - 1] for each in range(wanted)]
    places += [chance.choice(flushes or marks) for _ in range(count // 4)]
    places += [chance.randrange(marks[0], marks[-1] + 1) for _ in range(count - len(places))]
    points = [Point(at, KINDS[number % len(KINDS)], chance.getrandbits(32)) for number, at in enumerate(places)]
    return sorted(points, key=lambda point: point.at)


def _kept(pending: Sequence[Record], point: Point) -> Iterator[tuple[int, bytes]]:
    """What of the unflushed writes reaches the disk: where, and which bytes."""
    chance = random.Random(point.seed)
    share = chance.choice((0.1, 0.5, 0.9))
    for record in pending:
        if point.kind == "all" or (point.kind == "some" and chance.random() < share):
            yield record.offset, record.data
        elif point.kind == "torn":
            for start in range(0, len(record.data), BLOCK):
                if chance.random() < share:
                    yield record.offset + start, record.data[start : start + BLOCK]


class _Disk:
    """The disk as it goes through the log: what is durable in an image, what is not in a list."""

    def __init__(self, image: Path) -> None:
        self._file = image.open("r+b", buffering=0)
        self.pending: list[Record] = []

    def take(self, record: Record) -> None:
        if record.kind == WRITE:
            self.pending.append(record)
        elif record.kind == FLUSH:
            for each in self.pending:
                os.pwrite(self._file.fileno(), each.data, each.offset)
            self.pending.clear()

    def close(self) -> None:
        self._file.close()


def states(base: Path, records: Sequence[Record], points: Sequence[Point], writers: int, folder: Path) -> Iterator[State]:
    """The states of these points, in order; each image is gone when the next is asked for."""
    durable, image = folder / "durable.img", folder / "state.img"
    copy_sparse(base, durable)
    marks, at = [0] * writers, 0
    with closing(_Disk(durable)) as disk:
        for point in points:
            for record in records[at : point.at]:
                disk.take(record)
                if record.kind == MARK:
                    marks[record.offset] += 1
            at = point.at
            copy_sparse(durable, image)
            with image.open("r+b", buffering=0) as file:
                for offset, data in _kept(disk.pending, point):
                    os.pwrite(file.fileno(), data, offset)
            last = records[at - 1]
            yield State(point, tuple(marks), last.offset if last.kind == MARK else -1, len(disk.pending), image)
            image.unlink()
