"""What the conformance suites are built for: the compiler, the way of linking and how the program is run.

TARGETS run on this machine's kernel, if need be under an emulator of the CPU; GUESTS share the programs of one of them and run under a kernel of
tests/hosts/kernels.txt, which tests/hosts boots.

A target whose tools are absent is skipped with the reason; nothing falls back to another.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CRITERION = Path("/usr/include/criterion/criterion.h")
KERNEL_LIST = ROOT / "tests" / "hosts" / "kernels.txt"
KERNELS = ROOT / "build" / "kernels"
SANITIZER_FLAGS = ("-fno-omit-frame-pointer", "-fno-sanitize-recover=all", "-O1")

# A static link takes from the libc's archive only what somebody needs, and weak references need nothing.
THREAD_FUNCTIONS = [
    *("create", "join", "detach", "self", "key_create", "key_delete", "setspecific", "atfork", "getattr_np"),
    *("attr_init", "attr_destroy", "attr_setstacksize", "attr_setguardsize", "attr_setstack", "attr_getstack", "attr_getguardsize"),
]
PROCESS_FUNCTIONS = ["fork", "setresuid", "setresgid", "setgroups", "__errno_location"]
NEEDED_OF_LIBC = tuple(f"-Wl,-u,{name}" for name in (*(f"pthread_{name}" for name in THREAD_FUNCTIONS), *PROCESS_FUNCTIONS))


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
    archiver: str = "ar"
    built_as: str = ""  # has the programs of this other target
    kernel: str = ""  # runs them under this kernel, by its name in the list

    @property
    def native(self) -> bool:
        return platform.machine() == self.abi

    @property
    def optimizes_at_link(self) -> bool:
        return any(flag.startswith("-flto") for flag in self.flags)

    @property
    def kernel_folder(self) -> Path:
        """Where tools/setup leaves the kernel."""
        return KERNELS / f"{self.abi}-{self.kernel}"

    def missing(self) -> str:
        """Why this target can't be built or run here; "" when it can."""
        if shutil.which(self.compiler) is None:
            return f"there is no {self.compiler}"
        if self.criterion and not CRITERION.is_file():
            return "there is no Criterion"
        if self.kernel:
            return self._missing_guest()
        if not self.native and not self.emulator:
            return f"this machine is no {self.abi}"
        if not self.native and shutil.which(self.emulator) is None:
            return f"there is no {self.emulator}"
        return ""

    def _missing_guest(self) -> str:
        emulator, reason = f"qemu-system-{self.abi}", self.kernel_folder.with_name(f"{self.kernel_folder.name}.missing")
        if shutil.which(emulator) is None:
            return f"there is no {emulator}: tools/setup installs it"
        if (self.kernel_folder / "vmlinuz").is_file():
            return ""
        why = reason.read_text(encoding="utf-8").strip() if reason.is_file() else "never fetched"
        return f"there is no kernel {self.kernel} of {self.abi} ({why}): tools/setup --refresh fetches it"


def _hosted(name: str, compiler: str, *flags: str, link: tuple[str, ...] = (), criterion: bool = False) -> Target:
    return Target(f"hosted-{name}", compiler, flags=flags, link=("-pthread", *link), criterion=criterion)


def _sanitized(name: str, kinds: str, environment: dict[str, str]) -> Target:
    flags = (f"-fsanitize={kinds}", *SANITIZER_FLAGS)
    return Target(f"hosted-{name}", "clang-19", flags=flags, link=("-pthread",), environment=environment, slowness=5)


def _freestanding(abi: str, link: str, compiler: str = "clang-19", emulator: str = "", kind: str = "", more: tuple[str, ...] = ()) -> Target:
    """`kind` is the name's last part, and `more` the flags of that kind."""
    flags = ["-fno-stack-protector"]
    if compiler.startswith("clang"):
        flags.append(f"--target={abi}-linux-gnu")
    if abi == "aarch64":
        flags.append("-mno-outline-atomics")  # the helpers are in libgcc
    flags.append("-fpie" if link == "static-pie" else "-fno-pic")
    linker = ["-fuse-ld=lld-19", "-Wl,-z,nostart-stop-gc"] if compiler.startswith("clang") else []
    # Debian's bfd has no idea of which code is position-independent unless it is told at the link too.
    ways = ["-static-pie"] if link == "static-pie" else ["-static", "-no-pie"]
    kind = kind or ("" if compiler == "clang-19" else "gcc")
    return Target(
        "-".join(part for part in ("freestanding", abi, link, kind) if part),
        compiler,
        abi=abi,
        flags=(*flags, *more),
        link=("-nostdlib", *ways, *linker, "-Wl,--gc-sections"),
        freestanding=True,
        emulator=emulator,
        environment={"VLLSI_EMULATOR": emulator} if emulator else {},
        slowness=4 if emulator else 1,
        archiver="llvm-ar-19" if compiler == "clang-19" else "ar",
    )


def _guests() -> list[Target]:
    rows = [line.split() for line in KERNEL_LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    bases = {target.abi: target for target in TARGETS if target.freestanding and target.name.endswith("-static")}
    return [
        replace(bases[abi], name=f"guest-{abi}-{kernel}", built_as=bases[abi].name, kernel=kernel, emulator="", environment={})
        for abi, kernel, *_package in rows
    ]


# What a module's suites must pass in alike before it is stable: nothing left to the optimizer, and everything.
DEBUG = ("-O0", "-fno-omit-frame-pointer")
LTO = ("-flto",)
STRICT = ("-DVLLSI_STRICT_PORTABLE",)

TARGETS = [
    _hosted("gcc-criterion", "gcc", criterion=True),
    _hosted("gcc", "gcc"),
    _hosted("gcc-static", "gcc", link=("-static", *NEEDED_OF_LIBC)),
    _hosted("clang", "clang-19"),
    _hosted("musl", "musl-gcc"),
    _hosted("musl-static", "musl-gcc", link=("-static", *NEEDED_OF_LIBC)),
    _sanitized("address", "address,undefined", {"ASAN_OPTIONS": "detect_leaks=0"}),
    _sanitized("thread", "thread", {"TSAN_OPTIONS": "halt_on_error=1"}),
    _freestanding("x86_64", "static"),
    _freestanding("x86_64", "static", compiler="gcc"),
    _hosted("gcc-debug", "gcc", *DEBUG),
    _hosted("gcc-lto", "gcc", *LTO),
    _freestanding("x86_64", "static", kind="debug", more=DEBUG),
    _freestanding("x86_64", "static", kind="lto", more=LTO),
    _hosted("strict-portable", "gcc", *STRICT),
    _freestanding("x86_64", "static", kind="strict-portable", more=STRICT),
    _freestanding("x86_64", "static-pie"),
    _freestanding("aarch64", "static", emulator="qemu-aarch64"),
    _freestanding("aarch64", "static-pie", emulator="qemu-aarch64"),
    _freestanding("riscv64", "static", emulator="qemu-riscv64"),
]

GUESTS = _guests()
