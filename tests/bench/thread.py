"""thread and thread_memory: what threads cost in a program without a libc, beside pthread in a glibc program.

Two programs, launched in turn: one that owns its threads cannot hold glibc's. A launch, reduced to the median of its rounds, is one round
of the measurement; both may use every processor, and once more both are held on one, where nothing hides what a thread costs.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair, Sample
from tests.bench.native import HERE, LAUNCHES, ROOT, SYMBOLS, compile_c, have, native_isa, read_rounds, run

COMPILER = "gcc"
INCLUDES = [f"-I{ROOT / folder}" for folder in ("src", "src/core", "src/os/linux")]
FREESTANDING = ["-O2", "-ffreestanding", "-fno-stack-protector", "-fno-pic", "-nostdlib", "-static", "-no-pie", "-ffunction-sections"]
GATHERED = ["-Wl,--gc-sections", "-Wno-lto-type-mismatch"]
CASES = [("spawn_join", 1), ("spawn_join_batch", 16)]
WAYS: list[tuple[str, list[str]]] = [("", []), ("one processor", ["-DONE_PROCESSOR"])]
THREADS = ["thread", "thread_exit", "thread_fork", "thread_hosted", "thread_list", "thread_name", "thread_own", "thread_record", "thread_stack"]
SYSTEM = [*THREADS, "thread_bounds", "auxv", "environment", "host", "pages", "time", "vdso", "wait"]
CORE = ["context", "error", "init", "mutex", "panic", "sync_misuse", "thread_block", "types"]


def library() -> list[Path]:
    """What threads need of the library, and the start-up of a program without a libc."""
    start = [path.stem for path in sorted((ROOT / "src" / "start").glob("*.c")) if path.stem != "minimal"]
    folders = {"core": CORE, "os/linux": SYSTEM, "start": start}
    parts = [ROOT / "src" / folder / f"{name}.c" for folder, names in folders.items() for name in names]
    generated = ROOT / "generated" / "src"
    machine = generated / "linux" / native_isa()
    return [*parts, generated / "errors.c", SYMBOLS, *(machine / name for name in ("errno.c", "entry.S", "start.S"))]


def freestanding(scratch: Path, source: str, output: str, *flags: str) -> Path:
    if not have(COMPILER):
        raise MeasureError(f"there is no {COMPILER}")
    return compile_c(COMPILER, [HERE / f"{source}.c", *library()], scratch / output, *FREESTANDING, *flags, *INCLUDES, *GATHERED)


def hosted(scratch: Path, output: str, *flags: str) -> Path:
    clock = [ROOT / "src" / "os" / "linux" / f"{name}.c" for name in ("time", "vdso", "auxv")]
    return compile_c(COMPILER, [HERE / "thread.c", *clock, SYMBOLS], scratch / output, "-O2", "-pthread", "-DPEER", *flags, *INCLUDES)


def median_of_launch(program: Path) -> float:
    return statistics.median(read_rounds(run([program]))["threads"])


def measure(scratch: Path) -> Iterator[Measurement]:
    for case, batch in CASES:
        for variant, way in WAYS:
            flags = [f"-DBATCH={batch}", *way]
            ours = freestanding(scratch, "thread", "ours", *flags)
            peer = hosted(scratch, "peer", *flags)
            launches = [(median_of_launch(ours), median_of_launch(peer)) for _ in range(LAUNCHES)]
            yield Pair(case, [ns for ns, _ in launches], [ns for _, ns in launches], "glibc", "ns", (), variant)


def memory(scratch: Path) -> Iterator[Measurement]:
    program = freestanding(scratch, "thread_memory", "memory")
    launches = [read_rounds(run([program])) for _ in range(3)]
    for case in ("idle", "unused"):
        yield Sample(case, [value for launch in launches for value in launch[case]], "bytes")
