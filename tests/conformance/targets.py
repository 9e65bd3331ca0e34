"""What the conformance suites are built for: the compiler, the way of linking and how the program is run.

A target whose tools are absent is skipped with the reason; nothing falls back to another.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CRITERION = Path("/usr/include/criterion/criterion.h")
SANITIZER_FLAGS = ("-fno-omit-frame-pointer", "-fno-sanitize-recover=all", "-O1")

# A static link takes from the libc's archive only what somebody needs, and weak references need nothing.
THREAD_FUNCTIONS = ["create", "join", "detach", "key_create", "key_delete", "setspecific", "atfork", "attr_init"]
NEEDED_OF_LIBC = tuple(f"-Wl,-u,pthread_{name}" for name in THREAD_FUNCTIONS)


@dataclass(frozen=True)
class Target:
    """One way to build and run a suite."""

    name: str
    compiler: str
    abi: str = "x86_64"
    flags: tuple[str, ...] = ()  # for every C file
    link: tuple[str, ...] = ()  # for the link
    freestanding: bool = False
    criterion: bool = False
    emulator: str = ""  # runs the program, unless this machine is of the ABI itself
    environment: Mapping[str, str] = field(default_factory=dict)
    slowness: int = 1  # how many times longer a test may take

    @property
    def native(self) -> bool:
        return platform.machine() == self.abi

    def missing(self) -> str:
        """Why this target can't be built or run here; "" when it can."""
        if shutil.which(self.compiler) is None:
            return f"there is no {self.compiler}"
        if self.criterion and not CRITERION.is_file():
            return "there is no Criterion"
        if not self.native and not self.emulator:
            return f"this machine is no {self.abi}"
        if not self.native and shutil.which(self.emulator) is None:
            return f"there is no {self.emulator}"
        return ""


def _hosted(name: str, compiler: str, *flags: str, link: tuple[str, ...] = (), criterion: bool = False) -> Target:
    return Target(f"hosted-{name}", compiler, flags=flags, link=("-pthread", *link), criterion=criterion)


def _sanitized(name: str, kinds: str, environment: dict[str, str]) -> Target:
    flags = (f"-fsanitize={kinds}", *SANITIZER_FLAGS)
    return Target(f"hosted-{name}", "clang-19", flags=flags, link=("-pthread",), environment=environment, slowness=5)


def _freestanding(abi: str, link: str, compiler: str = "clang-19", emulator: str = "") -> Target:
    flags = ["-fno-stack-protector"]
    if compiler.startswith("clang"):
        flags.append(f"--target={abi}-linux-gnu")
    if abi == "aarch64":
        flags.append("-mno-outline-atomics")  # the helpers are in libgcc
    flags.append("-fpie" if link == "static-pie" else "-fno-pic")
    linker = ["-fuse-ld=lld-19", "-Wl,-z,nostart-stop-gc"] if compiler.startswith("clang") else []
    # Debian's bfd has no idea of which code is position-independent unless it is told at the link too.
    ways = ["-static-pie"] if link == "static-pie" else ["-static", "-no-pie"]
    name = f"freestanding-{abi}-{link}" + ("" if compiler == "clang-19" else "-gcc")
    return Target(
        name,
        compiler,
        abi=abi,
        flags=tuple(flags),
        link=("-nostdlib", *ways, *linker, "-Wl,--gc-sections"),
        freestanding=True,
        emulator=emulator,
        environment={"VLLSI_EMULATOR": emulator} if emulator else {},
        slowness=4 if emulator else 1,
    )


TARGETS = [
    _hosted("gcc-criterion", "gcc", criterion=True),
    _hosted("gcc", "gcc"),
    _hosted("clang", "clang-19"),
    _hosted("musl", "musl-gcc"),
    _hosted("musl-static", "musl-gcc", link=("-static", *NEEDED_OF_LIBC)),
    _sanitized("address", "address,undefined", {"ASAN_OPTIONS": "detect_leaks=0"}),
    _sanitized("thread", "thread", {"TSAN_OPTIONS": "halt_on_error=1"}),
    _freestanding("x86_64", "static"),
    _freestanding("x86_64", "static", compiler="gcc"),
    _freestanding("x86_64", "static-pie"),
    _freestanding("aarch64", "static", emulator="qemu-aarch64"),
    _freestanding("aarch64", "static-pie", emulator="qemu-aarch64"),
    _freestanding("riscv64", "static", emulator="qemu-riscv64"),
]
