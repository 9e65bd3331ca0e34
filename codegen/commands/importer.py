"""vllsi import: an ABI's numbers, and its own flags and errors, from the kernel's headers into its table.

What a human wrote stays: comments, order, trap, lowering. What only a human can decide is listed at the end, and an
empty place in a new table is one that the checker refuses until it is filled.
"""

from __future__ import annotations

import argparse
import dataclasses
import difflib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import readers, rules, source, tables
from ..diagnostics import Collector, Diagnostic, Place, TableError
from ..lower import delta, entered
from ..model import Abi, Constant, FlagSet, Lowering, Model, Toolchain, Where, picks
from ..readers import words
from ..schema import Schemas
from ..source import Document
from ..typeexpr import TypeParser
from . import edit, options, output, uapi
from .claims import ERROR_HEADER, NUMBER_HEADER, Fact, error_facts, flag_facts, respelled
from .output import CommandError
from .uapi import Answer, Compiler, HeaderTree
from .unchecked import TABLE, Unchecked

SUMMARY = "write or update an ABI's numbers, and its own flags and errors, from kernel headers"
EXAMPLE = "tools/vllsi import linux --abi sparc64 --target sparc64-linux-gnu --uapi build/uapi"

_NAME = re.compile(r"[a-z_][a-z0-9_]*\Z")
_SHOWN = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("linux",), help="the system whose tables are meant")
    parser.add_argument("--abi", required=True, metavar="A", help="the ABI: the name of its table")
    parser.add_argument(
        "--uapi",
        type=Path,
        required=True,
        metavar="DIR",
        help="unpacked linux-libc-dev, its usr folder, or headers_install's output",
    )
    parser.add_argument("--target", metavar="T", help="clang's name for the ABI; a table that exists knows it")
    parser.add_argument("--folder", metavar="F", help="the architecture's folder in the tree, if it cannot be told from the target")
    parser.add_argument("--dry-run", action="store_true", help="write nothing; print the difference")
    options.add_tables(parser)


def run(arguments: argparse.Namespace) -> int:
    if not _NAME.match(arguments.abi):
        raise CommandError(arguments.abi, "an ABI's name is made of small letters, digits and _")
    tree = HeaderTree.open(arguments.uapi)
    desk = Desk.open(arguments.tables, arguments.abi)
    with uapi.Shims() as shims:
        plan = _existing(desk, tree, shims, arguments) if desk.own is not None else _skeleton(desk, tree, shims, arguments)
    old = desk.own.text if desk.own is not None else ""
    _report(plan, desk, changed=plan.text != old, dry=arguments.dry_run)
    if plan.text == old:
        return 0
    if arguments.dry_run:
        name = desk.shown_path
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(keepends=True), plan.text.splitlines(keepends=True), name, f"{name} (imported)"))
    else:
        edit.write(desk.path, plan.text)
    return 0


def _report(plan: Plan, desk: Desk, *, changed: bool, dry: bool) -> None:
    for line in plan.changes:
        print(line)
    verb = "would be written" if dry else "written"
    print(f"{desk.shown_path}: {verb}" if changed else f"{desk.shown_path}: nothing to change")
    if plan.human:
        print("needs a human:")
        for title, names in plan.human.items():
            more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
            print(f"  {title}" + (f": {', '.join(names[:_SHOWN])}{more}" if names else ""))


# ---------------------------------------------------------------- what there is


