"""Renders docs/STATUS.md from what the last full run of tools/test showed, and says when the committed page claims more.

    python3 -m tests.support.status [--write]

A module's word is the specification's:
  stable              every identifier of the module is there, every function is called by a suite, and the suite passed on every target that ran
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

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "build" / "test-report.json"
PAGE = ROOT / "docs" / "STATUS.md"
WORDS = ("undocumented", "regression-only", "partial", "stable")
CONFORMANCE = re.compile(r"test_conformance\.py::test_suite\[(?P<target>.+)-(?P<suite>\w+)\]")
SELFTEST = re.compile(r"test_matrix\.py::test_selftest\[(?P<abi>\w+)\]")


@dataclass(frozen=True)
class Module:
    name: str
    functions: int
    available: int
    exercised: int
    word: str
    targets: tuple[str, ...]


def suites_calling(symbol: str) -> set[str]:
    """The conformance suites, and the self-test, whose source names the symbol."""
    called = re.compile(rf"\b{re.escape(symbol)}\b")
    suites = set()
    for path in (*(ROOT / "tests" / "conformance").glob("*.c"), *(ROOT / "tests" / "selftest").glob("*.c")):
        if called.search(path.read_text(encoding="utf-8")):
            suites.add(path.stem if path.parent.name == "conformance" else "selftest")
    return suites


def passed_targets(results: Mapping[str, str]) -> dict[str, dict[str, bool]]:
    """suite -> target -> whether it passed there; what was skipped is left out."""
    found: dict[str, dict[str, bool]] = {}
    for node, outcome in results.items():
        match, abi = CONFORMANCE.search(node), SELFTEST.search(node)
        if outcome == "skipped" or (match is None and abi is None):
            continue
        suite, target = (match["suite"], match["target"]) if match else ("selftest", abi["abi"] if abi else "")
        found.setdefault(suite, {})[target] = outcome == "passed"
    return found


def modules(names: Mapping[str, Any], ran: Mapping[str, Mapping[str, bool]]) -> list[Module]:
    rows: dict[str, list[Any]] = {}
    for row in names.values():
        if row["kind"] != "module":
            rows.setdefault(row["module"], []).append(row)
    return [_module(name, group, ran) for name, group in sorted(rows.items())]


def _module(name: str, rows: list[Any], ran: Mapping[str, Mapping[str, bool]]) -> Module:
    there = [row for row in rows if row["state"] == "available"]
    functions = [row for row in there if row["kind"] == "function"]
    called = {row["c"]: suites_calling(row["c"]) & ran.keys() for row in functions}
    used = sorted({suite for suites in called.values() for suite in suites})
    outcomes = {f"{suite} on {target}": good for suite in used for target, good in ran[suite].items()}
    exercised = sum(bool(suites) for suites in called.values())
    if not exercised:
        word = "undocumented"
    elif not any(outcomes.values()):
        word = "regression-only"
    elif len(there) == len(rows) and exercised == len(functions) and all(outcomes.values()):
        word = "stable"
    else:
        word = "partial"
    targets = sorted({place.split(" on ")[1] for place, good in outcomes.items() if good})
    return Module(name, sum(row["kind"] == "function" for row in rows), len(functions), exercised, word, tuple(targets))


def render(found: list[Module], ran: Mapping[str, Mapping[str, bool]]) -> str:
    lines = [
        "<!-- Rendered by: python3 -m tests.support.status --write, from a full run of tools/test. Do not edit. -->",
        "# Status",
        "",
        "What the last full run of `tools/test` showed, in the specification's words. *stable*: all of the module is there, every function is",
        "called by a suite, and the suites passed wherever they ran. *partial*: some of it is there, and suites that passed call what is exercised.",
        "*regression-only*: its suites do not pass. *undocumented*: nothing of it is there yet, or no suite calls it.",
        "",
        "| module | status | functions | there | exercised | passed on |",
        "|---|---|---|---|---|---|",
    ]
    for each in found:
        targets = ", ".join(each.targets) or "–"
        lines.append(f"| `{each.name}` | {each.word} | {each.functions} | {each.available} | {each.exercised} | {targets} |")
    lines += ["", "## System calls per ABI", "", "The libc-free self-test calls the stubs of `vllsi/linux.h` on each ABI.", ""]
    lines += ["| ABI | self-test |", "|---|---|"]
    lines += [f"| {abi} | {'passed' if good else 'failed'} |" for abi, good in sorted(ran.get("selftest", {}).items())]
    return "\n".join(lines) + "\n"


def claims(page: str) -> dict[str, int]:
    """module -> rank of the word that a page gives it."""
    return {match[1]: WORDS.index(match[2]) for match in re.finditer(r"^\| `([\w.]+)` \| ([\w-]+) \|", page, re.MULTILINE)}


def main() -> int:
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    names = yaml.safe_load((ROOT / "tables" / "names.yaml").read_text(encoding="utf-8"))
    ran = passed_targets(results)
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
