"""engine_timers: a million timers beside libuv's. engine_memory: what an engine takes of memory for each operation, and whether operations ask for
more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.engine_servers import COMPILER, DRIVERS, FLAGS, LINK, UV_HEADER, library
from tests.bench.harness import MeasureError, Measurement, Pair, Sample
from tests.bench.native import HERE, ROOT, compile_c, read_rounds, run


def timers(scratch: Path) -> Iterator[Measurement]:
    if not UV_HEADER.is_file():
        raise MeasureError("there is no uv.h: tools/setup installs libuv1-dev")
    sources = [HERE / "engine_timers.c", ROOT / "src" / "io" / "timers.c"]
    program = compile_c(COMPILER, sources, scratch / "engine_timers", *FLAGS, "-Wl,--no-as-needed,-luv")
    rounds = read_rounds(run([program]))
    for case in ("insert", "cancel", "expire"):
        yield Pair(case, rounds[f"ours_{case}"], rounds[f"theirs_{case}"], "libuv", "M/s")


def memory(scratch: Path) -> Iterator[Measurement]:
    program = compile_c(COMPILER, [HERE / "engine_memory.c", library()], scratch / "engine_memory", *FLAGS, *LINK)
    for short, driver in DRIVERS.items():
        rounds = read_rounds(run([program, driver]))
        yield Sample("per_op", rounds["bytes"], "bytes", variant=short)
        yield Sample("allocations", rounds["allocations"], "allocations", variant=short)
