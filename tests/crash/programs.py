"""Builds the programs of these tests: the disk, and what works on it, linked with the library as a program with a libc has it.

A variant of a program is the same program, with some of the library's names sent elsewhere by the linker: to omit.c the syncs that are left out, to
observe.c what is to be marked.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.conformance.build import WARNINGS, build, folder_of
from tests.conformance.targets import ROOT, TARGETS

HERE = Path(__file__).resolve().parent
CONFORMANCE = ROOT / "tests" / "conformance"
BUILD = ROOT / "build" / "crash"
LIBRARY_TARGET = next(target for target in TARGETS if target.name == "hosted-gcc")
COMPILER = LIBRARY_TARGET.compiler
FLAGS = ["-std=c11", "-O2", "-g", *WARNINGS, f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}"]
TIMEOUT_S = 120

# variant: the file that is linked too, and the functions that go there
VARIANTS = {
    "without-full_fsync": ("omit.c", ["vllsi_full_fsync"]),
    "without-data_sync": ("omit.c", ["vllsi_data_sync"]),
    "without-sync_directory": ("omit.c", ["vllsi_sync_directory", "vllsi_sync_directory_fd"]),
    "observed": ("observe.c", ["vllsi_rename"]),
}
# program: what it takes besides its own file
MORE: dict[str, list[str | Path]] = {"failures": [CONFORMANCE / "checks.c", CONFORMANCE / "runner.c", f"-I{CONFORMANCE}"]}


class BuildError(Exception):
    """A compiler or linker refused; the text is what it said."""


def _compile(output: Path, *words: str | Path) -> Path:
    """Always anew: it is a second's work, and then nothing is stale."""
    fresh = output.with_name(f"{output.name}.new")
    done = subprocess.run([COMPILER, *FLAGS, *map(str, words), "-o", str(fresh)], capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise BuildError(done.stdout + done.stderr)
    fresh.replace(output)
    return output


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@functools.cache
def library() -> Path:
    done = build(LIBRARY_TARGET, "libvllsi.a")
    if done.returncode != 0:
        raise BuildError(done.stdout + done.stderr)
    return folder_of(LIBRARY_TARGET) / "libvllsi.a"


@functools.cache
def program(name: str, variant: str = "") -> Path:
    """A program of this folder by the name of its C file, perhaps a variant of it."""
    BUILD.mkdir(parents=True, exist_ok=True)
    if name == "disk":
        with _alone(BUILD / "lock"):
            return _compile(BUILD / name, HERE / "disk.c")
    more = list(MORE.get(name, []))
    if variant:
        file, functions = VARIANTS[variant]
        more += [HERE / file, *(f"-Wl,--wrap={function}" for function in functions)]
    archive = library()
    with _alone(BUILD / "lock"), _alone(archive.with_name("lock")):  # nobody makes the library anew meanwhile
        return _compile(BUILD / (f"{name}-{variant}" if variant else name), HERE / f"{name}.c", *more, archive, "-pthread")
