"""file_io, directory: files and directories beside glibc, in one hosted program, in alternating rounds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, launch_rounds, native_isa, read_rounds, run

FILES = ["capability", "beneath", "directory", "file_io", "file_open", "file_space", "file_stat", "path", "descriptor", "signal_own"]
SOURCES = [
    *(ROOT / "src" / "os" / "linux" / f"{name}.c" for name in [*FILES, "host"]),
    ROOT / "src" / "core" / "error.c",
    ROOT / "generated" / "src" / "errors.c",
    SYMBOLS,
]
FLAGS = ["-O2", "-falign-loops=64", f"-I{ROOT / 'src' / 'os' / 'linux'}", "-ffunction-sections", "-Wl,--gc-sections", "-pthread"]
COMPILER = "gcc"
SIZES = {"1 byte": 1, "4 KiB": 4096}
ENTRIES = 100_000
DIRECTORIES_EVERY = 50
WANTED = {"kind": "VLLSI_STAT_KIND", "kind, size and times": "(VLLSI_STAT_KIND|VLLSI_STAT_SIZE|VLLSI_STAT_MTIME)"}


def file_io(scratch: Path) -> Iterator[Measurement]:
    native_isa()
    cases: dict[str, list[str]] = {"pread": [], "pwrite": ["-DWRITE"]}
    for case, flags in cases.items():
        for variant, size in SIZES.items():
            program = compile_c(COMPILER, [HERE / "file_io.c", *SOURCES], scratch / "file_io", *FLAGS, *flags, f"-DBYTES={size}")
            rounds = launch_rounds(program)
            yield Pair(case, rounds["ours"], rounds["peer"], "glibc", "ns", rounds["floor"], variant)


def directory(scratch: Path) -> Iterator[Measurement]:
    native_isa()
    tree = scratch / "tree"
    tree.mkdir()
    for number in range(ENTRIES):
        entry = tree / f"entry-{number:06}"
        if number % DIRECTORIES_EVERY == 0:
            entry.mkdir()
        else:
            entry.touch()
    for variant, wanted in WANTED.items():
        program = compile_c(COMPILER, [HERE / "directory.c", *SOURCES], scratch / "directory", *FLAGS, f"-DWANTED={wanted}")
        rounds = read_rounds(run([program, tree]))
        yield Pair("walk", rounds["ours"], rounds["peer"], "readdir and fstatat", "ns", (), variant)
