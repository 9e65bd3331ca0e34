"""Whatever a table selects by name must be there: a selection that matches nothing is a mistake, never a silence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .diagnostics import Collector, nearest
from .lower import delta, entered, width
from .model import Abi, Call, Lowering, Model, picks
from .source import Document, TablePath

# Families whose ABIs have no table yet; an exception for them is knowledge, not a mistake.
OTHER_FAMILIES = frozenset({"alpha", "sparc", "parisc", "m68k", "sh", "arc", "xtensa"})


def check(model: Model, collector: Collector) -> None:
    for rule in (_deltas_of_abis, _deltas_of_rows, _calls, _abi_facts, _groups, _portable_flags, _portable_errors):
        rule(model, collector)


def constants_for(model: Model, flag_set: str) -> Collection[str]:
    """The constants of a set and of the sets that it includes."""
    found: dict[str, None] = {}
    waiting = [flag_set]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in model.flags:
            continue
        seen.add(name)
        found.update(dict.fromkeys(model.flags[name].constants))
        waiting += model.flags[name].include
    return found


# ---------------------------------------------------------------- lowering


def _deltas_of_abis(model: Model, collector: Collector) -> None:
    """A delta of an ABI is for a call, which that ABI has, and enters what has a number there."""
    for abi in model.abis.values():
        at = abi.where.document
        for name, lowering in abi.lower.items():
            call = model.calls.get(name)
            if call is None:
                message = f"lowering of '{name}', which is no call"
                collector.add(at.diagnose(("lower", name), message, hint=nearest(name, model.calls), key=True))
                continue
            path: TablePath = ("lower", name)
            _verbs(model, call, lowering, at, path, collector)
            unknown = unknown_entries(lowering, abi)
            for wanted in unknown:
                message = f"'{name}' enters '{wanted}', which has no number here"
                collector.add(
                    at.diagnose(_enter_path(lowering, path), message, hint=nearest(wanted, abi.numbers), find=wanted)
                )
            if not unknown and not entered(call, abi, delta(call, abi)):
                collector.add(at.diagnose(path, f"lowering of '{name}', which {abi.name} does not have", key=True))


def _deltas_of_rows(model: Model, collector: Collector) -> None:
    """What a row enters has a number on some ABI."""
    known = {name for abi in model.abis.values() for name in abi.numbers}
    for call in model.calls.values():
        for verb, lowering in (("lower", call.lower), ("bits32", call.bits32)):
            path = (*call.where.path, verb)
            _verbs(model, call, lowering, call.where.document, path, collector)
            for wanted in _entered_names(lowering):
                if wanted not in known:
                    message = f"'{call.name}' enters '{wanted}', which no ABI has a number for"
                    hint = nearest(wanted, known)
                    collector.add(
                        call.where.document.diagnose(_enter_path(lowering, path), message, hint=hint, find=wanted)
                    )


def _entered_names(lowering: Lowering) -> tuple[str, ...]:
    return (*lowering.enter, *((lowering.via[0],) if lowering.via else ()))


def unknown_entries(lowering: Lowering | None, abi: Abi) -> list[str]:
    """The names that a delta of this ABI enters and that have no number there."""
    return [wanted for wanted in _entered_names(lowering) if wanted not in abi.numbers] if lowering else []


def _enter_path(lowering: Lowering, path: TablePath) -> TablePath:
    return (*path, "via", "call") if lowering.via else (*path, "enter")


def _verbs(model: Model, call: Call, lowering: Lowering, at: Document, path: TablePath, collector: Collector) -> None:
    """The verbs that work on one parameter: it exists, and it is of a kind that the verb can work on."""
    names = [param.name for param in call.params]
    for verb, chosen in (("split", lowering.split), ("pad", lowering.pad), ("unit", lowering.unit)):
        for name, value in chosen.items():
            param = call.param(name)
            if param is None:
                message = f"{verb} of '{name}', which is no parameter of '{call.name}'"
                collector.add(at.diagnose((*path, verb, name), message, hint=nearest(name, names), key=True))
            elif verb != "pad" and width(model, param.type, 32) != 64:
                message = f"{verb} of '{name}', which has no 64 bits"
                collector.add(at.diagnose((*path, verb, name), message, key=True))
            elif verb == "unit" and isinstance(value, int) and value & (value - 1):
                collector.add(at.diagnose((*path, verb, name), f"unit {value} is no power of two"))
    if lowering.unit and path[-1] == "lower" and path[0] == call.name:
        collector.add(at.diagnose((*path, "unit"), "unit is for 32-bit ABIs: write it under bits32", key=True))
    if lowering.unit and path[0] == "lower" and at.data.get("bits") == 64:
        collector.add(at.diagnose((*path, "unit"), "unit is for 32-bit ABIs, and this one has 64", key=True))


# ---------------------------------------------------------------- rows


def _calls(model: Model, collector: Collector) -> None:
    """Some ABI has the row."""
    known = {name for abi in model.abis.values() for name in abi.numbers}
    for call in model.calls.values():
        if call.beside and call.beside not in known:
            continue  # reported where it stands
        if call.unimplemented:
            exists = any(call.kernel in abi.numbers and picks(call.only, abi) for abi in model.abis.values())
        else:
            exists = any(entered(call, abi, delta(call, abi)) for abi in model.abis.values())
        if not exists:
            collector.add(call.where.document.diagnose(call.where.path, f"no ABI has '{call.name}'", key=True))


def _abi_facts(model: Model, collector: Collector) -> None:
    """What an ABI's own file says of implied values, errors and registers is about something that exists."""
    for abi in model.abis.values():
        at = abi.where.document
        for name in abi.constants:
            if name not in model.vocabulary.implied:
                message = f"'{name}' is no implied value"
                collector.add(
                    at.diagnose(("constants", name), message, hint=nearest(name, model.vocabulary.implied), key=True)
                )
        for name in at.data.get("errno", {}):
            if name not in model.errno:  # a number alone: a mapping would have made the row
                message = f"number of unknown error '{name}'"
                collector.add(at.diagnose(("errno", name), message, hint=nearest(name, model.errno), key=True))
        registers = [*abi.trap.arguments, abi.trap.number, abi.trap.result]
        for table, renamed in (("names", abi.trap.names), ("narrow", abi.trap.narrow)):
            for name in renamed:
                if name not in registers and name not in (abi.trap.second_result, abi.trap.error_register):
                    message = f"another name of '{name}', which is no register of this trap"
                    collector.add(at.diagnose(("trap", table, name), message, hint=nearest(name, registers), key=True))


