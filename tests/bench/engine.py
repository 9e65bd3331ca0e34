"""engine_nop, engine_read: the I/O engine's own cost beside liburing, and reads beside liburing and libuv's pool.

Targets are rates, of which more is better; the programs print nanoseconds, so that each round is turned over here.

engine_nop is an engine, with slots, queues of results and a wake, beside a bare ring with the same flags: what an engine adds shows here and
nowhere else. Tried: everything in one call of the kernel a turn, an own path for empty operations from submit to the result, which goes straight
into the program's array; the pool and the lists of slots that wait are looked at only when something is in them.

engine_read: a copy of 4 KiB from memory that no cache holds is more than half of a read, whoever asks for it. Tried: reads by preadv2 with
RWF_NOWAIT alone (slower than the ring from a depth of a few on; so only the first two reads between turns go that way), completions deferred, and
the buffers pinned (vllsi_linux_io_memory_add), which is what is measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.engine_servers import COMPILER, FLAGS, LINK, UV_HEADER, library
from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, compile_c, launch_rounds

DEPTHS = (1, 32, 256)
LIBURING = Path("/usr/include/liburing.h")


def needs(header: Path, package: str) -> None:
    if not header.is_file():
        raise MeasureError(f"there is no {header}: tools/setup installs {package}")


def rates(values_ns: Sequence[float], operations: int) -> list[float]:
    """Millions of operations a second, of calls that took so many nanoseconds and did so many operations each."""
    return [1000 * operations / value for value in values_ns]


def nop(scratch: Path) -> Iterator[Measurement]:
    needs(LIBURING, "liburing-dev")
    ours = library()
    for depth in DEPTHS:
        program = compile_c(
            COMPILER, [HERE / "engine_nop.c", ours], scratch / "engine_nop", *FLAGS, f"-DDEPTH={depth}", "-Wl,--no-as-needed,-luring", *LINK
        )
        rounds = launch_rounds(program)
        yield Pair(f"depth_{depth}", rates(rounds["ours"], depth), rates(rounds["peer"], depth), "liburing", "M/s")


def read(scratch: Path) -> Iterator[Measurement]:
    needs(LIBURING, "liburing-dev")
    needs(UV_HEADER, "libuv1-dev")
    ours = library()
    for peer, flags in {"liburing": ["-Wl,--no-as-needed,-luring"], "libuv": ["-DLIBUV", "-Wl,--no-as-needed,-luv"]}.items():
        program = compile_c(COMPILER, [HERE / "engine_read.c", ours], scratch / "engine_read", *FLAGS, *flags, *LINK)
        rounds = launch_rounds(program)
        yield Pair(peer, rates(rounds["ours"], 1), rates(rounds["peer"], 1), peer, "M/s")
