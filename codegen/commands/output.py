"""What every command prints with: tables, drawn on a terminal and plain in a pipe; JSON, CSV, and located errors."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostic, Place

FORMATS = ("text", "json", "csv")

# How narrow a column of text may become before a table is better printed without lines.
FOLDED = 14


class CommandError(Exception):
    """The command cannot do what it was asked for; printed as `place: error: message`."""

    def __init__(self, place: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.place, self.message, self.hint = place, message, hint

    def render(self) -> str:
        hint = f"\n  hint: {self.hint}" if self.hint else ""
        return f"{self.place}: error: {self.message}{hint}"


@dataclass(frozen=True)
class Column:
    title: str
    right: bool = False


def table(columns: Sequence[Column], rows: Iterable[Sequence[object]], *, title: str = "") -> None:
    """A table: with lines and colour on a terminal, in bare columns otherwise."""
    cells = [[str(cell) for cell in row] for row in rows]
    if sys.stdout.isatty() and _fits(columns, cells):
        _drawn(columns, cells, title)
        return
    widths = [max([len(column.title), *(len(row[index]) for row in cells)]) for index, column in enumerate(columns)]
    if title:
        print(title)
    for row in [[column.title for column in columns], *cells]:
        padded = (cell.rjust(width) if column.right else cell.ljust(width) for cell, width, column in zip(row, widths, columns, strict=True))
        print("  ".join(padded).rstrip())


def _fits(columns: Sequence[Column], cells: list[list[str]]) -> bool:
    """Whether the terminal is wide enough: texts may be folded, numbers must not be torn apart."""
    room = shutil.get_terminal_size().columns
    for index, column in enumerate(columns):
        longest = max([len(column.title), *(len(row[index]) for row in cells)])
        room -= 2 + (longest if column.right else min(longest, FOLDED))
    return room >= 0


def _drawn(columns: Sequence[Column], cells: list[list[str]], title: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        drawn.add_column(column.title, justify="right" if column.right else "left", overflow="fold", no_wrap=column.right)
    for row in cells:
        drawn.add_row(*(Text(cell) for cell in row))
    Console().print(drawn)


def as_json(value: Any) -> None:
    print(json.dumps(value, indent=1, ensure_ascii=False))


def as_csv(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(titles)
    writer.writerows(rows)
    sys.stdout.write(text.getvalue())


def error(text: str) -> None:
    """One line (or a rendered diagnostic) on stderr; what stdout already holds comes first."""
    sys.stdout.flush()
    print(text, file=sys.stderr)


def located(place: Place, message: str, hint: str = "") -> str:
    return Diagnostic(place, message, hint).render()


def plural(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
