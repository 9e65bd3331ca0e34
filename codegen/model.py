"""The checked tables as frozen dataclasses: what the rest of the generator works on.

Nothing here knows about YAML, C or templates. A `where` is a path into the document that a fact came from, kept for late diagnostics.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .source import Document, TablePath

Direction = Literal["in", "out", "inout"]
Bits = Literal[32, 64]


@dataclass(frozen=True)
class Where:
    """The table row that a fact comes from."""

    document: Document = field(repr=False, compare=False)
    path: TablePath = ()


# ---------------------------------------------------------------- vocabulary


@dataclass(frozen=True)
class ValueType:
    name: str
    c: str
    bits: int | Literal["word"]
    signed: bool
    brief: str

    def width(self, abi_bits: int) -> int:
        return abi_bits if self.bits == "word" else int(self.bits)


@dataclass(frozen=True)
class PointerType:
    name: str
    c: str
    direction: Direction | None
    brief: str


@dataclass(frozen=True)
class Vocabulary:
    values: Mapping[str, ValueType]
    pointers: Mapping[str, PointerType]
    implied: Mapping[str, int]
    returns: tuple[str, ...]


# ---------------------------------------------------------------- signatures


@dataclass(frozen=True)
class Type:
    """A parsed type expression: `BASE [direction] [count] [?]`, or `implied NAME`."""

    base: str
    kind: Literal["value", "flags", "struct", "pointer", "implied"]
    direction: Direction | None = None
    count: str = ""
    nullable: bool = False

    @property
    def is_pointer(self) -> bool:
        return self.kind == "pointer" or self.direction is not None


@dataclass(frozen=True)
class Param:
    name: str
    type: Type


@dataclass(frozen=True)
class Returns:
    """What a successful call gives: a kind, and the parameter, set or text that qualifies it."""

    kind: str
    detail: str = ""


@dataclass(frozen=True)
class Errors:
    man: tuple[str, ...] = ()
    observed: tuple[str, ...] = ()
    unknown: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.man + self.observed))


@dataclass(frozen=True)
class Condition:
    """What a flag adds to a call's hints."""

    param: str
    has: tuple[str, ...]
    hint: str
    reason: str


@dataclass(frozen=True)
class Lowering:
    """The verbs of one delta; None where a verb is not used."""

    enter: tuple[str, ...] = ()
    order: tuple[str, ...] | None = None
    pack: tuple[str, ...] | None = None
    pack_at: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    split: Mapping[str, str] = field(default_factory=dict)
    pad: Mapping[str, int] = field(default_factory=dict)
    set: Mapping[str, int] = field(default_factory=dict)
    via: tuple[str, int] | None = None
    unit: Mapping[str, int] = field(default_factory=dict)
    returns: str = ""
    where: Where | None = None

    def over(self, base: Lowering) -> Lowering:
        """This delta laid over `base`: what is said here wins, verb by verb."""
        return Lowering(
            enter=self.enter or base.enter,
            order=self.order if self.order is not None else base.order,
            pack=self.pack if self.pack is not None else base.pack,
            pack_at=self.pack_at or base.pack_at,
            split=self.split or base.split,
            pad=self.pad or base.pad,
            set={**base.set, **self.set},
            via=self.via or base.via,
            unit=self.unit or base.unit,
            returns=self.returns or base.returns,
            where=self.where or base.where,
        )


@dataclass(frozen=True)
class Call:
    """One row: a system call, or one variant of a call that a selector argument splits."""

    name: str
    subject: str
    where: Where
    brief: str
    params: tuple[Param, ...] = ()
    returns: Returns = Returns("nothing")
    errors: Errors = Errors()
    blocks: str = "never"
    category: str = "Syscall"
    hints: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()
    since: str = ""
    fallback: tuple[str, ...] = ()
    kernel: str = ""
    beside: str = ""
    only: tuple[str, ...] = ()
    notes: str = ""
    handler: str = ""
    unimplemented: str = ""
    selector: str = ""
    lower: Lowering = Lowering()
    bits32: Lowering = Lowering()
    variants: tuple[Call, ...] = ()
    parent: str = ""
    call_items: tuple[str, ...] = ()

    @property
    def visible(self) -> tuple[Param, ...]:
        """The parameters that the C signature shows."""
        return tuple(param for param in self.params if param.type.kind != "implied")

    def param(self, name: str) -> Param | None:
        return next((param for param in self.params if param.name == name), None)


# ---------------------------------------------------------------- flags, errors, structs


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    exceptions: Mapping[str, int] = field(default_factory=dict)
    only: tuple[str, ...] = ()
    alias: str = ""
    brief: str = ""
    absent: tuple[str, ...] = ()
    own_alias: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class FlagSet:
    name: str
    subject: str
    where: Where
    brief: str
    type: str
    kind: Literal["bits", "enum"]
    headers: tuple[str, ...]
    constants: Mapping[str, Constant]
    include: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Field:
    """A member of a struct. `members` is set for an inline struct or union."""

    name: str
    type: str
    count: int | None = None
    flexible: bool = False
    uapi: str = ""
    brief: str = ""
    at: int | None = None
    members: tuple[Field, ...] = ()
    is_union: bool = False
    anonymous: bool = False


