"""clock: what reading the monotonic clock costs, exact and coarse, beside libc's clock_gettime of the exact one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, have, launch_rounds

COMPILERS = {"gcc": "gcc", "clang": "clang-19"}
FLAGS = ["-O2", "-falign-loops=64"]
LIBRARY = [ROOT / "src" / "os" / "linux" / name for name in ("time.c", "vdso.c", "auxv.c")]
CASES: dict[str, list[str]] = {"monotonic": [], "coarse": ["-DCOARSE"]}


def measure(scratch: Path) -> Iterator[Measurement]:
    compilers = {name: program for name, program in COMPILERS.items() if have(program)}
    if not compilers:
        raise MeasureError("there is neither gcc nor clang-19")
    for name, compiler in compilers.items():
        for case, flags in CASES.items():
            program = compile_c(compiler, [HERE / "clock.c", *LIBRARY, SYMBOLS], scratch / "clock", *FLAGS, *flags)
            rounds = launch_rounds(program)
            ours, peer, floor = rounds["ours"], rounds["peer"], rounds["floor"]
            yield Pair(case, ours, peer, "clock_gettime", "ns", floor, variant=name)
