"""Lowers one logical call to what one ABI's kernel takes: number, argument words in order, checks before the trap, shape of the result.

The ABI's delta lies over the row's `bits32`, and that over the row's `lower`. Words are C expressions over the stub's parameters; which register each
travels in is the ABI's list, position by position.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .model import Abi, Call, Lowering, Model, Param, Type, picks

_HALF = re.compile(r"(low|high)\((\w+)\)\Z")
_CODE = re.compile(r"code\((\w+)\)\Z")
_SIZEOF = re.compile(r"sizeof\((\w+)\)\Z")
_NUMBER = re.compile(r"-?(0x[0-9a-fA-F]+|\d+)\Z")


class LoweringProblem(Exception):
    """The row cannot be lowered on this ABI; `lowering.where` is the place to point at."""

    def __init__(self, message: str, lowering: Lowering) -> None:
        super().__init__(message)
        self.message, self.lowering = message, lowering


@dataclass(frozen=True)
class Word:
    """One argument of the kernel: a C expression, its C type, and whether it is narrower than a register."""

    expression: str
    c: str
    narrow: bool = False


@dataclass(frozen=True)
class Unit:
    """An argument passed divided: `shift` bits fewer, and no more than `limit_bits` left."""

    param: str
    divisor: int
    limit_shift: int


@dataclass(frozen=True)
class Pack:
    """An array of words passed by its address."""

    name: str
    words: tuple[str, ...]


ResultShape = Literal["plain", "narrow", "pair", "child", "offset", "never"]


@dataclass(frozen=True)
class Lowered:
    call: Call
    abi: Abi
    kernel: str
    number: int
    words: tuple[Word, ...]
    units: tuple[Unit, ...] = ()
    packs: tuple[Pack, ...] = ()
    result: ResultShape = "plain"


def delta(call: Call, abi: Abi) -> Lowering:
    """Everything that is said about entering `call` on `abi`."""
    combined = call.bits32.over(call.lower) if abi.bits == 32 else call.lower
    own = abi.lower.get(call.name)
    return own.over(combined) if own else combined


def entered(call: Call, abi: Abi, lowering: Lowering) -> str:
    """The kernel name whose number is used, or "" where this ABI has no such call."""
    if not picks(call.only, abi) or (call.beside and call.beside not in abi.numbers):
        return ""
    if lowering.via is not None:
        return lowering.via[0] if lowering.via[0] in abi.numbers else ""
    return next((name for name in lowering.enter or (call.kernel,) if name in abi.numbers), "")


def c_type(model: Model, wanted: Type) -> str:
    """The C type of a parameter."""
    vocabulary = model.vocabulary
    const = "const " if wanted.direction == "in" else ""
    if wanted.kind == "pointer":
        pointer = vocabulary.pointers[wanted.base]
        return pointer.c.replace("{const}", const)
    if wanted.kind == "implied":
        return "size_t"
    if wanted.kind == "struct":
        keyword = "union" if model.structs[wanted.base].is_union else "struct"
        base = f"{keyword} vllsi_linux_{wanted.base}"
    elif wanted.kind == "flags":
        base = vocabulary.values[model.flags[wanted.base].type].c
    else:
        base = vocabulary.values[wanted.base].c
    if wanted.direction is None:
        return base
    return f"{base}{const.strip()} *" if base.endswith("*") else f"{const}{base} *"


def width(model: Model, wanted: Type, abi_bits: int) -> int:
    """How many bits a parameter has on an ABI of that width."""
    if wanted.is_pointer or wanted.kind == "implied":
        return abi_bits
    name = model.flags[wanted.base].type if wanted.kind == "flags" else wanted.base
    return model.vocabulary.values[name].width(abi_bits)


class Lowerer:
    """Lowers calls of one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._c_types: dict[Type, str] = {}
        self._done: dict[tuple[str, str], Lowered | None] = {}

    def lower(self, call: Call, abi: Abi) -> Lowered | None:
        """The call on this ABI, or None where the ABI does not have it. Each pair is lowered once."""
        key = (call.name, abi.name)
        if key not in self._done:
            self._done[key] = self._lower(call, abi)
        return self._done[key]

    def _lower(self, call: Call, abi: Abi) -> Lowered | None:
        if call.unimplemented or call.parent:
            return None
        lowering = delta(call, abi)
        kernel = entered(call, abi, lowering)
        if not kernel:
            return None
        return _Build(self, self._model, call, abi, lowering).lowered(kernel)

    def c(self, wanted: Type) -> str:
        text = self._c_types.get(wanted)
        if text is None:
            text = self._c_types[wanted] = c_type(self._model, wanted)
        return text