@dataclass
class Plan:
    """What the table becomes, what changes, and what is left to do."""

    text: str = ""
    changes: list[str] = field(default_factory=list)
    human: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Desk:
    """The tables as far as an import needs them. The ABI's own may be missing or unfinished."""

    folder: Path
    shown_as: str
    abi: str
    own: Document | None
    documents: Mapping[str, Document]
    unchecked: Unchecked

    @property
    def path(self) -> Path:
        return self.folder / "linux" / "abi" / f"{self.abi}.yaml"

    @property
    def shown_path(self) -> str:
        return f"{self.shown_as}/linux/abi/{self.abi}.yaml"

    @classmethod
    def open(cls, folder: Path, abi: str) -> Desk:
        collector, shown_as = Collector(), options.shown(folder)
        schemas = Schemas(options.ROOT / "tables" / "schema")
        wanted = {
            "types.yaml": "types",
            "permissions.yaml": "permissions",
            "linux/errno.yaml": "errno",
            TABLE: "unchecked",
        }
        for below in ("linux/syscalls", "linux/flags"):
            wanted |= {f"{below}/{path.name}": tables.FOLDERS[below] for path in sorted((folder / below).glob("*.yaml"))}
        documents = {}
        for name, kind in wanted.items():
            document = _load(folder / name, f"{shown_as}/{name}", collector)
            if document is not None and schemas.check(document, kind, collector):
                documents[name] = document
        path, own = folder / "linux" / "abi" / f"{abi}.yaml", None
        if path.exists():
            own = _load(path, f"{shown_as}/linux/abi/{abi}.yaml", collector)
            _check_own(own, collector)
        collector.stop_if_any()
        return cls(folder, shown_as, abi, own, documents, Unchecked(documents[TABLE]))

    def below(self, folder: str) -> Iterator[Document]:
        return (document for name, document in self.documents.items() if name.startswith(f"{folder}/"))

    def rows(self, own: Mapping[str, Any]) -> set[str]:
        """Every kernel name that a row describes or enters, and those that the ABI's table says no row describes."""
        known: set[str] = set(own.get("undescribed", {}))
        for document in self.below("linux/syscalls"):
            for name, row in document.data.items():
                known.add(row.get("kernel", name))
                for verb in ("lower", "bits32"):
                    known.update(words(row.get(verb, {}).get("enter")))
        for lowering in _own_lowering(self).values():
            known.update((*lowering.enter, *((lowering.via[0],) if lowering.via else ())))
        return known


def _load(path: Path, name: str, collector: Collector) -> Document | None:
    text = source.read(path, name, collector)
    return None if text is None else source.parse(text, name, collector)


_SHAPES: dict[str, tuple[tuple[type, ...], str]] = {
    "numbers": ((int,), "a number"),
    "aliases": ((str,), "a name"),
    "flags": ((int, str, type(None)), "a number, the name of another constant, or null"),
    "errno": ((int, dict), "a number, or a mapping of number, kind and message"),
    "lower": ((dict,), "a mapping"),
    "undescribed": ((str,), "a reason"),
}


def _is_half_an_error(value: object) -> bool:
    return isinstance(value, dict) and not (isinstance(value.get("number"), int) and value.keys() >= {"kind", "message"})


def _check_own(own: Document | None, collector: Collector) -> None:
    """Of the ABI's own table only the shape that an import works with; one being written may lack the rest."""
    if own is None:
        return
    if not isinstance(own.data, dict):
        collector.add(Diagnostic(Place(own.name), "this is no table: a mapping was expected"))
        return
    for section, (kinds, what) in _SHAPES.items():
        rows = own.data.get(section, {})
        if not isinstance(rows, dict):
            collector.add(own.diagnose((section,), f"{section} must be a mapping"))
            continue
        for name, value in rows.items():
            if not isinstance(value, kinds) or isinstance(value, bool) or (section == "errno" and _is_half_an_error(value)):
                collector.add(own.diagnose((section, name), f"{section}.{name} must be {what}"))
    toolchain = own.data.get("toolchain")
    if not isinstance(toolchain, dict) or not isinstance(toolchain.get("target"), str) or not isinstance(own.data.get("uapi"), str):
        collector.add(
            own.diagnose(
                ("toolchain",),
                "the table does not say toolchain.target and uapi, so its headers cannot be read",
                key=True,
            )
        )


# ---------------------------------------------------------------- from the headers


@dataclass(frozen=True)
class Found:
    """What the headers say of one ABI."""

    numbers: Mapping[str, int]
    aliases: Mapping[str, str]
    flags: Mapping[str, edit.Value]
    errno: Mapping[str, edit.Value]
    lacking: Sequence[str]
    unknown_errors: Sequence[str]
    nameless: Sequence[str]


def _read(desk: Desk, compiler: Compiler, abi: Abi, model: Model, own: Mapping[str, Any]) -> Found:
    macros = compiler.macros([NUMBER_HEADER, ERROR_HEADER])
    spelled = {entry.spelling: entry.pattern.removeprefix("numbers.") for entry in desk.unchecked.spelled if entry.pattern.startswith("numbers.")}
    names = [name for name in uapi.number_macros(macros) if not desk.unchecked.no_call(name)]
    values = compiler.values([NUMBER_HEADER], names)
    found = {spelled.get(name, name.removeprefix("__NR_")): value for name, value in zip(names, values, strict=True) if value is not None}
    numbers, aliases = _primary(found, own, desk.rows(own))
    facts = [respelled(fact, abi, desk.unchecked) for fact in (*flag_facts(model, abi), *error_facts(model, abi))]
    answers = compiler.ask([fact.question for fact in facts], (NUMBER_HEADER, ERROR_HEADER, uapi.PRELUDE))
    flags, errno, lacking = _deviations(desk, abi, model, list(zip(facts, answers, strict=True)))
    known = {fact.expression for fact in facts if fact.kind == "errno"}
    unknown = [name for name in uapi.error_macros(macros) if name not in known]
    nameless = _nameless(desk, model, dataclasses.replace(abi, numbers=numbers, lower=_own_lowering(desk)), own)
    return Found(numbers, aliases, flags, errno, lacking, unknown, nameless)


