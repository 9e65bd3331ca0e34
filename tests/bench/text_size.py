"""text_size: how large a libc-free program is that writes a line and exits, in bytes of .text on x86_64."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Sample
from tests.bench.native import HERE, SYMBOLS, compile_c, have, native_isa, run

FLAGS = [
    "-O2",
    "-ffreestanding",
    "-nostdlib",
    "-static",
    "-ffunction-sections",
    "-fno-stack-protector",
    "-fno-asynchronous-unwind-tables",
    "-Wl,--gc-sections,--build-id=none",
]
CLANG = ["clang-19", "--target=x86_64-linux-gnu", "-fuse-ld=lld-19"]


def section_size(program: Path, section: str) -> int:
    for line in run(["llvm-size-19", "-A", "-d", program]).splitlines():
        words = line.split()
        if words and words[0] == section:
            return int(words[1])
    raise MeasureError(f"{program.name} has no {section}")


def says_its_line(program: Path) -> None:
    if native_isa() == "x86_64" and run([program]) != "written without libc\n":
        raise MeasureError(f"{program.name} does not print its line")


def measure(scratch: Path) -> Iterator[Measurement]:
    commands = {"clang": CLANG}
    if native_isa() == "x86_64" and have("gcc"):
        commands["gcc"] = ["gcc"]
    for name, (compiler, *flags) in commands.items():
        program = compile_c(compiler, [HERE / "write_exit.c", SYMBOLS], scratch / "write_exit", *flags, *FLAGS)
        says_its_line(program)
        yield Sample("write_exit", [section_size(program, ".text")], "bytes", variant=name)
