"""What every test here has: a limit on its time, the mark `slow`, `--update-goldens`, and the report that tools/test prints."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

SECONDS = 120


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-goldens", action="store_true", help="write what is rendered as the new expectation")
    parser.addoption("--summary", metavar="FILE", help="write there what was skipped and why, and one line that counts")
    parser.addoption("--quick", action="store_true", help="leave out what is marked slow")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: takes long; left out by --quick")
    config.addinivalue_line("markers", "limit(seconds): how long this test may take")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--quick"):
        return
    left_out = [item for item in items if item.get_closest_marker("slow")]
    items[:] = [item for item in items if not item.get_closest_marker("slow")]
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))


class TooLongError(Exception):
    """The test ran out of its time."""


@pytest.hookimpl(hookwrapper=True)  # type: ignore[misc]
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Ends a test, its fixtures included, that takes longer than it may."""
    marker = item.get_closest_marker("limit")
    seconds = int(marker.args[0]) if marker else SECONDS

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLongError(f"took longer than {seconds} s")

    previous = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, previous)


def pytest_terminal_summary(terminalreporter: Any, exitstatus: int, config: pytest.Config) -> None:
    """Writes the report. An error counts as a failure, and so does a run that ended early."""
    path = config.getoption("--summary")
    if not path:
        return
    stats = terminalreporter.stats
    passed, failed = len(stats.get("passed", [])), len(stats.get("failed", [])) + len(stats.get("error", []))
    left_out = [*stats.get("skipped", []), *stats.get("xfailed", [])]
    if failed == 0 and exitstatus not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        failed = 1
    lines = sorted(f"skipped {each.nodeid}: {_reason(each)}" for each in left_out)
    lines.append(f"{passed} passed, {failed} failed, {len(left_out)} skipped")
    Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = {each.nodeid: outcome for outcome in ("passed", "skipped", "failed", "error") for each in stats.get(outcome, [])}
    Path(f"{path}.json").write_text(json.dumps(ran, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def _reason(report: Any) -> str:
    """Why a test was skipped, without where in the code that was said."""
    told = report.longrepr[2] if isinstance(report.longrepr, tuple) else getattr(report, "wasxfail", report.longrepr)
    return " ".join(str(told).removeprefix("Skipped: ").split())
