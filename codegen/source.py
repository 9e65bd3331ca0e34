"""Reads table files and remembers where every value stands.

`Document.data` is plain Python (dict, list, str, int, bool, None). The composed YAML nodes stay beside it, so that a path such as
("read", "params", "fd") can be turned back into file, line and column when, and only when, there is something to report.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from .diagnostics import Collector, Diagnostic, Place

Key = str | int
TablePath = tuple[Key, ...]

_INTEGER = re.compile(r"[-+]?(0x[0-9a-fA-F_]+|0o[0-7_]+|0|[1-9][0-9_]*)\Z")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


class Duplicate(Exception):
    """One mapping has one key twice."""

    def __init__(self, key: str, first: yaml.Mark, second: yaml.Mark) -> None:
        super().__init__(key)
        self.key, self.first, self.second = key, first, second


class _Composer(yaml.cyaml.CParser):
    """The C parser without tag resolution, which costs as much as parsing: `scalar` decides what a word is."""

    def resolve(self, kind: type[yaml.Node], value: str, implicit: Any) -> str:
        return ""

    def descend_resolver(self, parent: yaml.Node, index: Any) -> None:
        """Tags by path are not used."""

    def ascend_resolver(self) -> None:
        """Tags by path are not used."""


def scalar(text: str, style: str | None) -> str | int | bool | None:
    """The value of a plain scalar: YAML 1.2's core schema without floats, so that `no` stays a word."""
    if style:
        return text
    if text[:1] in "-+0123456789" and _INTEGER.match(text):
        digits = text.replace("_", "")
        return int(digits, 0)
    return _WORDS.get(text, text)


def plain(node: yaml.Node, duplicates: list[Duplicate]) -> Any:
    """The node's value as plain Python data; keys that stand twice are reported in `duplicates`."""
    if isinstance(node, yaml.ScalarNode):
        return scalar(node.value, node.style)
    if isinstance(node, yaml.SequenceNode):
        return [plain(item, duplicates) for item in node.value]
    result: dict[str, Any] = {}
    marks: dict[str, yaml.Mark] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        if key in result:
            duplicates.append(Duplicate(key, marks[key], key_node.start_mark))
            continue
        result[key] = plain(value_node, duplicates)
        marks[key] = key_node.start_mark
    return result


@dataclass
class Document:
    """One table file: its name as shown to people, its text, its data, and its nodes, composed when first asked for."""

    name: str
    text: str
    data: Any

    @functools.cached_property
    def root(self) -> yaml.Node | None:
        return _Composer(self.text).get_single_node()  # type: ignore[no-any-return]

    def line(self, number: int) -> str:
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def place(self, path: TablePath, *, key: bool = False) -> Place:
        """Where the value at `path` stands (with `key`, where its key stands); the nearest enclosing place if it does not exist."""
        node = self.root
        mark = node.start_mark if node is not None else None
        for index, step in enumerate(path):
            last = index == len(path) - 1
            found = _step(node, step)
            if found is None:
                break
            key_mark, node = found
            mark = key_mark if (key and last and key_mark is not None) else node.start_mark
        if mark is None:
            return Place(self.name)
        return Place(self.name, mark.line + 1, mark.column + 1)

    def diagnose(self, path: TablePath, message: str, *, hint: str = "", key: bool = False, find: str = "") -> Diagnostic:
        """A diagnostic at `path`; `find` moves the caret to that word inside the value's line."""
        place = self.place(path, key=key)
        snippet = self.line(place.line)
        if find:
            match = re.compile(rf"(?<![\w]){re.escape(find)}(?![\w])").search(snippet, place.column - 1)
            if match is not None:
                place = Place(place.file, place.line, match.start() + 1)
        return Diagnostic(place, message, hint, snippet)


def _step(node: yaml.Node | None, step: Key) -> tuple[yaml.Mark | None, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key_node, value_node in node.value:
            if str(key_node.value) == str(step):
                return key_node.start_mark, value_node
    elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None


def read(path: Path, name: str, collector: Collector) -> str | None:
    """The text of one table; says through `collector` why it cannot be read and then returns None."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not valid UTF-8"
        collector.add(Diagnostic(Place(name), f"cannot read the table: {reason}"))
        return None


def parse(text: str, name: str, collector: Collector) -> Document | None:
    """Parses a table's text; says what is wrong with it through `collector` and then returns None."""
    lines = text.splitlines()
    try:
        root = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        column = mark.column + 1 if mark else 1
        if mark and line > len(lines):
            line, column = max(len(lines), 1), len(lines[-1]) + 1 if lines else 1
        snippet = lines[line - 1] if 0 < line <= len(lines) else ""
        context = f" ({error.context})" if error.context else ""
        collector.add(Diagnostic(Place(name, line, column), f"malformed YAML: {error.problem}{context}", "", snippet))
        return None
    except yaml.YAMLError as error:
        collector.add(Diagnostic(Place(name), f"malformed YAML: {str(error).splitlines()[0]}"))
        return None
    if root is None:
        collector.add(Diagnostic(Place(name), "the table is empty"))
        return None
    duplicates: list[Duplicate] = []
    data = plain(root, duplicates)
    document = Document(name, text, data)
    for duplicate in duplicates:
        place = Place(name, duplicate.second.line + 1, duplicate.second.column + 1)
        hint = f"the first '{duplicate.key}' is in line {duplicate.first.line + 1}"
        collector.add(Diagnostic(place, f"duplicate key '{duplicate.key}'", hint, document.line(place.line)))
    return document
