"""regenerate: how long the generator takes, as a person waits for it: the interpreter's start is part of the time.

`full` is measured twice, into an empty folder and again where nothing has changed, and has one target; `check` looks at
what was just rendered. The rounds of all three alternate.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Sample
from tests.bench.native import run

ROUNDS = 9


def timed_s(*arguments: str | Path) -> float:
    start = time.perf_counter()
    run([sys.executable, "-m", "codegen", *arguments])
    return time.perf_counter() - start


def measure(scratch: Path) -> Iterator[Measurement]:
    output = scratch / "generated"
    empty, unchanged, check = [], [], []
    timed_s("--output", output)  # warms the file cache and Python's compiled modules
    for _ in range(ROUNDS):
        shutil.rmtree(output)
        empty.append(timed_s("--output", output))
        unchanged.append(timed_s("--output", output))
        check.append(timed_s("--check", "--output", output))
    yield Sample("full", empty, "s", variant="empty")
    yield Sample("full", unchanged, "s", variant="unchanged")
    yield Sample("check", check, "s")
