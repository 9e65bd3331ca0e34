"""Computes the layout of a struct on one ABI: offset and size of every field, by the ABI's alignment rules."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass

from .model import Abi, Field, FlagSet, Struct, ValueType, picks


class LayoutProblem(Exception):
    """A struct cannot be laid out; `field` names the member where it goes wrong, `struct` is filled in by `Layouts`."""

    def __init__(self, message: str, field: str = "", word: str = "") -> None:
        super().__init__(message)
        self.message, self.field, self.word = message, field, word
        self.struct = ""


@dataclass(frozen=True)
class Placed:
    """A field with its place. `gap` is padding that an explicit offset asks for."""

    field: Field
    offset: int
    size: int
    gap: int = 0
    members: tuple[Placed, ...] = ()


@dataclass(frozen=True)
class StructLayout:
    struct: Struct
    size: int
    align: int
    fields: tuple[Placed, ...]


def fields_for(struct: Struct, abi: Abi) -> tuple[tuple[Field, ...], int] | None:
    """The fields that hold on this ABI, and the index of their layout."""
    for index, layout in enumerate(struct.layouts):
        if picks(layout.applies, abi):
            return layout.fields, index
    return None


class Layouts:
    """Lays out the structs of one model on one ABI; nested structs are laid out once."""

    def __init__(
        self,
        structs: Mapping[str, Struct],
        values: Mapping[str, ValueType],
        flags: Mapping[str, FlagSet],
        abi: Abi,
        overrides: Mapping[str, tuple[Field, ...]] | None = None,
        absent: Container[str] = (),
    ) -> None:
        self._absent = absent
        self._structs, self._values, self._flags, self._abi = structs, values, flags, abi
        self._overrides = overrides or {}
        self._done: dict[str, StructLayout] = {}
        self._open: list[str] = []

    def of(self, name: str) -> StructLayout:
        if name in self._done:
            return self._done[name]
        if name in self._open:
            raise LayoutProblem("it contains itself")
        self._open.append(name)
        try:
            self._done[name] = self._lay_out(self._structs[name])
        except LayoutProblem as problem:
            problem.struct = problem.struct or name
            raise
        finally:
            self._open.pop()
        return self._done[name]

    def has(self, struct: Struct) -> bool:
        """Whether this ABI has the struct at all."""
        return struct.name not in self._absent and picks(struct.only, self._abi) and (
            struct.name in self._overrides or fields_for(struct, self._abi) is not None
        )

    def _lay_out(self, struct: Struct) -> StructLayout:
        found = fields_for(struct, self._abi)
        fields = self._overrides.get(struct.name) or (found[0] if found else ())
        packed = "*" in struct.packed or (bool(struct.packed) and picks(struct.packed, self._abi))
        placed, size, align = self._place(fields, struct.is_union, packed)
        align = max(align, struct.align)
        return StructLayout(struct, _up(size, align), align, placed)

    def _place(self, fields: tuple[Field, ...], is_union: bool, packed: bool) -> tuple[tuple[Placed, ...], int, int]:
        placed: list[Placed] = []
        end = size = 0
        align = 1
        for index, field in enumerate(fields):
            members: tuple[Placed, ...] = ()
            if field.members:
                members, unit, field_align = self._place(
                    field.members, field.is_union, packed=False
                )  # packed is not inherited in C
                unit = _up(unit, field_align)
            else:
                unit, field_align = self._unit(field)
            if packed:
                field_align = 1
            if field.flexible and not is_union and index < len(fields) - 1:
                raise LayoutProblem(f"field '{field.name}' has no fixed length and is not the last one", field.name)
            natural = 0 if is_union else _up(end, field_align)
            offset, gap = self._offset(field, natural, end, field_align, is_union)
            length = 0 if field.flexible else unit * (field.count if field.count is not None else 1)
            placed.append(Placed(field, offset, length, gap, members))
            end = offset + length
            size = max(size, end)
            align = max(align, field_align)
        return tuple(placed), size, align

    def _offset(self, field: Field, natural: int, end: int, align: int, is_union: bool) -> tuple[int, int]:
        if field.at is None:
            return natural, 0
        if is_union:
            raise LayoutProblem(
                f"field '{field.name}' has an offset, but members of a union all start at 0", field.name
            )
        if field.at < end:
            raise LayoutProblem(
                f"field '{field.name}' at {field.at} overlaps the one before it, which ends at {end}", field.name
            )
        if field.at % align:
            raise LayoutProblem(f"field '{field.name}' at {field.at} is not aligned to {align}", field.name)
        return field.at, field.at - end if field.at > natural else 0

    def _unit(self, field: Field) -> tuple[int, int]:
        """Size and alignment of one element of the field."""
        name = field.type
        if name == "ptr":
            return self._abi.bits // 8, self._abi.bits // 8
        if name == "aligned_u64":
            return 8, 8
        if name in self._flags and name not in self._structs:
            name = self._flags[name].type
        value = self._values.get(name)
        if value is not None:
            size = value.width(self._abi.bits) // 8
            return size, min(size, self._abi.align_64) if size == 8 else size
        if name in self._structs:
            if not self.has(self._structs[name]):
                raise LayoutProblem(f"'{name}' has no layout for {self._abi.name}", field.name)
            inner = self.of(name)
            return inner.size, inner.align
        raise LayoutProblem(f"unknown field type '{name}'", field.name, name)


def _up(value: int, align: int) -> int:
    return (value + align - 1) // align * align
