"""Every public header's conformance suite, on every target that this machine can build and run."""

from __future__ import annotations

import re

import pytest

from tests.conformance.build import build, run, suites
from tests.conformance.targets import TARGETS, Target

SUMMARY = re.compile(r"(\d+) passed, 0 failed, \d+ skipped$", re.MULTILINE)
CRITERION_SUMMARY = re.compile(r"Tested: [1-9]\d* \| Passing: \d+ \| Failing: 0 \| Crashing: 0")


# What a short round builds: one program with a C library, one without.
QUICK = {"hosted-gcc", "freestanding-x86_64-static"}
PARAMETERS = [pytest.param(target, id=target.name, marks=[] if target.name in QUICK else pytest.mark.slow) for target in TARGETS]


@pytest.mark.parametrize("suite", suites())
@pytest.mark.parametrize("target", PARAMETERS)
def test_suite(target: Target, suite: str) -> None:
    reason = target.missing()
    if reason:
        pytest.skip(reason)
    built = build(target, suite)
    assert built.returncode == 0, built.stdout + built.stderr
    done = run(target, suite)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert (CRITERION_SUMMARY if target.criterion else SUMMARY).search(said), said


# What the suite asks for some thousands of times: one kind of threads with a C library, one without.
SPAWNS = {"VLLSI_TEST_SPAWNS": "1000000", "VLLSI_TEST_TIMEOUT_MS": "280000"}
SPAWNING = [pytest.param(target, id=target.name) for target in TARGETS if target.name in QUICK]


@pytest.mark.slow
@pytest.mark.limit(600)
@pytest.mark.parametrize("test", ["one_after_another_leak_nothing", "thousands_from_several_threads_at_once"])
@pytest.mark.parametrize("target", SPAWNING)
def test_a_million_threads_leave_nothing(target: Target, test: str) -> None:
    reason = target.missing()
    if reason:
        pytest.skip(reason)
    built = build(target, "thread")
    assert built.returncode == 0, built.stdout + built.stderr
    done = run(target, "thread", [test], SPAWNS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed, 0 failed, 0 skipped" in done.stdout, done.stdout
