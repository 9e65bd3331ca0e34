"""What the tests of crashes stand on: namespaces in which everything is mounted, and a look at whether anything was left."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.targets import ROOT
from tests.crash import host
from tests.crash.programs import program

UNSHARE = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation", "private"]
INSIDE_TIMEOUT_S = 100
LEFT_TIMEOUT_S = 20

Inside = Callable[..., dict[str, Any]]


def command(folder: Path, *words: object) -> list[str]:
    return [*UNSHARE, sys.executable, "-m", "tests.crash.inside", str(folder), *map(str, words)]


def start_inside(folder: Path, *words: object) -> subprocess.Popen[str]:
    """Starts inside.py in namespaces of its own. The process ends when all in them have ended."""
    return subprocess.Popen(
        command(folder, *words),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )


def end_inside(running: subprocess.Popen[str]) -> None:
    """Kills the first process in the namespaces; the kernel kills the others and takes the mounts away."""
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text(encoding="ascii").split()
    for number in children:
        os.kill(int(number), signal.SIGKILL)
    running.wait(LEFT_TIMEOUT_S)


def run_inside(folder: Path, words: list[object], timeout_s: float = INSIDE_TIMEOUT_S) -> dict[str, Any]:
    """Runs inside.py to its end; ended early, it takes all that it started with it."""
    with start_inside(folder, *words) as running:
        try:
            said, _ = running.communicate(timeout=timeout_s)
        except BaseException:
            end_inside(running)
            raise
    assert running.returncode == 0, said
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def left_behind(folder: Path) -> list[str]:
    """What has to do with the folder of a test and should be gone: loop devices, mounts, processes."""
    name = str(folder)
    left = [f"loop device over {each.decode()}" for each in host.loop_names() if each.startswith(b"/") and name.encode()[-40:] in each]
    left += [f"mount: {line}" for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines() if name in line]
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
            if name in words:
                left.append(f"process {path.parent.name}: {words}")
    return left


def wait_until_gone(folder: Path) -> list[str]:
    """What is left after a moment, which the kernel may take."""
    deadline = time.monotonic() + LEFT_TIMEOUT_S
    while (left := left_behind(folder)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


@pytest.fixture(scope="session")
def lacking(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Why nothing of this can run here; "" where it can."""
    reason = host.missing_ground()
    if reason:
        return reason
    folder = tmp_path_factory.mktemp("probe")
    allowed = subprocess.run([*UNSHARE, "true"], capture_output=True, text=True, timeout=INSIDE_TIMEOUT_S, check=False)
    if allowed.returncode != 0:
        return f"this machine allows no namespaces ({allowed.stderr.strip()}): it takes CAP_SYS_ADMIN"
    reason = run_inside(folder, ["probe", "--disk", program("disk")])["reason"]
    return f"this machine allows no disk of FUSE under a loop device: {reason}" if reason else ""


@pytest.fixture
def ground(lacking: str, tmp_path: Path) -> Iterator[Path]:
    """A folder to mount things in; afterwards nothing of it may be left."""
    if lacking:
        pytest.skip(lacking)
    folder = tmp_path / "ground"
    folder.mkdir()
    yield folder
    assert wait_until_gone(folder) == []


@pytest.fixture
def inside(ground: Path) -> Inside:
    """Runs a command of inside.py that needs a file system, or another volume."""

    def run(words: list[object], file_system: str, timeout_s: float = INSIDE_TIMEOUT_S) -> dict[str, Any]:
        reason = host.missing_file_system(file_system) if file_system in host.FILE_SYSTEMS else ""
        if reason:
            pytest.skip(reason)
        return run_inside(ground, words, timeout_s)

    return run
