"""Renders docs/STATUS.md from what the last full run of tools/test showed, and says when the committed page claims more.

    python3 -m tests.support.status [--write]

A module's word is the specification's:
  stable              every identifier of the module is there, every function is called by a suite, and each such suite passed on every target that
                      ran, among them one without optimization (Debug) and one that is optimized at link time (release-LTO): the two must agree
  partial             some identifiers are there and called by a suite that passed
  regression-only     what is there is called by suites, and none of them passed
  undocumented        nothing of it is there, or no suite calls it
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.conformance.targets import DEBUG, GUESTS, LTO, TARGETS

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "build" / "test-report.json"
PAGE = ROOT / "docs" / "STATUS.md"
WORDS = ("undocumented", "regression-only", "partial", "stable")
CONFORMANCE = re.compile(r"test_(?:conformance|guests)\.py::test_suite\[(?P<target>.+)-(?P<suite>\w+)\]")
SELFTEST = re.compile(r"test_matrix\.py::test_selftest\[(?P<target>\w+)\]")
# CMake's presets run the self-test too, and are its builds without and with all optimization.
PRESET = re.compile(r"test_cmake\.py::test_host_preset\[(?P<target>(?:dev|release-lto)-[\w-]+)\]")
PLAIN = frozenset(target.name for target in TARGETS if set(DEBUG) <= set(target.flags)) | {"dev-gcc", "dev-clang-19"}
OPTIMIZED = frozenset(target.name for target in TARGETS if set(LTO) <= set(target.flags)) | {"release-lto-gcc", "release-lto-clang-19"}

# suite -> target -> "passed", "failed" or "skipped"
Outcomes = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Module:
    name: str
    functions: int
    available: int
    exercised: int
    word: str
    targets: Mapping[str, str]  # target -> how the module's suites ended there, taken together


def suites_calling(symbol: str) -> set[str]:
    """The conformance suites, and the self-test, whose source names the symbol."""
    called = re.compile(rf"\b{re.escape(symbol)}\b")
    suites = set()
    for path in (*(ROOT / "tests" / "conformance").glob("*.c"), *(ROOT / "tests" / "selftest").glob("*.c")):
        if called.search(path.read_text(encoding="utf-8")):
            suites.add(path.stem if path.parent.name == "conformance" else "selftest")
    return suites


def outcomes_of(results: Mapping[str, str]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for node, outcome in results.items():
        for pattern in (CONFORMANCE, SELFTEST, PRESET):
            match = pattern.search(node)
            if match is not None:
                suite = match.groupdict().get("suite", "selftest")
                found.setdefault(suite, {})[match["target"]] = outcome if outcome in ("passed", "skipped") else "failed"
    return found


def modules(names: Mapping[str, Any], ran: Outcomes) -> list[Module]:
    rows: dict[str, list[Any]] = {}
    for row in names.values():
        if row["kind"] != "module":
            rows.setdefault(row["module"], []).append(row)
    return [_module(name, group, ran) for name, group in sorted(rows.items())]


def _together(outcomes: set[str]) -> str:
    return next((each for each in ("failed", "skipped") if each in outcomes), "passed")


def _builds_agree(outcomes: Mapping[str, str]) -> bool:
    """Whether a suite passed wherever it ran, and ran both without optimization and with all of it."""
    passed = {target for target, outcome in outcomes.items() if outcome == "passed"}
    return "failed" not in outcomes.values() and bool(passed & PLAIN) and bool(passed & OPTIMIZED)


def _module(name: str, rows: list[Any], ran: Outcomes) -> Module:
    there = [row for row in rows if row["state"] == "available"]
    functions = [row for row in there if row["kind"] == "function"]
    called = {row["c"]: suites_calling(row["c"]) & ran.keys() for row in functions}
    used = sorted({suite for suites in called.values() for suite in suites})
    places = sorted({target for suite in used for target in ran[suite]})
    targets = {place: _together({ran[suite][place] for suite in used if place in ran[suite]}) for place in places}
    exercised = sum(bool(suites) for suites in called.values())
    if not exercised:
        word = "undocumented"
    elif not any("passed" in ran[suite].values() for suite in used):
        word = "regression-only"
    elif len(there) == len(rows) and exercised == len(functions) and all(_builds_agree(ran[suite]) for suite in used):
        word = "stable"
    else:
        word = "partial"
    return Module(name, sum(row["kind"] == "function" for row in rows), len(functions), exercised, word, targets)


def passed_on(targets: Mapping[str, str]) -> str:
    """In few words: how many of the targets, and by name those where it did not pass."""
    if not targets:
        return "–"
    passed = [name for name, outcome in targets.items() if outcome == "passed"]
    others = [f"{name} ({outcome})" for name, outcome in sorted(targets.items()) if outcome != "passed"]
    return f"{len(passed)} of {len(targets)}; not on {', '.join(others)}" if others else f"all {len(passed)}"


def render(found: list[Module], ran: Outcomes) -> str:
    lines = [
        "<!-- Rendered by: python3 -m tests.support.status --write, from a full run of tools/test. Do not edit. -->",
        "# Status",
        "",
        "What the last full run of `tools/test` showed, in the specification's words. *stable*: all of the module is there, every function is",
        "called by a suite, and the suites passed wherever they ran, in Debug and in release-LTO builds alike. *partial*: some of it is there,",
        "and suites that passed call what is exercised. *regression-only*: its suites do not pass. *undocumented*: nothing of it is there yet,",
        "or no suite calls it.",
        "",
        "| module | status | functions | there | exercised | passed on |",
        "|---|---|---|---|---|---|",
    ]
    for each in found:
        lines.append(f"| `{each.name}` | {each.word} | {each.functions} | {each.available} | {each.exercised} | {passed_on(each.targets)} |")
    lines += ["", "## Targets", "", "What the suites were built for and ran on; [testing.md](testing.md) says what each is for.", ""]
    lines += ["| target | suites passed | failed | skipped |", "|---|---|---|---|"]
    for target in [target.name for target in (*TARGETS, *GUESTS)]:
        counts = [sum(outcomes.get(target) == outcome for outcomes in ran.values()) for outcome in ("passed", "failed", "skipped")]
        if any(counts):
            lines.append(f"| {target} | {' | '.join(map(str, counts))} |")
    lines += ["", "## System calls per ABI", "", "The libc-free self-test calls the stubs of `vllsi/linux.h` on each ABI, and in CMake's builds.", ""]
    lines += ["| ABI or build | self-test |", "|---|---|"]
    lines += [f"| {place} | {outcome} |" for place, outcome in sorted(ran.get("selftest", {}).items()) if outcome != "skipped"]
    return "\n".join(lines) + "\n"


def claims(page: str) -> dict[str, int]:
    """module -> rank of the word that a page gives it."""
    return {match[1]: WORDS.index(match[2]) for match in re.finditer(r"^\| `([\w.]+)` \| ([\w-]+) \|", page, re.MULTILINE)}


def main() -> int:
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    names = yaml.safe_load((ROOT / "tables" / "names.yaml").read_text(encoding="utf-8"))
    ran = outcomes_of(results)
    page = render(modules(names, ran), ran)
    if "--write" in sys.argv[1:]:
        PAGE.write_text(page, encoding="utf-8")
        return 0
    shown = claims(page)
    more = [name for name, rank in claims(PAGE.read_text(encoding="utf-8")).items() if rank > shown.get(name, 0)]
    for name in more:
        print(f"docs/STATUS.md claims more of {name} than this run showed: {WORDS[shown.get(name, 0)]}", file=sys.stderr)
    return 1 if more else 0


if __name__ == "__main__":
    sys.exit(main())
