"""What the tables claim about one ABI, as facts that the kernel's headers can confirm.

A fact has a name that a list can mean: numbers.read, errno.EPERM, flags.open_flags.O_CREAT, structs.stat:size,
structs.stat.st_dev:offset, images.relocations.R_ARM_ABS32, images.tls.variant, images.vdso.clock_gettime.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from .. import rules
from ..diagnostics import Place
from ..layout import Placed, StructLayout, fields_for
from ..model import Abi, FlagSet, Model, Struct, Where
from ..readers import words
from ..source import TablePath
from ..view import error_number
from .uapi import Question
from .unchecked import Unchecked

Kind = Literal["numbers", "errno", "flags", "structs", "images"]
KINDS: tuple[Kind, ...] = ("numbers", "errno", "flags", "structs", "images")

NUMBER_HEADER = "asm/unistd.h"
ERROR_HEADER = "linux/errno.h"
ELF_HEADER = "elf.h"


@dataclass(frozen=True)
class Fact:
    """One claim: what the header calls it, and what we say it is; None where we say that this ABI does not have it.

    An empty expression says that the tables name nothing that a header could declare; `reason` is why. `expected` is 0 then if the fact is no number.
    """

    kind: Kind
    name: str
    where: Where
    expression: str
    expected: int | None
    headers: tuple[str, ...] = ()
    bits: int = 64
    reason: str = ""

    @property
    def place(self) -> Place:
        return self.where.document.place(self.where.path)

    @property
    def question(self) -> Question:
        return Question(_test(self.expression, self.expected, self.bits), self.expression, self.headers)

    def same(self, value: int) -> bool:
        """Whether a header's value is ours: as a number, or as the same pattern of bits in the set's type."""
        if self.expected is None:
            return False
        mask = (1 << self.bits) - 1
        fits = -(1 << (self.bits - 1)) <= value <= mask
        return value == self.expected or (fits and value & mask == self.expected & mask)


def _test(expression: str, expected: int | None, bits: int) -> str:
    """The fact as an expression in C: equal bits, and no more of them than the type has.

    What we say this ABI does not have is right when C cannot even say its size.
    """
    if expected is None:
        return f"sizeof({expression}) == 0"
    if bits == 64:
        return f"(unsigned long long)({expression}) == {expected & 0xFFFFFFFFFFFFFFFF:#x}ULL"
    fits = f"(long long)({expression}) >= -0x80000000LL && (long long)({expression}) <= 0xffffffffLL"
    return f"(unsigned)({expression}) == {expected & 0xFFFFFFFF:#x}U && {fits}"


def facts(model: Model, abi: Abi, unchecked: Unchecked) -> list[Fact]:
    """Everything that the tables say of an ABI and that a header may know."""
    found = [*_numbers(abi), *error_facts(model, abi), *flag_facts(model, abi)]
    spelled = [respelled(fact, abi, unchecked) for fact in found]
    return [*spelled, *_structs(model, abi, unchecked), *_images(abi)]


def respelled(fact: Fact, abi: Abi, unchecked: Unchecked) -> Fact:
    entry = unchecked.spelling(fact.name, abi)
    return replace(fact, expression=entry.spelling, headers=entry.headers or fact.headers) if entry else fact


def _numbers(abi: Abi) -> Iterator[Fact]:
    document = abi.where.document
    for name, number in abi.numbers.items():
        yield Fact("numbers", f"numbers.{name}", Where(document, ("numbers", name)), f"__NR_{name}", number, (NUMBER_HEADER,))
    for name, target in abi.aliases.items():
        where = Where(document, ("aliases", name))
        yield Fact("numbers", f"numbers.{name}", where, f"__NR_{name}", abi.numbers[target], (NUMBER_HEADER,))


def error_facts(model: Model, abi: Abi) -> Iterator[Fact]:
    document = model.documents["linux/errno.yaml"]
    for name, error in model.errno.items():
        number = error_number(model, error, abi)
        if number is not None:
            yield Fact("errno", f"errno.E{name}", Where(document, ("errno", name)), f"E{name}", number, (ERROR_HEADER,))


def flag_facts(model: Model, abi: Abi) -> Iterator[Fact]:
    for flag_set in model.flags.values():
        bits = max(32, model.vocabulary.values[flag_set.type].width(abi.bits))
        for name in flag_set.constants:
            value = rules.constant_value(model, name, abi)
            where = _constant_place(flag_set, abi, name)
            yield Fact("flags", f"flags.{flag_set.name}.{name}", where, name, value, flag_set.headers, bits)


def _constant_place(flag_set: FlagSet, abi: Abi, name: str) -> Where:
    if name in abi.where.document.data.get("flags", {}):
        return Where(abi.where.document, ("flags", name))
    return Where(flag_set.where.document, (flag_set.name, "values", name))


def _images(abi: Abi) -> Iterator[Fact]:
    """Relocations, which elf.h numbers; and the layout of threads and the vDSO, which no header knows."""
    document = abi.where.document
    kinds = {each.name: kind for kind, each in abi.relocations.items()}  # one that serves two kinds is one fact
    for kind in kinds.values():
        each = abi.relocations[kind]
        where = Where(document, ("relocations", kind, each.name))
        yield Fact("images", f"images.relocations.{each.name}", where, each.name, each.number, (ELF_HEADER,))
    for key, value in document.data["tls"].items():
        yield Fact("images", f"images.tls.{key}", Where(document, ("tls", key)), "", value, reason="psABIs say it, no header does")
    if abi.vdso is not None:
        reason = "the kernel's linker scripts say it, no header does"
        yield Fact("images", "images.vdso.version", Where(document, ("vdso", "version")), "", 0, reason=reason)
        for name in abi.vdso.functions:
            yield Fact("images", f"images.vdso.{name}", Where(document, ("vdso", "functions", name)), "", 0, reason=reason)


# ---------------------------------------------------------------- structs


def _structs(model: Model, abi: Abi, unchecked: Unchecked) -> Iterator[Fact]:
    layouts = rules.layouts_of(model, abi)
    for struct in model.structs.values():
        if layouts.has(struct):
            yield from _StructFacts(struct, abi, layouts.of(struct.name), unchecked).facts()


class _StructFacts:
    """Size of a struct; offset and size of its named fields, those of inline structs and unions too."""

    def __init__(self, struct: Struct, abi: Abi, layout: StructLayout, unchecked: Unchecked) -> None:
        self._struct, self._abi, self._layout, self._unchecked = struct, abi, layout, unchecked
        self._document = struct.where.document
        entry = unchecked.spelling(f"structs.{struct.name}", abi)
        found = fields_for(struct, abi)
        own = struct.layouts[found[1]].uapi if found is not None else ""
        here = abi.where.document.data.get("structs", {}).get(struct.name) or {}
        own = here.get("uapi", own)
        self._uapi = entry.spelling if entry is not None else own or struct.uapi
        headers = words(here.get("header")) or struct.headers
        self._headers = entry.headers if entry is not None and entry.headers else headers
        self._undeclared = "" if self._uapi else struct.source or "the table names no struct of a header"

    def facts(self) -> Iterator[Fact]:
        name = self._struct.name
        yield self._fact(f"structs.{name}:size", (name,), f"sizeof({self._uapi})", self._layout.size)
        yield from self._fields(self._layout.fields, self._start(), f"structs.{name}", "", 0)

    def _start(self) -> TablePath:
        """Where the fields of this ABI stand in the tables."""
        name = self._struct.name
        if "fields" in (self._abi.where.document.data.get("structs", {}).get(name) or {}):
            self._document = self._abi.where.document
            return ("structs", name, "fields")
        found = fields_for(self._struct, self._abi)
        if found is not None and self._struct.layouts[found[1]].applies:
            return (name, "layouts", found[1], "fields")
        return (name, "fields")

    def _fields(self, fields: tuple[Placed, ...], path: TablePath, name: str, outer: str, base: int) -> Iterator[Fact]:
        for placed in fields:
            field = placed.field
            own = (*path, field.name)
            offset = base + placed.offset
            below = f"{name}.{field.name}"
            entry = self._unchecked.spelling(below, self._abi)
            uapi = entry.spelling if entry is not None else field.uapi
            member = f"{outer}.{uapi}".lstrip(".") if uapi else ""
            if member or not field.name.startswith("_"):
                yield from self._field(placed, own, below, member, offset)
            if field.members and (member or field.anonymous):
                inside = (*own, "union" if field.is_union else "struct")
                inner = f"{member}[0]" if member and field.count else member or outer
                yield from self._fields(placed.members, inside, name if field.anonymous else below, inner, offset)

    def _field(self, placed: Placed, path: TablePath, name: str, member: str, offset: int) -> Iterator[Fact]:
        reason = "" if member else "the table names no member of the header's struct"
        yield self._fact(f"{name}:offset", path, f"__builtin_offsetof({self._uapi}, {member})", offset, reason)
        if not placed.field.flexible:
            yield self._fact(f"{name}:size", path, f"sizeof((({self._uapi} *)0)->{member})", placed.size, reason)

    def _fact(self, name: str, path: TablePath, expression: str, expected: int, reason: str = "") -> Fact:
        missing = self._undeclared or reason
        return Fact(
            "structs",
            name,
            Where(self._document, path),
            "" if missing else expression,
            expected,
            self._headers,
            reason=missing,
        )
