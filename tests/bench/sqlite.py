"""sqlite: SQLite's speedtest1 on the VFS of examples/sqlite_vfs beside SQLite's own for Unix: one program, whole runs in turn.

Runs, and not threads of one: what a run leaves in the memory of the C library or of the disk's cache must meet both alike, so each round has one of
both, and begins with the one that ended the round before. The database lies where temporary files do, and is synced as SQLite does by default.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import run
from tests.clients import sqlite

ROUNDS = 11
SIZE = 100
OURS, PEER = "vllsi", "unix"


def seconds(program: Path, vfs: str, scratch: Path) -> float:
    for old in scratch.glob("speedtest.db*"):
        old.unlink()
    output = run([program, "--vfs", vfs, "--size", str(SIZE), scratch / "speedtest.db"])
    found = re.search(r"TOTAL\.+\s+([0-9.]+)s", output)
    if found is None:
        raise MeasureError("speedtest1 printed no total")
    return float(found[1])


def measure(scratch: Path) -> Iterator[Measurement]:
    if reason := sqlite.missing_source():
        raise MeasureError(reason)
    try:
        program = sqlite.build("gcc", sqlite.SPEEDTEST)[0]
    except sqlite.BuildError as error:
        raise MeasureError(str(error)) from error
    times: dict[str, list[float]] = {OURS: [], PEER: []}
    for number in range(-1, ROUNDS):
        for vfs in [OURS, PEER] if number % 2 else [PEER, OURS]:
            taken = seconds(program, vfs, scratch)
            if number >= 0:  # the first round warms up
                times[vfs].append(taken)
    yield Pair("speedtest1", times[OURS], times[PEER], "SQLite's VFS for Unix", "s")
