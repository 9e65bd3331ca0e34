"""Builds the libc-free programs of these tests: compiler, linker, link-time optimisation, way of linking, instruction set."""

from __future__ import annotations

import os
import platform
import shutil
import struct
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "start"
INCLUDES = [f"-I{ROOT / folder}" for folder in ("include", "generated/include", "src")]
START = [ROOT / "src" / "start" / f"{name}.c" for name in ("start", "relocate", "tls", "main", "exit", "atexit", "memory")]
LIBRARY = [ROOT / "src" / "os" / "linux" / f"{name}.c" for name in ("auxv", "vdso", "time", "environment")]
SYMBOLS = ROOT / "generated" / "src" / "linux" / "symbols.c"
# Everything has a canary, so that code which runs too early for one is found.
FLAGS = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fstack-protector-all", "-ffunction-sections"]
BUILD_TIMEOUT_S = 120
RUN_TIMEOUT_S = 60
PT_DYNAMIC, PT_PHDR, PT_TLS = 2, 6, 7


@dataclass(frozen=True)
class Way:
    """One way to make a program."""

    compiler: str  # gcc or clang
    linker: str  # bfd or lld
    lto: bool = False
    pie: bool = True
    isa: str = "x86_64"
    flags: tuple[str, ...] = ()
    link: tuple[str, ...] = ()
    label: str = ""

    def __str__(self) -> str:
        parts = [self.isa, self.compiler, self.linker, "lto" if self.lto else "", "static-pie" if self.pie else "static", self.label]
        return "-".join(part for part in parts if part)

    @property
    def program(self) -> str:
        if self.compiler == "clang":
            return "clang-19"
        return "gcc" if self.isa == platform.machine() else f"{self.isa}-linux-gnu-gcc"

    @property
    def emulator(self) -> list[str]:
        return [] if self.isa == platform.machine() else [f"qemu-{self.isa}"]

    def missing(self) -> str:
        """Why this way cannot be gone here; "" when it can."""
        if self.compiler == "gcc" and self.linker == "lld" and self.lto:
            return "lld reads no gcc bytecode"
        linker = "ld.lld-19" if self.linker == "lld" else "ld.bfd"
        wanted = [self.program, linker, *self.emulator]
        lacking = [name for name in wanted if shutil.which(name) is None]
        if self.compiler == "clang" and self.linker == "bfd" and self.lto and not _has_llvm_plugin():
            lacking.append("LLVMgold.so, with which GNU ld reads clang's bytecode")
        return f"there is no {', '.join(lacking)}" if lacking else ""

    def command(self) -> list[str]:
        """The compiler and everything that belongs to this way."""
        words = [self.program]
        if self.compiler == "clang":
            words += [f"--target={self.isa}-linux-gnu", "-Wno-unused-command-line-argument"]
        if self.isa == "aarch64":
            words.append("-mno-outline-atomics")  # the helpers are in libgcc
        words += ["-fpie", "-static-pie"] if self.pie else ["-fno-pie", "-static"]
        if self.compiler == "gcc" and not self.pie:
            words.append("-no-pie")
        return [*words, *self._linker(), *(["-flto"] if self.lto else []), *self.flags, *self.link]

    def _linker(self) -> list[str]:
        if self.linker == "bfd":
            return ["-fuse-ld=bfd"]
        return ["-fuse-ld=lld-19"] if self.compiler == "clang" else ["-fuse-ld=lld", f"-B{_folder_of_lld()}"]


def _has_llvm_plugin() -> bool:
    return any(Path("/usr/lib").glob("llvm-19/lib/LLVMgold.so"))


def _folder_of_lld() -> Path:
    """gcc looks for a linker called ld.lld; the distribution has it with the version in its name."""
    folder = BUILD / "lld"
    folder.mkdir(parents=True, exist_ok=True)
    link = folder / "ld.lld"
    if not link.is_symlink():
        temporary = folder / f"ld.lld.{os.getpid()}"
        temporary.symlink_to(str(shutil.which("ld.lld-19")))
        temporary.replace(link)
    return folder


def build(way: Way, sources: Sequence[Path], output: Path, *flags: str) -> Path:
    """Compiles and links a program with the library's start-up; what the compiler says becomes the failure."""
    output.parent.mkdir(parents=True, exist_ok=True)
    assembly = [ROOT / "generated" / "src" / "linux" / way.isa / "start.S", ROOT / "src" / "arch" / way.isa / "jump.S"]
    files = [*sources, *START, *LIBRARY, *assembly]
    words = [*way.command(), *FLAGS, *way.flags, *INCLUDES, *flags, *files, "-nostdlib", "-Wl,--gc-sections", "-o", output]
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=BUILD_TIMEOUT_S, check=False)
    assert done.returncode == 0, done.stderr
    return output


def run(way: Way, program: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [*way.emulator, str(program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=RUN_TIMEOUT_S, check=False, env=environment)


def segment_types(program: Path) -> list[int]:
    """The types of a 64-bit little-endian program's segments."""
    image = program.read_bytes()
    offset, size, count = *struct.unpack_from("<Q", image, 32), *struct.unpack_from("<HH", image, 54)
    return [struct.unpack_from("<I", image, offset + index * size)[0] for index in range(count)]
