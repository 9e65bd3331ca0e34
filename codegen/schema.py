"""Validates a document against its JSON Schema.

The compiled validator answers yes quickly; only when it says no is the slow one asked for every reason and its place.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import fastjsonschema
import jsonschema

from .diagnostics import Collector, nearest
from .source import Document, TablePath

Problem = Any  # jsonschema.ValidationError, whose published types are wrong about `validator`


class Schemas:
    """The schemas of one tables folder, compiled at first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @functools.cache  # noqa: B019 (one short-lived instance per run)
    def _definition(self, kind: str) -> Any:
        return json.loads((self._folder / f"{kind}.json").read_text(encoding="utf-8"))

    @functools.cache  # noqa: B019
    def _quick(self, kind: str) -> Any:
        return fastjsonschema.compile(self._definition(kind))

    def check(self, document: Document, kind: str, collector: Collector) -> bool:
        """Whether the document fits; what does not is reported through `collector`."""
        try:
            self._quick(kind)(document.data)
            return True
        except fastjsonschema.JsonSchemaValueException:
            pass
        before = len(collector.found)
        for error in _leaves(jsonschema.Draft7Validator(self._definition(kind)).iter_errors(document.data)):
            _report(document, error, collector)
        return len(collector.found) == before


def _leaves(errors: Iterable[Problem]) -> Iterator[Problem]:
    """The errors that say most: of an alternative, those of the one branch that the value's type fits, if any."""
    for error in errors:
        branches = [
            branch for branch in _branches(error) if not any(_is_another_type(sub, error.instance) for sub in branch)
        ]
        if len(branches) == 1:
            yield from _leaves(branches[0])
        else:
            yield error


def _branches(error: Problem) -> list[list[Problem]]:
    """What is wrong with each branch of an alternative."""
    branches: dict[int, list[Problem]] = {}
    if error.validator in ("oneOf", "anyOf"):
        for sub in error.context:
            branches.setdefault(int(sub.schema_path[0]), []).append(sub)
    return list(branches.values())


def _is_another_type(error: Problem, value: Any) -> bool:
    """Whether this branch is for values of another type than this one."""
    if len(error.path) > 0:
        return False
    return error.validator == "type" or (error.validator == "enum" and isinstance(value, dict | list))


def _report(document: Document, error: Problem, collector: Collector) -> None:
    path: TablePath = tuple(error.absolute_path)
    where = ".".join(str(step) for step in path) or "the table"
    if error.validator == "additionalProperties":
        known = error.schema.get("properties", {})
        for key in error.instance:
            if key not in known:
                message = f"unknown key '{key}' in {where}"
                collector.add(document.diagnose((*path, key), message, hint=nearest(key, known), key=True))
    elif error.validator == "required":
        missing = ", ".join(f"'{key}'" for key in error.validator_value if key not in error.instance)
        collector.add(document.diagnose(path, f"{where} has no {missing}", key=True))
    elif "propertyNames" in list(error.absolute_schema_path)[-2:-1]:
        message = f"'{error.instance}' cannot be a key of {where}: it must be {_form(error.validator_value)}"
        collector.add(document.diagnose((*path, error.instance), message, key=True))
    elif error.validator == "uniqueItems":
        for index, item in enumerate(error.instance):
            if item in error.instance[:index]:
                collector.add(document.diagnose((*path, index), f"'{item}' stands twice in {where}"))
    else:
        key = error.validator in ("anyOf", "not")
        collector.add(document.diagnose(path, f"{where} {_message(error)}", hint=_hint(error), key=key))


TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "integer": "a number",
    "boolean": "true or false",
    "null": "empty",
}
FORMS = {
    "^[a-z_][a-z0-9_]*$": "a lower-case word",
    "^[A-Za-z_][A-Za-z0-9_]*$": "an identifier",
    "^[A-Z0-9][A-Z0-9_]*$": "an upper-case name without its E",
    "^[0-9]+\\.[0-9]+(\\.[0-9]+)*$": "a kernel version such as 2.6.16",
    "^([0-9a-f]{2})+$": "pairs of lower-case hexadecimal digits",
    "^R_[A-Z0-9_]+$": "the name of a relocation, R_…",
}


def _form(pattern: str) -> str:
    return FORMS.get(pattern, f"of the form {pattern}")


def _types(names: str | list[str]) -> str:
    return " or ".join(TYPES[name] for name in ([names] if isinstance(names, str) else names))


def _message(error: Problem) -> str:
    value, wanted = error.instance, error.validator_value
    messages: dict[str, Callable[[], str]] = {
        "enum": lambda: f"is '{value}', not one of {', '.join(map(str, wanted))}",
        "type": lambda: f"must be {_types(wanted)}",
        "minimum": lambda: f"is {value}, which is below {wanted}",
        "maximum": lambda: f"is {value}, which is above {wanted}",
        "pattern": lambda: f"is '{value}', which is not {_form(wanted)}",
        "minLength": lambda: f"is '{value}', which is too short" if value else "is empty",
        "minItems": lambda: f"has fewer than {wanted} items" if value else "is empty",
        "maxItems": lambda: f"has more than {wanted} items",
        "minProperties": lambda: "is empty",
        "maxProperties": lambda: f"has more than {wanted} key{'s' if wanted != 1 else ''}",
        "oneOf": lambda: _alternatives(error),
        "anyOf": lambda: _alternatives(error),
        "not": lambda: "has keys that exclude each other",
    }
    known = messages.get(error.validator)
    return known() if known is not None else f"is wrong: {error.message}"


def _alternatives(error: Problem) -> str:
    """What a value could have been that is none of several things."""
    first = [branch[0] for branch in _branches(error)]
    if all(sub.validator == "required" for sub in first):
        return f"has neither {' nor '.join(repr(key) for sub in first for key in sub.validator_value)}"
    types = [_types(sub.validator_value) for sub in first if sub.validator == "type"]
    types += [f"one of {', '.join(map(str, sub.validator_value))}" for sub in first if sub.validator == "enum"]
    return f"must be {' or '.join(types)}" if types else "has none of the forms allowed here"


def _hint(error: Problem) -> str:
    if error.validator == "enum":
        return nearest(str(error.instance), [str(word) for word in error.validator_value])
    if error.validator == "type" and error.validator_value == "string" and isinstance(error.instance, int):
        return "put it in quotes"
    if error.validator == "not":
        return "a call with 'unimplemented' has neither signature nor hints"
    return ""
