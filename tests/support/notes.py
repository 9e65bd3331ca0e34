"""Reads the notes that every stub leaves in a program: which system calls its instructions can make."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from codegen.lower import Lowerer
from codegen.model import Abi, Model

SECTION = "vllsi_syscalls"
ANY_CALL = -1


@dataclass(frozen=True)
class _Layout:
    """Where a section header holds its name, offset and size, for one class of ELF file."""

    head: str  # of the file, from e_entry on
    section: str
    fields: tuple[int, int, int]


_LAYOUTS = {1: _Layout("IIIIHHHHHH", "IIIIIIIIII", (0, 4, 5)), 2: _Layout("QQQIHHHHHH", "IIQQQQIIQQ", (0, 4, 5))}


def section(program: Path, wanted: str) -> bytes:
    """The bytes of a section of an ELF file; none when it has no such section."""
    data = program.read_bytes()
    if data[:4] != b"\x7fELF":
        raise ValueError(f"{program.name} is no ELF file")
    order = "<" if data[5] == 1 else ">"
    layout = _LAYOUTS[data[4]]
    head = struct.unpack_from(order + layout.head, data, 24)
    table, size, count, names = head[2], head[7], head[8], head[9]
    rows = [struct.unpack_from(order + layout.section, data, table + i * size) for i in range(count)]
    name_at, offset_at, size_at = layout.fields
    texts = data[rows[names][offset_at] :]
    for row in rows:
        start = row[name_at]
        if texts[start : texts.index(b"\0", start)].decode() == wanted:
            return data[row[offset_at] : row[offset_at] + row[size_at]]
    return b""


def numbers(abi: Abi, program: Path) -> list[int]:
    """The number of each noted instruction; -1 where the caller chooses it."""
    order = "<" if abi.endian == "little" else ">"
    return [number for number, _distance in struct.iter_unpack(f"{order}ii", section(program, SECTION))]


def distinct_numbers(abi: Abi, program: Path) -> set[int]:
    return set(numbers(abi, program)) - {ANY_CALL}


def call_names(abi: Abi, program: Path) -> list[str]:
    """The kernel's names of the calls that a program can make, in order."""
    names = {number: name for name, number in abi.numbers.items()}
    return sorted(names.get(number, str(number)) for number in distinct_numbers(abi, program))


def rows(model: Model, abi: Abi, program: Path) -> list[str]:
    """The rows of the tables whose stubs can have left the notes of a program."""
    called = distinct_numbers(abi, program)
    lowerer = Lowerer(model)
    found = ((call.name, lowerer.lower(call, abi)) for call in model.calls.values())
    return sorted(name for name, lowered in found if lowered is not None and lowered.number in called)
