"""Checks between rows: what a schema cannot say. Each rule is a function that reports through the collector; `check` runs all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .diagnostics import Collector, nearest
from .layout import LayoutProblem, Layouts
from .lower import Lowerer, LoweringProblem, delta, entered
from .model import Abi, Call, Constant, FlagSet, Model, exception, picks
from .readers import read_fields
from .source import TablePath

# Words that no parameter may have: keywords of C and C++, and what stubs call their own variables.
RESERVED = frozenset(
    "auto break case char class const continue default delete do double else enum extern false float for goto if inline int long namespace new "
    "operator private protected public register restrict return short signed sizeof static struct switch template this throw true try "
    "typedef typename union unsigned using virtual void volatile while failed second packed result_offset outcome returned".split()
)


def check(model: Model, collector: Collector) -> None:
    for rule in (
        _permission_pins,
        _conditions,
        _parameter_names,
        _names_of_other_rows,
        _variants,
        _flag_collisions,
        _flag_sets,
        _error_numbers,
        _numbers,
        _selections,
        _struct_layouts,
        _lowering,
        _clashing_symbols,
    ):
        rule(model, collector)


# ---------------------------------------------------------------- permissions


def _permission_pins(model: Model, collector: Collector) -> None:
    """The pins of the specification: what a category requires, and what it must not combine."""
    permissions = model.permissions
    for call in model.every_call():
        if call.unimplemented:
            continue
        at, path = call.where.document, (*call.where.path, "hints")
        for hint, categories in permissions.required_in.items():
            if call.category in categories and hint not in call.hints:
                reason = f"every call of category {call.category} carries it"
                collector.add(at.diagnose(path, f"'{call.name}' has no hint {hint}", hint=reason, key=True))
        for hint, others in permissions.forbidden_with.items():
            for other, categories in others.items():
                if call.category in categories and hint in call.hints and other in call.hints:
                    message = f"'{call.name}' is of category {call.category} and carries {other}, so it must not carry {hint}"
                    collector.add(at.diagnose((*path, hint), message, key=True))
    document = model.documents["permissions.yaml"]
    for category, members in permissions.members.items():
        for index, member in enumerate(members):
            if member not in model.calls:
                message = f"category {category} names '{member}', which is no call"
                collector.add(document.diagnose(("members", category, index), message, hint=nearest(member, model.calls)))


def _conditions(model: Model, collector: Collector) -> None:
    for call in model.every_call():
        for index, condition in enumerate(call.conditions):
            for place, name in enumerate(condition.has):
                if name not in model.constants:
                    path = (*call.where.path, "when", index, "has", place)
                    message = f"condition on unknown constant '{name}'"
                    collector.add(call.where.document.diagnose(path, message, hint=nearest(name, model.constants)))


# ---------------------------------------------------------------- calls


def _parameter_names(model: Model, collector: Collector) -> None:
    registers = {register for abi in model.abis.values() for register in (*abi.trap.arguments, abi.trap.number, abi.trap.result)}
    for call in model.every_call():
        for param in call.params:
            if param.name in RESERVED or param.name in registers:
                path = (*call.where.path, "params", param.name)
                collector.add(call.where.document.diagnose(path, f"'{param.name}' cannot name a parameter: it is reserved", key=True))


def _names_of_other_rows(model: Model, collector: Collector) -> None:
    known_kernel = {name for abi in model.abis.values() for name in abi.numbers}
    for call in model.every_call():
        at, path = call.where.document, call.where.path
        for index, name in enumerate(call.fallback):
            if name not in model.calls:
                message = f"fallback '{name}' is no call"
                is_list = isinstance(_dig(at.data, (*path, "fallback")), list)
                full: TablePath = (*path, "fallback", index) if is_list else (*path, "fallback")
                collector.add(at.diagnose(full, message, hint=nearest(name, model.calls)))
        if call.beside and call.beside not in known_kernel:
            message = f"beside '{call.beside}', which no ABI has a number for"
            collector.add(at.diagnose((*path, "beside"), message, hint=nearest(call.beside, known_kernel)))
        groups = set().union(*(abi.groups for abi in model.abis.values())) if model.abis else set()
        for index, name in enumerate(call.only):
            if name not in groups:
                message = f"'{name}' is neither an ABI nor a family"
                collector.add(at.diagnose((*path, "only", index), message, hint=nearest(name, groups)))


def _variants(model: Model, collector: Collector) -> None:
    for call in model.calls.values():
        if bool(call.selector) != bool(call.variants):
            message = f"'{call.name}' has {'a selector but no variants' if call.selector else 'variants but no selector'}"
            collector.add(call.where.document.diagnose(call.where.path, message, key=True))
        elif call.selector and call.param(call.selector) is None:
            message = f"selector '{call.selector}' is no parameter of '{call.name}'"
            hint = nearest(call.selector, [param.name for param in call.params])
            collector.add(call.where.document.diagnose((*call.where.path, "selector"), message, hint=hint))
        for variant in call.variants:
            _variant(model, call, variant, collector)


def _variant(model: Model, call: Call, variant: Call, collector: Collector) -> None:
    at, path = variant.where.document, (*variant.where.path, "call")
    if len(variant.call_items) > len(call.visible):
        collector.add(at.diagnose(path, f"{len(variant.call_items)} arguments for '{call.name}', which has {len(call.visible)}"))
    used: set[str] = set()
    for index, item in enumerate(variant.call_items):
        for token in re.sub(r"in_union\((\w+)\)", r"\1", item).replace("|", " ").split():
            if variant.param(token) is not None:
                used.add(token)
            elif token not in model.constants and not token.lstrip("-").isalnum():
                collector.add(at.diagnose((*path, index), f"malformed argument '{item}'"))
            elif token not in model.constants and not token.lstrip("-")[:1].isdigit():
                known = [*model.constants, *(param.name for param in variant.params)]
                message = f"'{token}' is neither a parameter nor a known constant"
                collector.add(at.diagnose((*path, index), message, hint=nearest(token, known), find=token))
    for param in variant.visible:
        lengths = {other.type.count.lstrip("*") for other in variant.params}
        if param.name not in used and param.name not in lengths:
            collector.add(at.diagnose((*variant.where.path, "params", param.name), f"parameter '{param.name}' is passed nowhere", key=True))


# ---------------------------------------------------------------- flags and errors


def constant_value(model: Model, name: str, abi: Abi) -> int | None:
    """The value of a constant on an ABI, through aliases; None where the ABI does not have it."""
    seen: set[str] = set()
    while name in model.constants and name not in seen:
        seen.add(name)
        constant = model.constants[name][1]
        if not picks(constant.only, abi):
            return None
        if not constant.alias:
            return exception(constant.exceptions, abi, constant.value)
        if constant.exceptions and exception(constant.exceptions, abi, -1) != -1:
            return exception(constant.exceptions, abi, -1)
        name = constant.alias
    return None


def _flag_collisions(model: Model, collector: Collector) -> None:
    for flag_set in model.flags.values():
        reported: set[tuple[str, str]] = set()
        for abi in model.abis.values():
            seen: dict[int, str] = {}
            for constant in _own_constants(model, flag_set):
                if constant.alias or not picks(constant.only, abi):
                    continue
                value = exception(constant.exceptions, abi, constant.value)
                other = seen.setdefault(value, constant.name)
                if other != constant.name and (other, constant.name) not in reported:
                    reported.add((other, constant.name))
                    message = f"'{constant.name}' collides with '{other}': both are {value:#x} on {abi.name}"
                    path = (flag_set.name, "values", constant.name)
                    hint = f"write {{alias: {other}}} if they mean the same"
                    collector.add(flag_set.where.document.diagnose(path, message, hint=hint, key=True))


def _own_constants(model: Model, flag_set: FlagSet) -> Iterator[Constant]:
    for name in flag_set.constants:
        holder, constant = model.constants[name]
        if holder is flag_set:
            yield constant


def _flag_sets(model: Model, collector: Collector) -> None:
    groups = set().union(*(abi.groups for abi in model.abis.values())) if model.abis else set()
    families = _known_groups(groups)
    for flag_set in model.flags.values():
        at = flag_set.where.document
        if flag_set.type not in model.vocabulary.values:
            message = f"unknown type '{flag_set.type}'"
            collector.add(at.diagnose((flag_set.name, "type"), message, hint=nearest(flag_set.type, model.vocabulary.values)))
        for index, name in enumerate(flag_set.include):
            if name not in model.flags:
                message = f"includes unknown set '{name}'"
                collector.add(at.diagnose((flag_set.name, "include", index), message, hint=nearest(name, model.flags)))
        for constant in flag_set.constants.values():
            path = (flag_set.name, "values", constant.name)
            if constant.alias and constant.alias not in model.constants:
                message = f"alias of unknown constant '{constant.alias}'"
                collector.add(at.diagnose((*path, "alias"), message, hint=nearest(constant.alias, model.constants)))
            for name in (*constant.exceptions, *constant.only):
                if name not in families:
                    message = f"'{name}' is neither an ABI nor a family"
                    collector.add(at.diagnose(path, message, hint=nearest(name, groups), key=True))


def _known_groups(groups: set[str]) -> set[str]:
    """Groups that an exception may name: those of the tables, and families whose ABI is not among them yet."""
    return groups | {"alpha", "sparc", "parisc", "m68k", "sh", "arc", "xtensa"}


def _error_numbers(model: Model, collector: Collector) -> None:
    document = model.documents["linux/errno.yaml"]
    kinds = model.documents["errors.yaml"].data["kinds"]
    for abi in model.abis.values():
        seen: dict[int, str] = {}
        for error in model.errno.values():
            if error.alias or not picks(error.only, abi):
                continue
            number = exception(error.exceptions, abi, error.number)
            other = seen.setdefault(number, error.name)
            if other != error.name:
                message = f"'{error.name}' and '{other}' are both {number} on {abi.name}"
                collector.add(document.diagnose(("errno", error.name), message, key=True))
    for error in model.errno.values():
        if error.alias:
            if error.alias not in model.errno:
                message = f"alias of unknown error '{error.alias}'"
                collector.add(document.diagnose(("errno", error.name, "alias"), message, hint=nearest(error.alias, model.errno)))
        elif error.kind not in kinds:
            message = f"unknown kind '{error.kind}'"
            collector.add(document.diagnose(("errno", error.name, "kind"), message, hint=nearest(error.kind, kinds)))


# ---------------------------------------------------------------- numbers and selections

HIGHEST_NUMBER = 0x0FFFFF


def _numbers(model: Model, collector: Collector) -> None:
    """No number twice, none out of range, and a row behind every one of them."""
    for abi in model.abis.values():
        document = abi.where.document
        seen: dict[int, str] = {}
        claimed = _claimed(model, abi)
        for name, number in abi.numbers.items():
            path: TablePath = ("numbers", name)
            if not 0 <= number <= HIGHEST_NUMBER:
                collector.add(document.diagnose(path, f"number {number} of '{name}' is out of range 0..{HIGHEST_NUMBER}"))
            other = seen.setdefault(number, name)
            if other != name:
                hint = "if both names mean one call, list one under `aliases`"
                collector.add(document.diagnose(path, f"'{name}' and '{other}' have the same number {number}", hint=hint))
            if name not in claimed:
                collector.add(document.diagnose(path, f"no row describes '{name}'", hint=nearest(name, model.calls), key=True))
        for name, target in abi.aliases.items():
            if target not in abi.numbers:
                message = f"alias of '{target}', which has no number here"
                collector.add(document.diagnose(("aliases", name), message, hint=nearest(target, abi.numbers)))


def _claimed(model: Model, abi: Abi) -> set[str]:
    claimed = set()
    for call in model.calls.values():
        if call.unimplemented:
            if picks(call.only, abi):
                claimed.add(call.kernel)
            continue
        name = entered(call, abi, delta(call, abi))
        if name:
            claimed.add(name)
    return claimed


def _selections(model: Model, collector: Collector) -> None:
    """A delta for an unknown call, a row that no ABI has, a constant of an ABI that nothing knows: a selection that matches nothing."""
    for abi in model.abis.values():
        at = abi.where.document
        for name, lowering in abi.lower.items():
            if name not in model.calls:
                message = f"lowering of '{name}', which is no call"
                collector.add(at.diagnose(("lower", name), message, hint=nearest(name, model.calls), key=True))
            for wanted in (*lowering.enter, *((lowering.via[0],) if lowering.via else ())):
                if wanted not in abi.numbers:
                    message = f"'{name}' enters '{wanted}', which has no number here"
                    collector.add(at.diagnose(("lower", name), message, hint=nearest(wanted, abi.numbers)))
        for name in abi.constants:
            if name not in model.vocabulary.implied:
                message = f"'{name}' is no implied value"
                collector.add(at.diagnose(("constants", name), message, hint=nearest(name, model.vocabulary.implied), key=True))
    known = {name for abi in model.abis.values() for name in abi.numbers}
    for call in model.calls.values():
        for verb, lowering in (("lower", call.lower), ("bits32", call.bits32)):
            for wanted in lowering.enter:
                if wanted not in known:
                    message = f"'{call.name}' enters '{wanted}', which no ABI has a number for"
                    path = (*call.where.path, verb, "enter")
                    collector.add(call.where.document.diagnose(path, message, hint=nearest(wanted, known)))
        if call.unimplemented:
            exists = any(call.kernel in abi.numbers and picks(call.only, abi) for abi in model.abis.values())
        else:
            exists = any(entered(call, abi, delta(call, abi)) for abi in model.abis.values())
        if not exists:
            collector.add(call.where.document.diagnose(call.where.path, f"no ABI has '{call.name}'", key=True))


# ---------------------------------------------------------------- structs and lowering


def struct_overrides(model: Model, abi: Abi, collector: Collector) -> Mapping[str, tuple[object, ...]]:
    """The layouts that an ABI's own file gives."""
    document = abi.where.document
    rows = document.data.get("structs", {})
    result = {}
    for name, row in rows.items():
        if name not in model.structs:
            message = f"layout of '{name}', which is no struct"
            collector.add(document.diagnose(("structs", name), message, hint=nearest(name, model.structs), key=True))
            continue
        result[name] = read_fields(document, ("structs", name, "fields"), row["fields"], collector)
    return result


