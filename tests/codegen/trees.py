"""Small table folders for tests: tests/codegen/base as it is, or with a few edits or files laid over it.

An `edits` file holds one edit a block: the table's path, its old lines with `- ` in front, its new ones with `+ `; or the
path and the word `gone`. Old lines must stand in the table exactly once.
"""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest

from codegen import __main__ as program
from codegen import tables
from codegen.model import Model

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BASE = HERE / "base"


def base(folder: Path) -> Path:
    """A copy of the base tables at `folder`/tables."""
    shutil.copytree(BASE, folder / "tables")
    return folder / "tables"


def edit(tree: Path, text: str) -> None:
    """Applies the blocks of an `edits` file."""
    for block in text.strip("\n").split("\n\n"):
        name, *lines = block.splitlines()
        path = tree / name
        if lines == ["gone"]:
            path.unlink()
            continue
        old = "\n".join(line[2:] for line in lines if line[:1] == "-")
        new = "\n".join(line[2:] for line in lines if line[:1] == "+")
        content = path.read_text(encoding="utf-8")
        assert content.count(old) == 1, f"{name} holds {old!r} {content.count(old)} times"
        path.write_text(content.replace(old, new), encoding="utf-8")


def lay_over(tree: Path, case: Path) -> None:
    """Puts a case's files and edits over a tree."""
    if (case / "tables").is_dir():
        shutil.copytree(case / "tables", tree, dirs_exist_ok=True)
    if (case / "edits").is_file():
        edit(tree, (case / "edits").read_text(encoding="utf-8"))


def load(tree: Path) -> Model:
    """The model of a tree."""
    return tables.load(tree)


def load_with(folder: Path, edits: str = "", files: dict[str, str] | None = None) -> Model:
    """The model of the base tables with edits and files laid over them."""
    tree = base(folder)
    for name, text in (files or {}).items():
        (tree / name).write_text(text, encoding="utf-8")
    if edits:
        edit(tree, edits)
    return load(tree)


def run_in_process(folder: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    """`python3 -m codegen` as if the checkout were at `folder`; what it prints is pytest's to capture."""
    monkeypatch.setattr(program, "ROOT", folder)
    monkeypatch.setattr("sys.argv", ["codegen", *options])
    try:
        return program.main()
    finally:
        gc.enable()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with what it holds."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def checkout(folder: Path) -> Path:
    """A checkout of its own with the base tables: what a subprocess needs to run the generator there."""
    shutil.copytree(ROOT / "codegen", folder / "codegen", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tables" / "schema", folder / "tables" / "schema")
    shutil.copytree(BASE, folder / "tables", dirs_exist_ok=True)
    return folder
