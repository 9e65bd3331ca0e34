"""Disks whose writes fail, and real volumes: what the library says there, and what is left when they are mounted anew."""

from __future__ import annotations

import errno
import re

import pytest

from tests.conformance.build import build, folder_of
from tests.crash.conftest import Inside
from tests.crash.host import FILE_SYSTEMS
from tests.crash.programs import LIBRARY_TARGET, program

# What failures.c begins its blocks with, and how long they are.
OLD, NEW, BLOCK = "o" * 18, "vllsi-doomed-write", 4096
PASSED = re.compile(r"^[1-9]\d* passed, 0 failed, 0 skipped$", re.MULTILINE)
PASSED_OR_SKIPPED = re.compile(r"^[1-9]\d* passed, 0 failed, \d+ skipped$", re.MULTILINE)

# A test of failures.c, and what its files hold afterwards on the disk: all of them, so that nothing else was left.
LEFT = {
    "kernel_forgets": {"forgotten": OLD},  # though a sync said yes
    "library_remembers": {"remembered": OLD, "other": OLD},
    "cleared_and_written_anew": {"anew": NEW},
    "atomic_write_fails": {"kept": OLD, "replaced": NEW},
    "atomic_write_over_a_lost_file": {"lost": NEW},
    "disk_dies": {"dead": OLD, "kept": OLD},
}
ERRORS = {"EIO": errno.EIO, "ENOSPC": errno.ENOSPC}
SUITES = ["durability", "locking", "file", "file_names", "file_beneath", "directory"]
VOLUMES = [*FILE_SYSTEMS, "tmpfs", "overlay"]


def fail(inside: Inside, system: str, test: str, error: int) -> dict[str, tuple[str, int]]:
    """Runs a test of failures.c; what is left on the disk."""
    words = ["failures", "--disk", program("disk"), "--program", program("failures"), "--file-system", system]
    found = inside([*words, "--test", f"failures.{test}", "--fail", error, "--errno", error], system)
    assert PASSED.search(found["said"]), found["said"]
    return {name: (begins, length) for name, (begins, length) in found["files"].items()}


@pytest.mark.parametrize("test", LEFT)
@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("system", [pytest.param(name, marks=[] if name == "ext4" else pytest.mark.slow) for name in FILE_SYSTEMS])
def test_failed_writes_are_not_forgotten(system: str, error: str, test: str, inside: Inside) -> None:
    assert fail(inside, system, test, ERRORS[error]) == {name: (begins, BLOCK) for name, begins in LEFT[test].items()}


def test_locks_of_a_program_are_refused(inside: Inside) -> None:
    """A volume of FUSE, a real one."""
    fail(inside, "ext4", "locks_of_a_program_are_refused", errno.EIO)


@pytest.mark.slow
@pytest.mark.parametrize("suite", SUITES)
@pytest.mark.parametrize("volume", VOLUMES)
def test_suite_on_a_volume(volume: str, suite: str, inside: Inside) -> None:
    built = build(LIBRARY_TARGET, suite)
    assert built.returncode == 0, built.stdout + built.stderr
    found = inside(["suite", "--volume", volume, "--program", folder_of(LIBRARY_TARGET) / suite], volume)
    assert PASSED_OR_SKIPPED.search(found["said"]), found["said"]
    assert found["left"] == []
