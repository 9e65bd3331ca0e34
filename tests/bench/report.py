"""Prints results: a table for people, a JSON list for programs, and the list of what can be measured."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Container, Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.harness import Result
from tests.bench.targets import Target

PLAIN_WIDTH = 180


def console() -> Console:
    """Colour and the terminal's width on a terminal; plain text wide enough for every column elsewhere."""
    return Console(width=None if sys.stdout.isatty() else PLAIN_WIDTH, highlight=False)


def number(value: float | None) -> str:
    return "" if value is None else f"{value:.4g}"


def bound(better: str, target: float) -> str:
    return f"{'≤' if better == 'lower' else '≥'} {target:g}"


def verdict(result: Result) -> str:
    return "[green]reached[/]" if result.passed else "[red]missed[/]"


def print_results(results: Sequence[Result]) -> None:
    table = Table("bench", "case", "ours", "peer", "unit", "ratio", "95 % interval", "target", "", box=None)
    for column in ("ours", "ratio", "target"):
        next(c for c in table.columns if c.header == column).justify = "right"
    for result in results:
        peer = f"{number(result.peer)} ({result.peer_name})" if result.peer is not None else ""
        table.add_row(
            result.bench,
            result.case.replace("[", r"\["),
            number(result.ours),
            peer,
            result.unit,
            number(result.ratio),
            f"{number(result.low)} … {number(result.high)}",
            bound(result.better, result.target),
            verdict(result),
        )
    console().print(table)


def print_targets(targets: Iterable[Target], written: Container[str]) -> None:
    table = Table("bench/case", "target", "unit", "about", "", box=None)
    for target in targets:
        state = "" if target.bench in written else "no bench yet"
        table.add_row(target.id, bound(target.better, target.target), target.unit, target.about, state)
    console().print(table)


def write_json(results: Iterable[Result], path: Path) -> None:
    """Whole or not at all: a reader never sees half a list."""
    text = json.dumps([result.as_json() for result in results], indent=2, ensure_ascii=False) + "\n"
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(path)
