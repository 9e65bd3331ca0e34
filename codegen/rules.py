"""Checks between rows: what a schema cannot say.

Each rule is a function that reports through the collector; `check` runs all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from . import images, selections
from .diagnostics import Collector, Place, nearest
from .layout import LayoutProblem, Layouts
from .lower import Lowerer, LoweringProblem, delta, entered
from .model import Abi, Call, Constant, FlagSet, Model, Struct, exception, picks
from .readers import read_fields
from .selections import dig
from .source import Document, TablePath

# Words that no parameter may have: keywords of C and C++, what stubs call their own variables, macros of compilers.
_RESERVED_WORDS = """
alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept const
const_cast constexpr continue decltype default delete do double dynamic_cast else enum explicit export extern
false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or
or_eq private protected public register reinterpret_cast requires restrict return short signed sizeof static
static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename
typeof union unsigned using virtual void volatile wchar_t while xor xor_eq
failed outcome packed result_offset returned second
errno i386 linux mips sparc unix
"""
RESERVED = frozenset(_RESERVED_WORDS.split())
_STACK_WORD = re.compile(r"stack\d+\Z")  # what a stub calls an argument that travels by the stack

_NUMBER = re.compile(r"-?(0x[0-9a-fA-F]+|\d+)\Z")
ARGUMENT_FORM = "an argument is a parameter, a number, or constants joined by |"


def check(model: Model, collector: Collector) -> None:
    for rule in (
        _permission_pins,
        _conditions,
        _lengths,
        _parameter_names,
        _names_of_other_rows,
        _variants,
        _flag_collisions,
        _flag_sets,
        _flag_widths,
        _error_numbers,
        _error_rows,
        _own_error_codes,
        _numbers,
        selections.check,
        images.check,
        _struct_layouts,
        _structs_of_calls,
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
                    message = (
                        f"'{call.name}' is of category {call.category} and carries {other}, so it must not carry {hint}"
                    )
                    collector.add(at.diagnose((*path, hint), message, key=True))
    _permission_words(model, collector)


def _permission_words(model: Model, collector: Collector) -> None:
    """What permissions.yaml names exists: categories, hints, calls."""
    permissions, document = model.permissions, model.documents["permissions.yaml"]

    def unknown(path: TablePath, what: str, name: str, known: Iterable[str], *, key: bool = False) -> None:
        if name not in known:
            collector.add(
                document.diagnose(
                    path, f"unknown {what} '{name}'", hint=nearest(name, known), key=key, find="" if key else name
                )
            )

    unknown(("default",), "category", permissions.default, permissions.categories)
    for hint, categories in permissions.required_in.items():
        for name in categories:
            unknown(("hints", hint, "required_in"), "category", name, permissions.categories)
    for hint, others in permissions.forbidden_with.items():
        for other, categories in others.items():
            path: TablePath = ("hints", hint, "forbidden_with", other)
            unknown(path, "hint", other, permissions.hints, key=True)
            for name in categories:
                unknown(path, "category", name, permissions.categories)
    seen: dict[str, str] = {}
    for category, members in permissions.members.items():
        unknown(("members", category), "category", category, permissions.categories, key=True)
        for index, member in enumerate(members):
            if member not in model.calls:
                message = f"category {category} names '{member}', which is no call"
                collector.add(
                    document.diagnose(("members", category, index), message, hint=nearest(member, model.calls))
                )
            if seen.setdefault(member, category) != category:
                message = f"'{member}' is in category {seen[member]} already"
                collector.add(document.diagnose(("members", category, index), message))


def _conditions(model: Model, collector: Collector) -> None:
    """A condition names constants of its parameter's set."""
    for call in model.every_call():
        for index, condition in enumerate(call.conditions):
            param = call.param(condition.param)
            known = (
                selections.constants_for(model, param.type.base)
                if param is not None and param.type.kind == "flags"
                else model.constants
            )
            for place, name in enumerate(condition.has):
                path = (*call.where.path, "when", index, "has", place)
                if name not in model.constants:
                    message = f"condition on unknown constant '{name}'"
                    collector.add(call.where.document.diagnose(path, message, hint=nearest(name, known)))
                elif name not in known and param is not None:
                    message = (
                        f"condition on '{name}', which is no constant of {param.type.base}, the type of '{param.name}'"
                    )
                    collector.add(call.where.document.diagnose(path, message, hint=nearest(name, known)))


# ---------------------------------------------------------------- calls


