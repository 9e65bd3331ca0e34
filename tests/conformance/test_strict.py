"""The strict-portable build fails programs that rely on what no header promises, and that this system happens to give.

Each program of reliant/ runs well in the ordinary build and fails in the strict one: so a suite that passes there relies on none of this.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.conformance.build import HERE, build, folder_of
from tests.conformance.targets import TARGETS, Target

PROGRAMS = sorted(path.stem for path in (HERE / "reliant").glob("*.c"))
BY_NAME = {target.name: target for target in TARGETS}
ORDINARY, STRICT = BY_NAME["freestanding-x86_64-static"], BY_NAME["freestanding-x86_64-static-strict-portable"]
LIMIT_S = 20


def status(target: Target, name: str) -> int:
    reason = target.missing()
    if reason:
        pytest.skip(reason)
    program = f"reliant_{name}"
    built = build(target, program)
    assert built.returncode == 0, built.stdout + built.stderr
    path: Path = folder_of(target) / program
    return subprocess.run([path], capture_output=True, timeout=LIMIT_S, check=False).returncode


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_what_is_not_promised_fails_only_in_the_strict_build(name: str) -> None:
    assert status(ORDINARY, name) == 0
    assert status(STRICT, name) != 0