def _nameless(desk: Desk, model: Model, abi: Abi, own: Mapping[str, Any]) -> list[str]:
    """Numbers that no row enters on this ABI, as the checker will see it."""
    types = TypeParser(model.vocabulary.values, model.vocabulary.pointers, model.vocabulary.implied, model.flags, {}, [])
    reader = readers.CallReader(types, model.permissions, model.errno, Collector())
    claimed = set(own.get("undescribed", {}))
    for document in desk.below("linux/syscalls"):
        for call in reader.read(document, Path(document.name).stem).values():
            if not call.unimplemented:
                claimed.add(entered(call, abi, delta(call, abi)))
            elif picks(call.only, abi):
                claimed.add(call.kernel)
    return [name for name in abi.numbers if name not in claimed]


def _own_lowering(desk: Desk) -> dict[str, Lowering]:
    """The ABI's own deltas, from a table that no schema has checked."""
    if desk.own is None:
        return {}
    found = {}
    for name, row in desk.own.data.get("lower", {}).items():
        try:
            found[name] = readers.read_lowering(desk.own, ("lower", name), row)
        except (AttributeError, KeyError, TypeError):
            raise TableError([desk.own.diagnose(("lower", name), f"malformed lowering of '{name}'", key=True)]) from None
    return found


def _deviations(
    desk: Desk, abi: Abi, model: Model, answered: Sequence[tuple[Fact, Answer]]
) -> tuple[dict[str, edit.Value], dict[str, edit.Value], list[str]]:
    """Flags and errors that are otherwise here than in the tables, or not here at all; and what cannot be decided."""
    found: dict[str, dict[str, edit.Value]] = {"flags": {}, "errno": {}}
    lacking = []
    for fact, answer in answered:
        name = fact.name.rpartition(".")[2]
        name = name.removeprefix("E") if fact.kind == "errno" else name
        if answer.outcome == "wrong" and answer.value is not None and not fact.same(answer.value):
            if desk.unchecked.differing(fact.name, abi) is None:
                found[fact.kind][name] = answer.value
        elif answer.outcome == "absent" and fact.expected is not None and desk.unchecked.listed(fact.name, abi) is None:
            if fact.kind == "flags" and fact.headers and answer.reason == uapi.undeclared(fact.expression):
                found["flags"][name] = None
            else:
                lacking.append(fact.name)
    _drop_followers(found["flags"], {name: row.alias for name, (_, row) in model.constants.items()})
    _drop_followers(found["errno"], {name: row.alias for name, row in model.errno.items()})
    _name_equals(found["flags"], model, abi)
    return found["flags"], found["errno"], lacking


def _drop_followers(values: dict[str, edit.Value], aliases: Mapping[str, str]) -> None:
    """A second name goes with the first and needs no value of its own."""
    for name in [name for name in values if aliases[name]]:
        if aliases[name] in values and values[aliases[name]] == values[name]:
            del values[name]


def _name_equals(values: dict[str, edit.Value], model: Model, abi: Abi) -> None:
    """Of two constants of a set that are equal here alone, the one that deviates is said to equal the other."""
    for flag_set in model.flags.values():
        holders: dict[int, str] = {}
        for name in sorted(flag_set.constants, key=lambda name: name in values):
            constant = model.constants[name][1]
            value = values[name] if name in values else None if constant.alias else rules.constant_value(model, name, abi)
            if not isinstance(value, int):
                continue
            holder = holders.setdefault(value, name)
            if holder != name and name in values:
                values[name] = holder


