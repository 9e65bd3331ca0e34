"""heap: vllsi/heap.h beside the malloc of glibc and of musl, in one hosted program each, in alternating rounds.

targets.yaml sets no target for it, so tools/bench does not know it; `python3 -m tests.bench.heap` prints the ratios.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Pair, interval_of_median
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, have, launch_rounds, native_isa

PEERS = {"glibc": "gcc", "musl": "musl-gcc"}
FLAGS = ["-O2", "-falign-loops=64", "-pthread", "-Wno-unused-function", *(f"-I{ROOT / folder}" for folder in ("src", "src/core", "src/os/linux"))]
CASES = {
    "pair of 16": ["-DPAIR=16"],
    "pair of 1024": ["-DPAIR=1024"],
    "pair of 100000": ["-DPAIR=100000"],
    "batch of 64": ["-DBATCH=64"],
    "batch of 1024": ["-DBATCH=1024"],
    "mix": ["-DMIX"],
    "mix, two threads": ["-DTWO_THREADS"],
    "handed over": ["-DHANDED_OVER"],
}


def library() -> list[Path]:
    """All of it: what the heap does not need is not called."""
    isa = native_isa()
    written = [path for folder in ("src/core", "src/os/linux") for path in sorted((ROOT / folder).glob("*.c"))]
    generated = ROOT / "generated" / "src"
    arch = sorted((ROOT / "src" / "arch" / isa).glob("*.S"))
    return [*written, *arch, generated / "errors.c", SYMBOLS, *sorted((generated / "linux" / isa).glob("e*"))]


def archive(scratch: Path, compiler: str) -> Path:
    """The library once per compiler: the cases differ in the bench alone."""
    path = scratch / f"{compiler}.o"
    if not path.is_file():
        compile_c(compiler, library(), path, *FLAGS, "-r", "-nostdlib")
    return path


def measure(scratch: Path) -> Iterator[Pair]:
    compilers = {name: program for name, program in PEERS.items() if have(program)}
    if not compilers:
        raise MeasureError("there is neither gcc nor musl-gcc")
    for peer, compiler in compilers.items():
        for case, flags in CASES.items():
            program = compile_c(compiler, [HERE / "heap.c", archive(scratch, compiler)], scratch / "heap", *FLAGS, *flags)
            rounds = launch_rounds(program)
            yield Pair(case, rounds["ours"], rounds["peer"], f"malloc of {peer}", "ns")


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="bench-heap-") as scratch:
        for pair in measure(Path(scratch)):
            ratios = [mine / theirs for mine, theirs in zip(pair.ours, pair.peer, strict=True)]
            low, high = interval_of_median(ratios)
            ours, peer = statistics.median(pair.ours), statistics.median(pair.peer)
            ratio = f"ratio {statistics.median(ratios):.2f} [{low:.2f}, {high:.2f}]"
            print(f"{pair.case:18} {pair.peer_name:16} {ours:9.2f} {peer:9.2f} {pair.unit}  {ratio}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
