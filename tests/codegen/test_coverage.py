"""Every place in the generator that reports something is reached by a bad table: a diagnostic without a case is found here."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostic, TableError
from codegen.layout import LayoutProblem
from codegen.lower import LoweringProblem, _Build
from codegen.source import Document, Oddity
from codegen.typeexpr import TypeProblem

from . import trees

REPORTING = {"diagnose", "Diagnostic", "Oddity", "TypeProblem", "LayoutProblem", "_problem", "LoweringProblem"}
FILES = ("source", "schema", "typeexpr", "readers", "tables", "rules", "selections", "layout", "lower")

Site = tuple[str, int]


def sites() -> dict[Site, tuple[int, str]]:
    """Where something is reported: (file, first line) -> (last line, the code)."""
    found = {}
    for name in FILES:
        text = (trees.ROOT / "codegen" / f"{name}.py").read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                function = node.func
                called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
                if called in REPORTING and not is_inside(called, text, node):
                    found[(name, node.lineno)] = (
                        node.end_lineno or node.lineno,
                        ast.get_source_segment(text, node) or "",
                    )
    return found


def is_inside(called: str, text: str, node: ast.Call) -> bool:
    """Whether this is the helper's own body: `diagnose` makes a Diagnostic, `_problem` a LoweringProblem."""
    line = text.splitlines()[node.lineno - 1].strip()
    return line.startswith("return ") and called in ("Diagnostic", "LoweringProblem")


@pytest.fixture
def reached(monkeypatch: pytest.MonkeyPatch) -> set[Site]:
    """Fills with the places that report something."""
    found: set[Site] = set()

    def watch(owner: type, name: str) -> None:
        original = getattr(owner, name)

        def call(*arguments: Any, **options: Any) -> Any:
            frame = sys._getframe(1)
            found.add((Path(frame.f_code.co_filename).stem, frame.f_lineno))
            return original(*arguments, **options)

        monkeypatch.setattr(owner, name, call)

    watch(Document, "diagnose")
    watch(_Build, "_problem")
    for kind in (Diagnostic, Oddity, TypeProblem, LayoutProblem, LoweringProblem):
        watch(kind, "__init__")
    return found


@pytest.mark.limit(200)
def test_every_diagnostic_has_a_bad_table(reached: set[Site], tmp_path: Path) -> None:
    for case in sorted((trees.HERE / "bad").iterdir()):
        tree = trees.base(tmp_path / case.name)
        trees.lay_over(tree, case)
        with pytest.raises(TableError):
            trees.load(tree)
    missed = [
        f"codegen/{name}.py:{first}: {code}"
        for (name, first), (last, code) in sites().items()
        if not any(file == name and first <= line <= last for file, line in reached)
    ]
    # A folder that is none has a test of its own in test_bad.py.
    missed = [line for line in missed if "there is no such folder" not in line]
    assert not missed, "\n".join(missed)
