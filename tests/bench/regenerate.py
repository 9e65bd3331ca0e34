"""regenerate: how long the generator takes, as a person waits for it: the interpreter's start is part of the time.

All of it runs in a copy of the tables and the generator, since the generator keeps what it parsed in build/ and must
not find what an earlier run left there. `full` is measured twice and has one target: with nothing there, neither
rendered files nor parsed tables, as in a fresh clone, and again with nothing changed. `check` then looks at what was
rendered. The rounds of all three alternate.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Sample
from tests.bench.native import ROOT, run

ROUNDS = 9


def timed_s(copy: Path, *arguments: str) -> float:
    start = time.perf_counter()
    run([sys.executable, "-m", "codegen", *arguments], folder=copy)
    return time.perf_counter() - start


def forget(copy: Path) -> None:
    """Back to a fresh clone; Python's compiled modules stay, since they belong to no table."""
    for left in ("generated", "build"):
        shutil.rmtree(copy / left, ignore_errors=True)


def measure(scratch: Path) -> Iterator[Measurement]:
    for part in ("codegen", "tables"):
        shutil.copytree(ROOT / part, scratch / part)
    (scratch / "docs").mkdir()
    timed_s(scratch)  # warms the file cache and compiles the modules
    fresh, unchanged, check = [], [], []
    for _ in range(ROUNDS):
        forget(scratch)
        fresh.append(timed_s(scratch))
        unchanged.append(timed_s(scratch))
        check.append(timed_s(scratch, "--check"))
    yield Sample("full", fresh, "s", variant="fresh")
    yield Sample("full", unchanged, "s", variant="unchanged")
    yield Sample("check", check, "s")