# ---------------------------------------------------------------- ABIs and families


def _groups(model: Model, collector: Collector) -> None:
    """Every list of ABIs and families names some. Facts may be about families without a table, calls may not."""
    groups = set().union(*(abi.groups for abi in model.abis.values()))
    for call in model.every_call():
        _group_list(call.where.document, (*call.where.path, "only"), groups, groups, collector)
    known = groups | OTHER_FAMILIES
    for document, path in _rows_with_groups(model):
        row = dig(document.data, path)
        if not isinstance(row, dict):
            continue
        for name in row.get("except", {}):
            _group(document, (*path, "except", name), name, known, groups, collector, key=True)
        for key in ("only", "packed", "for"):
            _group_list(document, (*path, key), known, groups, collector)


def _rows_with_groups(model: Model) -> Iterator[tuple[Document, TablePath]]:
    """The rows that may name groups of ABIs."""
    for flag_set in model.flags.values():
        for name in flag_set.constants:
            yield flag_set.where.document, (flag_set.name, "values", name)
    for struct in model.structs.values():
        yield struct.where.document, (struct.name,)
        for index in range(len(struct.layouts)):
            yield struct.where.document, (struct.name, "layouts", index)
    for name in model.errno:
        yield model.documents["linux/errno.yaml"], ("errno", name)


def _group_list(document: Document, path: TablePath, known: set[str], groups: set[str], collector: Collector) -> None:
    names = dig(document.data, path)
    for index, name in enumerate(names if isinstance(names, list) else ()):
        _group(document, (*path, index), str(name), known, groups, collector)


def _group(
    document: Document,
    path: TablePath,
    name: str,
    known: Collection[str],
    groups: set[str],
    collector: Collector,
    *,
    key: bool = False,
) -> None:
    if name not in known:
        message = f"'{name}' is neither an ABI nor a family"
        collector.add(document.diagnose(path, message, hint=nearest(name, groups), key=key))


# ---------------------------------------------------------------- portable vocabulary


def _portable_flags(model: Model, collector: Collector) -> None:
    """The Linux constant that a portable flag stands for exists."""
    document = model.documents["flags.yaml"]
    for name, row in document.data.items():
        for key, value in row["values"].items():
            native = value.get("linux")
            if isinstance(native, str) and native not in model.constants:
                message = f"unknown constant '{native}'"
                path: TablePath = (name, "values", key, "linux")
                collector.add(document.diagnose(path, message, hint=nearest(native, model.constants)))


def _portable_errors(model: Model, collector: Collector) -> None:
    """errors.yaml and linux/errno.yaml say the same of each error's kind."""
    document, native = model.documents["errors.yaml"], model.documents["linux/errno.yaml"]
    listed: dict[str, str] = {}
    for kind, row in document.data["kinds"].items():
        for index, name in enumerate(row.get("linux", [])):
            path: TablePath = ("kinds", kind, "linux", index)
            error = model.errno.get(name)
            if error is None:
                collector.add(document.diagnose(path, f"unknown error '{name}'", hint=nearest(name, model.errno)))
            elif listed.setdefault(name, kind) != kind:
                collector.add(document.diagnose(path, f"'{name}' is of kind {listed[name]} already"))
            elif not error.alias and error.kind in document.data["kinds"] and error.kind != kind:
                message = f"'{name}' is of kind {kind} here and of kind {error.kind} in {native.name}"
                collector.add(document.diagnose(path, message))


def dig(data: object, path: TablePath) -> Any:
    """What stands at a path of plain data, or None."""
    for step in path:
        if isinstance(data, Mapping):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
