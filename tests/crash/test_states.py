"""Crash states: whatever a crash leaves on the disk, what the library called stable is there; and without a sync, it is not.

    VLLSI_CRASH_STATES   how many states of each workload are looked at, 80 where it is not set
    VLLSI_CRASH_SEED     which of them, 1 where it is not set

A run with bad states leaves its disk's log in build/crash/bad-<file system>-<workload>; the failure says how it is looked at again.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from tests.conformance.targets import ROOT
from tests.crash.checks import OBJECT_LOG, OBJECT_OLD, OBJECT_OVER, OBJECT_SAME, check_append, check_atomic, check_old, check_wal, contents, words_of
from tests.crash.conftest import LEFT_TIMEOUT_S, Inside, command, end_inside, left_behind, start_inside, wait_until_gone
from tests.crash.host import FILE_SYSTEMS
from tests.crash.programs import BUILD, program
from tests.crash.states import FLUSH, HEAD, KINDS, MARK, WRITE, Point, Record, choose, read_log, states

STATES = int(os.environ.get("VLLSI_CRASH_STATES", "80"))
QUICK_STATES, STATES_WITHOUT = 24, 40
INSIDE_TIMEOUT_S = 100 + STATES  # a state takes 0.1 s where nothing else runs
LIMIT_S = INSIDE_TIMEOUT_S + 30
OPERATIONS = 48  # of each writer
SEED = int(os.environ.get("VLLSI_CRASH_SEED", "1"))

WORKLOADS = ["atomic", "append", "wal"]
# What each workload does not survive without. The wal's names are stored by the syncs of its files on all file systems here: to leave out the
# directory's is wrong and does not show.
NEEDED = {"atomic": ("full_fsync", "sync_directory"), "append": ("full_fsync", "sync_directory"), "wal": ("full_fsync", "data_sync")}


def system_parameters() -> list[object]:
    return [pytest.param(name, marks=[] if name == "ext4" else pytest.mark.slow) for name in FILE_SYSTEMS]


def arguments(system: str, workload: str, count: int, variant: str = "") -> list[object]:
    given = {"--disk": program("disk"), "--program": program("work", variant), "--file-system": system, "--workload": workload}
    given |= {"--operations": OPERATIONS, "--states": count, "--seed": SEED}
    return ["states", *(word for pair in given.items() for word in pair)]


def expect_no_bad_state(inside: Inside, system: str, workload: str, count: int, variant: str = "") -> dict[str, int]:
    """Runs a workload and looks at so many states of it; the counts that inside.py gives."""
    keep = BUILD / f"bad-{system}-{workload}"
    words = arguments(system, workload, count, variant)
    found = inside([*words, "--keep", keep], system, INSIDE_TIMEOUT_S)
    print(f"{system} {workload}: seed {SEED}, {found}")
    again = " ".join(command(Path("EMPTY-FOLDER"), *words, "--again", keep.relative_to(ROOT)))
    assert found["bad"] == 0, f"{found['bad']} of {count} states, seed {SEED}:\n" + "\n".join(found["shown"]) + f"\nonce more: {again}"
    assert found["states"] == count
    assert found["most_pending"] > 0
    assert found["flushes"] > OPERATIONS  # each operation waited for the disk
    return found


@pytest.fixture
def count(request: pytest.FixtureRequest) -> int:
    """How many states are looked at."""
    return QUICK_STATES if request.config.getoption("--quick") else STATES


@pytest.mark.limit(LIMIT_S)
@pytest.mark.parametrize("workload", WORKLOADS)
@pytest.mark.parametrize("system", system_parameters())
def test_what_was_called_stable_survives(system: str, workload: str, inside: Inside, count: int) -> None:
    found = expect_no_bad_state(inside, system, workload, count)
    assert found["marks"] == 2 * OPERATIONS


@pytest.mark.limit(LIMIT_S)
@pytest.mark.parametrize("system", system_parameters())
def test_old_contents_are_whole_until_there_are_new_ones(system: str, inside: Inside, count: int) -> None:
    """Though nobody had synced them before."""
    found = expect_no_bad_state(inside, system, "old", count, "observed")
    assert found["marks"] == 4 * OPERATIONS


@pytest.mark.slow
@pytest.mark.parametrize("system", FILE_SYSTEMS)
def test_old_contents_that_are_given_up_are_not(system: str, inside: Inside) -> None:
    """The harness sees: the same with VLLSI_ATOMIC_WRITE_DISCARD_OLD, which promises less."""
    found = inside(arguments(system, "given-up", STATES_WITHOUT, "observed"), system)
    assert (found["bad"] > 0, found["unreadable"]) == (True, 0)


@pytest.mark.slow
@pytest.mark.parametrize(("workload", "omission"), [(workload, omission) for workload, needed in NEEDED.items() for omission in needed])
@pytest.mark.parametrize("system", FILE_SYSTEMS)
def test_without_a_sync_it_does_not(system: str, workload: str, omission: str, inside: Inside) -> None:
    """The harness sees: the same workload, with one sync left out, loses what it called stable."""
    found = inside(arguments(system, workload, STATES_WITHOUT, f"without-{omission}"), system)
    print(f"{system} {workload} without {omission}: seed {SEED}, {found}")
    assert (found["bad"] > 0, found["unreadable"]) == (True, 0)


@pytest.mark.parametrize("victim", ["first-inside", "outside"])
def test_a_killed_run_leaves_nothing(victim: str, ground: Path, inside: Inside) -> None:
    """All that a run makes goes with it, also when a disk is mounted and has not got its data."""
    inside(["probe", "--disk", program("disk")], "ext4")
    with start_inside(ground, "hang", "--disk", program("disk"), "--file-system", "ext4") as running:
        try:
            assert running.stdout is not None
            assert running.stdout.readline() == "ready\n"
            assert left_behind(ground) != []
            if victim == "outside":
                running.kill()
                running.wait(LEFT_TIMEOUT_S)
        finally:
            if running.returncode is None:
                end_inside(running)
    assert wait_until_gone(ground) == []


# ---------------------------------------------------------------- the harness's own checks: these need no root


def packed(*records: Record) -> bytes:
    return b"".join(HEAD.pack(each.kind, len(each.data), each.offset) + each.data for each in records)


def test_a_flush_keeps_and_the_rest_is_open(tmp_path: Path) -> None:
    block = 4096
    base, log = tmp_path / "base", tmp_path / "log"
    base.write_bytes(bytes(8 * block))
    early, late = (Record(WRITE, at * block, text * 2 * block) for at, text in ((1, b"e"), (4, b"l")))
    log.write_bytes(packed(early, Record(FLUSH), Record(MARK, 1), late))
    records = read_log(log)
    assert records == [early, Record(FLUSH), Record(MARK, 1), late]
    seen = {kind: set[bytes]() for kind in KINDS}
    points = [Point(4, kind, seed) for kind in KINDS for seed in range(40)]
    for state in states(base, records, points, 2, tmp_path):
        data = state.image.read_bytes()
        assert data[: 4 * block] == bytes(block) + b"e" * 2 * block + bytes(block)
        assert (state.marks, state.just_marked, state.pending) == ((0, 1), -1, 1)
        seen[state.point.kind].add(data[4 * block : 6 * block : block])
    assert seen == {"none": {b"\0\0"}, "all": {b"ll"}, "some": {b"\0\0", b"ll"}, "torn": {b"\0\0", b"\0l", b"l\0", b"ll"}}
    before = next(states(base, records, [Point(1, "none", 0)], 2, tmp_path))
    assert before.image.read_bytes() == bytes(8 * block)
    marked = next(states(base, records, [Point(3, "none", 0)], 2, tmp_path))
    assert (marked.marks, marked.just_marked, marked.pending) == ((0, 1), 1, 0)


def test_points_are_the_same_for_a_seed_and_hold_the_last_mark() -> None:
    records = [Record(kind) for _ in range(20) for kind in (WRITE, WRITE, FLUSH, MARK)]
    points = choose(records, 30, 7)
    assert len(points) == 30
    assert points == choose(records, 30, 7) != choose(records, 30, 8)
    assert max(point.at for point in points) == len(records)
    assert {point.kind for point in points} == set(KINDS)
    assert sum(records[point.at - 1].kind == MARK for point in points) >= 15


def test_files_that_are_not_whole_are_found(tmp_path: Path) -> None:
    new, old = (contents(OBJECT_SAME, operation, words_of(operation, 4000)) for operation in (3, 1))
    first = contents(1, 0, words_of(0, 4000))
    deep = tmp_path / "deep2" / "a" / "b2"
    deep.parent.mkdir(parents=True)
    deep.write_bytes(contents(3, 2, words_of(2, 4000)))
    (tmp_path / "new0").write_bytes(first)
    name = tmp_path / "same0"
    for data, done, at_mark, good in (
        (old, 3, True, True),
        (old, 3, False, True),
        (new, 3, False, True),  # under way
        (new, 3, True, False),  # not begun
        (new, 4, True, True),
        (old, 4, False, False),  # lost
        (new[:-8], 4, False, False),
        (new[:4096] + old[4096:] + bytes(len(new) - max(4096, len(old))), 4, False, False),
        (b"", 3, False, False),
    ):
        name.write_bytes(data)
        assert (check_atomic(tmp_path, done, at_mark, 48) == []) == good
    name.write_bytes(old)
    (tmp_path / ".vllsi-0123456789abcdef").touch()
    assert check_atomic(tmp_path, 3, False, 48) == []
    assert "temporary" in check_atomic(tmp_path, 3, True, 48)[0]
    (tmp_path / "deep2" / ".vllsi-1123456789abcdef").touch()
    assert "temporary" in check_atomic(tmp_path, 3, False, 48)[0]


def test_records_that_are_not_there_are_found(tmp_path: Path) -> None:
    parts = [contents(OBJECT_LOG, operation, words_of(operation, 1200)) for operation in range(3)]
    log = tmp_path / "log"
    for data, done, at_mark, good in (
        (parts[0] + parts[1], 2, True, True),
        (parts[0] + parts[1] + parts[2][:100], 2, False, True),
        (parts[0] + parts[1] + parts[2][:100], 2, True, False),
        (parts[0] + parts[1][:-1], 2, False, False),
        (parts[1] + parts[0], 2, False, False),
        (b"".join(parts) + b"x", 2, False, False),
    ):
        log.write_bytes(data)
        assert (check_append(tmp_path, done, at_mark, 48) == []) == good
    log.write_bytes(b"".join(contents(OBJECT_LOG, operation, words_of(operation, 1200)) for operation in range(5)))
    assert check_append(tmp_path, 5, False, 48) == []
    log.rename(tmp_path / "log.5")
    assert check_append(tmp_path, 5, False, 48) == []
    assert check_append(tmp_path, 5, True, 48) != []
    assert check_append(tmp_path, 6, True, 48) == []


def test_a_transaction_that_is_not_whole_is_found(tmp_path: Path) -> None:
    """The log's records are written here as work.c writes them."""
    pages = [contents(5 + page, 0, 768) for page in range(8)]

    def record(page: int, left: int) -> bytes:
        words = contents(5 + page, 1, 768)
        total = 0x9E3779B97F4A7C15
        for word in (1, page, left, *struct.unpack("=768Q", words)):
            total = (total ^ word) * 0x100000001B3 & (1 << 64) - 1
        return struct.pack("=4Q", 1, page, left, total) + words

    log = record(0, 2) + record(4, 1) + record(5, 0)
    (tmp_path / "data").write_bytes(b"".join(pages))
    broken = bytearray(log)
    broken[-1] ^= 1
    for data, done, at_mark, good in (
        (b"", 1, True, True),
        (log, 2, True, True),
        (log, 1, False, True),
        (log, 1, True, False),
        (log[:-1], 2, True, False),
        (log[:-1], 1, False, True),
        (bytes(broken), 2, True, False),
        (bytes(broken), 1, True, True),
    ):
        (tmp_path / "wal").write_bytes(data)
        assert (check_wal(tmp_path, done, at_mark, 48) == []) == good
    (tmp_path / "wal").unlink()
    assert check_wal(tmp_path, 0, False, 48) == []
    assert check_wal(tmp_path, 1, False, 48) != []


def test_old_contents_that_are_gone_are_found(tmp_path: Path) -> None:
    old, new = contents(OBJECT_OLD, 1, words_of(1, 3000)), contents(OBJECT_OVER, 1, words_of(1, 4000))
    (tmp_path / "over0").write_bytes(contents(OBJECT_OVER, 0, words_of(0, 4000)))
    assert check_old(tmp_path, 2, True, 48) == []
    assert check_old(tmp_path, 3, False, 48) != []  # neither old nor new
    for data, marks, good in ((old, 3, True), (new, 3, True), (b"", 3, False), (old[:-8], 3, False), (old, 4, False), (new, 4, True), (b"", 2, True)):
        (tmp_path / "over1").write_bytes(data)
        assert (check_old(tmp_path, marks, False, 48) == []) == good
