"""Located errors, collected so that one run reports all of them.

A diagnostic prints as

    tables/linux/syscalls/file.yaml:41:26: error: unknown type 'usiz'
       41 |   params: {fd: fd, len: usiz}
          |                         ^
      hint: did you mean 'usize'?
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Place:
    """A point in a table: the file as shown to people, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, order=True)
class Diagnostic:
    place: Place
    message: str
    hint: str = ""
    snippet: str = ""

    def render(self) -> str:
        place = self.place
        lines = [f"{place.file}:{place.line}:{place.column}: error: {self.message}"]
        if self.snippet.strip():
            number = f"{place.line:5d}"
            lines.append(f"{number} | {self.snippet}")
            lines.append(f"{' ' * len(number)} | {' ' * (place.column - 1)}^")
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)


class TableError(Exception):
    """The tables cannot be used; the diagnostics say why."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = sorted(set(diagnostics))
        super().__init__(f"{len(self.diagnostics)} errors")

    def render(self) -> str:
        count = len(self.diagnostics)
        body = "\n".join(diagnostic.render() for diagnostic in self.diagnostics)
        return f"{body}\n{count} error{'s' if count != 1 else ''}; nothing was written"


@dataclass
class Collector:
    """Gathers diagnostics of one run; `stop_if_any` ends a phase."""

    found: list[Diagnostic] = field(default_factory=list)

    def add(self, diagnostic: Diagnostic) -> None:
        self.found.append(diagnostic)

    def stop_if_any(self) -> None:
        if self.found:
            raise TableError(self.found)


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word most like this one, or nothing."""
    matches = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean '{matches[0]}'?" if matches else ""
