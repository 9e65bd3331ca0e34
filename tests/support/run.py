"""Runs a program for an ABI, natively where this machine can and under the emulator of the ABI's table elsewhere, never without a limit."""

from __future__ import annotations

import functools
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from codegen.model import Abi

FORMATS = Path("/proc/sys/fs/binfmt_misc")


@dataclass(frozen=True)
class Finished:
    """What a program left behind."""

    status: int
    output: str
    errors: str


@functools.cache
def runs_natively(program: Path) -> bool:
    """Whether this machine's kernel runs the program itself: it starts it, and no registered interpreter is behind that."""
    if any(_interprets(entry, program) for entry in _registered()):
        return False
    with tempfile.TemporaryDirectory() as folder:
        try:
            process = subprocess.Popen(
                [program],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            return False
        _end_session(process.pid)
        process.wait()
    return True


def cannot_run(abi: Abi, program: Path, *, native: bool = True) -> str:
    """Why the program can't run here; the empty string when it can."""
    if (native and runs_natively(program)) or shutil.which(abi.emulator) is not None:
        return ""
    return f"this machine does not run {abi.name} programs and there is no {abi.emulator}"


def run(
    abi: Abi, program: Path, *arguments: str | Path, folder: Path, timeout_s: float = 60, native: bool = True
) -> Finished:
    """Runs to the end or to the limit, then ends what the program started, too.

    With `native` false an emulator is used in any case. The program learns of it by VLLSI_EMULATOR.
    """
    direct = native and runs_natively(program)
    environment = {key: value for key, value in os.environ.items() if key != "VLLSI_EMULATOR"}
    if not direct:
        environment["VLLSI_EMULATOR"] = abi.emulator
    command = [*([] if direct else [abi.emulator]), str(program), *map(str, arguments)]
    return bounded(command, folder, environment, timeout_s)


def bounded(command: Sequence[str], folder: Path, environment: dict[str, str], timeout_s: float) -> Finished:
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        output, errors = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        _end_session(process.pid)
        output, errors = process.communicate()
        errors += f"\nended after {timeout_s:g} s"
    finally:
        _end_session(process.pid)
    return Finished(process.returncode, output, errors)


def _end_session(leader: int) -> None:
    """Ends all that the program started in the session made for it."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, signal.SIGKILL)


def _registered() -> list[dict[str, str]]:
    """The kernel's table of foreign formats, as far as it can be read."""
    if not FORMATS.is_dir():
        return []
    entries = []
    for path in FORMATS.iterdir():
        if path.name in ("register", "status"):
            continue
        with suppress(OSError):
            lines = path.read_text(encoding="utf-8").splitlines()
            rows = (line.split(None, 1) for line in lines)
            entries.append({row[0]: row[1] if len(row) > 1 else "" for row in rows if row})
    return entries


def _interprets(entry: dict[str, str], program: Path) -> bool:
    """Whether an entry of that table claims the program by its first bytes."""
    if "enabled" not in entry or "magic" not in entry:
        return False
    magic = bytes.fromhex(entry["magic"])
    mask = bytes.fromhex(entry.get("mask", "ff" * len(magic)))
    offset = int(entry.get("offset", "0"))
    head = program.read_bytes()[offset : offset + len(magic)]
    return len(head) == len(magic) and all(a & m == b & m for a, b, m in zip(head, magic, mask, strict=True))
