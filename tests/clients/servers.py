"""Builds the servers of examples/ for a target of the conformance suites, with a libc or without one, and runs them.

    python3 -m tests.clients.servers TARGET…

builds by hand what the tests build, in build/servers/<target>/.
"""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conformance import build as conformance
from tests.conformance.targets import ROOT, TARGETS, Target

BUILD = ROOT / "build" / "servers"
SERVERS = ["echo_server", "http_hello", "file_serve"]
BUILD_S, END_S = 120, 20
LISTENING = re.compile(r"listening on .*:(\d+)\n")
BY_NAME = {target.name: target for target in TARGETS}


class BuildError(Exception):
    """A compiler or linker refused; the text is what it said."""


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=BUILD_S, check=False)
    if done.returncode != 0:
        raise BuildError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")


def build(name: str) -> Path:
    """The folder with the servers of a target."""
    target = BY_NAME[name]
    folder = BUILD / name
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = conformance.build(target, "libvllsi.a")
        if done.returncode != 0:
            raise BuildError(done.stdout + done.stderr)
        library = conformance.folder_of(target) / "libvllsi.a"
        common = [_compile(target, source, folder) for source in (conformance.start_sources(target) if target.freestanding else [])]
        for server in SERVERS:
            parts = [_compile(target, ROOT / "examples" / f"{server}.c", folder), *common, library]
            _run([target.compiler, *target.flags, *parts, *target.link, "-o", folder / server])
    return folder


def _compile(target: Target, source: Path, folder: Path) -> Path:
    made = folder / f"{source.parent.name}_{source.stem}.o"
    _run([target.compiler, *conformance.flags_of(target, source), "-c", source, "-o", made])
    return made


@dataclass(frozen=True)
class Server:
    """A server that runs."""

    pid: int
    port: int
    says: str  # of its driver

    def status(self, name: str) -> int:
        """A number of /proc/<pid>/status: "VmRSS" in KiB."""
        text = Path(f"/proc/{self.pid}/status").read_text(encoding="utf-8")
        found = re.search(rf"^{name}:\s+(\d+)", text, re.MULTILINE)
        assert found is not None
        return int(found[1])

    def descriptors(self) -> int:
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))


@contextmanager
def serving(target: str, server: str, driver: str, *more: str) -> Iterator[Server]:
    """A server on a free port of 127.0.0.1. `driver` may be "", for the automatic choice. It must still run when the caller has done."""
    words = [str(build(target) / server), "127.0.0.1:0", *more]
    if not BY_NAME[target].native:
        words.insert(0, BY_NAME[target].emulator)
    environment = {name: value for name, value in os.environ.items() if name != "VLLSI_IO_DRIVER"} | ({"VLLSI_IO_DRIVER": driver} if driver else {})
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None and process.stderr is not None
            first, second = process.stdout.readline(), process.stdout.readline()
            found = LISTENING.fullmatch(first)
            assert found is not None, f"{words}: {first!r} {process.stderr.read() if process.poll() is not None else ''}"
            yield Server(process.pid, int(found[1]), second.strip())
            assert process.poll() is None, f"{words} ended with {process.returncode}: {process.stderr.read()}"
        finally:
            process.kill()
            process.wait(END_S)


def main() -> int:
    for name in sys.argv[1:]:
        print(build(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
