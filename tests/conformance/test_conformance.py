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
