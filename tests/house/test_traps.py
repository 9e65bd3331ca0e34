"""docs/testing.md says which test meets which trap; here every test it names has to exist."""

from __future__ import annotations

import ast
import re

from .files import ROOT

NAME = re.compile(r"`(?:(?P<file>[\w/]+\.py)::(?P<function>\w+)|(?P<suite>[a-z]\w*)\.(?P<test>[a-z]\w+))`")


def traps() -> list[tuple[str, str]]:
    """The rows of all tables below the heading: trap and what meets it."""
    text = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8").split("\n## Traps\n")[1]
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [(row[0].strip(), row[1].strip()) for row in rows if row[0].strip() != "Trap" and not row[0].startswith("-")]


def named_in(source: str) -> set[str]:
    """A suite's tests. Those that each driver of the I/O engine has of its own (support_io.h) count as one."""
    found = {f"{suite}.{test}" for suite, test in re.findall(r"^TEST\((\w+), (\w+)\)", source, re.MULTILINE)}
    suite = re.search(r"^#define SUPPORT_IO_SUITE (\w+)$", source, re.MULTILINE)
    each = re.findall(r"^ON_(?:EACH|PENDING|REAL)\((\w+)\)", source, re.MULTILINE) if suite else []
    return found | {f"{suite[1]}.{test}" for test in each if suite}


def conformance_tests() -> set[str]:
    folder = ROOT / "tests" / "conformance"
    return {name for path in folder.glob("*.c") for name in named_in(path.read_text("utf-8"))}


def python_tests(name: str) -> set[str]:
    path = ROOT / "tests" / name
    tree = ast.parse(path.read_text(encoding="utf-8")) if path.is_file() else ast.Module([], [])
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def unknown(cell: str) -> list[str]:
    """The tests in a cell that do not exist."""
    known = conformance_tests()
    return [
        match[0]
        for match in NAME.finditer(cell)
        if (match["function"] not in python_tests(match["file"]) if match["file"] else f"{match['suite']}.{match['test']}" not in known)
    ]


def test_every_trap_has_a_test() -> None:
    assert len(traps()) > 10
    assert [trap for trap, cell in traps() if not NAME.search(cell)] == []


def test_every_test_that_meets_a_trap_exists() -> None:
    assert [f"{trap}: {name}" for trap, cell in traps() for name in unknown(cell)] == []


def test_what_does_not_exist_is_found() -> None:
    """This file's own check."""
    assert unknown("`futex.another_value_is_eagain`, `start/test_start.py::test_canaries_differ_between_runs`") == []
    assert unknown("`futex.nothing`, `start/test_start.py::test_nothing`, `start/nothing.py::test_x`") == [
        "`futex.nothing`",
        "`start/test_start.py::test_nothing`",
        "`start/nothing.py::test_x`",
    ]
