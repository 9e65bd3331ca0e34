"""verify: how long checking all ten ABIs' tables against the UAPI headers takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Sample
from tests.bench.native import ROOT, run

ROUNDS = 3


def timed_s(headers: Path) -> float:
    start = time.perf_counter()
    run([ROOT / "tools" / "vllsi", "verify", "--uapi", headers])
    return time.perf_counter() - start


def measure(scratch: Path) -> Iterator[Measurement]:
    del scratch
    headers = ROOT / "build" / "uapi"
    if not (headers / "version").is_file():
        raise MeasureError("there are no UAPI headers: run tools/setup")
    yield Sample("all_abis", [timed_s(headers) for _ in range(ROUNDS)], "s")
