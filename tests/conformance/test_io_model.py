"""The random test of the I/O engine at length: a million steps per driver, and a tenth of that under each sanitizer.

VLLSI_IO_MODEL_SEED chooses another one; what fails is told with its seed and the shortest number of steps that fails.
"""

from __future__ import annotations

import os

import pytest

from tests.conformance.build import build, run
from tests.conformance.targets import TARGETS

SUITE = "io_model"
STEPS = {"hosted-gcc": 1_000_000, "hosted-address": 100_000, "hosted-thread": 100_000}
TEST_MS = 250_000
SEED = os.environ.get("VLLSI_IO_MODEL_SEED", "5")
BY_NAME = {target.name: target for target in TARGETS}


@pytest.mark.slow
@pytest.mark.limit(600)
@pytest.mark.parametrize("name", STEPS)
@pytest.mark.parametrize("driver", ["io_uring", "epoll", "fake"])
def test_model(name: str, driver: str) -> None:
    target = BY_NAME[name]
    reason = target.missing()
    if reason:
        pytest.skip(reason)
    built = build(target, SUITE)
    assert built.returncode == 0, built.stdout + built.stderr
    print(f"seed {SEED}, {STEPS[name]} steps")
    more = {"VLLSI_IO_MODEL_SEED": SEED, "VLLSI_IO_MODEL_STEPS": str(STEPS[name]), "VLLSI_TEST_TIMEOUT_MS": str(TEST_MS)}
    done = run(target, SUITE, [driver], more)
    assert done.returncode == 0, done.stdout + done.stderr
