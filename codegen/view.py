"""Prepares what the templates print: each stub as parts, each table as rows. No C is put together here beyond declarators and expressions."""

from __future__ import annotations

import functools
import re
import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from . import rules
from .layout import Layouts, Placed, StructLayout
from .lower import Lowered, Lowerer, Word, wrapped
from .model import Abi, Call, Errno, FlagSet, Model, Param, exception, picks

IN_UNION = re.compile(r"in_union\((\w+)\)\Z")
PREFIX = "vllsi_linux_"
INTERNAL = "vllsi__linux_"
UPPER = "VLLSI_LINUX_"


def declare(c_type: str, name: str) -> str:
    """A declarator: `int32_t fd`, `const void *buf`."""
    return f"{c_type}{name}" if c_type.endswith("*") else f"{c_type} {name}"


# ---------------------------------------------------------------- stubs per ABI


@dataclass(frozen=True)
class Variable:
    """A local register variable of a stub."""

    declaration: str
    value: str


@dataclass(frozen=True)
class TrapStub:
    """Everything a template needs to print one trap."""

    name: str
    number: str
    summary: str
    result_type: str
    params: str
    guards: tuple[str, ...]
    packs: tuple[str, ...]
    variables: tuple[Variable, ...]
    code: tuple[str, ...]
    outputs: tuple[str, ...]
    inputs: tuple[str, ...]
    clobbers: tuple[str, ...]
    shape: str
    outcome: str
    first_param: str = ""


