"""Builds the SQLite extension of examples/sqlite_vfs, and SQLite's own load tests with it.

    python3 -m tests.clients.sqlite COMPILER [PROGRAM…]

builds by hand what the tests and the bench build, below build/sqlite_vfs/COMPILER. The load tests come from SQLite's source in build/sqlite, which
tools/setup fetches, and are linked with the distribution's library.
"""

from __future__ import annotations

import fcntl
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conformance.build import library_sources
from tests.conformance.targets import ROOT, TARGETS

EXAMPLE = ROOT / "examples" / "sqlite_vfs"
SOURCE = ROOT / "build" / "sqlite"
BUILD = ROOT / "build" / "sqlite_vfs"
HERE = Path(__file__).resolve().parent
HEADER = Path("/usr/include/sqlite3ext.h")
COMPILERS = ["gcc", "clang-19"]
LOADABLE, FAULTY, SPEEDTEST, THREADTEST = "vllsivfs.so", "faulty/vllsivfs.so", "speedtest1", "threadtest3"
TIMEOUT_S = 300

HOSTED = next(target for target in TARGETS if target.name == "hosted-gcc")
INCLUDES = [f"-I{ROOT / folder}" for folder in ("include", "generated/include")]
PRIVATE = [f"-I{ROOT / folder}" for folder in ("src", "src/core", "src/os/linux")]
# Nothing of the library is seen from outside of the shared object, and its thread-local variables are found without the loader's help.
SHARED = ["-fPIC", "-fvisibility=hidden", "-ftls-model=initial-exec", "-ffreestanding", "-ffunction-sections", "-fdata-sections"]
OWN = ["-O2", "-g", "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror", *SHARED, *INCLUDES]
THEIRS = ["-O2", "-w"]  # other people's warnings
LINK = ["-Wl,--gc-sections", "-Wl,-z,defs", "-Wl,--exclude-libs,ALL"]
WRAP = ["-Wl,--wrap=vllsi__sync_do"]

THREADTEST_MS = 1000  # how long one of its tests runs here; its own times add up to minutes


class BuildError(Exception):
    """A compiler or linker refused; the text is what it said."""


def missing(compiler: str = "gcc") -> str:
    """Why the extension can't be built or loaded here; "" when it can."""
    if shutil.which(compiler) is None:
        return f"there is no {compiler}"
    if not HEADER.is_file():
        return "there is no sqlite3ext.h: tools/setup installs libsqlite3-dev"
    return HOSTED.missing()


def missing_source() -> str:
    """Why SQLite's load tests can't be built here; "" when they can."""
    if (SOURCE / "test" / "speedtest1.c").is_file():
        return missing()
    reason = SOURCE.with_name("sqlite.missing")
    why = reason.read_text(encoding="utf-8").strip() if reason.is_file() else "never fetched"
    return f"there is no source of SQLite ({why}): tools/setup --refresh fetches it"


def ninja_file(compiler: str) -> str:
    lines = [
        "rule cc\n  command = $compiler $flags -MMD -MF $out.d -c $in -o $out\n  depfile = $out.d\n  deps = gcc",
        "rule ar\n  command = rm -f $out && ar rcs $out $in",
        "rule link\n  command = $compiler $in $flags -o $out",
        f"compiler = {compiler}",
    ]

    def objects(sources: Sequence[Path], folder: str, flags: Sequence[str]) -> list[str]:
        names = [f"{folder}/{source.parent.name}_{source.stem}.o" for source in sources]
        lines.extend(f"build {name}: cc {source}\n  flags = {' '.join(flags)}" for name, source in zip(names, sources, strict=True))
        return names

    def link(program: str, parts: Sequence[str], flags: Sequence[str]) -> None:
        lines.append(f"build {program}: link {' '.join(parts)}\n  flags = {' '.join(flags)}")

    example = sorted(EXAMPLE.glob("*.c"))
    lines.append(f"build libvllsi.a: ar {' '.join(objects(library_sources(HOSTED), 'library', [*OWN, *PRIVATE]))}")
    extension = objects(example, "extension", OWN)
    link(LOADABLE, [*extension, "libvllsi.a"], ["-shared", *LINK])
    faults = objects([HERE / "sqlite_faults.c"], "faulty", [*OWN, *PRIVATE])
    link(FAULTY, [*extension, *faults, "libvllsi.a"], ["-shared", *LINK, *WRAP])
    inside = [*objects(example, "inside", [*OWN, "-DSQLITE_CORE"]), *objects([HERE / "sqlite_programs.c"], "inside", OWN), "libvllsi.a"]
    programs = {
        SPEEDTEST: [SOURCE / "test" / "speedtest1.c"],
        THREADTEST: [Path("threadtest3.c"), SOURCE / "src" / "test_multiplex.c"],
    }
    for program, sources in programs.items():
        includes = [f"-I{SOURCE / 'test'}", f"-I{SOURCE / 'src'}"]
        parts = objects(sources, "programs", [*THEIRS, *includes])
        link(program, [*parts, *inside], ["-pthread", "-lsqlite3", "-lm"])
    return "\n".join(lines) + "\n"


def shorten_threadtest(folder: Path) -> None:
    """Leaves in the folder SQLite's threadtest3.c with its tests' times cut: the program has no option for them."""
    text = (SOURCE / "test" / "threadtest3.c").read_text(encoding="utf-8")
    shorter = re.sub(r'("\w+"), \d{5} \}', rf"\1, {THREADTEST_MS} }}", text)
    path = folder / "threadtest3.c"
    if not path.is_file() or path.read_text(encoding="utf-8") != shorter:
        path.write_text(shorter, encoding="utf-8")


def build(compiler: str, *programs: str) -> list[Path]:
    """Builds the programs and returns their paths. Whoever wants the same at the same time takes turns."""
    folder = BUILD / compiler
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "build.ninja"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        text = ninja_file(compiler)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        if THREADTEST in programs:
            shorten_threadtest(folder)
        command = ["ninja", "-C", str(folder), "--quiet", *programs]
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise BuildError(done.stdout + done.stderr)
    return [folder / program for program in programs]


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(*build(sys.argv[1], *(sys.argv[2:] or [LOADABLE])), sep="\n")
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
