"""spawn_wait: a program without a libc, started and waited for by the library and by posix_spawn, in one hosted program, in alternating rounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, launch_rounds, native_isa

PROCESS = [f"process_{part}" for part in ("child", "plan", "spawn", "wait")]
SYSTEM = [*PROCESS, "path", "pages", "auxv", "signal_own", "wait", "time", "vdso"]
SOURCES = [
    *(ROOT / "src" / "os" / "linux" / f"{name}.c" for name in SYSTEM),
    ROOT / "src" / "core" / "mutex.c",
    SYMBOLS,
]
INCLUDES = [f"-I{ROOT / folder}" for folder in ("src", "src/core", "src/os/linux")]
FLAGS = ["-O2", "-falign-loops=64", "-pthread", "-ffunction-sections", "-Wl,--gc-sections", *INCLUDES]
PROGRAM_FLAGS = ["-O2", "-ffreestanding", "-fno-stack-protector", "-nostdlib", "-static"]
COMPILER = "gcc"


def measure(scratch: Path) -> Iterator[Measurement]:
    isa = native_isa()
    started = compile_c(COMPILER, [HERE / "spawn_exit.c", SYMBOLS], scratch / "spawn_exit", *PROGRAM_FLAGS)
    entry = ROOT / "generated" / "src" / "linux" / isa / "entry.S"
    program = compile_c(COMPILER, [HERE / "spawn.c", *SOURCES, entry], scratch / "spawn", *FLAGS, f'-DPROGRAM="{started}"')
    rounds = launch_rounds(program)
    yield Pair("spawn_wait", rounds["ours"], rounds["peer"], "posix_spawn", "ns")
