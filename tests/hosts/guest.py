"""Boots a guest kernel with conformance suites in its initramfs, and reads from the console what became of each.

    python3 -m tests.hosts.guest TARGET… [--suite NAME]…

prints the console of each boot. Nothing of the machine is used but qemu-system, emulating the CPU: no root, no network, no /dev/kvm. One boot runs
all suites of a target, init.c one after the other; tests share it by `shared_boot`.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.conformance.build import GUEST_INIT, build, folder_of, suites
from tests.conformance.targets import GUESTS, ROOT, Target
from tests.hosts.initramfs import Entry, archive, character_device, file, folder

# A boot takes some seconds, and a suite a few more; what takes so long hangs.
BOOT_LIMIT_S = 600
SUMMARY = re.compile(r"(\d+) passed, 0 failed, \d+ skipped$", re.MULTILINE)
TAIL_LINES = 40
CONSOLES = {"x86_64": "ttyS0", "aarch64": "ttyAMA0"}
# Pointer authentication by its architected algorithm takes half the time of a guest; the emulator's own does as well.
CPUS = {"x86_64": "max", "aarch64": "max,pauth-impdef=on"}
MACHINES = {"x86_64": "q35", "aarch64": "virt"}
# The kernel is silent but for what is critical, so that its lines do not break those of a suite; whatever ends it ends the machine.
KERNEL_WORDS = "quiet loglevel=3 panic=-1 oops=panic rdinit=/init"
NODES = [("console", 5, 1), ("tty", 5, 0), ("null", 1, 3), ("zero", 1, 5), ("full", 1, 7), ("random", 1, 8), ("urandom", 1, 9)]


@dataclass(frozen=True)
class Ending:
    """How a suite ended: `exited`, `killed`, `late`, `unable`, `left` (processes), or "" where the console does not say."""

    how: str
    number: int
    output: str


@dataclass(frozen=True)
class Boot:
    """What one run of a guest showed."""

    console: str
    unbuilt: Mapping[str, str]  # suite -> what the compiler said

    @property
    def release(self) -> str:
        found = re.search(r"guest: kernel (\S+)", self.console)
        return found[1] if found else ""

    def ending(self, suite: str) -> Ending:
        found = re.search(rf"guest: begin {suite}\n(.*?)guest: end {suite} (\w+) (\d+)$", self.console, re.DOTALL | re.MULTILINE)
        if found:
            return Ending(found[2], int(found[3]), found[1])
        return Ending("", 0, "\n".join(self.console.splitlines()[-TAIL_LINES:]))

    def problem(self, suite: str, kernel: str) -> str:
        """Why the suite has not passed under this kernel; "" if it has."""
        if suite in self.unbuilt:
            return self.unbuilt[suite]
        ending = self.ending(suite)
        version = kernel.split("-")[0]
        if not self.release.startswith(f"{version}."):
            return f"kernel {self.release or 'unknown'} ran, {kernel} was asked for\n{ending.output}"
        if not ending.how:
            return f"the guest ended before {suite} did; its console ended with\n{ending.output}"
        if (ending.how, ending.number) != ("exited", 0) or not SUMMARY.search(ending.output):
            return f"{suite} {ending.how} {ending.number}\n{ending.output}"
        return ""


def initramfs(init: bytes, programs: Mapping[str, bytes]) -> bytes:
    """What a guest starts with: the first process, the suites and their list, and places for the file systems that init mounts."""
    entries: list[Entry] = [folder(name) for name in ("dev", "dev/shm", "proc", "sys", "tmp", "run", "suites")]
    entries += [character_device(f"dev/{name}", major, minor) for name, major, minor in NODES]
    entries.append(file("suites/list", "".join(f"{name}\n" for name in programs).encode()))
    entries += [file(f"suites/{name}", content, 0o755) for name, content in programs.items()]
    return archive([*entries, file("init", init, 0o755)])


def command(target: Target, ramdisk: Path) -> list[str]:
    return [
        *(f"qemu-system-{target.abi}", "-M", MACHINES[target.abi], "-accel", "tcg", "-cpu", CPUS[target.abi], "-smp", "2", "-m", "1024"),
        *("-nographic", "-nodefaults", "-serial", "stdio", "-monitor", "none", "-no-reboot"),
        *("-kernel", str(target.kernel_folder / "vmlinuz"), "-initrd", str(ramdisk)),
        *("-append", f"console={CONSOLES[target.abi]} {KERNEL_WORDS}"),
    ]


def run(target: Target, ramdisk: bytes) -> str:
    """The console of one boot, to its end or its limit."""
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryFile() as console:
        path = Path(place) / "initramfs"
        path.write_bytes(ramdisk)
        try:
            subprocess.run(command(target, path), stdin=subprocess.DEVNULL, stdout=console, stderr=console, timeout=BOOT_LIMIT_S, check=False)
            late = ""
        except subprocess.TimeoutExpired:
            late = f"\nstopped after {BOOT_LIMIT_S} s\n"
        console.seek(0)
        return console.read().decode(errors="replace").replace("\r", "") + late


def shared_boot(target: Target, names: Sequence[str], session: str) -> Boot:
    """Builds the suites and boots the guest with them, unless a process of this test session has done so with the same programs."""
    unbuilt = {}
    for name in [GUEST_INIT, *names]:
        done = build(target, name)
        if done.returncode != 0:
            unbuilt[name] = done.stdout + done.stderr
    if GUEST_INIT in unbuilt:
        raise RuntimeError(unbuilt[GUEST_INIT])
    programs = {name: (folder_of(target) / name).read_bytes() for name in names if name not in unbuilt}
    ramdisk = initramfs((folder_of(target) / GUEST_INIT).read_bytes(), programs)
    version = (target.kernel_folder / "version").read_text(encoding="utf-8")
    key = hashlib.sha256(f"{session} {version} {command(target, Path())}".encode() + ramdisk).hexdigest()
    place = ROOT / "build" / "guests" / target.name
    place.mkdir(parents=True, exist_ok=True)
    with (place / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known, console = place / "key", place / "console"
        if not known.is_file() or known.read_text(encoding="utf-8") != key:
            known.unlink(missing_ok=True)
            console.write_text(run(target, ramdisk), encoding="utf-8")
            known.write_text(key, encoding="utf-8")
        return Boot(console.read_text(encoding="utf-8"), unbuilt)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.hosts.guest")
    parser.add_argument("targets", nargs="+", choices=[*(target.name for target in GUESTS), "all"], metavar="TARGET")
    parser.add_argument("--suite", action="append", choices=suites())
    options = parser.parse_args()
    failed = False
    for target in [target for target in GUESTS if target.name in options.targets or "all" in options.targets]:
        reason = target.missing()
        if reason:
            print(f"{target.name}: skipped, {reason}")
            continue
        names = options.suite or suites()
        boot = shared_boot(target, names, "")
        problems = {name: boot.problem(name, target.kernel) for name in names}
        print(f"== {target.name}\n{boot.console}")
        for name, problem in problems.items():
            print(f"== {target.name} {name}: {problem or 'passed'}")
        failed = failed or any(problems.values())
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
