"""Builds conformance suites with ninja and runs them.

    python3 -m tests.conformance.build TARGET… [--suite NAME]… [--leave-out GLOB]… [-- ARGUMENT…]

builds and runs by hand what test_conformance.py builds and runs under pytest; `--leave-out` is for sources that do not compile yet. Everything
goes to build/conformance/<target>/.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.conformance.targets import ROOT, TARGETS, Target

HERE = Path(__file__).resolve().parent
GUEST_INIT = "guest_init"  # the first process of a guest kernel, tests/hosts/init.c
SUPPORT = {"checks", "runner"}  # C files here that are no suite
INCLUDES = ["include", "generated/include", "src", "src/core", "src/os/linux", "tests/conformance"]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
BUILD_TIMEOUT_S = 300
RUN_TIMEOUT_S = 300

RULES = """\
rule cc
  command = {compiler} $flags -MMD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule ar
  command = rm -f $out && {archiver} rcs $out $in
rule link
  command = {compiler} {flags} $in {link} -o $out
"""


def suites() -> list[str]:
    return sorted(path.stem for path in HERE.glob("*.c") if path.stem not in SUPPORT)


def library_sources(target: Target) -> list[Path]:
    """What the library consists of on this target's ABI, without its start-up."""
    found = [path for folder in ("src/core", "src/os/linux", "src/io") for path in sorted((ROOT / folder).glob("*.c"))]
    found += sorted(path for path in (ROOT / "src" / "arch" / target.abi).glob("*") if path.suffix in {".c", ".S"})
    generated = ROOT / "generated" / "src"
    return [*found, generated / "errors.c", generated / "linux" / "symbols.c", *sorted(generated.glob(f"linux/{target.abi}/e*"))]


def start_sources(target: Target) -> list[Path]:
    """The start-up of a libc-free program."""
    folder = ROOT / "src" / "start"
    parts = [path for path in sorted(folder.glob("*.c")) if path.stem != "minimal"]
    return [ROOT / "generated" / "src" / "linux" / target.abi / "start.S", *parts]


def flags_of(target: Target, source: Path) -> list[str]:
    flags = ["-O2", "-g", *target.flags, *(f"-I{ROOT / folder}" for folder in INCLUDES)]
    if source.suffix == ".S":
        return flags
    flags += ["-std=c11", *WARNINGS]
    if target.criterion and source.is_relative_to(HERE):
        flags += ["-DVLLSI_CRITERION", "-Wno-pedantic"]  # its macros are no ISO C
    if target.freestanding or not source.is_relative_to(HERE):
        flags += ["-ffreestanding", "-ffunction-sections", "-fdata-sections"]
    if target.optimizes_at_link and source in start_sources(target):
        flags.append("-fno-lto")  # a compiler would drop what nobody calls by name: the linker's symbols, the memory functions
    if source.stem == "memory" and source.parent.name == "start":
        flags += ["-fno-builtin"] + (["-fno-tree-loop-distribute-patterns"] if "gcc" in target.compiler else [])
    return flags


def ninja_file(target: Target, left_out: Sequence[str]) -> str:
    """The build of every suite for one target."""
    lines = [RULES.format(compiler=target.compiler, archiver=target.archiver, flags=" ".join(target.flags), link=" ".join(_link(target)))]

    def objects(sources: Sequence[Path], folder: str) -> list[str]:
        made = []
        for source in sources:
            name = f"{folder}/{source.parent.name}_{source.stem}.o"
            lines.append(f"build {name}: cc {source}\n  flags = {' '.join(flags_of(target, source))}\n")
            made.append(name)
        return made

    kept = [path for path in library_sources(target) if not any(path.relative_to(ROOT).match(glob) for glob in left_out)]
    lines.append(f"build libvllsi.a: ar {' '.join(objects(kept, 'library'))}\n")
    shared = [HERE / "checks.c"] + ([] if target.criterion else [HERE / "runner.c"])
    common = objects([*shared, *(start_sources(target) if target.freestanding else [])], "support")
    for suite in suites():
        lines.append(f"build {suite}: link {' '.join([*objects([HERE / f'{suite}.c'], 'suite'), *common])} libvllsi.a\n")
    if target.freestanding:
        own = [name for name in common if name != "support/conformance_runner.o"]
        programs = {GUEST_INIT: ROOT / "tests" / "hosts" / "init.c"}
        programs |= {f"reliant_{path.stem}": path for path in sorted((HERE / "reliant").glob("*.c"))}
        for name, source in programs.items():
            lines.append(f"build {name}: link {' '.join([*objects([source], 'program'), *own])} libvllsi.a\n")
    return "\n".join(lines)


def _link(target: Target) -> list[str]:
    return [*target.link, *(["-lcriterion"] if target.criterion else [])]


def folder_of(target: Target) -> Path:
    return ROOT / "build" / "conformance" / (target.built_as or target.name)


def build(target: Target, program: str, left_out: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """Builds a suite, or another program of the ninja file. Targets that share programs take turns."""
    folder = folder_of(target)
    folder.mkdir(parents=True, exist_ok=True)
    text = ninja_file(target, left_out)
    path = folder / "build.ninja"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        command = ["ninja", "-C", str(folder), "--quiet", program]
        return subprocess.run(command, capture_output=True, text=True, timeout=BUILD_TIMEOUT_S, check=False)


def run(target: Target, suite: str, arguments: Sequence[str] = (), more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a suite that was built; its own time limits are per test. `more` is added to its environment."""
    command = [str(folder_of(target) / suite), *arguments]
    if not target.native:
        command = [target.emulator, *command]
    environment = dict(os.environ) | dict(target.environment) | {"VLLSI_TEST_TIMEOUT_MS": str(20000 * target.slowness)} | dict(more or {})
    if target.native:
        environment.pop("VLLSI_EMULATOR", None)
    return subprocess.run(
        command, capture_output=True, text=True, errors="replace", timeout=RUN_TIMEOUT_S, check=False, env=environment, stdin=subprocess.DEVNULL
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.conformance.build")
    parser.add_argument("targets", nargs="+", choices=[*(target.name for target in TARGETS), "all"], metavar="TARGET")
    parser.add_argument("--suite", action="append", choices=suites())
    parser.add_argument("--leave-out", action="append", default=[], metavar="GLOB")
    parser.add_argument("--run", action="append", default=[], metavar="TEXT", help="only tests whose name contains it")
    options = parser.parse_args()
    failed = False
    for target in [target for target in TARGETS if target.name in options.targets or "all" in options.targets]:
        reason = target.missing()
        if reason:
            print(f"{target.name}: skipped, {reason}")
            continue
        for suite in options.suite or suites():
            done = build(target, suite, options.leave_out)
            if done.returncode == 0:
                done = run(target, suite, options.run)
            print(f"== {target.name} {suite}: exit status {done.returncode}\n{done.stdout}{done.stderr}", flush=True)
            failed = failed or done.returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
