"""Parses the type expressions of signatures: `bytes out[len]`, `timespec in?`, `open_flags`, `implied sigset_bytes`."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Mapping

from .diagnostics import nearest
from .model import PointerType, Type, ValueType

_FORM = re.compile(r"(?P<base>\w+)(?: (?P<direction>in|out|inout))?(?:\[(?P<count>\*?\w+)\])?(?P<null>\?)?\Z")


class TypeProblem(Exception):
    """The expression is wrong; `word` is the part to point at."""

    def __init__(self, message: str, word: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message, self.word, self.hint = message, word, hint


class TypeParser:
    def __init__(
        self,
        values: Mapping[str, ValueType],
        pointers: Mapping[str, PointerType],
        implied: Collection[str],
        flags: Container[str],
        structs: Container[str],
        known: list[str],
    ) -> None:
        self._values, self._pointers, self._implied = values, pointers, implied
        self._flags, self._structs, self._known = flags, structs, known
        self._parsed: dict[str, Type] = {}

    def parse(self, text: str) -> Type:
        """The type that `text` means; raises TypeProblem."""
        parsed = self._parsed.get(text)
        if parsed is None:
            parsed = self._parsed[text] = self._parse(text)
        return parsed

    def _parse(self, text: str) -> Type:
        if text.startswith("implied "):
            name = text.removeprefix("implied ").strip()
            if name not in self._implied:
                raise TypeProblem(f"unknown implied value '{name}'", name, nearest(name, self._implied))
            return Type(name, "implied")
        match = _FORM.match(text)
        if match is None:
            raise TypeProblem(
                f"malformed type '{text}'", hint="the form is NAME, or NAME in|out|inout, with [count] and ? at the end"
            )
        base, direction, count = match["base"], match["direction"], match["count"] or ""
        nullable = bool(match["null"])
        if base in self._pointers:
            return self._pointer(base, direction, count, nullable)
        if base not in self._values and base not in self._flags and base not in self._structs:
            raise TypeProblem(f"unknown type '{base}'", base, nearest(base, self._known))
        if direction is None:
            if base in self._structs and base not in self._values and base not in self._flags:
                raise TypeProblem(f"struct '{base}' needs a direction: in, out or inout", base)
            if count or nullable:
                raise TypeProblem(f"'{text}' has a count or a ? but no direction", base)
        kind = "value" if base in self._values else "flags" if base in self._flags else "struct"
        return Type(base, kind, direction, count, nullable)  # type: ignore[arg-type]

    def _pointer(self, base: str, direction: str | None, count: str, nullable: bool) -> Type:
        fixed = self._pointers[base].direction
        if base in ("bytes", "opaque") and direction is None:
            raise TypeProblem(f"'{base}' needs a direction: in, out or inout", base)
        if fixed is not None and direction is not None:
            raise TypeProblem(f"'{base}' is always {fixed}: it takes no direction", direction)
        if base == "bytes" and not count:
            raise TypeProblem("'bytes' needs its length: bytes out[len]", base)
        return Type(base, "pointer", direction or fixed, count, nullable)  # type: ignore[arg-type]
