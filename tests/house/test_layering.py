"""Who may include whom: include → generated → src/arch → src/os/<os> → src/core → src/io, src/bpf, src/start, as
docs/architecture.md draws it; and where a system or a CPU may be asked for."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath

import pytest

from .files import ROOT, C, File, of, without_comments

# What a compiler brings along without a C library, and nothing else.
FREESTANDING = {
    "float.h", "iso646.h", "limits.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h",
    "stdnoreturn.h",
}  # fmt: skip
LEVELS = {
    "include": 0,
    "generated": 1,
    "src/arch": 2,
    "src/os": 3,
    "src/core": 4,
    "src/io": 5,
    "src/bpf": 5,
    "src/start": 5,
}
SYSTEMS = r"__linux__|__linux|linux|__gnu_linux__|__APPLE__|__MACH__|_WIN32|_WIN64|WIN32|__FreeBSD__|__OpenBSD__|__NetBSD__|__unix__|__ANDROID__"
CPUS = (
    r"__x86_64__|__amd64__|__i386__|__i686__|__aarch64__|__arm__|__ARM_\w+|__AARCH64\w*|__thumb\w*|__riscv\w*|__mips\w*|_MIPS_\w+|_ABI(?:O32|64|N32)"
    r"|__powerpc\w*|__ppc\w*|__PPC\w*|__s390x?__|__loongarch\w*|_M_X64|_M_IX86|_M_ARM64?|__SSE\w*|__AVX\w*"
)
SELECTOR = "generated/include/vllsi/gen/linux/abi.h"
INCLUDE = re.compile(r'^\s*#\s*include\s+(?:<([^>]+)>|"([^"]+)")', re.MULTILINE)
CONDITION = re.compile(r"^\s*#\s*(?:if|ifdef|ifndef|elif)\b(.*(?:\\\n.*)*)", re.MULTILINE)


def room(name: str) -> str:
    parts = name.split("/")
    return "/".join(parts[:2]) if parts[0] == "src" else parts[0]


def system(name: str) -> str:
    """The operating system whose folder a file is in."""
    parts = name.split("/")
    return parts[2] if parts[:2] == ["src", "os"] and len(parts) > 3 else ""


def library() -> list[File]:
    return of(*C, ".S", below=("include/", "src/"))


def product() -> list[File]:
    """What is delivered; a test may look at machines and systems as it needs to."""
    return [*library(), *of(*C, ".S", below=("examples/",))]


def rendered() -> list[File]:
    folder = ROOT / "generated"
    return [File(path.relative_to(ROOT).as_posix()) for path in folder.rglob("*") if path.suffix in (".c", ".h", ".S")]


def target(file: File, angle: str, quoted: str) -> str:
    """The file that an include means, below the project; "" for a header of the compiler or of a system."""
    if quoted:
        beside = PurePosixPath(os.path.normpath(PurePosixPath(file.name).parent / quoted)).as_posix()
        below = [path.relative_to(ROOT).as_posix() for path in (ROOT / "src").glob(f"*/*/{quoted}")]
        candidates = [beside, f"src/{quoted}", *below, f"include/{quoted}", f"generated/include/{quoted}"]
    else:
        candidates = [f"include/{angle}", f"generated/include/{angle}", f"src/{angle}"]
    return next((name for name in candidates if (ROOT / name).is_file()), "")


def problem(file: File, angle: str, quoted: str) -> str:
    """What is wrong with an include, or nothing."""
    wanted = target(file, angle, quoted)
    own, other = room(file.name), room(wanted)
    if not wanted:
        return "" if angle in FREESTANDING else "is no header of this project and none that a bare compiler has"
    if own not in LEVELS:
        return f"{own} is a room without a level: add it to LEVELS"
    if own == "include" and other == "generated":
        return "" if wanted.startswith("generated/include/vllsi/gen/") else "is not among the generated headers"
    if own == "generated" and other == "include":
        return ""
    if LEVELS.get(other, 99) > LEVELS[own]:
        return f"{own} must not see {other}, which is built on it"
    if LEVELS[own] == LEVELS[other] and own != other:
        return f"{own} and {other} see only each other's public headers"
    if system(file.name) and system(wanted) and system(file.name) != system(wanted):
        return "is of another operating system"
    return ""


@pytest.mark.parametrize("files", [library, rendered], ids=["written", "rendered"])
def test_includes_go_one_way(files: object) -> None:
    assert callable(files)
    wrong = []
    for file in files():
        for match in INCLUDE.finditer(file.text):
            said = problem(file, match[1] or "", match[2] or "")
            if said:
                wrong.append(f"{file.name}: {match[1] or match[2]}: {said}")
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "include", "allowed"),
    [
        ("include/vllsi/file.h", "<stdint.h>", True),
        ("include/vllsi/file.h", "<vllsi/result.h>", True),
        ("include/vllsi/file.h", "<stdio.h>", False),
        ("include/vllsi/file.h", '"../../src/core/sync.h"', False),
        ("src/core/mutex.c", "<vllsi/linux.h>", True),
        ("src/core/mutex.c", "<string.h>", False),
        ("src/core/mutex.c", '"sync.h"', True),
        ("src/os/linux/futex.c", '"../../core/sync.h"', False),
        ("src/os/darwin/futex.c", '"../linux/host.h"', False),
        ("src/io/engine.c", '"../core/sync.h"', True),
        ("src/io/engine.c", '"../start/start.h"', False),
        ("src/other/engine.c", "<vllsi/result.h>", False),
        ("generated/src/errors.c", "<vllsi/error.h>", True),
        ("generated/src/errors.c", '"../../src/core/sync.h"', False),
    ],
)
def test_the_rule_itself(name: str, include: str, allowed: bool) -> None:
    match = INCLUDE.match(f"#include {include}")
    assert match is not None
    assert (problem(File(name), match[1] or "", match[2] or "") == "") == allowed


def conditions(file: File, words: str) -> list[str]:
    text = without_comments(file.text)
    return [
        f"{file.name}: {match[0].strip()}"
        for match in CONDITION.finditer(text)
        if re.search(rf"\b(?:{words})\b", match[1])
    ]


def test_no_operating_system_is_asked_for_outside_its_folder() -> None:
    files = [file for file in [*product(), *of(".j2"), *rendered()] if not file.name.startswith("src/os/")]
    assert [line for file in files for line in conditions(file, SYSTEMS)] == []


def test_no_cpu_is_asked_for_outside_src_arch_and_the_selector() -> None:
    """A rendered header of one ABI may ask for a feature of that very CPU."""
    own = re.compile(r"generated/include/vllsi/gen/linux/\w+/traps\.h")
    files = [f for f in [*product(), *rendered()] if not f.name.startswith("src/arch/") and f.name != SELECTOR]
    assert [line for file in files if not own.fullmatch(file.name) for line in conditions(file, CPUS)] == []


NUMBERS = re.compile(
    r"\b__NR_\w+|\bSYS_[a-z]\w+|(?:\b|_)syscall(?:_raw|[0-6])?\s*\(\s*(?:\d|0x)"
    r"|__asm__[^;]*?\"(?:[^\"]*\\[nt])?\s*(?:syscall|svc|ecall|sc|int \$0x80)\b[^\"]*\"",
    re.DOTALL,
)
# A peer that a benchmark measures against, and what the compiler's output is compared with.
BY_HAND = ("tests/bench/", "tests/asm/")


def test_no_number_of_a_system_call_and_no_trap_is_written_by_hand() -> None:
    files = [file for file in of(*C) if not file.name.startswith(BY_HAND)]
    found = [f"{file.name}: {match[0][:60]}" for file in files for match in NUMBERS.finditer(file.text)]
    assert found == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("vllsi_linux_syscall1(60, 0);", True),
        ("vllsi_linux_syscall1(VLLSI_LINUX_NR_exit, 0);", False),
        ("x = __NR_read;", True),
        ("syscall(SYS_getpid);", True),
        ('__asm__ volatile("svc #0" ::: "memory");', True),
        ('__asm__ volatile("mov x8, 1\\n\\tsvc #0");', True),
        ('__asm__ volatile("dmb ish" ::: "memory");', False),
        ("/* a syscall (one of them) */", False),
    ],
)
def test_the_pattern_for_numbers(text: str, found: bool) -> None:
    assert bool(NUMBERS.search(text)) == found


def test_architecture_page_names_every_room() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {room(file.name) for file in library()}
    assert [name for name in sorted(rooms) if name not in page and Path(name).name not in page] == []
