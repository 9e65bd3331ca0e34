"""getpid: what the public stub costs over hand-written inline assembly. One C program, once per compiler."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, compile_c, have, launch_rounds, native_isa

COMPILERS = {"gcc": "gcc", "clang": "clang-19"}


def measure(scratch: Path) -> Iterator[Measurement]:
    native_isa()
    compilers = {name: program for name, program in COMPILERS.items() if have(program)}
    if not compilers:
        raise MeasureError("there is neither gcc nor clang-19")
    for name, compiler in compilers.items():
        program = compile_c(compiler, HERE / "getpid.c", scratch / f"getpid-{name}", "-O2")
        rounds = launch_rounds(program)
        yield Pair("stub", rounds["ours"], rounds["peer"], "inline assembly", "ns", rounds["floor"], variant=name)
