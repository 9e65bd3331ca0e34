"""getpid: what the public stub costs over hand-written inline assembly.

One C program, built by each compiler in two ways: as a C program sees the stub, inlined where the compiler likes, and
through the real symbol, as another language binds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, SYMBOLS, compile_c, have, launch_rounds, native_isa

COMPILERS = {"gcc": "gcc", "clang": "clang-19"}
WAYS: dict[str, list[str]] = {"": [], ", symbol": ["-DTHROUGH_SYMBOL"]}
FLAGS = ["-O2", "-falign-loops=64"]  # where a loop happens to start must not decide


def measure(scratch: Path) -> Iterator[Measurement]:
    native_isa()
    compilers = {name: program for name, program in COMPILERS.items() if have(program)}
    if not compilers:
        raise MeasureError("there is neither gcc nor clang-19")
    for name, compiler in compilers.items():
        for way, flags in WAYS.items():
            program = compile_c(compiler, [HERE / "getpid.c", SYMBOLS], scratch / "getpid", *FLAGS, *flags)
            rounds = launch_rounds(program)
            ours, peer, floor = rounds["ours"], rounds["peer"], rounds["floor"]
            yield Pair("stub", ours, peer, "inline assembly", "ns", floor, variant=name + way)
