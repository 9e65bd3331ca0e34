"""Every interleaving of mutex, condition variable, reader-writer lock and semaphore, on a machine with store buffers; and the mistakes that
must not escape.

The models are in models.c and words.c, the machine in machine.c.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TIMEOUT_S = 120

MODELS_SCENARIOS = [
    "mutex_two",
    "mutex_two_tso",
    "mutex_three",
    "mutex_three_tso",
    "mutex_two_after_another",
    "mutex_three_and_again",
    "mutex_two_undecided",
    "mutex_three_undecided",
    "mutex_two_without_barrier",
    "mutex_three_without_barrier",
    "mutex_three_with_deadline",
    "condvar_one",
    "condvar_one_locked",
    "condvar_two",
    "condvar_two_locked",
    "condvar_broadcast",
]
WORDS_SCENARIOS = [
    "semaphore_two",
    "semaphore_three",
    "semaphore_three_with_deadline",
    "semaphore_posts",
    "rwlock_two_writers",
    "rwlock_three_writers",
    "rwlock_reader_and_writer",
    "rwlock_two_readers_and_writer",
    "rwlock_reader_and_two_writers",
    "rwlock_deadline_among_writers",
    "rwlock_deadline_among_readers",
]
LOST = "nobody can go on: a wake-up was lost"
UNSEEN = "what was written under the lock is not seen"
# Each mistake, the scenarios that show it, and what they show.
MODELS_MISTAKES = {
    "no_barrier": (["mutex_two", "mutex_two_tso", "mutex_three", "condvar_one"], LOST),
    "early_barrier": (["mutex_two", "mutex_two_tso"], LOST),
    "relaxed_unlock": (["mutex_two", "mutex_three_without_barrier"], UNSEEN),
    "no_wake": (["mutex_two", "mutex_two_without_barrier"], LOST),
    "weak_symmetric": (["mutex_two", "mutex_two_without_barrier"], LOST),
    "touch": (["mutex_two", "mutex_three"], "memory is touched after it was freed"),
    "wrong_flip": (["mutex_two_without_barrier"], LOST),
    "kept_note": (["mutex_three", "condvar_two"], LOST),
    "kept_at_sleep": (["mutex_two_after_another"], LOST),
    "one_wake": (["mutex_three", "mutex_three_without_barrier"], LOST),
    "plain_note": (["mutex_two", "mutex_three"], LOST),
    "rough_calm": (["mutex_three_and_again"], LOST),
    "late_sequence": (["condvar_one", "condvar_one_locked"], LOST),
    "late_waiter": (["condvar_one", "condvar_two"], LOST),
    "same_sequence": (["condvar_one"], LOST),
    "early_sleepers": (["condvar_one"], LOST),
    "one_of_all": (["condvar_broadcast"], LOST),
}
WORDS_MISTAKES = {
    "no_mark": (["semaphore_three", "semaphore_three_with_deadline", "semaphore_posts"], LOST),
    "no_passing_on": (["semaphore_posts"], LOST),
    "relaxed_post": (["semaphore_two", "semaphore_three"], UNSEEN),
    "relaxed_write": (["rwlock_two_writers", "rwlock_reader_and_writer", "rwlock_two_readers_and_writer"], UNSEEN),
    "no_writer": (["rwlock_reader_and_writer", "rwlock_reader_and_two_writers"], LOST),
    "one_reader": (["rwlock_two_readers_and_writer"], LOST),
    "any_sleeper": (["rwlock_two_readers_and_writer", "rwlock_reader_and_two_writers"], LOST),
    "deaf_writer": (["rwlock_deadline_among_readers"], LOST),
    "kept_out": (["rwlock_deadline_among_readers"], LOST),
    "plain_unlock": (["rwlock_two_writers", "rwlock_reader_and_writer"], LOST),
}
PROGRAMS = {"models": (MODELS_SCENARIOS, MODELS_MISTAKES), "words": (WORDS_SCENARIOS, WORDS_MISTAKES)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the programs lie."""
    made = tmp_path_factory.mktemp("proof")
    flags = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    for name in PROGRAMS:
        subprocess.run(["gcc", *flags, HERE / "machine.c", HERE / f"{name}.c", "-o", made / name], check=True, timeout=TIMEOUT_S)
    return made


def explore(program: Path, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *words], capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


@pytest.mark.parametrize("program", PROGRAMS)
def test_nothing_is_left_out(folder: Path, program: str) -> None:
    scenarios, mistakes = PROGRAMS[program]
    listed = explore(folder / program, []).stdout.splitlines()
    assert listed == [f"scenario {name}" for name in scenarios] + [f"mistake {name}" for name in mistakes]


@pytest.mark.parametrize(("program", "scenario"), [(program, scenario) for program, (names, _) in PROGRAMS.items() for scenario in names])
def test_every_interleaving_is_sound(folder: Path, program: str, scenario: str) -> None:
    done = explore(folder / program, [scenario])
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("program", "mistake", "scenario"),
    [(program, mistake, scenario) for program, (_, mistakes) in PROGRAMS.items() for mistake, (shown, _) in mistakes.items() for scenario in shown],
)
def test_a_mistake_is_found(folder: Path, program: str, mistake: str, scenario: str) -> None:
    done = explore(folder / program, [scenario, mistake])
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"violation: {PROGRAMS[program][1][mistake][1]}" in done.stdout


def test_a_relaxed_unlock_is_sound_where_stores_keep_their_order(folder: Path) -> None:
    """Which is why the other scenarios let stores pass each other: x86's order would hide the mistake."""
    assert explore(folder / "models", ["mutex_two_tso", "relaxed_unlock"]).returncode == 0