class TrapViews:
    """Turns lowered calls of one ABI into trap stubs."""

    def __init__(self, lowerer: Lowerer, abi: Abi) -> None:
        self._lowerer, self._abi, self._trap = lowerer, abi, abi.trap

    def stubs(self, calls: Iterable[Call]) -> list[TrapStub]:
        result = []
        for call in calls:
            lowered = self._lowerer.lower(call, self._abi)
            if lowered is None:
                continue
            visible = call.visible
            result.append(self._stub(lowered, INTERNAL + call.name, visible, lowered.words))
            for count in prefix_forms(call):
                result.append(self._stub(lowered, f"{INTERNAL}{call.name}_{count}", visible[:count], lowered.words[:count]))
        return result

    def raw(self, count: int) -> TrapStub:
        """`syscall0` to `syscall6`: the number is an argument, so the note says that it is unknown."""
        letters = "abcdef"[:count]
        words = tuple(Word(letter, "long") for letter in letters)
        params = ", ".join(["long number", *(f"long {letter}" for letter in letters)])
        return self._build(f"{INTERNAL}syscall{count}", "-1", "number", params, words, "plain", (), (), "")

    def _stub(self, lowered: Lowered, name: str, params: tuple[Param, ...], words: tuple[Word, ...]) -> TrapStub:
        listing = ", ".join(declare(self._lowerer.c(param.type), param.name) for param in params) or "void"
        guards = []
        for unit in lowered.units:
            guards.append(f"if ((uint64_t){unit.param} & {unit.divisor - 1}) return -(vllsi_result){UPPER}EINVAL;")
            guards.append(f"if ((uint64_t){unit.param} >> {unit.limit_shift}) return -(vllsi_result){UPPER}EOVERFLOW;")
        packs = tuple(f"const long {pack.name}[] = {{{', '.join(pack.words)}}};" for pack in lowered.packs)
        number = str(lowered.number)
        first = params[0].name if params else ""
        return self._build(name, number, number, listing, words, lowered.result, tuple(guards), packs, first, lowered.kernel)

    def _build(
        self, name: str, note: str, number: str, params: str, words: tuple[Word, ...], shape: str, guards: tuple[str, ...],
        packs: tuple[str, ...], first_param: str, kernel: str = "",
    ) -> TrapStub:  # fmt: skip
        trap = self._trap
        variables = [Variable(f'register long {trap.number} __asm__("{trap.asm_name(trap.number)}")', number)]
        inputs: list[str] = []
        outputs = ['"=r"(outcome)']
        kept = not trap.arguments_clobbered or trap.number == trap.result
        (inputs if kept else outputs).append(f'"{"r" if kept else "+r"}"({trap.number})')
        used = {trap.number, trap.result}
        for register, word in zip(trap.arguments, words, strict=False):
            asm_name = trap.narrow.get(register, register) if word.narrow else register
            if word.narrow and register not in trap.narrow:
                word = Word(f"(long){wrapped(word.expression)}", "long")  # the psABI wants it extended
            variables.append(Variable(f'register {declare(word.c, register)} __asm__("{trap.asm_name(asm_name)}")', word.expression))
            in_out = trap.arguments_clobbered and register != trap.result
            (outputs if in_out else inputs).append(f'"+r"({register})' if in_out else f'"r"({register})')
            used.add(register)
        # Last first: a variant puts constants in front, so each argument moves to a later register than it came in.
        variables[1:] = variables[:0:-1]
        before, after = self._stack(words[len(trap.arguments) :], inputs)
        # Before any register is loaded, so that computing them disturbs none.
        variables[:0] = [
            Variable(f"const long stack{index}", f"(long){wrapped(word.expression)}")
            for index, word in enumerate(words[len(trap.arguments) :], len(trap.arguments) + 1)
        ]
        if trap.error_register:
            outputs.append('"=r"(failed)')
            used.add(trap.error_register)
        if shape in ("pair", "child"):
            outputs.append('"=r"(second)')
            used.add(trap.second_result)
        gone = {trap.asm_name(register) for register in used}
        clobbers = [f'"{register}"' for register in trap.clobbers if register not in gone]
        places = ", ".join(f"{r} = {w.expression}" for r, w in zip(self._places(len(words)), words, strict=True))
        summary = f"{kernel or 'any call'} = {note}" + (f": {places}" if places else "")
        code = (*_quoted(before), f'VLLSI__TRAP("{note}")', *_quoted((*(_escaped(line) for line in trap.error_after), *after)))
        return TrapStub(
            name=name,
            number=note,
            summary=summary,
            result_type="void" if shape == "never" else "vllsi_result",
            params=params,
            guards=guards,
            packs=packs,
            variables=tuple(variables),
            code=code,
            outputs=tuple(outputs),
            inputs=tuple(inputs),
            clobbers=(*clobbers, '"memory"'),
            shape=shape,
            outcome=self._outcome(shape),
            first_param=first_param,
        )

    def _places(self, count: int) -> list[str]:
        registers = list(self._trap.arguments[:count])
        return registers + [f"stack{index}" for index in range(count - len(registers))]

    def _stack(self, words: tuple[Word, ...], inputs: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lines around the trap that bring arguments to where no register operand can."""
        stack = self._trap.stack
        if not words or stack is None:
            return (), ()
        first = len(self._trap.arguments) + 1
        lines = [_escaped(line).replace(f"{{arg{first}}}", f"%[stack{first}]") for line in stack.before]
        for index in range(len(words)):
            name = f"stack{first + index}"
            inputs.append(f'[{name}] "{stack.constraint}"({name})')
            if stack.each:
                size = self._abi.bits // 8
                lines.append(_escaped(stack.each).replace("{value}", f"%[{name}]").replace("{offset}", str(stack.offset + index * size)))
        return tuple(lines), tuple(_escaped(line) for line in stack.after)

    def _outcome(self, shape: str) -> str:
        outcome = "(int32_t)outcome" if shape == "narrow" else "outcome"
        return f"VLLSI__RESULT({outcome}, failed)" if self._trap.error_register else f"VLLSI__RESULT({outcome})"


def _escaped(line: str) -> str:
    """A line of plain assembly as inline assembly wants it."""
    return line.replace("%", "%%")


def _quoted(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Lines of assembly as C string literals."""
    return tuple(f'"{line}\\n\\t"' for line in lines)


def prefix_forms(call: Call) -> list[int]:
    """How many arguments the variants of a call pass, where fewer than all."""
    counts = {len(variant.call_items) for variant in call.variants}
    return sorted(count for count in counts if count < len(call.visible))


# ---------------------------------------------------------------- public stubs


@dataclass(frozen=True)
class PublicStub:
    """A documented public stub; the same on every ABI that has it."""

    call: Call
    name: str
    comment: tuple[str, ...]
    result_type: str
    params: str
    arguments: str
    target: str
    condition: str
    never: bool
    unused: tuple[str, ...]


class PublicViews:
    def __init__(self, model: Model, lowerer: Lowerer) -> None:
        self._model, self._lowerer = model, lowerer

    def stubs(self) -> list[PublicStub]:
        return [self._stub(call) for call in self._model.every_call() if not call.unimplemented]

    def _stub(self, call: Call) -> PublicStub:
        params = ", ".join(declare(self._lowerer.c(param.type), param.name) for param in call.visible) or "void"
        if call.parent:
            target, arguments = self._variant_target(call)
        else:
            target, arguments = INTERNAL + call.name, ", ".join(param.name for param in call.visible)
        never = call.returns.kind == "never"
        unused = tuple(param.name for param in call.visible if not re.search(rf"\b{param.name}\b", arguments))
        return PublicStub(
            call, PREFIX + call.name, tuple(self._comment(call)), "void" if never else "vllsi_result", params, arguments, target,
            "" if self._everywhere(call) else f"{UPPER}HAS_{call.name}", never, unused,
        )  # fmt: skip

    def _everywhere(self, call: Call) -> bool:
        return all(available(self._model, self._lowerer, call, abi) for abi in self._model.abis.values())

    def _variant_target(self, call: Call) -> tuple[str, str]:
        parent = self._model.calls[call.parent]
        count = len(call.call_items)
        name = INTERNAL + parent.name + (f"_{count}" if count < len(parent.visible) else "")
        own = {param.name: param for param in call.visible}
        arguments = []
        for item, wanted in zip(call.call_items, parent.visible, strict=False):
            wanted_c = self._lowerer.c(wanted.type)
            given = own.get(item)
            expression = " | ".join(self._token(token.strip(), own, call) for token in item.split("|"))
            if given is None or self._lowerer.c(given.type) != wanted_c:
                expression = f"({wanted_c}){expression}" if "|" not in expression else f"({wanted_c})({expression})"
            arguments.append(expression)
        return name, ", ".join(arguments)

    def _token(self, token: str, own: Mapping[str, Param], call: Call) -> str:
        union = IN_UNION.match(token)
        if union is not None:
            return f"VLLSI__IN_UNION({union[1]})"
        param = call.param(token)
        if param is not None and param.type.kind == "implied":
            return f"{UPPER}IMPLIED_{param.type.base}"
        return f"{UPPER}{token}" if token in self._model.constants and token not in own else token

    def _comment(self, call: Call) -> list[str]:
        lines = [call.brief]
        for param in call.visible:
            lines.append(f"@param {param.name} {self._param_text(param)}")
        lines.append(f"@return {self._returns_text(call)}")
        lines += self._error_lines(call)
        lines.append(f"@blocks {BLOCKS[call.blocks]}; allocates nothing; {_in_handler(call)}.")
        for hint, reason in call.hints.items():
            lines.append(f"@hint {hint}: {reason}.")
        for condition in call.conditions:
            lines.append(f"@hint {condition.hint} with {' or '.join(condition.has)}: {condition.reason}.")
        if call.fallback:
            lines.append(f"@fallback {', '.join(call.fallback)}")
        if call.notes:
            lines.append(f"@note {call.notes}")
        lines.append(f"@since Linux {call.since}; {call.where.document.table}#{call.parent or call.name}")
        return [wrapped for line in lines for wrapped in wrap(line, 114, "    " if line.startswith("@") else "")]

    def _error_lines(self, call: Call) -> list[str]:
        errors = call.errors
        lines = []
        if errors.names:
            lines.append(f"@errors {', '.join(f'E{name}' for name in errors.names)}")
        if errors.unknown:
            lines.append(f"@errors not documented: {errors.unknown}")
        return lines or ["@errors none"]

    def _param_text(self, param: Param) -> str:
        wanted = param.type
        text = self._base_text(param)
        if wanted.count:
            length = wanted.count
            text = f"{length} bytes" if wanted.base == "bytes" else f"{text}, {length} of them"
        return f"[{wanted.direction or 'in'}] {text}{'; may be NULL' if wanted.nullable else ''}"

    def _base_text(self, param: Param) -> str:
        wanted, vocabulary = param.type, self._model.vocabulary
        if wanted.kind == "pointer":
            return vocabulary.pointers[wanted.base].brief
        if wanted.kind == "struct":
            return f"{'union' if self._model.structs[wanted.base].is_union else 'struct'} {wanted.base}"
        if wanted.kind == "flags":
            return f"{wanted.base}: {self._model.flags[wanted.base].brief.rstrip('.')}"
        return vocabulary.values[wanted.base].brief

    def _returns_text(self, call: Call) -> str:
        kind, detail = call.returns.kind, call.returns.detail
        if kind in RETURNS:
            return RETURNS[kind]
        if kind == "count":
            return f"how many of {detail} were done, or a failure."
        if kind == "flags":
            return f"flags of {detail}, or a failure."
        return f"{detail}, or a failure."



def _in_handler(call: Call) -> str:
    """What a signal handler may expect of the call. The stubs are all fit for one: they write to no memory but the caller's."""
    if call.handler:
        return call.handler
    return "may be called from a signal handler" + (", which then does not go on" if call.returns.kind == "never" else "")


BLOCKS = {
    "never": "no",
    "io": "may wait for storage or a file system",
    "event": "may wait without bound for another party",
}
RETURNS = {
    "nothing": "0, or a failure.",
    "fd": "a new descriptor that the caller owns, or a failure.",
    "pid": "a process id, or a failure.",
    "tid": "a thread id, or a failure.",
    "uid": "a user id, or a failure.",
    "gid": "a group id, or a failure.",
    "signal": "a signal number, or a failure.",
    "keyid": "a key's serial number, or a failure.",
    "ipcid": "the id of an IPC object, or a failure.",
    "address": "an address, or a failure.",
    "never": "does not return.",
    "twice": "in the parent the child's id, in the child 0, or a failure.",
}


@functools.lru_cache(maxsize=65536)
def wrap(text: str, width: int, indent: str) -> tuple[str, ...]:
    return tuple(textwrap.wrap(" ".join(text.split()), width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False))


def available(model: Model, lowerer: Lowerer, call: Call, abi: Abi) -> bool:
    """Whether an ABI has the call; a variant needs its constants too."""
    if call.unimplemented:
        return False
    parent = model.calls[call.parent] if call.parent else call
    if lowerer.lower(parent, abi) is None or not picks(call.only, abi):
        return False
    tokens = [token for item in call.call_items for token in item.replace("|", " ").split()]
    names = {param.name for param in call.params}
    return all(
        rules.constant_value(model, token, abi) is not None for token in tokens if token in model.constants and token not in names
    )


# ---------------------------------------------------------------- constants, errors, structs


def literal(value: int) -> str:
    """A C literal that has its value in the preprocessor and in an expression."""
    if value < 0:
        return f"({value})"
    if value < 10:
        return str(value)
    suffix = "" if value <= 0x7FFFFFFF else "u" if value <= 0xFFFFFFFF else "ull"
    return f"{value:#x}{suffix}"


def flag_rows(model: Model, flag_set: FlagSet, abi: Abi) -> list[tuple[str, str, str]]:
    """(macro, literal, brief) of the set's constants that this ABI has."""
    rows = []
    for name, constant in flag_set.constants.items():
        value = rules.constant_value(model, name, abi)
        if value is not None:
            rows.append((f"{UPPER}{name}", literal(value), constant.brief))
    return rows


def error_number(model: Model, error: Errno, abi: Abi) -> int | None:
    if not picks(error.only, abi):
        return None
    own = abi.where.document.data.get("errno", {})
    if isinstance(own.get(error.name), int):
        return int(own[error.name])
    number = exception(error.exceptions, abi, error.number)
    if error.alias and not error.exceptions.keys() & abi.groups:
        return error_number(model, model.errno[error.alias], abi)
    return number or None


def error_rows(model: Model, abi: Abi) -> list[dict[str, Any]]:
    rows = []
    for error in model.errno.values():
        number = error_number(model, error, abi)
        if number is None:
            continue
        target = model.errno[error.alias] if error.alias and not error.messages else error
        rows.append({"name": f"E{error.name}", "number": number, "alias": bool(error.alias), "messages": target.messages, "kind": target.kind})
    return sorted(rows, key=lambda row: (row["number"], row["alias"]))


class StructViews:
    """Declarations of one ABI's structs, inner ones first."""

    def __init__(self, model: Model, abi: Abi) -> None:
        self._model, self._abi = model, abi
        self._layouts: Layouts = rules.layouts_of(model, abi)

    def rows(self) -> list[dict[str, Any]]:
        ordered: dict[str, StructLayout] = {}
        for struct in self._model.structs.values():
            if self._layouts.has(struct):
                self._visit(struct.name, ordered)
        return [self._row(layout) for layout in ordered.values()]

    def _visit(self, name: str, ordered: dict[str, StructLayout]) -> None:
        if name in ordered:
            return
        layout = self._layouts.of(name)
        for inner in self._inner(layout.fields):
            self._visit(inner, ordered)
        ordered[name] = layout

    def _inner(self, fields: tuple[Placed, ...]) -> list[str]:
        names = []
        for placed in fields:
            names += self._inner(placed.members)
            if placed.field.type in self._model.structs and placed.field.type not in self._model.vocabulary.values:
                names.append(placed.field.type)
        return names

    def _row(self, layout: StructLayout) -> dict[str, Any]:
        struct = layout.struct
        packed = "*" in struct.packed or (bool(struct.packed) and picks(struct.packed, self._abi))
        attributes = (["packed"] if packed else []) + ([f"aligned({struct.align})"] if struct.align else [])
        keyword = "union" if struct.is_union else "struct"
        name = f"{keyword} {PREFIX}{struct.name}"
        return {
            "name": name,
            "row": struct.name,
            "brief": wrap(struct.brief, 110, ""),
            "lines": self._lines(layout.fields, 1),
            "attribute": f" __attribute__(({', '.join(attributes)}))" if attributes else "",
            "size": layout.size,
            "offsets": [
                (path, placed.offset) for path, placed in ((placed.field.name, placed) for placed in layout.fields)
                if not placed.field.anonymous
            ],
        }  # fmt: skip

    def _lines(self, fields: tuple[Placed, ...], depth: int) -> list[str]:
        lines = []
        indent = "    " * depth
        for number, placed in enumerate(fields):
            if placed.gap:
                lines.append(f"{indent}uint8_t _gap{number}[{placed.gap}];")
            lines += self._field(placed, depth, indent)
        return lines

    def _field(self, placed: Placed, depth: int, indent: str) -> list[str]:
        field = placed.field
        array = "[]" if field.flexible else f"[{field.count}]" if field.count is not None else ""
        brief = f" /* {field.brief} */" if field.brief else ""
        if field.members:
            keyword = "union" if field.is_union else "struct"
            name = "" if field.anonymous else f" {field.name}"
            inner = self._lines(placed.members, depth + 1)
            return [f"{indent}{keyword} {{{brief}", *inner, f"{indent}}}{name}{array};"]
        return [f"{indent}{declare(self._c(field.type), field.name)}{array};{brief}"]

    def _c(self, name: str) -> str:
        if name == "ptr":
            return "void *"
        if name == "aligned_u64":
            return "uint64_t __attribute__((aligned(8)))"
        if name in self._model.vocabulary.values:
            return self._model.vocabulary.values[name].c
        if name in self._model.structs:
            keyword = "union" if self._model.structs[name].is_union else "struct"
            return f"{keyword} {PREFIX}{name}"
        return self._model.vocabulary.values[self._model.flags[name].type].c