def _lengths(model: Model, collector: Collector) -> None:
    """A length is a number; `*len` reads one through a pointer. What is returned as flags is a set."""
    for call in model.every_call():
        at, path = call.where.document, call.where.path
        for param in call.params:
            length = call.param(param.type.count.lstrip("*"))
            through = param.type.count.startswith("*")
            if length is not None and through != length.type.is_pointer:
                what = "is no pointer: write it without *" if through else f"is a pointer: write *{length.name}"
                message = f"length '{length.name}' of '{param.name}' {what}"
                collector.add(at.diagnose((*path, "params", param.name), message, find=length.name))
        if call.returns.kind == "flags" and call.returns.detail not in model.flags:
            message = f"returns flags of unknown set '{call.returns.detail}'"
            collector.add(
                at.diagnose((*path, "returns", "flags"), message, hint=nearest(call.returns.detail, model.flags))
            )


def _parameter_names(model: Model, collector: Collector) -> None:
    registers = {
        register for abi in model.abis.values() for register in (*abi.trap.arguments, abi.trap.number, abi.trap.result)
    }
    for call in model.every_call():
        for param in call.params:
            if param.name in RESERVED or param.name in registers or _STACK_WORD.match(param.name):
                path = (*call.where.path, "params", param.name)
                reason = "it is a register's name in a stub" if param.name in registers else "it is reserved"
                collector.add(
                    call.where.document.diagnose(path, f"'{param.name}' cannot name a parameter: {reason}", key=True)
                )


def _names_of_other_rows(model: Model, collector: Collector) -> None:
    known_kernel = {name for abi in model.abis.values() for name in abi.numbers}
    for call in model.every_call():
        at, path = call.where.document, call.where.path
        for index, name in enumerate(call.fallback):
            if name not in model.calls:
                message = f"fallback '{name}' is no call"
                is_list = isinstance(dig(at.data, (*path, "fallback")), list)
                full: TablePath = (*path, "fallback", index) if is_list else (*path, "fallback")
                collector.add(at.diagnose(full, message, hint=nearest(name, model.calls)))
        if call.beside and call.beside not in known_kernel:
            message = f"beside '{call.beside}', which no ABI has a number for"
            collector.add(at.diagnose((*path, "beside"), message, hint=nearest(call.beside, known_kernel)))


def _variants(model: Model, collector: Collector) -> None:
    for call in model.calls.values():
        if bool(call.selector) != bool(call.variants):
            message = (
                f"'{call.name}' has {'a selector but no variants' if call.selector else 'variants but no selector'}"
            )
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
        collector.add(
            at.diagnose(path, f"{len(variant.call_items)} arguments for '{call.name}', which has {len(call.visible)}")
        )
    used: set[str] = set()
    for index, item in enumerate(variant.call_items):
        for token in re.sub(r"in_union\((\w+)\)", r"\1", item).replace("|", " ").split():
            if variant.param(token) is not None:
                used.add(token)
            elif _NUMBER.match(token) or token in model.constants:
                continue
            elif not re.fullmatch(r"[A-Za-z_]\w*", token):
                collector.add(at.diagnose((*path, index), f"malformed argument '{item}'", hint=ARGUMENT_FORM))
            else:
                known = [*model.constants, *(param.name for param in variant.params)]
                message = f"'{token}' is neither a parameter nor a known constant"
                collector.add(at.diagnose((*path, index), message, hint=nearest(token, known), find=token))
    for param in variant.visible:
        lengths = {other.type.count.lstrip("*") for other in variant.params}
        if param.name not in used and param.name not in lengths:
            collector.add(
                at.diagnose(
                    (*variant.where.path, "params", param.name), f"parameter '{param.name}' is passed nowhere", key=True
                )
            )


# ---------------------------------------------------------------- flags and errors


def constant_value(model: Model, name: str, abi: Abi) -> int | None:
    """The value of a constant on an ABI, through aliases; None where the ABI does not have it."""
    seen: set[str] = set()
    while name in model.constants and name not in seen:
        seen.add(name)
        constant = model.constants[name][1]
        if not picks(constant.only, abi) or abi.name in constant.absent:
            return None
        if abi.name in constant.own_alias:
            name = constant.own_alias[abi.name]
            continue
        if not constant.alias or abi.name in constant.exceptions:
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
                if not _stands_alone(constant, abi) or not _has_value(flag_set, constant):
                    continue
                value = exception(constant.exceptions, abi, constant.value)
                other = seen.setdefault(value, constant.name)
                if other != constant.name and (other, constant.name) not in reported:
                    reported.add((other, constant.name))
                    message = f"'{constant.name}' collides with '{other}': both are {value:#x} on {abi.name}"
                    path = (flag_set.name, "values", constant.name)
                    hint = f"write {{alias: {other}}} if they mean the same"
                    collector.add(flag_set.where.document.diagnose(path, message, hint=hint, key=True))