def layouts_of(model: Model, abi: Abi, collector: Collector | None = None) -> Layouts:
    overrides = struct_overrides(model, abi, collector or Collector())
    return Layouts(model.structs, model.vocabulary.values, model.flags, abi, overrides)  # type: ignore[arg-type]


def _struct_layouts(model: Model, collector: Collector) -> None:
    reported: set[tuple[str, str]] = set()
    for abi in model.abis.values():
        layouts = layouts_of(model, abi, collector)
        for struct in model.structs.values():
            if not layouts.has(struct):
                continue
            try:
                layouts.of(struct.name)
            except LayoutProblem as problem:
                if (struct.name, problem.message) in reported:
                    continue
                reported.add((struct.name, problem.message))
                path = (struct.name, *_field_path(struct.where.document.data, struct.name, problem.field))
                known = [*model.vocabulary.values, *model.structs, *model.flags, "ptr", "aligned_u64"]
                hint = nearest(problem.word, known) if problem.word else ""
                message = f"struct '{struct.name}': {problem.message}"
                collector.add(struct.where.document.diagnose(path, message, hint=hint, find=problem.word))


def _field_path(data: Mapping[str, object], struct: str, field: tuple[str, ...]) -> TablePath:
    """Where a field stands: in `fields`, or in the first layout that has it."""
    row = data[struct]
    if not field or not isinstance(row, dict):
        return ()
    if field[0] in row.get("fields", {}):
        return ("fields", field[0])
    for index, layout in enumerate(row.get("layouts", [])):
        if field[0] in layout["fields"]:
            return ("layouts", index, "fields", field[0])
    return ()


def _lowering(model: Model, collector: Collector) -> None:
    if collector.found:
        return
    lowerer = Lowerer(model)
    reported: set[str] = set()
    for abi in model.abis.values():
        for call in model.calls.values():
            try:
                lowerer.lower(call, abi)
            except LoweringProblem as problem:
                if problem.message in reported:
                    continue
                reported.add(problem.message)
                where = problem.lowering.where or call.where
                collector.add(where.document.diagnose(where.path, problem.message, key=True))


def _clashing_symbols(model: Model, collector: Collector) -> None:
    """A variant's stub must not have the name of another call's stub."""
    seen: dict[str, Call] = {}
    for call in model.every_call():
        other = seen.setdefault(call.name, call)
        if other is not call:
            message = f"stub vllsi_linux_{call.name} exists twice"
            hint = f"the other one is in {other.where.document.name}"
            collector.add(call.where.document.diagnose(call.where.path, message, hint=hint, key=True))


def _dig(data: object, path: TablePath) -> object:
    for step in path:
        if isinstance(data, Mapping):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
