"""Builds and runs the self-test and the example for every ABI that has a table: natively where this machine can, else under the table's emulator.

A new ABI takes part as soon as its table is there.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from codegen.model import Abi
from tests.support import notes, run, toolchain

ABIS = sorted(path.stem for path in (toolchain.ROOT / "tables" / "linux" / "abi").glob("*.yaml"))
SUMMARY = re.compile(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", re.MULTILINE)
FEWEST_CALLS = 40
RUN_LIMIT_S = 150

pytestmark = [
    pytest.mark.skipif(bool(toolchain.missing_tool()), reason=toolchain.missing_tool() or "-"),
    pytest.mark.limit(600),
]


@pytest.fixture(params=ABIS)
def abi(request: pytest.FixtureRequest) -> Abi:
    return toolchain.abis()[str(request.param)]


def runnable(abi: Abi, program: Path, *, native: bool = True) -> Path:
    reason = run.cannot_run(abi, program, native=native)
    if reason:
        pytest.skip(reason)
    return program


def show_skips(abi: Abi, output: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The self-test's own skips belong into the report, though the test passed."""
    skips = [line for line in output.splitlines() if line.startswith("skip ")]
    if skips:
        with capsys.disabled():
            print(f"\n{abi.name}: the self-test skipped")
            print("\n".join(f"    {line.removeprefix('skip ')}" for line in skips))


def assert_selftest_passes(finished: run.Finished) -> None:
    wrong = [line for line in finished.output.splitlines() if line.startswith("not ok ")]
    summary = SUMMARY.search(finished.output)
    last = "\n".join(finished.output.splitlines()[-3:])
    assert summary is not None, f"the self-test broke off (status {finished.status}):\n{last}\n{finished.errors}"
    assert not wrong, "\n".join(wrong)
    assert (finished.status, summary[2]) == (0, "0"), finished.errors
    assert int(summary[1]) > FEWEST_CALLS


def test_selftest(abi: Abi, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = runnable(abi, toolchain.selftest_program(abi))
    finished = run.run(abi, program, folder=tmp_path, timeout_s=RUN_LIMIT_S)
    show_skips(abi, finished.output, capsys)
    assert_selftest_passes(finished)
    assert not list(tmp_path.iterdir()), "the self-test left files behind"


def test_selftest_calls_enough(abi: Abi) -> None:
    called = notes.distinct_numbers(abi, toolchain.selftest_program(abi))
    assert len(called) >= FEWEST_CALLS
    assert called <= set(abi.numbers.values()), "a stub has a number that the table does not have"


def test_selftest_under_the_emulator(tmp_path: Path) -> None:
    """Where the machine is of an ABI itself: whether its emulator would have said the same, so that the others can be believed."""
    native = [abi for abi in toolchain.abis().values() if run.runs_natively(toolchain.selftest_program(abi))]
    if not native:
        pytest.skip("this machine runs none of the ABIs natively")
    program = runnable(native[-1], toolchain.selftest_program(native[-1]), native=False)
    assert_selftest_passes(run.run(native[-1], program, folder=tmp_path, timeout_s=RUN_LIMIT_S, native=False))


# ---------------------------------------------------------------- examples/copy.c


@pytest.fixture
def copy(abi: Abi) -> Path:
    return runnable(abi, toolchain.copy_program(abi))


@pytest.mark.parametrize("size", [0, 1, (1 << 20) + 17])
def test_copy(abi: Abi, copy: Path, tmp_path: Path, size: int) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(os.urandom(size))
    source.chmod(0o750)
    assert run.run(abi, copy, source, target, folder=tmp_path) == run.Finished(0, "", "")
    assert target.read_bytes() == source.read_bytes()
    assert target.stat().st_mode == source.stat().st_mode


def test_copy_over_a_longer_file(abi: Abi, copy: Path, tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"short")
    target.write_bytes(b"what was here before")
    assert run.run(abi, copy, "source", "target", folder=tmp_path).status == 0
    assert target.read_bytes() == b"short"


def test_copy_of_a_file_without_a_size(abi: Abi, copy: Path, tmp_path: Path) -> None:
    """Files of /proc have size 0, and copy_file_range gives nothing of them."""
    assert run.run(abi, copy, "/proc/filesystems", "target", folder=tmp_path).status == 0
    assert (tmp_path / "target").read_text() == Path("/proc/filesystems").read_text()


def test_copy_to_a_device(abi: Abi, copy: Path, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(bytes(100000))
    before = Path("/dev/null").stat()
    assert run.run(abi, copy, "source", "/dev/null", folder=tmp_path) == run.Finished(0, "", "")
    assert Path("/dev/null").stat().st_mode == before.st_mode


@pytest.mark.parametrize("name", ["file", "link", "name"])
def test_copy_onto_itself(abi: Abi, copy: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"still here")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "name").hardlink_to(file)
    finished = run.run(abi, copy, "file", name, folder=tmp_path)
    assert (finished.status, finished.errors) == (1, "copy: SOURCE and TARGET are the same file\n")
    assert file.read_bytes() == b"still here"


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("missing", "target", "copy: missing: ENOENT: no such file or directory\n"),
        ("source/", "target", "copy: source/: ENOTDIR: "),
        (".", "target", "copy: .: EISDIR: "),
        ("source", ".", "copy: .: EISDIR: "),
        ("source", "missing/target", "copy: missing/target: ENOENT: no such file or directory\n"),
        ("source", "/dev/full", "copy: /dev/full: ENOSPC: "),
    ],
)
def test_copy_names_the_error(abi: Abi, copy: Path, tmp_path: Path, source: str, target: str, message: str) -> None:
    (tmp_path / "source").write_bytes(b"x")
    finished = run.run(abi, copy, source, target, folder=tmp_path)
    assert finished.status == 1
    assert finished.errors.startswith(message) and finished.errors.endswith("\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source"]


def test_copy_without_arguments(abi: Abi, copy: Path, tmp_path: Path) -> None:
    assert run.run(abi, copy, "one", folder=tmp_path) == run.Finished(2, "", "usage: copy SOURCE TARGET\n")


def test_copy_makes_few_calls(abi: Abi) -> None:
    allowed = {"openat", "statx", "copy_file_range", "read", "write", "ftruncate", "ftruncate64", "fchmod", "close"}
    called = set(notes.call_names(abi, toolchain.copy_program(abi)))
    assert called <= {*allowed, "exit_group"}
