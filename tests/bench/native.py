"""Builds the benches' C programs and runs them; reads the rounds that they print."""

from __future__ import annotations

import platform
import shutil
import statistics
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.bench.harness import MeasureError

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}", f"-I{HERE}"]
SYMBOLS = ROOT / "generated" / "src" / "linux" / "symbols.c"  # the stubs that a compiler chose not to inline
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Werror"]
LAUNCHES = 15
NATIVE_ISAS = {"x86_64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}


def native_isa() -> str:
    """The instruction set of this machine, where the benches have a peer written for it."""
    machine = platform.machine()
    if machine not in NATIVE_ISAS:
        raise MeasureError(f"there is no peer in assembly for this machine ({machine})")
    return NATIVE_ISAS[machine]


def have(program: str) -> bool:
    return shutil.which(program) is not None


def run(command: Sequence[str | Path], timeout_s: float = 600, folder: Path = ROOT) -> str:
    """Runs a command and returns its output; a failure becomes the reason why the bench has no result."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=timeout_s, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MeasureError(str(error)) from error
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-8:]
        raise MeasureError(f"{words[0]} exited with {done.returncode}:\n" + "\n".join(last))
    return done.stdout


def compile_c(compiler: str, sources: Sequence[Path], output: Path, *flags: str) -> Path:
    run([compiler, *WARNINGS, *flags, *INCLUDES, *sources, "-o", output])
    return output


def read_rounds(text: str) -> dict[str, list[float]]:
    """What tests/bench/rounds.h prints: a line of names, then a line of numbers per round."""
    lines = [line.split() for line in text.splitlines() if line]
    if len(lines) < 2 or any(len(line) != len(lines[0]) for line in lines):
        raise MeasureError("the program printed no rounds")
    columns = zip(*lines, strict=True)
    return {name: [float(value) for value in values] for name, *values in columns}


def launch_rounds(program: Path) -> dict[str, list[float]]:
    """Launches the program again and again; one launch, reduced to the medians of its rounds, is one round.

    Memory is laid out anew at each launch, and the layout alone can make one of two equal loops some percent slower for
    as long as the program runs. Only the spread between launches shows how far a ratio can be trusted.
    """
    launches = [read_rounds(run([program])) for _ in range(LAUNCHES)]
    return {name: [statistics.median(launch[name]) for launch in launches] for name in launches[0]}
