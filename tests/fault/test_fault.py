"""Each call that a service makes fails once with each errno of its row; the service returns that errno or does what recoveries.yaml says, and
nothing leaks.

Scenarios are in *.c here, one a service, and run under a supervisor of their own: driver.c. A hosted program and one without a libc.
"""

from __future__ import annotations

import pytest

from tests.fault import plan, program

PARAMETERS = [pytest.param(name, id=name) for name in program.NAMES]


def _is_quick(target: str, service: str) -> bool:
    """The short round: one target, no variants of a service on a lesser kernel, no watch, whose end is slow."""
    return target == program.NAMES[0] and "-" not in service and not service.startswith("watch")


RUNS = [pytest.param(*run, marks=[] if _is_quick(*run) else pytest.mark.slow) for run in plan.runs()]


@pytest.fixture
def target(request: pytest.FixtureRequest) -> str:
    name = str(request.param)
    reason = program.target(name).missing()
    if reason:
        pytest.skip(reason)
    return name


@pytest.mark.limit(300)
@pytest.mark.parametrize("target", PARAMETERS, indirect=True)
def test_the_driver_has_every_scenario(target: str) -> None:
    assert sorted(program.listed(target)) == sorted(program.scenarios())


@pytest.mark.parametrize(("target", "service"), RUNS, indirect=["target"])
def test_service(target: str, service: str) -> None:
    judged = _run(target, service)
    wrong = [f"{each.case}: {each.wrong}" for each in judged if each.wrong]
    assert not wrong, "\n".join(["", *wrong])


def _run(target: str, service: str) -> tuple[plan.Judged, ...]:
    try:
        return plan.run(target, service)
    except program.UnavailableError as reason:
        pytest.skip(str(reason))


def _all() -> list[plan.Judged]:
    """What every service did on every target that can be run here; what has run already is not run again."""
    missing = [reason for name in program.NAMES if (reason := program.target(name).missing())]
    if missing:
        pytest.skip(missing[0])
    return [each for target, service in plan.runs() for each in _run(target, service)]


@pytest.mark.slow
@pytest.mark.limit(300)
def test_no_recovery_is_left_over() -> None:
    used = {row for each in _all() for row in each.allowed_by}
    left = [row for row in plan.recoveries() if row not in used]
    assert not left, "\n".join(["no outcome needs these rows of recoveries.yaml:", *map(str, left)])


@pytest.mark.slow
@pytest.mark.limit(300)
def test_the_reach_does_not_shrink(capsys: pytest.CaptureFixture[str]) -> None:
    found = plan.summary(_all())
    with capsys.disabled():
        print(f"\nfault injection: {', '.join(f'{count} {what}' for what, count in found.items())}")
    for what, least in plan.reach().items():
        assert found[what] >= least, f"{found[what]} {what} are reached, and {least} were: what is no longer tested?"
