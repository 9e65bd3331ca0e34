"""Compiles and links libc-free programs for any ABI that has a table: triple, flags and sources come from the model.

Works like make: what was built from the same sources by the same command is not built again, whichever process asks. Objects of one ABI
go to one folder, `build/matrix/<abi>/`, which several tests and tools share.
"""

from __future__ import annotations

import fcntl
import functools
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from codegen import tables
from codegen.model import Abi, Model

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated"
BUILD = ROOT / "build" / "matrix"

COMPILER = "clang-19"
LINKER = "lld-19"
ARCHIVER = "llvm-ar-19"
TIMEOUT_S = 300

INCLUDES = [f"-I{ROOT / 'include'}", f"-I{GENERATED / 'include'}"]
FLAGS = ["-O2", "-g0", "-fno-pic", "-ffunction-sections", "-fdata-sections"]
C_FLAGS = [
    *("-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"),
    *("-ffreestanding", "-fno-stack-protector", "-fno-asynchronous-unwind-tables"),
]
# lld's default entry has another name on mips.
LINK_FLAGS = ["-nostdlib", "-static", "-Wl,--gc-sections", "-Wl,--build-id=none", "-Wl,--entry=_start"]


class BuildError(Exception):
    """A compiler or linker refused; the text is what it said."""


@functools.cache
def model() -> Model:
    return tables.load(ROOT / "tables", cache=ROOT / "build" / "cache" / "tables")


def abis() -> dict[str, Abi]:
    """Every ABI that has a table, by name."""
    return dict(sorted(model().abis.items()))


def missing_tool() -> str:
    """Why nothing can be built here; the empty string when everything is there."""
    absent = [tool for tool in (COMPILER, f"ld.{LINKER}", ARCHIVER) if shutil.which(tool) is None]
    return f"there is no {', no '.join(absent)}" if absent else ""


def compiler(abi: Abi) -> list[str]:
    """The compiler for an ABI with its target and the flags that the table asks for."""
    return [COMPILER, f"--target={abi.toolchain.target}", *abi.toolchain.flags]


def folder_of(abi: Abi) -> Path:
    return BUILD / abi.name


def library_sources(abi: Abi) -> list[Path]:
    """What a freestanding program links against, apart from its start-up."""
    source = GENERATED / "src"
    own = source / "linux" / abi.name
    return [source / "linux" / "symbols.c", source / "errors.c", own / "errno.c", own / "entry.S"]


def start_sources(abi: Abi) -> list[Path]:
    """The entry, the smallest start-up, and what compilers call without being asked."""
    start = ROOT / "src" / "start"
    return [GENERATED / "src" / "linux" / abi.name / "start.S", start / "minimal.c", start / "memory.c"]


def compile_object(abi: Abi, source: Path, *flags: str, folder: Path | None = None) -> Path:
    """One object file; the include folders of the project are known to it."""
    folder = folder or folder_of(abi)
    name = source.relative_to(ROOT).with_suffix("").as_posix() if source.is_relative_to(ROOT) else source.stem
    output = folder / f"{name.replace('/', '_')}{source.suffix}.o"
    language = C_FLAGS if source.suffix == ".c" else []
    extra = ["-fno-builtin"] if source == ROOT / "src" / "start" / "memory.c" else []
    command = [*compiler(abi), *FLAGS, *language, *extra, *flags, *INCLUDES, "-MD", "-c", str(source), "-o", str(output)]
    _make(command, [source], output)
    return output


def archive(abi: Abi) -> Path:
    """The library of an ABI: `libvllsi.a`."""
    output = folder_of(abi) / "libvllsi.a"
    objects = [compile_object(abi, source) for source in library_sources(abi)]
    _make([ARCHIVER, "rcs", str(output), *map(str, objects)], objects, output)
    return output


def link(abi: Abi, objects: Sequence[Path], output: Path, *flags: str) -> Path:
    command = [*compiler(abi), f"-fuse-ld={LINKER}", *LINK_FLAGS, *flags, *map(str, objects), "-o", str(output)]
    _make(command, objects, output)
    return output


def program(abi: Abi, name: str, sources: Sequence[Path], *link_flags: str) -> Path:
    """A libc-free program with the smallest start-up."""
    with _alone(folder_of(abi)):
        objects = [compile_object(abi, source) for source in [*start_sources(abi), *sources]]
        return link(abi, [*objects, archive(abi)], folder_of(abi) / name, *link_flags)


def copy_program(abi: Abi) -> Path:
    """examples/copy.c, as one would ship it."""
    return program(abi, "copy", [ROOT / "examples" / "copy.c"], "-Wl,--strip-all")


def selftest_program(abi: Abi) -> Path:
    return program(abi, "selftest", sorted((ROOT / "tests" / "selftest").glob("*.c")))


def _make(command: Sequence[str], inputs: Sequence[Path], output: Path) -> None:
    """Runs the command unless its output is newer than all it was made from, and was made by this very command."""
    line = shlex.join(command) + "\n"
    record = output.with_name(f"{output.name}.command")
    if _current(output, record, line, inputs):
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.unlink(missing_ok=True)  # an archiver would add to it
    done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise BuildError(f"{line}{done.stderr}{done.stdout}")
    record.write_text(line, encoding="utf-8")


def _current(output: Path, record: Path, line: str, inputs: Sequence[Path]) -> bool:
    try:
        made = output.stat().st_mtime_ns
        if record.read_text(encoding="utf-8") != line:
            return False
        return all(path.stat().st_mtime_ns <= made for path in [*inputs, *_headers(output)])
    except FileNotFoundError:
        return False


def _headers(output: Path) -> list[Path]:
    """What the compiler read the last time, from the rule that it left beside the object."""
    rule = output.with_suffix(".d")
    if output.suffix != ".o":
        return []
    text = rule.read_text(encoding="utf-8").replace("\\\n", " ")
    return [Path(word) for word in shlex.split(text.split(":", 1)[1])]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two processes do not build in one folder at a time."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / ".lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