def _stands_alone(constant: Constant, abi: Abi) -> bool:
    """Whether the constant exists on the ABI with a value that no other constant lends it."""
    if abi.name in constant.absent or abi.name in constant.own_alias or not picks(constant.only, abi):
        return False
    return not constant.alias or abi.name in constant.exceptions


def _own_constants(model: Model, flag_set: FlagSet) -> Iterator[Constant]:
    for name in flag_set.constants:
        holder, constant = model.constants[name]
        if holder is flag_set:
            yield constant


def _flag_sets(model: Model, collector: Collector) -> None:
    for flag_set in model.flags.values():
        at = flag_set.where.document
        if flag_set.type not in model.vocabulary.values:
            message = f"unknown type '{flag_set.type}'"
            collector.add(
                at.diagnose((flag_set.name, "type"), message, hint=nearest(flag_set.type, model.vocabulary.values))
            )
        for index, name in enumerate(flag_set.include):
            if name not in model.flags:
                message = f"includes unknown set '{name}'"
                collector.add(at.diagnose((flag_set.name, "include", index), message, hint=nearest(name, model.flags)))
        for constant in flag_set.constants.values():
            path = (flag_set.name, "values", constant.name)
            if constant.alias and constant.alias not in model.constants:
                message = f"alias of unknown constant '{constant.alias}'"
                collector.add(at.diagnose((*path, "alias"), message, hint=nearest(constant.alias, model.constants)))
            elif constant.alias and _leads_back(model, constant):
                collector.add(at.diagnose((*path, "alias"), f"alias '{constant.name}' leads back to itself"))
            if not constant.alias and not _has_value(flag_set, constant):
                collector.add(at.diagnose(path, f"'{constant.name}' has neither a value nor an alias", key=True))


def _leads_back(model: Model, constant: Constant) -> bool:
    seen = {constant.name}
    name = constant.alias
    while name in model.constants and name not in seen:
        seen.add(name)
        name = model.constants[name][1].alias
    return name in seen


def _has_value(flag_set: FlagSet, constant: Constant) -> bool:
    """Whether the row gives a value, if only by exceptions for all the ABIs that have the constant."""
    row = dig(flag_set.where.document.data, (flag_set.name, "values", constant.name))
    return (
        not isinstance(row, dict)
        or "value" in row
        or (bool(constant.only) and set(constant.only) <= set(constant.exceptions))
    )


def _flag_widths(model: Model, collector: Collector) -> None:
    """Every value fits the C type that its set is passed as."""
    for flag_set in model.flags.values():
        kind = model.vocabulary.values.get(flag_set.type)
        if kind is None:
            continue
        bits = kind.width(64)
        for constant in _own_constants(model, flag_set):
            for value in (constant.value, *constant.exceptions.values()):
                if not -(1 << (bits - 1)) <= value < 1 << bits:
                    message = f"'{constant.name}' is {value:#x}, which does not fit the {bits} bits of {flag_set.type}"
                    collector.add(
                        flag_set.where.document.diagnose((flag_set.name, "values", constant.name), message, key=True)
                    )
                    break


def _error_numbers(model: Model, collector: Collector) -> None:
    document = model.documents["linux/errno.yaml"]
    for abi in model.abis.values():
        seen: dict[int, str] = {}
        own = abi.where.document.data.get("errno", {})
        for error in model.errno.values():
            if error.alias or not picks(error.only, abi):
                continue
            number = own.get(error.name, exception(error.exceptions, abi, error.number))
            if isinstance(number, dict):
                number = number["number"]
            other = seen.setdefault(number, error.name)
            if other != error.name and number:
                message = f"'{error.name}' and '{other}' are both {number} on {abi.name}"
                collector.add(document.diagnose(("errno", error.name), message, key=True))


