"""Every conformance suite under kernels that this machine does not run, and what the tests of them stand on."""

from __future__ import annotations

import os

import pytest

from tests.conformance.build import suites
from tests.conformance.targets import GUESTS, Target
from tests.hosts.guest import Boot, initramfs, shared_boot
from tests.hosts.initramfs import archive, character_device, file, folder

SESSION = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
CONSOLE = """\
SeaBIOS
guest: kernel 6.1.0-50-cloud-amd64
guest: begin wait
ok wait.one
1 passed, 0 failed, 0 skipped
guest: end wait exited 0
guest: begin error
not ok error.one: exit status 1
0 passed, 1 failed, 0 skipped
guest: end error exited 1
guest: begin time
no end of line: 1 passed, 0 failed, 0 skipped
a last word without one: guest: end time exited 0
guest: begin thread
1 passed, 0 failed, 0 skipped
guest: end thread left 2
guest: begin tls
0 passed, 0 failed, 0 skipped
guest: end tls killed 11
guest: begin init
ok init.one
[    2.0] Kernel panic - not syncing: Fatal exception in interrupt
"""


def wanted(request: pytest.FixtureRequest, target: Target) -> list[str]:
    """The suites that this session asks of the target; each worker sees the same."""
    parameters = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    return sorted(each["suite"] for each in parameters if each.get("guest") is target)


@pytest.fixture(scope="module")
def boots() -> dict[str, Boot]:
    return {}


@pytest.mark.slow
@pytest.mark.limit(900)
@pytest.mark.parametrize("suite", suites())
@pytest.mark.parametrize("guest", [pytest.param(target, id=target.name) for target in GUESTS])
def test_suite(guest: Target, suite: str, boots: dict[str, Boot], request: pytest.FixtureRequest) -> None:
    reason = guest.missing()
    if reason:
        pytest.skip(reason)
    if guest.name not in boots:
        boots[guest.name] = shared_boot(guest, wanted(request, guest), SESSION)
    problem = boots[guest.name].problem(suite, guest.kernel)
    assert not problem, problem


def test_a_console_is_read() -> None:
    boot = Boot(CONSOLE, {"types": "types.c:1: error"})
    assert boot.problem("wait", "6.1") == ""
    assert boot.problem("time", "6.1") == ""
    assert "error exited 1" in boot.problem("error", "6.1")
    assert "thread left 2" in boot.problem("thread", "6.1")
    assert "tls killed 11" in boot.problem("tls", "6.1")
    assert boot.problem("types", "6.1") == "types.c:1: error"
    assert "Kernel panic" in boot.problem("init", "6.1")
    assert "Kernel panic" in boot.problem("absent", "6.1")


def test_another_kernel_than_the_one_asked_for_is_a_failure() -> None:
    assert "6.12 was asked for" in Boot(CONSOLE, {}).problem("wait", "6.12")
    assert "unknown ran" in Boot("", {}).problem("wait", "6.1")


def test_a_summary_of_nothing_is_a_failure() -> None:
    assert Boot("guest: kernel 6.1.0\nguest: begin wait\nguest: end wait exited 0\n", {}).problem("wait", "6.1")


def test_archive_is_as_the_kernel_reads_it() -> None:
    data = archive([folder("d"), file("d/f", b"12345", 0o755), character_device("d/null", 1, 3)])
    names, at = [], 0
    while at < len(data):
        assert data[at : at + 6] == b"070701"
        fields = [int(data[at + 6 + 8 * each : at + 14 + 8 * each], 16) for each in range(13)]
        mode, size, name_bytes = fields[1], fields[6], fields[11]
        name = data[at + 110 : at + 110 + name_bytes - 1].decode()
        content_at = at + (110 + name_bytes + 3) // 4 * 4
        names.append((name, mode, data[content_at : content_at + size], fields[9], fields[10]))
        at = content_at + (size + 3) // 4 * 4
    assert names == [
        ("d", 0o040755, b"", 0, 0),
        ("d/f", 0o100755, b"12345", 0, 0),
        ("d/null", 0o020666, b"", 1, 3),
        ("TRAILER!!!", 0, b"", 0, 0),
    ]


def test_initramfs_lists_its_suites() -> None:
    data = initramfs(b"init", {"wait": b"program", "error": b"other"})
    assert b"wait\nerror\n" in data
    assert data == initramfs(b"init", {"wait": b"program", "error": b"other"})
