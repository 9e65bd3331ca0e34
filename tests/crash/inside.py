"""What runs in the namespaces of a test: python3 -m tests.crash.inside FOLDER states …, and so on; prints JSON as its last line.

FOLDER gets a file system in memory for the time: images and logs lie there.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.crash import host
from tests.crash.checks import CHECKS
from tests.crash.states import FLUSH, MARK, WRITE, State, choose, read_log, states

WRITERS = 2  # side by side, so that more than one's writes are under way
WORK_TIMEOUT_S = 60
HANG_S = 300
ROOM = "size=2g"
UNREADABLE = "the file system cannot be read"
SHOWN = 3  # how many bad states are described


def run_programs(commands: Sequence[Sequence[str | Path]], environment: Mapping[str, str] | None = None) -> list[str]:
    """Runs programs side by side to their ends; what each of them printed. One that fails is an error."""
    words = [[str(word) for word in command] for command in commands]
    running = [_start(command, environment) for command in words]
    try:
        said = [process.communicate(timeout=WORK_TIMEOUT_S)[0] for process in running]
    except subprocess.TimeoutExpired:
        for process in running:
            process.kill()
        raise
    for command, process, text in zip(words, running, said, strict=True):
        if process.returncode != 0:
            raise host.HostError(f"{' '.join(command)}: exit status {process.returncode}\n{text}")
    return said


def _start(command: list[str], environment: Mapping[str, str] | None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, **(environment or {})},
    )


# ---------------------------------------------------------------- crash states


def write_log(options: argparse.Namespace, system: host.FileSystem, base: Path, log: Path, folder: Path) -> None:
    """Lets the workload run on a disk, one writer a folder, and leaves the disk's log."""
    host.make_image(system, base)
    with host.disk(options.disk, system, base, log, folder / "fuse") as disk, disk.file_system(folder / "live") as target:
        places = [target / f"writer{number}" for number in range(WRITERS)]
        for place in places:
            place.mkdir()
        host.sync_volume(target)
        start = [options.program, options.workload]
        run_programs([[*start, place, str(options.operations), disk.control, str(number)] for number, place in enumerate(places)])


def look(system: host.FileSystem, state: State, folder: Path, options: argparse.Namespace) -> list[str]:
    """Mounts an image to read and write, so that the file system does what it does after a crash, and looks at the files."""
    check = CHECKS[options.workload]
    problems = []
    try:
        with host.mounted_image(system, state.image, folder) as target:
            for number, marks in enumerate(state.marks):
                found = check(target / f"writer{number}", marks, state.just_marked == number, options.operations)
                problems += [f"writer {number} after {marks} operations: {problem}" for problem in found]
    except OSError as error:
        if error.errno in (errno.EPERM, errno.EBUSY, errno.ENOMEM, errno.EMFILE):
            raise
        problems.append(f"{UNREADABLE}: {error}")
    return problems


def described(state: State, problems: Sequence[str]) -> str:
    point = state.point
    return f"after record {point.at}, {point.kind} of {state.pending} unflushed writes (seed {point.seed}): {'; '.join(problems[:SHOWN])}"


