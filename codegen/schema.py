"""Validates a document against its JSON Schema.

The compiled validator answers yes quickly; only when it says no is the slow one asked for every reason and its place.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fastjsonschema
import jsonschema

from .diagnostics import Collector, nearest
from .source import Document, TablePath


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


def _leaves(errors: Iterator[jsonschema.ValidationError]) -> Iterator[jsonschema.ValidationError]:
    """The errors that say most: of an alternative, those of the branch that fits the value's type best."""
    for error in errors:
        if error.validator in ("oneOf", "anyOf") and error.context:
            branches: dict[int, list[jsonschema.ValidationError]] = {}
            for sub in error.context:
                branches.setdefault(int(sub.schema_path[0]), []).append(sub)
            deep = [b for b in branches.values() if not any(s.validator == "type" and len(s.path) == 0 for s in b)]
            if len(deep) == 1:
                yield from _leaves(iter(deep[0]))
                continue
        yield error


def _report(document: Document, error: jsonschema.ValidationError, collector: Collector) -> None:
    path: TablePath = tuple(error.absolute_path)
    where = ".".join(str(step) for step in path) or "the table"
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        known = error.schema.get("properties", {})
        for key in error.instance:
            if key not in known and error.schema.get("additionalProperties") is False:
                message = f"unknown key '{key}' in {where}"
                collector.add(document.diagnose((*path, key), message, hint=nearest(key, known), key=True))
        return
    collector.add(document.diagnose(path, _message(error, where), hint=_hint(error), key=error.validator == "required"))


def _message(error: jsonschema.ValidationError, where: str) -> str:
    value = error.instance
    if error.validator == "required":
        missing = next(key for key in error.validator_value if key not in value)
        return f"{where} has no '{missing}'"
    if error.validator == "enum":
        return f"{where} is '{value}', not one of {', '.join(map(str, error.validator_value))}"
    if error.validator == "type":
        wanted = error.validator_value
        names = " or ".join(wanted) if isinstance(wanted, list) else wanted
        return f"{where} must be of type {names}"
    if error.validator in ("minimum", "maximum"):
        return f"{where} is {value}, out of range ({error.validator} {error.validator_value})"
    if error.validator == "pattern":
        return f"{where} is '{value}', which does not match {error.validator_value}"
    if error.validator in ("oneOf", "anyOf"):
        return f"{where} has none of the forms allowed here"
    if error.validator == "not":
        return f"{where} has keys that exclude each other"
    return f"{where}: {error.message}"


def _hint(error: jsonschema.ValidationError) -> str:
    if error.validator == "enum":
        return nearest(str(error.instance), [str(word) for word in error.validator_value])
    if error.validator == "not":
        return "a call with 'unimplemented' has neither signature nor hints"
    return ""
