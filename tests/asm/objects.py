"""Compiles a few functions for one ABI and looks at the result: instructions by function, notes, symbols."""

from __future__ import annotations

import functools
import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

from codegen import tables
from codegen.model import Abi, Model

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
FREESTANDING = ["-std=c11", "-ffreestanding", "-fno-stack-protector", "-fno-pic", "-ffunction-sections"]
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}"]


@functools.cache
def model() -> Model:
    return tables.load(ROOT / "tables")


def abi_names() -> list[str]:
    """Every ABI that the tables have, so that a new one takes part by itself."""
    return sorted(path.stem for path in (ROOT / "tables" / "linux" / "abi").glob("*.yaml"))


def run(*command: str | Path) -> str:
    result = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=100, check=False)
    assert result.returncode == 0, f"{' '.join(map(str, command))}\n{result.stderr}"
    return result.stdout


def clang(abi: Abi) -> list[str]:
    return ["clang-19", f"--target={abi.toolchain.target}", *abi.toolchain.flags]


def cross_gcc(abi: str) -> list[str] | None:
    """gcc for an ABI, where it is installed."""
    native = {"x86_64": ["gcc"], "i386": ["gcc", "-m32"]}
    found = native.get(abi, [f"{model().abis[abi].toolchain.target}-gcc"])
    return found if shutil.which(found[0]) else None


def compile_c(
    source: Path, output: Path, compiler: list[str], *options: str, includes: list[str] | None = None
) -> Path:
    run(*compiler, *FREESTANDING, *(includes or INCLUDES), *options, "-c", source, "-o", output)
    return output


def link(output: Path, *objects: Path, entry: str = "0", options: tuple[str, ...] = ()) -> Path:
    run("ld.lld-19", "-static", f"--entry={entry}", *options, *objects, "-o", output)
    return output


# ---------------------------------------------------------------- instructions


@dataclass(frozen=True)
class Instruction:
    address: int
    code: str
    mnemonic: str
    operands: str

    def __str__(self) -> str:
        return f"{self.mnemonic} {self.operands}".strip()

    @property
    def words(self) -> list[str]:
        """Registers, numbers and names among the operands."""
        return re.findall(r"[%$#]?-?\w+", self.operands)

    @property
    def numbers(self) -> set[int]:
        found = (re.fullmatch(r"[$#]?(-?(?:0x[0-9a-f]+|\d+))", word) for word in self.words)
        return {int(match[1], 0) for match in found if match}


_FUNCTION = re.compile(r"^[0-9a-f]+ <([A-Za-z_][\w.]*)>:$")
_LINE = re.compile(r"^\s*([0-9a-f]+):\s+((?:[0-9a-f]{2,8} )+)\s*\t(\S+)(?:\s+(.*))?$")
_REMARK = re.compile(r"(?:^|\s+)(<.*|[#@;] .*|// .*)$")


def functions(path: Path, abi: Abi) -> dict[str, list[Instruction]]:
    """The instructions of an object or program, by function."""
    found: dict[str, list[Instruction]] = {}
    current: list[Instruction] = []
    for line in run("llvm-objdump-19", "-d", path).splitlines():
        head = _FUNCTION.match(line)
        if head:
            current = found.setdefault(head[1], [])
            continue
        match = _LINE.match(line)
        if match:
            code = _in_memory(match[2].split(), abi)
            operands = _REMARK.sub("", (match[4] or "").strip())
            if abi.family == "powerpc":
                operands = _named(match[3], operands)
            current.append(Instruction(int(match[1], 16), code, match[3], operands))
    return found


def _named(mnemonic: str, operands: str) -> str:
    """PowerPC's operands with names for the registers, which objdump prints as bare numbers."""
    immediate = mnemonic.endswith("i") or mnemonic in ("lis", "addis", "bf+", "bf", "bt", "bt+", "stdu")
    parts = re.sub(r"(-?\d+)\((\d+)\)", r"@\1(r\2)", operands).split(", ")
    for index, part in enumerate(parts):
        if re.fullmatch(r"\d+", part) and not (immediate and index > 0 and index == len(parts) - 1):
            parts[index] = f"r{part}"
    return ", ".join(parts).replace("@", "")


def _in_memory(printed: list[str], abi: Abi) -> str:
    """The bytes as they lie in memory: objdump prints the instructions of some machines as numbers."""
    turned = abi.endian == "little"
    return "".join(bytes.fromhex(part)[::-1].hex() if turned else part for part in printed)


def traps(abi: Abi, instructions: list[Instruction]) -> list[int]:
    """Where the traps are among the instructions."""
    return [index for index, each in enumerate(instructions) if each.code == abi.trap.opcode]


def spellings(abi: Abi, register: str) -> set[str]:
    """The ways in which a disassembler may write a register of the table."""
    name = abi.trap.asm_name(register)
    found = {register, name, f"%{register}", f"${register}", f"%{name}"}
    if re.fullmatch(r"x\d+", register):
        found.add(f"w{register[1:]}")
    if re.fullmatch(r"r[a-ds][xip]", register):
        found |= {f"%e{register[1:]}"}
    if re.fullmatch(r"r\d+", register) and abi.isa == "x86_64":
        found |= {f"%{register}d"}
    return found


# ---------------------------------------------------------------- ELF


@dataclass(frozen=True)
class Note:
    """An entry of vllsi_syscalls: the call's number, and the address of the trap that it stands for."""

    number: int
    trap: int


@dataclass(frozen=True)
class Section:
    name: str
    address: int
    offset: int
    size: int
    flags: int


class Program:
    """The sections of a linked program."""

    def __init__(self, path: Path, abi: Abi) -> None:
        self._data = path.read_bytes()
        assert self._data[:4] == b"\x7fELF"
        self.order = "<" if self._data[5] == 1 else ">"
        self.wide = self._data[4] == 2
        assert (abi.endian == "little") == (self.order == "<")
        self.machine = self._unpack("H", 18)[0]
        self.sections = self._sections()

    def _unpack(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from(self.order + form, self._data, offset)

    def _sections(self) -> dict[str, Section]:
        start = self._unpack("Q", 40)[0] if self.wide else self._unpack("I", 32)[0]
        size, count, names = self._unpack("HHH", 58 if self.wide else 46)
        rows = [self._unpack("IIQQQQ" if self.wide else "IIIIII", start + index * size) for index in range(count)]
        text = rows[names][4]
        found = {}
        for name, _kind, flags, address, offset, length in rows:
            end = self._data.index(b"\0", text + name)
            label = self._data[text + name : end].decode()
            found[label] = Section(label, address, offset, length, flags)
        return found

    def at(self, address: int, size: int) -> bytes:
        for section in self.sections.values():
            if section.flags & 2 and section.address <= address < section.address + section.size:
                offset = section.offset + address - section.address
                return self._data[offset : offset + size]
        raise AssertionError(f"no section holds {address:#x}")

    def notes(self) -> list[Note]:
        section = self.sections.get("vllsi_syscalls")
        if section is None:
            return []
        assert section.size % 8 == 0
        found = []
        for place in range(0, section.size, 8):
            number, distance = self._unpack("ii", section.offset + place)
            found.append(Note(number, section.address + place + 4 + distance))
        return sorted(found, key=lambda note: note.trap)