def _primary(found: Mapping[str, int], own: Mapping[str, Any], rows: set[str]) -> tuple[dict[str, int], dict[str, str]]:
    """Of several names for a number the one that the table has, or a row describes, or the first; then aliases."""
    groups: dict[int, list[str]] = {}
    for name, number in found.items():
        groups.setdefault(number, []).append(name)
    numbers: dict[str, int] = {}
    aliases: dict[str, str] = {}
    table, second = own.get("numbers", {}), own.get("aliases", {})
    for number, names in sorted(groups.items()):
        chosen = min(names, key=lambda name: (name in second, name not in table, name not in rows, name))
        numbers[chosen] = number
        aliases.update({name: chosen for name in names if name != chosen})
    return numbers, aliases


def _model(desk: Desk, own: Mapping[str, Any], abi: Abi) -> Model:
    """A model of constants and errors alone, with this ABI's own values over the sets' as the generator does it."""
    vocabulary = readers.read_vocabulary(desk.documents["types.yaml"])
    permissions = readers.read_permissions(desk.documents["permissions.yaml"])
    errno = {**readers.read_errno(desk.documents["linux/errno.yaml"])}
    if desk.own is not None:
        errno |= readers.read_own_errors(desk.own, abi.name)
    flags: dict[str, FlagSet] = {}
    for document in desk.below("linux/flags"):
        flags |= readers.read_flags(document, Path(document.name).stem)
    constants: dict[str, tuple[FlagSet, Constant]] = {}
    for flag_set in flags.values():
        for name, constant in flag_set.constants.items():
            said = {abi.name: own["flags"][name]} if name in own.get("flags", {}) else {}
            constants[name] = (flag_set, tables._with_own(constant, said))
    return Model(vocabulary, permissions, {}, flags, {}, errno, {}, constants, desk.documents)


def _stand_in(desk: Desk, compiler: Compiler, own: Mapping[str, Any], document: Document, target: str, folder: str) -> Abi:
    """The ABI as far as values depend on it; width and byte order are the compiler's."""
    pointer, order, align = compiler.values([], ["sizeof(void *)", "__BYTE_ORDER__", "__builtin_offsetof(struct { char c; long long v; }, v)"])
    if pointer not in (4, 8):
        raise CommandError(target, "clang does not say how wide a pointer is there")
    known: dict[str, Any] = {
        "name": desk.abi,
        "where": Where(document),
        "family": own.get("family") or folder,
        "bits": 32 if pointer == 4 else 64,
        "endian": "little" if order == 1234 else "big",
        "align_64": align or 8,
        "uapi": folder,
        "toolchain": Toolchain(target, (), 0),
    }
    # Values depend on nothing else of an ABI, whatever more it may come to hold.
    everything: dict[str, Any] = {item.name: known.get(item.name) for item in dataclasses.fields(Abi)}
    return Abi(**everything)


def _compiler(tree: HeaderTree, target: str, flags: Sequence[str], folder: str, shims: Path) -> Compiler:
    parent = tree.asm_parent(target, folder)
    if parent is None:
        raise CommandError(
            tree.shown_as,
            f"there are no headers for '{target}' here: no {folder}/asm/unistd.h",
            "--folder names another folder",
        )
    return Compiler(tree, target, flags, parent, shims)


# ---------------------------------------------------------------- an ABI that has a table


def _existing(desk: Desk, tree: HeaderTree, shims: Path, arguments: argparse.Namespace) -> Plan:
    own = desk.own
    assert own is not None
    data = own.data
    target = arguments.target or data["toolchain"]["target"]
    folder = arguments.folder or data["uapi"]
    compiler = _compiler(tree, target, data["toolchain"].get("flags", []), folder, shims)
    abi = _stand_in(desk, compiler, data, own, target, folder)
    found = _read(desk, compiler, abi, _model(desk, data, abi), data)
    plan, editor = Plan(), edit.Editor(own)
    _update_numbers(plan, editor, data, found)
    for section, values in (("flags", found.flags), ("errno", found.errno)):
        _update_section(plan, editor, data, section, values)
    plan.text = editor.text()
    _for_humans(plan, found)
    return plan


def _update_numbers(plan: Plan, editor: edit.Editor, data: Mapping[str, Any], found: Found) -> None:
    table: dict[str, int] = dict(data.get("numbers", {}))
    gone = {number: name for name, number in table.items() if name not in found.numbers and name not in found.aliases}
    added: dict[str, int | str] = {}
    for name, number in found.numbers.items():
        if name in table:
            if table[name] != number:
                editor.set_value("numbers", name, number)
                plan.changes.append(f"renumbered {name}: {table[name]} -> {number}")
        elif number in gone:
            old = gone.pop(number)
            editor.rename("numbers", old, name)
            plan.changes.append(f"renamed {old} -> {name} ({number})")
        else:
            added[name] = number
            plan.changes.append(f"added {name} = {number}")
    editor.add("numbers", added, by_value=True)
    aliases: dict[str, int | str] = {name: to for name, to in found.aliases.items() if name not in data.get("aliases", {}) and name not in table}
    editor.add("aliases", aliases, before="trap" if "trap" in data else "numbers")
    plan.changes += [f"added {name}, another name of {to}" for name, to in aliases.items()]
    if gone:
        plan.human["in the table and not in the headers (left as they are)"] = list(gone.values())