def _error_rows(model: Model, collector: Collector) -> None:
    """Each error has a number, a kind that exists and a message; or is an alias of one that has."""
    document = model.documents["linux/errno.yaml"]
    kinds = model.documents["errors.yaml"].data["kinds"]
    for error in model.errno.values():
        path: TablePath = ("errno", error.name)
        if error.alias:
            if error.alias not in model.errno:
                message = f"alias of unknown error '{error.alias}'"
                collector.add(document.diagnose((*path, "alias"), message, hint=nearest(error.alias, model.errno)))
            elif model.errno[error.alias].alias:
                collector.add(
                    document.diagnose((*path, "alias"), f"alias of '{error.alias}', which is an alias itself")
                )
            continue
        if error.kind not in kinds:
            message = f"unknown kind '{error.kind}'" if error.kind else f"'{error.name}' has no kind"
            collector.add(
                document.diagnose((*path, "kind"), message, hint=nearest(error.kind, kinds), key=not error.kind)
            )
        if not error.number and not (error.only and set(error.only) <= set(error.exceptions)):
            collector.add(document.diagnose(path, f"'{error.name}' has neither a number nor an alias", key=True))
        if not error.messages:
            collector.add(document.diagnose(path, f"'{error.name}' has no message", key=True))


def _own_error_codes(model: Model, collector: Collector) -> None:
    """Domains have values of their own; so have a domain's codes, each of a kind that exists."""
    document = model.documents["errors.yaml"]
    kinds, domains = document.data["kinds"], document.data["domains"]
    holders: dict[int, str] = {}
    for domain, row in domains.items():
        other = holders.setdefault(row["value"], domain)
        if other != domain:
            message = f"domains '{domain}' and '{other}' both have the value {row['value']}"
            collector.add(document.diagnose(("domains", domain, "value"), message))
        seen: dict[int, str] = {}
        for name, code in row.get("codes", {}).items():
            path: TablePath = ("domains", domain, "codes", name)
            if code["kind"] not in kinds:
                hint = nearest(code["kind"], kinds)
                collector.add(document.diagnose((*path, "kind"), f"unknown kind '{code['kind']}'", hint=hint))
            other = seen.setdefault(code["value"], name)
            if other != name:
                message = f"'{name}' and '{other}' both have the value {code['value']} in domain {domain}"
                collector.add(document.diagnose((*path, "value"), message))


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
                collector.add(
                    document.diagnose(path, f"number {number} of '{name}' is out of range 0..{HIGHEST_NUMBER}")
                )
            other = seen.setdefault(number, name)
            if other != name:
                hint = "if both names mean one call, list one under `aliases`"
                collector.add(
                    document.diagnose(path, f"'{name}' and '{other}' have the same number {number}", hint=hint)
                )
            if name not in claimed and name not in abi.undescribed:
                message = f"no row describes '{name}'"
                collector.add(document.diagnose(path, message, hint=_why_undescribed(model, name), key=True))
        for name in abi.undescribed:
            if name not in abi.numbers or name in claimed:
                message = f"'{name}' is listed as undescribed, but {'a row describes it' if name in claimed else 'has no number here'}"
                hint = "" if name in claimed else nearest(name, abi.numbers)
                collector.add(document.diagnose(("undescribed", name), message, hint=hint, key=True))
        for name, target in abi.aliases.items():
            if target not in abi.numbers:
                message = f"alias of '{target}', which has no number here"
                collector.add(document.diagnose(("aliases", name), message, hint=nearest(target, abi.numbers)))
            if name in abi.numbers:
                collector.add(document.diagnose(("aliases", name), f"alias '{name}' has a number of its own", key=True))


def _why_undescribed(model: Model, name: str) -> str:
    """What a porter can do about a number without a row."""
    withheld = [call.name for call in model.calls.values() if name in (call.kernel, *call.lower.enter, *call.bits32.enter)]
    if withheld:
        return f"row '{withheld[0]}' is about it and does not hold here: see its `only`, `beside` and `enter`"
    return nearest(name, model.calls) or "write a row, or list it under `undescribed` with the reason"


def _claimed(model: Model, abi: Abi) -> set[str]:
    claimed = set()
    for call in model.calls.values():
        if call.unimplemented:
            if picks(call.only, abi):
                claimed.add(call.kernel)
            continue
        lowering = delta(call, abi)
        if selections.unknown_entries(abi.lower.get(call.name), abi):
            claimed.add(call.kernel)  # it is reported that this is entered by a name that is none
        name = entered(call, abi, lowering)
        if name:
            claimed.add(name)
    return claimed


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
        if row is not None and "fields" in row:
            result[name] = read_fields(document, ("structs", name, "fields"), row["fields"], collector)
    return result


