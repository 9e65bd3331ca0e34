"""Changes a table's text in place: values, keys and lines of its mappings; comments, order and all else stay."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..source import Document

WIDTH = 150

Value = int | str | None


@dataclass(frozen=True)
class _Span:
    """From a place in the text up to another, what stands there instead."""

    start: int
    end: int
    text: str
    order: int = 0


class Editor:
    """Collects changes to one document; `text` applies them all."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._spans: list[_Span] = []
        self._starts = [0]
        for line in document.text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def text(self) -> str:
        text = self._document.text if self._document.text.endswith("\n") else self._document.text + "\n"
        for span in sorted(self._spans, key=lambda span: (span.start, span.order), reverse=True):
            text = text[: span.start] + span.text + text[span.end :]
        return text

    def set_value(self, section: str, key: str, value: Value) -> None:
        _, node = self._entry(section, key)
        self._replace(node, scalar(section, value))

    def rename(self, section: str, key: str, new: str) -> None:
        self._replace(self._entry(section, key)[0], new)

    def add(self, section: str, rows: Mapping[str, Value], *, by_value: bool = False, before: str = "") -> None:
        """Adds rows to a section: at its end, or with `by_value` after the row with the next smaller number.

        A section that is not there yet comes before another one.
        """
        if not rows:
            return
        found = self._section(section)
        if found is None:
            self._insert_section(section, rows, before)
            return
        node = found[1]
        if node.flow_style or not node.value:
            self._rewrite(section, node, rows)
            return
        ordered = sorted(rows.items(), key=lambda row: row[1] if isinstance(row[1], int) else -1) if by_value else list(rows.items())
        for order, (key, value) in enumerate(ordered):
            self._insert_row(section, node, key, value, order, by_value)

    # ------------------------------------------------ pieces

    def _section(self, name: str) -> tuple[yaml.Node, yaml.MappingNode] | None:
        root = self._document.root
        assert isinstance(root, yaml.MappingNode)
        for key, node in root.value:
            if key.value == name and isinstance(node, yaml.MappingNode):
                return key, node
        return None

    def _entry(self, section: str, key: str) -> tuple[yaml.Node, yaml.Node]:
        found = self._section(section)
        assert found is not None
        return next((key_node, node) for key_node, node in found[1].value if key_node.value == key)

    def _at(self, mark: yaml.Mark) -> int:
        return self._starts[mark.line] + mark.column

    def _after_line(self, line: int) -> int:
        return self._starts[line + 1] if line + 1 < len(self._starts) else len(self._document.text) + 1

    def _replace(self, node: yaml.Node, text: str) -> None:
        self._spans.append(_Span(self._at(node.start_mark), self._at(node.end_mark), text))

    def _insert_row(self, section: str, node: yaml.MappingNode, key: str, value: Value, order: int, by_value: bool) -> None:
        rows = node.value
        if by_value:
            assert isinstance(value, int)
            numbers = self._document.data[section]
            smaller = [row for row in rows if numbers[row[0].value] < value]
            row = max(smaller, key=lambda pair: int(numbers[pair[0].value]), default=None)
        else:
            row = rows[-1]
        place = self._after_line(row[1].start_mark.line) if row is not None else self._starts[rows[0][0].start_mark.line]
        indent = " " * rows[0][0].start_mark.column
        self._spans.append(_Span(place, place, f"{indent}{key}: {scalar(section, value)}\n", order))

    def _rewrite(self, section: str, node: yaml.MappingNode, rows: Mapping[str, Value]) -> None:
        """A section in braces gets a longer pair of braces, or lines of its own when that grows too long."""
        old = {key.value: self._document.text[self._at(value.start_mark) : self._at(value.end_mark)] for key, value in node.value}
        pairs = {**old, **{key: scalar(section, value) for key, value in rows.items()}}
        line = "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"
        start = self._at(node.start_mark)
        if len(section) + 2 + len(line) > WIDTH or section == "numbers":
            start = len(self._document.text[:start].rstrip())
            line = "".join(f"\n  {key}: {value}" for key, value in pairs.items())
        self._spans.append(_Span(start, self._at(node.end_mark), line))

    def _insert_section(self, section: str, rows: Mapping[str, Value], before: str) -> None:
        found = self._section(before)
        lines = self._document.text.splitlines()
        line = found[0].start_mark.line if found is not None else len(lines)
        while line > 0 and lines[line - 1].startswith("#"):
            line -= 1
        place = self._starts[line] if line < len(lines) else len(self._document.text)
        body = "".join(f"  {key}: {scalar(section, value)}\n" for key, value in rows.items())
        self._spans.append(_Span(place, place, f"{section}:\n{body}", len(self._spans)))


def scalar(section: str, value: Value) -> str:
    """Flags stand in hexadecimal where that says more, numbers and errors never."""
    if value is None:
        return "null"
    return f"{value:#x}" if isinstance(value, int) and section == "flags" and value > 9 else str(value)


def write(path: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink()
        raise
