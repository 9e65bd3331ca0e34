"""context: what a context slot costs over a plain thread-local variable, and a frame over one that is copied whole.

Each compiler builds the program as C sees the library, with its inline definitions. Reading is measured once more with every
call through a symbol, as another language binds it; for frames that would mostly measure four calls, the same on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, have, launch_rounds, native_isa

COMPILERS = {"gcc": "gcc", "clang": "clang-19"}
FLAGS = ["-O2", "-falign-loops=64"]  # where a loop happens to start must not decide
CASES = [
    ("get", "", ["-DCASE_GET"], "thread-local variable"),
    ("get", ", symbol", ["-DCASE_GET", "-DTHROUGH_SYMBOL"], "thread-local variable"),
    ("push_set_get_pop", "", ["-DCASE_PUSH_SET_GET_POP"], "full copy"),
]
FOLDERS = ["src/core", "src/os/linux"]


def sources() -> list[Path]:
    """What the context stack needs of the library."""
    needed = [ROOT / "src" / "core" / f"{name}.c" for name in ("context", "error", "thread_block")]
    needed += [ROOT / "src" / "os" / "linux" / f"{name}.c" for name in ("host", "pages")]
    generated = ROOT / "generated" / "src"
    return [*needed, generated / "errors.c", generated / "linux" / native_isa() / "errno.c", SYMBOLS]


def measure(scratch: Path) -> Iterator[Measurement]:
    compilers = {name: program for name, program in COMPILERS.items() if have(program)}
    if not compilers:
        raise MeasureError("there is neither gcc nor clang-19")
    includes = [f"-I{ROOT / folder}" for folder in FOLDERS]
    for case, way, flags, peer_name in CASES:
        for name, compiler in compilers.items():
            command = [*FLAGS, *flags, *includes]
            program = compile_c(compiler, [HERE / "context.c", *sources()], scratch / "context", *command)
            rounds = launch_rounds(program)
            yield Pair(case, rounds["ours"], rounds["peer"], peer_name, "ns", rounds["floor"], variant=name + way)