def crash_states(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    system = host.FILE_SYSTEMS[options.file_system]
    base, log = folder / "base.img", folder / "log"
    if options.again:
        base, log = options.again / "base.img", options.again / "log"
    else:
        write_log(options, system, base, log, folder)
    records = read_log(log)
    points = choose(records, options.states, options.seed)
    bad = []
    pending = 0
    for state in states(base, records, points, WRITERS, folder):
        pending = max(pending, state.pending)
        problems = look(system, state, folder / "dead", options)
        if problems:
            bad.append(described(state, problems))
    if bad and options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        host.copy_sparse(base, options.keep / "base.img")
        shutil.copyfile(log, options.keep / "log")
    counts = {name: sum(record.kind == kind for record in records) for name, kind in (("writes", WRITE), ("flushes", FLUSH), ("marks", MARK))}
    unreadable = sum(UNREADABLE in each for each in bad)
    return {"states": len(points), "bad": len(bad), "unreadable": unreadable, "shown": bad[:SHOWN], "most_pending": pending, **counts}


# ---------------------------------------------------------------- failures


def failures(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """A test of failures.c, and what its files begin with, and how long they are, when the file system was mounted anew."""
    system = host.FILE_SYSTEMS[options.file_system]
    base, log = folder / "base.img", folder / "log"
    host.make_image(system, base)
    files = {}
    with host.disk(options.disk, system, base, log, folder / "fuse", direct=True) as disk:
        with disk.file_system(folder / "live") as target:
            variables = {"TMPDIR": str(target), "VLLSI_CRASH_CONTROL": str(disk.control)}
            variables |= {"VLLSI_CRASH_FAIL": options.fail, "VLLSI_CRASH_ERRNO": options.errno}
            said = run_programs([[options.program, options.test]], variables)
        with disk.file_system(folder / "live") as target:
            for path in target.iterdir():
                if path.is_file():
                    data = path.read_bytes()
                    files[path.name] = [data[:18].decode(errors="replace"), len(data)]
    return {"said": said[0], "files": files}


# ---------------------------------------------------------------- suites


@contextlib.contextmanager
def volume(name: str, folder: Path) -> Iterator[Path]:
    """A volume of a kind: a file system on a disk, one in memory, or one that is laid over another."""
    target = folder / "volume"
    if name in host.FILE_SYSTEMS:
        system, image = host.FILE_SYSTEMS[name], folder / "volume.img"
        host.make_image(system, image)
        with host.mounted_image(system, image, target):
            yield target
        return
    options = ""
    if name == "overlay":
        parts = {key: folder / key for key in ("lowerdir", "upperdir", "workdir")}
        for path in parts.values():
            path.mkdir()
        options = ",".join(f"{key}={path}" for key, path in parts.items())
    with host.mounted(name, "crash", target, options):
        yield target


def suite(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """A conformance suite with its files on a volume of a kind; nothing may be left there."""
    with volume(options.volume, folder) as target:
        target.chmod(0o1777)
        said = run_programs([[options.program]], {"TMPDIR": str(target)})
        left = [path.name for path in target.iterdir() if path.name != "lost+found"]
    return {"said": said[0], "left": left}


# ---------------------------------------------------------------- the ground itself


def probe(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Whether a disk and a loop device over it can be had here; if this machine forbids it, the reason."""
    system = host.FileSystem("none", host.MIB, ())
    image = folder / "image"
    with image.open("wb") as file:
        file.truncate(system.size)
    try:
        with host.disk(options.disk, system, image, folder / "log", folder / "fuse"), host.loop_device(folder / "fuse" / "disk", system.size):
            return {"reason": ""}
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EACCES, errno.ENODEV, errno.ENXIO, errno.ENOENT):
            raise
        return {"reason": str(error)}


def hang(options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Everything is mounted, somebody is at work, and nobody goes on: whoever started this has to end it."""
    system = host.FILE_SYSTEMS[options.file_system]
    base = folder / "base.img"
    host.make_image(system, base)
    with host.disk(options.disk, system, base, folder / "log", folder / "fuse") as disk, disk.file_system(folder / "live") as target:
        (target / "unwritten").write_bytes(bytes(host.MIB))
        print("ready", flush=True)
        time.sleep(HANG_S)
    return {}


# ---------------------------------------------------------------- the command line


@contextlib.contextmanager
def ground(folder: Path) -> Iterator[Path]:
    with host.mounted("tmpfs", "crash", folder, ROOM):
        yield folder


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m tests.crash.inside")
    parser.add_argument("folder", type=Path)
    kinds = parser.add_subparsers(required=True)
    probing = kinds.add_parser("probe")
    probing.set_defaults(run=probe)
    probing.add_argument("--disk", type=Path, required=True)
    hanging = kinds.add_parser("hang")
    hanging.set_defaults(run=hang)
    crashing = kinds.add_parser("states")
    crashing.set_defaults(run=crash_states)
    failing = kinds.add_parser("failures")
    failing.set_defaults(run=failures)
    suiting = kinds.add_parser("suite")
    suiting.set_defaults(run=suite)
    suiting.add_argument("--program", type=Path, required=True)
    suiting.add_argument("--volume", required=True)
    for each in (crashing, failing, hanging):
        each.add_argument("--disk", type=Path, required=True)
        each.add_argument("--file-system", choices=sorted(host.FILE_SYSTEMS), required=True)
    crashing.add_argument("--program", type=Path, required=True)
    failing.add_argument("--program", type=Path, required=True)
    crashing.add_argument("--workload", choices=sorted(CHECKS), required=True)
    crashing.add_argument("--operations", type=int, required=True)
    crashing.add_argument("--states", type=int, required=True)
    crashing.add_argument("--seed", type=int, required=True)
    crashing.add_argument("--keep", type=Path, help="where the log goes if a state is bad")
    crashing.add_argument("--again", type=Path, help="a log that was kept, in place of a new one")
    failing.add_argument("--test", required=True)
    failing.add_argument("--fail", required=True, help="the number that failing writes fail with")
    failing.add_argument("--errno", required=True, help="the number that a sync then fails with")
    return parser.parse_args()


def main() -> int:
    options = parse()
    os.environ["LC_ALL"] = "C"
    try:
        with ground(options.folder) as folder:
            found = options.run(options, folder)
    except (host.HostError, OSError, subprocess.TimeoutExpired) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