@dataclass(frozen=True)
class Layout:
    """The fields of a struct for the ABIs that `applies` names; an empty tuple means all others. `uapi` is the header's name there, if another."""

    applies: tuple[str, ...]
    fields: tuple[Field, ...]
    uapi: str = ""


@dataclass(frozen=True)
class Struct:
    name: str
    subject: str
    where: Where
    brief: str
    headers: tuple[str, ...]
    uapi: str
    layouts: tuple[Layout, ...]
    is_union: bool = False
    packed: tuple[str, ...] = ()
    align: int = 0
    only: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True)
class Errno:
    name: str
    number: int
    exceptions: Mapping[str, int]
    kind: str
    messages: Mapping[str, str]
    alias: str = ""
    only: tuple[str, ...] = ()


# ---------------------------------------------------------------- ABIs


@dataclass(frozen=True)
class StackArguments:
    """How arguments travel that have no register."""

    constraint: str
    before: tuple[str, ...]
    each: str
    offset: int
    after: tuple[str, ...]
    slots: int


@dataclass(frozen=True)
class Trap:
    instruction: str
    number: str
    arguments: tuple[str, ...]
    result: str
    clobbers: tuple[str, ...]
    opcode: str
    mnemonic: str
    arguments_clobbered: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    narrow: Mapping[str, str] = field(default_factory=dict)
    error_register: str = ""
    error_after: tuple[str, ...] = ()
    error_flag: str = ""
    second_result: str = ""
    clobbers_when: tuple[str, tuple[str, ...]] | None = None
    stack: StackArguments | None = None

    def asm_name(self, register: str) -> str:
        return self.names.get(register, register)


@dataclass(frozen=True)
class Relocation:
    """A relocation that a static-pie program can hold: the psABI's name and number of it."""

    name: str
    number: int


@dataclass(frozen=True)
class Tls:
    """Where thread-local storage lies around the thread pointer; all places are in bytes from the pointer.

    Variant 1 puts the variables above the control block, variant 2 below it. A bias is how far a thread pointer, or a place in the block, is moved.
    """

    variant: Literal[1, 2]
    bytes: int
    below: int = 0
    self_at: int | None = None
    canary_at: int | None = None
    pointer_bias: int = 0
    block_bias: int = 0

    @property
    def control(self) -> range:
        """The control block."""
        return range(-self.pointer_bias - self.below, self.bytes - self.pointer_bias)


@dataclass(frozen=True)
class Vdso:
    """The functions that the kernel maps into every program, by the call that each stands for."""

    version: str
    functions: Mapping[str, str]
    error_flag: str = ""


@dataclass(frozen=True)
class LandingPads:
    """Where indirect branches may end, and the property that says so of an object file."""

    instruction: str
    property: str
    features: tuple[str, ...]


@dataclass(frozen=True)
class Toolchain:
    target: str
    flags: tuple[str, ...]
    elf_machine: int


@dataclass(frozen=True)
class Abi:
    name: str
    where: Where
    brief: str
    family: str
    isa: str
    bits: Bits
    endian: Literal["little", "big"]
    pairs: Literal["any", "even"]
    align_64: int
    detect: str
    uapi: str
    errno: str
    toolchain: Toolchain
    emulator: str
    section_type: str
    constants: Mapping[str, int]
    trap: Trap
    assembly: Mapping[str, str]
    lower: Mapping[str, Lowering]
    numbers: Mapping[str, int]
    aliases: Mapping[str, str]
    undescribed: Mapping[str, str]
    relocations: Mapping[str, Relocation]
    tls: Tls
    vdso: Vdso | None = None
    landing_pads: LandingPads | None = None

    @property
    def groups(self) -> frozenset[str]:
        """Every name by which an exception may mean this ABI."""
        return frozenset((self.name, self.family, f"bits{self.bits}", f"{self.endian}_endian"))


@dataclass(frozen=True)
class Permissions:
    categories: Mapping[str, str]
    default: str
    members: Mapping[str, tuple[str, ...]]
    hints: Mapping[str, str]
    required_in: Mapping[str, tuple[str, ...]]
    forbidden_with: Mapping[str, Mapping[str, tuple[str, ...]]]

    def category_of(self, call: str) -> str:
        for category, members in self.members.items():
            if call in members:
                return category
        return self.default


@dataclass(frozen=True)
class Model:
    vocabulary: Vocabulary
    permissions: Permissions
    calls: Mapping[str, Call]
    flags: Mapping[str, FlagSet]
    structs: Mapping[str, Struct]
    errno: Mapping[str, Errno]
    abis: Mapping[str, Abi]
    constants: Mapping[str, tuple[FlagSet, Constant]]
    documents: Mapping[str, Document]

    def every_call(self) -> list[Call]:
        """All rows: calls, and behind each its variants."""
        return [row for call in self.calls.values() for row in (call, *call.variants)]


def picks(names: tuple[str, ...], abi: Abi) -> bool:
    """Whether a list of ABI names, families and classes means this ABI; the empty list means all."""
    return not names or not abi.groups.isdisjoint(names)


def exception(values: Mapping[str, int], abi: Abi, default: int) -> int:
    """A value with exceptions: the ABI's own name wins over its family, and that over its class."""
    for group in (abi.name, abi.family, f"{abi.endian}_endian", f"bits{abi.bits}"):
        if group in values:
            return values[group]
    return default