def layouts_of(model: Model, abi: Abi, collector: Collector | None = None) -> Layouts:
    overrides = struct_overrides(model, abi, collector or Collector())
    absent = {name for name, row in abi.where.document.data.get("structs", {}).items() if row is None}
    return Layouts(model.structs, model.vocabulary.values, model.flags, abi, overrides, absent)  # type: ignore[arg-type]


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
                if (problem.struct, problem.message) not in reported:
                    reported.add((problem.struct, problem.message))
                    _report_layout(model, abi, model.structs[problem.struct], problem, collector)


def _report_layout(model: Model, abi: Abi, struct: Struct, problem: LayoutProblem, collector: Collector) -> None:
    known = [*model.vocabulary.values, *model.structs, *model.flags, "ptr", "aligned_u64"]
    document, path = _field_place(abi, struct, problem.field)
    hint = nearest(problem.word, known) if problem.word else ""
    collector.add(
        document.diagnose(
            path, f"struct '{struct.name}': {problem.message}", hint=hint, key=not problem.word, find=problem.word
        )
    )


def _field_place(abi: Abi, struct: Struct, field: str) -> tuple[Document, TablePath]:
    """Where a field stands: in the ABI's own layout, in the layout that holds there, or inside a member of it."""
    own = dig(abi.where.document.data, ("structs", struct.name, "fields"))
    if own is not None:
        inside = _find_field(own, field)
        return abi.where.document, ("structs", struct.name, "fields", *inside)
    document = struct.where.document
    layouts = dig(document.data, (struct.name, "layouts"))
    for index, layout in enumerate(layouts if isinstance(layouts, list) else []):
        if field and picks(tuple(layout["for"]), abi):
            return document, (struct.name, "layouts", index, "fields", *_find_field(layout["fields"], field))
    inside = _find_field(dig(document.data, (struct.name, "fields")), field)
    return document, (struct.name, "fields", *inside) if inside else (struct.name,)


def _find_field(rows: object, field: str) -> TablePath:
    """The path to a field of that name among the rows of a struct; the empty one if there is none."""
    if not isinstance(rows, dict):
        return ()
    if field in rows:
        return (field,)
    for name, row in rows.items():
        for kind in ("union", "struct"):
            inside = _find_field(row.get(kind), field) if isinstance(row, dict) else ()
            if inside:
                return (name, kind, *inside)
    return ()


def _structs_of_calls(model: Model, collector: Collector) -> None:
    """A call that an ABI has takes only structs that the ABI has."""
    reported: set[tuple[str, str]] = set()
    for abi in model.abis.values():
        layouts = layouts_of(model, abi)
        for call in model.every_call():
            root = model.calls[call.parent] if call.parent else call
            if call.unimplemented or not picks(call.only, abi) or not entered(root, abi, delta(root, abi)):
                continue
            for param in call.params:
                name = param.type.base
                if param.type.kind == "struct" and not layouts.has(model.structs[name]) and (call.name, name) not in reported:
                    reported.add((call.name, name))
                    message = f"'{call.name}' takes struct '{name}', which {abi.name} has not"
                    path = (*call.where.path, "params", param.name)
                    hint = f"limit the row by `only`, or give {abi.name} a layout of the struct"
                    collector.add(call.where.document.diagnose(path, message, hint=hint))


def _lowering(model: Model, collector: Collector) -> None:
    if collector.found:
        return
    lowerer = Lowerer(model)
    reported: set[tuple[Place, str]] = set()
    for abi in model.abis.values():
        for call in model.calls.values():
            try:
                lowerer.lower(call, abi)
            except LoweringProblem as problem:
                where = problem.lowering.where or call.where
                word = re.search(r"'(?:\w+\()?(\w+)", problem.message)
                found = where.document.diagnose(where.path, problem.message, key=True, find=word[1] if word else "")
                mistake = (found.place, problem.message.partition(": ")[2].replace(abi.name, ""))
                if mistake not in reported:
                    reported.add(mistake)
                    collector.add(found)


def _clashing_symbols(model: Model, collector: Collector) -> None:
    """A variant's stub must not have the name of another call's stub."""
    seen: dict[str, Call] = {}
    for call in model.every_call():
        other = seen.setdefault(call.name, call)
        if other is not call:
            message = f"stub vllsi_linux_{call.name} exists twice"
            hint = f"the other one is in {other.where.document.name}"
            collector.add(call.where.document.diagnose(call.where.path, message, hint=hint, key=True))
