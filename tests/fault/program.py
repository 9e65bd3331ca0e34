"""Builds the driver of fault injection for a target, and runs it: which calls a scenario makes, and what becomes of it when one fails."""

from __future__ import annotations

import functools
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.build import INCLUDES, WARNINGS, build, folder_of, start_sources
from tests.conformance.targets import ROOT, TARGETS, Target

HERE = Path(__file__).resolve().parent
NAMES = ["hosted-gcc", "freestanding-x86_64-static"]
MEMORY = Path("/dev/shm")
EXIT_UNAVAILABLE = 3
BUILD_TIMEOUT_S = 300
RUN_TIMEOUT_S = 300


class UnavailableError(Exception):
    """Calls cannot be made to fail here."""


class DriverError(Exception):
    """It could not be built, or said something that it never says."""


@dataclass(frozen=True)
class Fault:
    """One call that fails: the kernel's number, which time it is made, and the errno."""

    number: int
    occurrence: int
    error: int


@dataclass(frozen=True)
class Result:
    """What a service returned: domain and code of a failure; None for no failure."""

    domain: int
    code: int


@dataclass(frozen=True)
class Outcome:
    """How a scenario went."""

    ended: str  # "ended", "hung", "signal N", "exit N", or "missed": the call was not made
    first: Result | None
    again: Result | None
    leaks: tuple[str, ...]
    note: str


def target(name: str) -> Target:
    return next(each for each in TARGETS if each.name == name)


@functools.cache
def driver(name: str) -> Path:
    """The driver for a target, up to date."""
    wanted = target(name)
    folder = folder_of(wanted)
    parts = ["libvllsi.a", "support/conformance_checks.o"]
    if wanted.freestanding:
        parts += [f"support/{source.parent.name}_{source.stem}.o" for source in start_sources(wanted)]
    for part in parts:
        done = build(wanted, part)
        if done.returncode != 0:
            raise DriverError(done.stdout + done.stderr)
    own = ROOT / "build" / "fault" / name
    own.mkdir(parents=True, exist_ok=True)
    output = own / "driver"
    inputs = [*sorted(HERE.glob("*.[ch]")), *(folder / part for part in parts)]
    if output.is_file() and all(path.stat().st_mtime_ns < output.stat().st_mtime_ns for path in inputs):
        return output
    with tempfile.TemporaryDirectory(dir=own) as fresh:
        objects = [_compile(wanted, source, Path(fresh)) for source in sorted(HERE.glob("*.c"))]
        made = Path(fresh) / "driver"
        _command([wanted.compiler, *wanted.flags, *map(str, objects), *(str(folder / part) for part in reversed(parts)), *wanted.link], made)
        made.replace(output)  # another worker may be running the old one
    return output


def _compile(wanted: Target, source: Path, folder: Path) -> Path:
    flags = ["-O2", "-g", "-std=c11", "-ffreestanding", *WARNINGS, *(f"-I{ROOT / path}" for path in INCLUDES)]
    output = folder / f"{source.stem}.o"
    _command([wanted.compiler, *wanted.flags, *flags, "-c", str(source)], output)
    return output


def _command(command: Sequence[str], output: Path) -> None:
    done = subprocess.run([*command, "-o", str(output)], capture_output=True, text=True, timeout=BUILD_TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise DriverError(done.stdout + done.stderr)


@functools.cache
def _alike() -> list[str]:
    """Where pages lie decides how often they are cut: in one way always, if that can be had."""
    command = ["setarch", "--addr-no-randomize"]
    try:
        done = subprocess.run([*command, "true"], capture_output=True, timeout=RUN_TIMEOUT_S, check=False)
    except FileNotFoundError:
        return []
    return command if done.returncode == 0 else []


def _run(name: str, words: Sequence[str], asked: str = "") -> list[str]:
    with tempfile.TemporaryDirectory(prefix="vllsi-fault-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        command = [*_alike(), str(driver(name)), words[0], *([folder] if len(words) > 1 else []), *words[1:]]
        done = subprocess.run(command, input=asked, capture_output=True, text=True, timeout=RUN_TIMEOUT_S, check=False)
    if done.returncode == EXIT_UNAVAILABLE:
        raise UnavailableError("the kernel, or what this runs in, gives no listener for system calls (seccomp)")
    if done.returncode != 0:
        raise DriverError(f"{' '.join(command)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout.splitlines()


@functools.cache
def scenarios() -> tuple[str, ...]:
    """The names of all scenarios, from the sources: a test has a name before anything is built."""
    lines = [line for path in sorted(HERE.glob("*.c")) for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(line.split("(")[1].rstrip(")") for line in lines if line.startswith("SCENARIO("))


def listed(name: str) -> list[str]:
    """The names that the driver has."""
    return _run(name, ["list"])


def record(name: str, scenario: str, always: Sequence[str]) -> tuple[Outcome, dict[int, int]]:
    """How a scenario goes without a fault, and how often it makes which calls."""
    lines = _run(name, ["record", scenario, *always])
    calls = [line.split() for line in lines[1:]]
    return _outcome(lines[0])[1], {int(number): int(times) for number, times in calls}


def inject(name: str, scenario: str, always: Sequence[str], faults: Sequence[Fault]) -> list[tuple[Fault, Outcome]]:
    """How a scenario goes with each of these faults alone."""
    asked = "".join(f"{fault.number} {fault.occurrence} {fault.error}\n" for fault in faults)
    told = [_outcome(line) for line in _run(name, ["inject", scenario, *always], asked)]
    if [fault for fault, _ in told] != list(faults):
        raise DriverError(f"{scenario}: {len(faults)} faults asked for, {len(told)} told of")
    return told


def _outcome(line: str) -> tuple[Fault, Outcome]:
    fields = line.split("\t")
    numbers = [int(fields[at]) for at in (0, 1, 2, 4, 5, 6, 7)]
    first, again = (Result(*pair) if pair[0] >= 0 else None for pair in (numbers[3:5], numbers[5:7]))
    return Fault(numbers[0], numbers[1], numbers[2]), Outcome(fields[3], first, again, tuple(fields[8].split()), fields[9])
