"""Reads table files and remembers where every value stands.

`Document.data` is plain Python (dict, list, str, int, bool, None). The composed YAML nodes stay beside it, so that a
path such as ("read", "params", "fd") can be turned back into file, line and column when there is something to report.
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

MAX_DEPTH = 100
_NESTING = re.compile(r"[\[\]{}]")
_INTEGER = re.compile(r"[-+]?(0x[0-9a-fA-F]+|0o[0-7]+|0|[1-9][0-9]*)\Z")
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(frozen=True)
class Oddity:
    """Something that YAML allows and a table must not hold: where it stands, what it is, what to do instead."""

    mark: yaml.Mark
    message: str
    hint: str


class _Composer(yaml.cyaml.CParser):  # type: ignore[name-defined, misc]
    """The C parser without tag resolution, which costs as much as parsing: `scalar` decides what a word is."""

    def resolve(self, _kind: type[yaml.Node], _value: str, _implicit: Any) -> str:
        return ""

    def descend_resolver(self, _parent: yaml.Node, _index: Any) -> None:
        """Tags by path are not used."""

    def ascend_resolver(self) -> None:
        """Tags by path are not used."""


def scalar(text: str, style: str | None) -> str | int | bool | None:
    """The value of a plain scalar: YAML 1.2's core schema without floats, so that `no` stays a word."""
    if style:
        return text
    if text[:1] in "-+0123456789" and _INTEGER.match(text):
        return int(text, 0)
    return _WORDS.get(text, text)


class _Plain:
    """Turns nodes into plain Python data and notes what no table may hold."""

    def __init__(self) -> None:
        self.oddities: list[Oddity] = []
        self._done: dict[int, Any] = {}

    def value(self, node: yaml.Node) -> Any:
        if id(node) in self._done:
            self.oddities.append(
                Oddity(node.start_mark, "an anchor is used by an alias", "write the value out where it is needed")
            )
            return self._done[id(node)]
        self._done[id(node)] = None  # what an alias inside of its own anchor gets
        self._done[id(node)] = self._new_value(node)
        return self._done[id(node)]

    def _new_value(self, node: yaml.Node) -> Any:
        if node.tag:
            self.oddities.append(Oddity(node.start_mark, f"tag '{node.tag}'", "tables have no tags"))
        if isinstance(node, yaml.ScalarNode):
            return scalar(node.value, node.style)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item) for item in node.value]
        return self._mapping(node)

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        result: dict[str, Any] = {}
        marks: dict[str, yaml.Mark] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if not isinstance(key_node, yaml.ScalarNode):
                self.oddities.append(Oddity(key_node.start_mark, "a key must be a word", ""))
            elif key in result:
                hint = f"the first '{key}' is in line {marks[key].line + 1}"
                self.oddities.append(Oddity(key_node.start_mark, f"duplicate key '{key}'", hint))
            else:
                result[key] = self.value(value_node)
                marks[key] = key_node.start_mark
        return result


@dataclass
class Document:
    """One table file: its name as shown to people, its text, its data, and its nodes, composed when first asked for."""

    name: str
    text: str
    data: Any
    table: str = ""  # the name that rendered files say, wherever the tables lie

    @functools.cached_property
    def root(self) -> yaml.Node | None:
        return _Composer(self.text).get_single_node()  # type: ignore[no-any-return]

    def line(self, number: int) -> str:
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def place(self, path: TablePath, *, key: bool = False) -> Place:
        """Where the value at `path` stands (with `key`, where its key stands).

        What does not exist stands where the nearest thing around it does.
        """
        node = self.root
        mark = node.start_mark if node is not None else None
        key_of_last: yaml.Mark | None = None
        for index, step in enumerate(path):
            last = index == len(path) - 1
            found = _step(node, step)
            if found is None:
                mark = key_of_last if key and key_of_last is not None else mark
                break
            key_of_last, node = found
            mark = key_of_last if (key and last and key_of_last is not None) else node.start_mark
        if mark is None:
            return Place(self.name)
        return Place(self.name, mark.line + 1, mark.column + 1)

    def diagnose(
        self, path: TablePath, message: str, *, hint: str = "", key: bool = False, find: str = ""
    ) -> Diagnostic:
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


def _too_deep(lines: list[str]) -> int:
    """The line where values nest deeper than any table's, or 0.

    The parser calls itself for each level and would overrun its stack.
    """
    depth = 0
    for number, line in enumerate(lines, 1):
        for bracket in _NESTING.findall(line):
            depth = max(depth + (1 if bracket in "[{" else -1), 0)
            if depth > MAX_DEPTH:
                return number
        if line.count("- ") > MAX_DEPTH or line.startswith(" " * 2 * MAX_DEPTH):
            return number
    return 0


def read(path: Path, name: str, collector: Collector) -> str | None:
    """The text of one table; says through `collector` why it cannot be read and then returns None."""
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        collector.add(Diagnostic(Place(name), f"cannot read the table: {error.strerror or error}"))
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8")
        place = Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        collector.add(Diagnostic(place, "cannot read the table: this is not valid UTF-8"))
    return None


def parse(text: str, name: str, collector: Collector) -> Document | None:
    """Parses a table's text; says what is wrong with it through `collector` and then returns None."""
    lines = text.splitlines()
    deep = _too_deep(lines)
    if deep:
        collector.add(Diagnostic(Place(name, deep), "malformed YAML: the values nest too deeply"))
        return None
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
    except yaml.reader.ReaderError as error:
        before = text[: max(text.find(chr(error.character)), 0)]
        place = Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        collector.add(Diagnostic(place, f"malformed YAML: {error.reason}: U+{error.character:04X}"))
        return None
    if root is None:
        collector.add(Diagnostic(Place(name), "the table is empty"))
        return None
    reader = _Plain()
    document = Document(name, text, reader.value(root))
    for oddity in reader.oddities:
        place = Place(name, oddity.mark.line + 1, oddity.mark.column + 1)
        collector.add(Diagnostic(place, oddity.message, oddity.hint, document.line(place.line)))
    return document