class _Build:
    """One call being lowered on one ABI."""

    def __init__(self, lowerer: Lowerer, model: Model, call: Call, abi: Abi, lowering: Lowering) -> None:
        self._lowerer, self._model, self._call, self._abi, self._lowering = lowerer, model, call, abi, lowering
        self._params: Mapping[str, Param] = {param.name: param for param in call.params}
        self._packs: list[Pack] = []
        self._units: list[Unit] = []
        self._result_used = False

    def lowered(self, kernel: str) -> Lowered:
        words = self._words()
        limit = len(self._abi.trap.arguments) + (self._abi.trap.stack.slots if self._abi.trap.stack else 0)
        if len(words) > limit:
            raise self._problem(f"{len(words)} arguments, but {self._abi.name} passes {limit} at most")
        return Lowered(
            self._call,
            self._abi,
            kernel,
            self._abi.numbers[kernel],
            tuple(words),
            tuple(self._units),
            tuple(self._packs),
            self._shape(),
        )

    def _shape(self) -> ResultShape:
        if self._lowering.returns in ("pair", "child"):
            return "pair" if self._lowering.returns == "pair" else "child"
        if self._lowering.returns == "i32":
            return "narrow"
        if self._result_used:
            return "offset"
        return "never" if self._call.returns.kind == "never" else "plain"

    def _words(self) -> list[Word]:
        lowering = self._lowering
        items = list(lowering.order) if lowering.order is not None else [p.name for p in self._call.params]
        if lowering.returns == "pair":
            items = []
        items += [name for name in lowering.set if name not in items]
        for name, packed in lowering.pack_at.items():
            if name not in items:
                raise self._problem(f"packs '{name}', which is no argument of this call")
            items = [item for item in items if item == name or item not in packed]
            self._packs.append(Pack(f"packed_{name}", self._packed_words(packed)))
        if lowering.pack is not None:
            return [self._pack_all(lowering.pack)]
        if lowering.via is not None:
            return [Word(str(lowering.via[1]), "long"), self._pack_all(tuple(items))]
        words: list[Word] = []
        for item in items:
            self._append(words, item)
        return words

    def _pack_all(self, items: tuple[str, ...]) -> Word:
        self._packs.append(Pack("packed", self._packed_words(items)))
        return Word("packed", "const long *")

    def _packed_words(self, items: tuple[str, ...]) -> tuple[str, ...]:
        words: list[Word] = []
        for item in items:
            self._append(words, item, packing=True)
        return tuple(f"(long){wrapped(word.expression)}" for word in words)

    def _append(self, words: list[Word], item: str, *, packing: bool = False) -> None:
        half = _HALF.match(item)
        size = _SIZEOF.match(item)
        code = _CODE.match(item)
        if half is not None:
            words.append(self._half(half[1], half[2]))
        elif code is not None:
            words.append(self._code(code[1]))
        elif size is not None:
            words.append(Word(f"sizeof({self._struct(size[1])})", "size_t"))
        elif _NUMBER.match(item):
            words.append(Word(item, "long"))
        elif "|" in item:
            words.append(self._combined(item))
        elif item in self._lowering.set:
            words.append(Word(str(self._lowering.set[item]), "long"))
        elif not packing and item in self._lowering.pack_at:
            words.append(Word(f"packed_{item}", "const long *"))
        elif item in self._params:
            self._append_param(words, self._params[item])
        elif item == "result":
            self._result_used = True
            words.append(Word("&result_offset", "int64_t *"))
        else:
            raise self._problem(f"argument '{item}' is no parameter of '{self._call.name}'")

    def _code(self, name: str) -> Word:
        """The address of a piece of the ABI's assembly, where the kernel wants it as an argument."""
        if name not in self._abi.assembly:
            raise self._problem(f"'code({name})' names no assembly of {self._abi.name}")
        return Word(f"(unsigned long)&vllsi_linux_{name}", "unsigned long")

    def _combined(self, item: str) -> Word:
        """`flags | O_LARGEFILE`: a parameter with constants that this way of entering the call needs."""
        name, *constants = (part.strip() for part in item.split("|"))
        if name not in self._params:
            raise self._problem(f"argument '{item}' does not start with a parameter of '{self._call.name}'")
        unknown = next((constant for constant in constants if constant not in self._model.constants), "")
        if unknown:
            raise self._problem(f"'{unknown}' in argument '{item}' is no known constant")
        wanted = self._params[name].type
        expression = " | ".join([name, *(f"VLLSI_LINUX_{constant}" for constant in constants)])
        return Word(expression, self._lowerer.c(wanted), width(self._model, wanted, self._abi.bits) < self._abi.bits)

    def _struct(self, name: str) -> str:
        struct = self._model.structs.get(name)
        if struct is None:
            raise self._problem(f"sizeof of unknown struct '{name}'")
        return f"{'union' if struct.is_union else 'struct'} vllsi_linux_{name}"

    def _half(self, which: str, name: str) -> Word:
        if name not in self._params:
            raise self._problem(f"'{which}({name})' names no parameter of '{self._call.name}'")
        if self._abi.bits == 64:
            return Word(name, self._lowerer.c(self._params[name].type)) if which == "low" else Word("0", "long")
        return _low(name) if which == "low" else _high(name)

    def _append_param(self, words: list[Word], param: Param) -> None:
        bits = width(self._model, param.type, self._abi.bits)
        words.extend([Word("0", "long")] * self._lowering.pad.get(param.name, 0))
        if param.type.kind == "implied":
            value = self._abi.constants.get(param.type.base, self._model.vocabulary.implied[param.type.base])
            words.append(Word(str(value), "size_t"))
        elif param.name in self._lowering.unit:
            divisor = self._lowering.unit[param.name]
            shift = divisor.bit_length() - 1
            self._units.append(Unit(param.name, divisor, self._abi.bits + shift))
            words.append(Word(f"(unsigned long)((uint64_t){param.name} >> {shift})", "unsigned long"))
        elif bits <= self._abi.bits:
            words.append(Word(param.name, self._lowerer.c(param.type), bits < self._abi.bits))
        else:
            self._append_split(words, param.name)

    def _append_split(self, words: list[Word], name: str) -> None:
        how = self._lowering.split.get(name, "")
        even = how == "even" or (how == "" and self._abi.pairs == "even")
        if even and len(words) % 2 == 1:
            words.append(Word("0", "long"))
        high_first = how == "high_low" or self._abi.endian == "big"
        words.extend((_high(name), _low(name)) if high_first else (_low(name), _high(name)))

    def _problem(self, message: str) -> LoweringProblem:
        return LoweringProblem(f"{self._call.name} on {self._abi.name}: {message}", self._lowering)


def _low(name: str) -> Word:
    return Word(f"(uint32_t){name}", "uint32_t")


def _high(name: str) -> Word:
    return Word(f"(uint32_t)((uint64_t){name} >> 32)", "uint32_t")


def wrapped(expression: str) -> str:
    """An expression that a cast can stand before."""
    return expression if re.fullmatch(r"\w+", expression) else f"({expression})"
