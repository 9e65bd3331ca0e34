"""What docs/STATUS.md says follows from results: no word is better than what was shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.conformance.targets import GUESTS, TARGETS
from tests.support import status

BUILDS = {"hosted-gcc": "passed", "hosted-gcc-debug": "passed", "hosted-gcc-lto": "passed"}


def names(*states: str) -> dict[str, Any]:
    return {
        f"os_{number}": {"kind": "function", "module": "sys.some", "c": f"vllsi_some_{number}", "state": state} for number, state in enumerate(states)
    }


@pytest.fixture(autouse=True)
def every_function_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "suites_calling", lambda _symbol: {"some"})


def only(rows: Mapping[str, Any], outcomes: Mapping[str, str]) -> status.Module:
    [module] = status.modules(rows, {"some": outcomes})
    return module


def test_what_passes_in_every_build_is_stable() -> None:
    assert only(names("available"), BUILDS).word == "stable"


@pytest.mark.parametrize("build", ["hosted-gcc-debug", "hosted-gcc-lto"])
@pytest.mark.parametrize("outcome", ["skipped", "failed", None])
def test_without_debug_or_lto_nothing_is_stable(build: str, outcome: str | None) -> None:
    outcomes = {target: each for target, each in BUILDS.items() if target != build} | ({build: outcome} if outcome else {})
    assert only(names("available"), outcomes).word == "partial"


def test_a_failure_anywhere_is_not_stable() -> None:
    assert only(names("available"), BUILDS | {"guest-x86_64-6.1": "failed"}).word == "partial"


def test_what_is_not_there_yet_makes_a_module_partial() -> None:
    assert only(names("available", "planned"), BUILDS).word == "partial"


def test_what_nobody_calls_makes_a_module_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "suites_calling", lambda symbol: {"some"} if symbol.endswith("0") else set())
    assert only(names("available", "available"), BUILDS).word == "partial"


def test_what_never_passes_is_regression_only() -> None:
    assert only(names("available"), dict.fromkeys(BUILDS, "failed")).word == "regression-only"


def test_what_never_ran_is_undocumented() -> None:
    [module] = status.modules(names("available"), {})
    assert module.word == "undocumented"


def test_outcomes_are_read_from_the_nodes_of_all_three_kinds() -> None:
    found = status.outcomes_of(
        {
            "tests/conformance/test_conformance.py::test_suite[hosted-gcc-sync_linux]": "passed",
            "tests/hosts/test_guests.py::test_suite[guest-aarch64-7.2-16k-sync_linux]": "skipped",
            "tests/conformance/test_conformance.py::test_suite[hosted-musl-sync_linux]": "error",
            "tests/matrix/test_matrix.py::test_selftest[mips64el]": "passed",
            "tests/matrix/test_cmake.py::test_host_preset[release-lto-clang-19]": "passed",
            "tests/house/test_style.py::test_suite": "passed",
        }
    )
    assert found == {
        "sync_linux": {"hosted-gcc": "passed", "guest-aarch64-7.2-16k": "skipped", "hosted-musl": "failed"},
        "selftest": {"mips64el": "passed", "release-lto-clang-19": "passed"},
    }


def test_targets_are_told_shortly() -> None:
    assert status.passed_on({}) == "–"
    assert status.passed_on(BUILDS) == "all 3"
    assert status.passed_on(BUILDS | {"a": "failed", "b": "skipped"}) == "3 of 5; not on a (failed), b (skipped)"


def test_a_target_needs_all_suites_of_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "suites_calling", lambda _symbol: {"some", "other"})
    [module] = status.modules(names("available"), {"some": BUILDS, "other": BUILDS | {"hosted-gcc": "failed"}})
    assert module.targets["hosted-gcc"] == "failed"
    assert module.word == "partial"


def test_each_way_to_build_has_a_target() -> None:
    present = {target.name for target in TARGETS}
    assert present & status.PLAIN
    assert present & status.OPTIMIZED
    assert len({target.name for target in (*TARGETS, *GUESTS)}) == len(TARGETS) + len(GUESTS)


def test_claims_are_read_from_the_page() -> None:
    ran = {"some": BUILDS}
    page = status.render(status.modules(names("available"), ran), ran)
    assert status.claims(page) == {"sys.some": status.WORDS.index("stable")}
    assert "| hosted-gcc-debug | 1 | 0 | 0 |" in page
