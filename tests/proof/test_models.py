"""Every interleaving of the mutex and the condition variable, on a machine with store buffers; and the mistakes that must not escape.

The models are in models.c, the machine in machine.c.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
SOURCES = [HERE / "machine.c", HERE / "models.c"]
TIMEOUT_S = 120

SCENARIOS = [
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
LOST = "nobody can go on: a wake-up was lost"
# Each mistake, the scenarios that show it, and what they show.
MISTAKES = {
    "no_barrier": (["mutex_two", "mutex_two_tso", "mutex_three", "condvar_one"], LOST),
    "early_barrier": (["mutex_two", "mutex_two_tso"], LOST),
    "relaxed_unlock": (["mutex_two", "mutex_three_without_barrier"], "what was written under the lock is not seen"),
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


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("proof") / "models"
    flags = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    subprocess.run(["gcc", *flags, *SOURCES, "-o", output], check=True, timeout=TIMEOUT_S)
    return output


def explore(program: Path, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *words], capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


def test_nothing_is_left_out(program: Path) -> None:
    listed = explore(program, []).stdout.splitlines()
    assert listed == [f"scenario {name}" for name in SCENARIOS] + [f"mistake {name}" for name in MISTAKES]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_interleaving_is_sound(program: Path, scenario: str) -> None:
    done = explore(program, [scenario])
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("mistake", "scenario"), [(mistake, scenario) for mistake, (shown, _) in MISTAKES.items() for scenario in shown]
)
def test_a_mistake_is_found(program: Path, mistake: str, scenario: str) -> None:
    done = explore(program, [scenario, mistake])
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"violation: {MISTAKES[mistake][1]}" in done.stdout


def test_a_relaxed_unlock_is_sound_where_stores_keep_their_order(program: Path) -> None:
    """Which is why the other scenarios let stores pass each other: x86's order would hide the mistake."""
    assert explore(program, ["mutex_two_tso", "relaxed_unlock"]).returncode == 0
