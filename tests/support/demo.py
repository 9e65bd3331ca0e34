"""What tools/demo shows: from the tables to a program without a libc that works on every ABI.

Renders the tables, checks them against the kernel's headers, builds examples/copy.c for every ABI, copies real files with it, natively and
under emulators, compares checksums, and tells what the program can ask of the kernel and what that may do.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from codegen.model import Abi
from tests.support import notes, run, toolchain
from tests.support.toolchain import ROOT

UAPI = ROOT / "build" / "uapi"
PLACE = ROOT / "build" / "demo"
NATIVE_BYTES = 64 << 20
EMULATED_BYTES = 1 << 20
COMMAND_TIMEOUT_S = 300
COPY_TIMEOUT_S = 120

# Wide where nobody looks at it, so that a row stays a line.
console = Console(highlight=False, width=None if sys.stdout.isatty() else 150)


class DemoError(Exception):
    """Something is not as it should be; the text says what."""


@dataclass(frozen=True)
class Copied:
    """One ABI's copy."""

    abi: Abi
    program: Path
    how: str
    problem: str


@contextmanager
def step(title: str) -> Iterator[None]:
    """One step: a spinner while it lasts on a terminal, and its title with the time behind it at the end."""
    start = time.monotonic()
    with console.status(title):
        yield
    console.print(f"[green]✓[/] {title} [dim]({time.monotonic() - start:.1f} s)[/]")


def output_of(*command: str | Path) -> str:
    """What a command printed; a failure ends the demo with it."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words, cwd=ROOT, capture_output=True, text=True, timeout=COMMAND_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise DemoError(f"{' '.join(words)} took longer than {COMMAND_TIMEOUT_S} s") from error
    if done.returncode != 0:
        raise DemoError(f"{' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.rstrip()


def checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def random_file(size: int) -> Path:
    path = PLACE / f"random-{size}"
    path.write_bytes(os.urandom(size))
    path.chmod(0o640)
    return path


def build_all(abis: Sequence[Abi]) -> list[Path]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(toolchain.copy_program, abis))


def copy_with(abi: Abi, program: Path) -> Copied:
    """Copies a random file: natively on the machine's own ABI and wherever there is no emulator, else under the emulator."""
    native = platform.machine() == abi.name or shutil.which(abi.emulator) is None
    if native and not run.runs_natively(program):
        return Copied(abi, program, "not run", f"there is no {abi.emulator}")
    size = NATIVE_BYTES if native else EMULATED_BYTES
    how = f"{size >> 20} MiB {'natively' if native else f'under {abi.emulator}'}"
    source, target = random_file(size), PLACE / f"copy-{abi.name}"
    target.unlink(missing_ok=True)
    finished = run.run(abi, program, source, target, folder=PLACE, timeout_s=COPY_TIMEOUT_S, native=native)
    if finished.status != 0:
        problem = finished.errors.strip() or f"exit status {finished.status}"
    elif checksum(source) != checksum(target):
        problem = "the checksums differ"
    else:
        problem = "" if source.stat().st_mode == target.stat().st_mode else "the permissions differ"
    source.unlink()
    target.unlink(missing_ok=True)
    return Copied(abi, program, how, problem)


def show(copies: Sequence[Copied]) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("ABI", "bytes", "copied", "result", "system calls in it"):
        table.add_column(title, justify="right" if title == "bytes" else "left", overflow="fold")
    for copy in copies:
        result = f"[red]{escape(copy.problem)}[/]" if copy.problem else "[green]same checksum[/]"
        calls = " ".join(notes.call_names(copy.abi, copy.program))
        table.add_row(copy.abi.name, str(copy.program.stat().st_size), copy.how, result, calls)
    console.print()
    console.print(table)


def audited(copies: Sequence[Copied]) -> None:
    """What the tables say of the calls that the programs can make."""
    rows = sorted({row for copy in copies for row in notes.rows(toolchain.model(), copy.abi, copy.program)})
    console.print("\n[bold]What these calls may do, from the tables[/]")
    sys.stdout.flush()
    done = subprocess.run([ROOT / "tools" / "vllsi", "audit", "--call", *rows], cwd=ROOT, timeout=COMMAND_TIMEOUT_S, check=False)
    if done.returncode != 0:
        raise DemoError(f"tools/vllsi audit exited with {done.returncode}")


def demonstrate() -> bool:
    """Whether all went well."""
    with step("the tables are rendered into generated/"):
        rendered = output_of(sys.executable, "-m", "codegen")
    console.print(f"  {escape(rendered)}", style="dim")
    with step("every fact of the tables is checked against the kernel's headers"):
        verified = output_of(ROOT / "tools" / "vllsi", "verify", "--uapi", UAPI)
    console.print(escape(verified), style="dim")
    abis = list(toolchain.abis().values())
    with step(f"examples/copy.c is built for {len(abis)} ABIs, without a libc"):
        programs = build_all(abis)
    PLACE.mkdir(parents=True, exist_ok=True)
    with step("random files are copied with it"):
        copies = [copy_with(abi, program) for abi, program in zip(abis, programs, strict=True)]
    show(copies)
    audited(copies)
    return not any(copy.problem for copy in copies)


def main() -> int:
    reason = toolchain.missing_tool()
    if reason:
        console.print(f"[red]error:[/] {reason}; run tools/setup")
        return 1
    try:
        return 0 if demonstrate() else 1
    except (DemoError, toolchain.BuildError) as error:
        console.print(f"[red]error:[/] {escape(str(error))}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
