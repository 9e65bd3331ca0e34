"""The files of the project that somebody wrote: neither rendered, nor built, nor fetched."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {"build", ".git", "generated", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
C = (".c", ".h")
RENDERED = {"docs/names.md"}


@dataclass(frozen=True)
class File:
    """A file by its path below the project."""

    name: str

    @property
    def path(self) -> Path:
        return ROOT / self.name

    @property
    def suffix(self) -> str:
        return self.path.suffix

    @functools.cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @functools.cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def room(self) -> str:
        return self.name.split("/", 1)[0]

    @property
    def is_script(self) -> bool:
        return not self.suffix and self.text.startswith("#!")


@functools.cache
def written() -> tuple[File, ...]:
    """Every file that is written by hand."""
    return tuple(sorted(_walk(ROOT), key=lambda file: file.name))


def _walk(folder: Path) -> Iterator[File]:
    for path in folder.iterdir():
        name = path.relative_to(ROOT).as_posix()
        if path.name in NOT_OURS or path.is_symlink() or name in RENDERED:
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield File(name)


def of(*suffixes: str, below: tuple[str, ...] = ()) -> list[File]:
    return [f for f in written() if f.suffix in suffixes and (not below or f.name.startswith(below))]


def is_bad_on_purpose(file: File) -> bool:
    """What tests/codegen/bad lays over the base tables."""
    return file.name.startswith("tests/codegen/bad/")


@functools.cache
def ratchets() -> dict[str, dict[str, int]]:
    """Exceptions that were there; they may become fewer, never more."""
    with (Path(__file__).parent / "ratchets.yaml").open(encoding="utf-8") as file:
        rows: dict[str, dict[str, int]] = yaml.load(file, yaml.CSafeLoader)
    return rows


def without_comments(text: str) -> str:
    """C without its comments and string literals; the lines stay where they are."""
    pattern = r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'"
    return re.sub(pattern, lambda match: re.sub(r"[^\n]", " ", match[0]), text, flags=re.DOTALL)


def c_functions(file: File) -> Iterator[tuple[str, int]]:
    """(name, lines) of the functions of a C file, whose braces stand in the first column, from head to brace."""
    lines = without_comments(file.text).splitlines()
    for start, line in enumerate(lines):
        if line.rstrip() != "{":
            continue
        head = start - 1
        while head >= 0 and lines[head].strip() and not re.search(r"[;}]\s*$|^#", lines[head]):
            head -= 1
        end = next(
            (number for number in range(start, len(lines)) if lines[number].rstrip() in ("}", "};")), len(lines) - 1
        )
        name = re.search(r"(\w+)\s*\(", " ".join(lines[head + 1 : start]))
        if name:
            yield name[1], end - head


def python_functions(file: File) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(file.text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            yield node.name, (node.end_lineno or node.lineno) - first + 1