def _update_section(plan: Plan, editor: edit.Editor, data: Mapping[str, Any], section: str, values: Mapping[str, edit.Value]) -> None:
    table = data.get(section, {})
    for name, value in values.items():
        if name in table:
            editor.set_value(section, name, value)
            plan.changes.append(f"changed {section} {name}: {edit.scalar(section, table[name])} -> {edit.scalar(section, value)}")
        else:
            said = "does not exist here" if value is None else f"= {edit.scalar(section, value)}, where other ABIs differ"
            plan.changes.append(f"added {section} {name} {said}")
    editor.add(section, {name: value for name, value in values.items() if name not in table}, before="numbers")


def _for_humans(plan: Plan, found: Found) -> None:
    for title, names in (
        ("numbers that no row of linux/syscalls describes", list(found.nameless)),
        ("errors that linux/errno.yaml does not have", list(found.unknown_errors)),
        (
            "facts that these headers do not have (`only` in the table, or a row in linux/unchecked.yaml)",
            list(found.lacking),
        ),
    ):
        if names:
            plan.human[title] = names


# ---------------------------------------------------------------- a new ABI


def _skeleton(desk: Desk, tree: HeaderTree, shims: Path, arguments: argparse.Namespace) -> Plan:
    target = arguments.target
    if target is None:
        raise CommandError(
            desk.shown_path,
            "there is no such table yet",
            "to begin one, give clang's name for it with --target, such as sparc64-linux-gnu",
        )
    folder = arguments.folder or tree.guess_folder(target)
    if folder is None:
        raise CommandError(tree.shown_as, f"no folder of this tree looks like the headers of '{target}'", "--folder names it")
    compiler = _compiler(tree, target, [], folder, shims)
    empty = Document(desk.shown_path, "", {})
    abi = _stand_in(desk, compiler, {}, empty, target, folder)
    found = _read(desk, compiler, abi, _model(desk, {}, abi), {})
    machine = compiler.elf_machine()
    plan = Plan(_skeleton_text(tree, abi, found, machine))
    plan.changes.append(f"{output.plural(len(found.numbers), 'number')}, {output.plural(len(found.flags), 'flag')} and "
                        f"{output.plural(len(found.errno), 'error')} that differ from other ABIs")  # fmt: skip
    blank = ["brief", "isa", "detect", "emulator", "trap", "assembly", "relocations", "tls", *([] if machine else ["toolchain.elf_machine"])]
    plan.human["empty places, which the checker refuses until they are filled (docs/adding-an-abi.md)"] = blank
    if abi.bits == 32:
        plan.human["pairs: write `pairs: even` if a 64-bit argument starts in an even register here"] = []
    _for_humans(plan, found)
    return plan


def _skeleton_text(tree: HeaderTree, abi: Abi, found: Found, machine: int | None) -> str:
    head = f"""\
# {abi.name}.
#
# Numbers, flags and errors: the headers of Linux {tree.version}, read by tools/vllsi import.
# docs/adding-an-abi.md says how the empty places are filled.
abi: {abi.name}
brief: ""
family: {abi.family}
isa: ""
bits: {abi.bits}
endian: {abi.endian}
"""
    if abi.align_64 != 8:
        head += f"align_64: {abi.align_64}\n"
    head += f"""\
detect: ""
uapi: {abi.uapi}
toolchain: {{target: {abi.toolchain.target}, flags: [], elf_machine: {machine if machine is not None else '""'}}}
emulator: ""
"""
    body = _section("aliases", found.aliases) + "trap: {}\nassembly: {}\nrelocations: {}\ntls: {}\nlower: {}\n"
    return head + body + _section("flags", found.flags) + _section("errno", found.errno) + _section("numbers", found.numbers)


def _section(name: str, rows: Mapping[str, edit.Value]) -> str:
    if not rows:
        return ""
    return f"{name}:\n" + "".join(f"  {key}: {edit.scalar(name, value)}\n" for key, value in rows.items())
