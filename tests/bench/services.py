"""random, locking: small services beside the calls of the kernel that they are made of, in one hosted program, in alternating rounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, launch_rounds, native_isa

CORE = ["error", "init", "locking", "mutex", "panic", "region_table", "thread_block", "context"]
SYSTEM = ["auxv", "descriptor", "host", "locking", "pages", "path", "random", "time", "vdso", "wait"]
SOURCES = [
    *(ROOT / "src" / "core" / f"{name}.c" for name in CORE),
    *(ROOT / "src" / "os" / "linux" / f"{name}.c" for name in SYSTEM),
    ROOT / "generated" / "src" / "errors.c",
    SYMBOLS,
]
FLAGS = ["-O2", "-falign-loops=64", f"-I{ROOT / 'src' / 'os' / 'linux'}", "-ffunction-sections", "-Wl,--gc-sections", "-pthread"]
COMPILER = "gcc"


def _pair(scratch: Path, name: str, case: str, peer: str) -> Pair:
    errno = ROOT / "generated" / "src" / "linux" / native_isa() / "errno.c"
    program = compile_c(COMPILER, [HERE / f"{name}.c", *SOURCES, errno], scratch / name, *FLAGS)
    rounds = launch_rounds(program)
    return Pair(case, rounds["ours"], rounds["peer"], peer, "ns", rounds["floor"])


def random(scratch: Path) -> Iterator[Measurement]:
    yield _pair(scratch, "random", "16_bytes", "getrandom call")


def locking(scratch: Path) -> Iterator[Measurement]:
    yield _pair(scratch, "locking", "lock_unlock", "fcntl F_SETLK")
