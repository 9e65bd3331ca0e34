"""mutex, condvar, rwlock: the synchronisation objects beside pthread's, in one hosted program, in alternating rounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Pair, Sample
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, launch_rounds, native_isa, read_rounds, run

CORE = [ROOT / "src" / "core" / f"{name}.c" for name in ("mutex", "condvar", "rwlock")]
SYSTEM = [ROOT / "src" / "os" / "linux" / f"{name}.c" for name in ("wait", "time", "vdso", "auxv")]
SOURCES = [*CORE, *SYSTEM, SYMBOLS]
FLAGS = ["-O2", "-falign-loops=64", "-pthread"]
COMPILER = "gcc"
# Steps with the lock and steps without it.
FIGHTS = {"10 steps": ["-DSECTION=10", "-DPAUSE=100"], "300 steps": ["-DSECTION=300", "-DPAUSE=300"]}
TURNS = {
    "two processors": ["-DPROCESSORS=2"],
    "two processors, signal before unlock": ["-DPROCESSORS=2", "-DSIGNAL_LOCKED"],
}


def program(scratch: Path, name: str, *flags: str) -> Path:
    native_isa()
    return compile_c(COMPILER, [HERE / f"{name}.c", *SOURCES], scratch / name, *FLAGS, *flags)


def pair(scratch: Path, name: str, case: str, *flags: str, variant: str = "", floor: bool = True) -> Pair:
    rounds = launch_rounds(program(scratch, name, *flags))
    return Pair(case, rounds["ours"], rounds["peer"], "pthread", "ns", rounds["floor"] if floor else (), variant)


def mutex(scratch: Path) -> Iterator[Measurement]:
    yield pair(scratch, "mutex", "uncontended", "-DUNCONTENDED")
    yield pair(scratch, "mutex", "single_threaded", "-DSINGLE_THREADED")
    for variant, flags in FIGHTS.items():
        yield pair(scratch, "mutex", "contended", "-DFOUGHT_FOR", *flags, variant=variant)


def condvar(scratch: Path) -> Iterator[Measurement]:
    for variant, flags in TURNS.items():
        yield pair(scratch, "condvar", "ping_pong", "-DPING_PONG", *flags, variant=variant, floor=False)
    yield pair(scratch, "condvar", "signal_without_waiter", floor=False)  # ours is as short as the loop itself
    counted = read_rounds(run([program(scratch, "condvar", "-DTRAPS")]))
    yield Sample("signal_without_waiter_syscalls", counted["ours"], "syscalls")


def rwlock(scratch: Path) -> Iterator[Measurement]:
    yield pair(scratch, "rwlock", "read")
