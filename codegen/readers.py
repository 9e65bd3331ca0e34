"""Turns checked documents into the model: calls, flag sets, structs, errors, ABIs.

A reader reports what it cannot understand and leaves that row out, so that one run finds all mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .diagnostics import Collector, nearest
from .model import (
    Abi,
    Call,
    Condition,
    Constant,
    Errno,
    Errors,
    Field,
    FlagSet,
    LandingPads,
    Layout,
    Lowering,
    Param,
    Permissions,
    PointerType,
    Relocation,
    Returns,
    StackArguments,
    Struct,
    Tls,
    Toolchain,
    Trap,
    ValueType,
    Vdso,
    Vocabulary,
    Where,
)
from .source import Document, TablePath
from .typeexpr import TypeParser, TypeProblem

Row = Mapping[str, Any]


def words(value: Any) -> tuple[str, ...]:
    """A word or a list of words as a tuple."""
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def where(document: Document, *path: str | int) -> Where:
    return Where(document, path)


def read_vocabulary(document: Document) -> Vocabulary:
    data = document.data
    return Vocabulary(
        {
            name: ValueType(name, row["c"], row["bits"], row["signed"], row["brief"])
            for name, row in data["values"].items()
        },
        {
            name: PointerType(name, row["c"], row.get("direction"), row["brief"])
            for name, row in data["pointers"].items()
        },
        {name: row["value"] for name, row in data["implied"].items()},
        tuple(data["returns"]),
    )


def read_permissions(document: Document) -> Permissions:
    data = document.data

    def brief(row: Any) -> str:
        return str(row["brief"]) if isinstance(row, dict) else str(row)

    required: dict[str, tuple[str, ...]] = {}
    forbidden: dict[str, dict[str, tuple[str, ...]]] = {}
    for name, row in data["hints"].items():
        if isinstance(row, dict):
            required[name] = words(row.get("required_in"))
            forbidden[name] = {other: words(categories) for other, categories in row.get("forbidden_with", {}).items()}
    return Permissions(
        {name: brief(row) for name, row in data["categories"].items()},
        data["default"],
        {name: words(members) for name, members in data["members"].items()},
        {name: brief(row) for name, row in data["hints"].items()},
        required,
        forbidden,
    )


# ---------------------------------------------------------------- flags


def read_flags(document: Document, subject: str) -> dict[str, FlagSet]:
    sets: dict[str, FlagSet] = {}
    for name, row in document.data.items():
        constants = {key: _constant(key, value) for key, value in row.get("values", {}).items()}
        sets[name] = FlagSet(
            name,
            subject,
            where(document, name),
            row["brief"],
            row["type"],
            row["kind"],
            words(row.get("header")),
            constants,
            words(row.get("include")),
            row.get("source", ""),
        )
    return sets


def _constant(name: str, value: Any) -> Constant:
    if isinstance(value, int):
        return Constant(name, value)
    return Constant(
        name,
        value.get("value", 0),
        value.get("except", {}),
        words(value.get("only")),
        value.get("alias", ""),
        value.get("brief", ""),
    )


def read_errno(document: Document) -> dict[str, Errno]:
    result = {}
    for name, row in document.data["errno"].items():
        result[name] = Errno(
            name,
            row.get("number", 0),
            row.get("except", {}),
            row.get("kind", ""),
            row.get("message", {}),
            row.get("alias", ""),
            words(row.get("only")),
        )
    return result


def read_own_errors(document: Document, abi: str) -> dict[str, Errno]:
    """Errors that only this ABI has."""
    rows = document.data.get("errno", {})
    return {
        name: Errno(name, row["number"], {}, row["kind"], row["message"], only=(abi,))
        for name, row in rows.items()
        if isinstance(row, dict)
    }


# ---------------------------------------------------------------- structs

_FIELD = re.compile(r"(?P<base>\w+)(?:\[(?P<count>\d*)\])?\Z")


def read_structs(document: Document, subject: str, collector: Collector) -> dict[str, Struct]:
    structs: dict[str, Struct] = {}
    for name, row in document.data.items():
        layouts = [
            Layout(
                words(layout["for"]),
                read_fields(document, (name, "layouts", index, "fields"), layout["fields"], collector),
                layout.get("uapi", ""),
            )
            for index, layout in enumerate(row.get("layouts", ()))
        ]
        if "fields" in row:
            layouts.append(Layout((), read_fields(document, (name, "fields"), row["fields"], collector)))
        packed = row.get("packed", False)
        structs[name] = Struct(
            name,
            subject,
            where(document, name),
            row["brief"],
            words(row.get("header")),
            row.get("uapi", f"struct {name}") or "",
            tuple(layouts),
            row.get("union", False),
            ("*",) if packed is True else words(packed or None),
            row.get("align", 0),
            words(row.get("only")),
            row.get("source", ""),
        )
    return structs


def read_fields(document: Document, path: TablePath, rows: Row, collector: Collector) -> tuple[Field, ...]:
    fields: list[Field] = []
    for name, row in rows.items():
        field = _field(document, (*path, name), name, row, collector)
        if field is not None:
            fields.append(field)
    return tuple(fields)


def _field(document: Document, path: TablePath, name: str, row: Any, collector: Collector) -> Field | None:
    options: Row = row if isinstance(row, dict) else {"type": row}
    uapi = options.get("uapi", name)
    uapi = "" if uapi is None or (uapi == name and name.startswith("_")) else uapi
    for kind in ("union", "struct"):
        if kind in options:
            members = read_fields(document, (*path, kind), options[kind], collector)
            return Field(
                name,
                "",
                options.get("count"),
                uapi=uapi,
                at=options.get("at"),
                members=members,
                is_union=kind == "union",
                anonymous=name.startswith("_"),
                brief=options.get("brief", ""),
            )
    match = _FIELD.match(str(options.get("type", "")))
    if match is None:
        collector.add(
            document.diagnose(
                path, f"malformed field type '{options.get('type')}'", hint="the form is NAME, NAME[4] or NAME[]"
            )
        )
        return None
    count = match["count"]
    if count == "0":
        collector.add(
            document.diagnose(
                path, f"'{name}' is an array of nothing", hint=f"write {match['base']}[] for one of unknown length"
            )
        )
    return Field(
        name,
        match["base"],
        int(count) if count else None,
        count == "",
        uapi,
        options.get("brief", ""),
        options.get("at"),
    )


# ---------------------------------------------------------------- lowering


def read_lowering(document: Document, path: TablePath, row: Row) -> Lowering:
    pack = row.get("pack")
    via = row.get("via")
    return Lowering(
        enter=words(row.get("enter")),
        order=words(row["order"]) if "order" in row else None,
        pack=words(pack) if isinstance(pack, list) else None,
        pack_at={name: words(items) for name, items in pack.items()} if isinstance(pack, dict) else {},
        split=row.get("split", {}),
        pad=row.get("pad", {}),
        set=row.get("set", {}),
        via=(via["call"], via["op"]) if via else None,
        unit=row.get("unit", {}),
        returns=row.get("returns", ""),
        where=Where(document, path) if row else None,
    )


# ---------------------------------------------------------------- calls


class CallReader:
    """Reads the rows of one syscalls table."""

    def __init__(
        self, types: TypeParser, permissions: Permissions, errno: Mapping[str, Errno], collector: Collector
    ) -> None:
        self._types, self._permissions, self._errno, self._collector = types, permissions, errno, collector

    def read(self, document: Document, subject: str) -> dict[str, Call]:
        calls = {}
        for name, row in document.data.items():
            calls[name] = self._call(document, subject, name, row)
        return calls

    def _call(self, document: Document, subject: str, name: str, row: Row) -> Call:
        path: TablePath = (name,)
        if "unimplemented" in row:
            return Call(
                name,
                subject,
                Where(document, path),
                row["brief"],
                since=row.get("since", ""),
                unimplemented=row["unimplemented"],
                kernel=row.get("kernel", name),
                only=words(row.get("only")),
                notes=row.get("notes", ""),
            )
        variants = tuple(
            self._row(document, subject, (name, "variants", key), f"{name}_{key}", variant, parent=name)
            for key, variant in row.get("variants", {}).items()
        )
        return self._row(document, subject, path, name, row, variants=variants)

    def _row(
        self,
        document: Document,
        subject: str,
        path: TablePath,
        name: str,
        row: Row,
        *,
        parent: str = "",
        variants: tuple[Call, ...] = (),
    ) -> Call:
        params = self._params(document, (*path, "params"), row["params"])
        names = {param.name for param in params}
        return Call(
            name=name,
            subject=subject,
            where=Where(document, path),
            brief=row["brief"],
            params=params,
            returns=self._returns(document, (*path, "returns"), row["returns"], names),
            errors=self._errors(document, (*path, "errors"), row["errors"]),
            blocks=row["blocks"],
            category=self._permissions.category_of(parent or name),
            hints=self._hints(document, (*path, "hints"), row["hints"]),
            conditions=self._conditions(document, (*path, "when"), row.get("when", []), list(row["params"])),
            since=row["since"],
            fallback=words(row.get("fallback")),
            kernel=row.get("kernel", parent or name),
            beside=row.get("beside", ""),
            only=words(row.get("only")),
            notes=row.get("notes", ""),
            handler=row.get("handler", ""),
            selector=row.get("selector", ""),
            lower=read_lowering(document, (*path, "lower"), row.get("lower", {})),
            bits32=read_lowering(document, (*path, "bits32"), row.get("bits32", {})),
            variants=variants,
            parent=parent,
            call_items=words(row.get("call")),
        )

    def _params(self, document: Document, path: TablePath, row: Row) -> tuple[Param, ...]:
        params = []
        for name, text in row.items():
            try:
                parsed = self._types.parse(text)
            except TypeProblem as problem:
                self._collector.add(
                    document.diagnose((*path, name), problem.message, hint=problem.hint, find=problem.word)
                )
                continue
            length = parsed.count.lstrip("*")
            if length and not length.isdigit() and length not in row:
                message = f"length '{length}' of '{name}' is no parameter of this call"
                self._collector.add(document.diagnose((*path, name), message, hint=nearest(length, row), find=length))
            params.append(Param(name, parsed))
        return tuple(params)

    def _returns(self, document: Document, path: TablePath, row: Any, names: Iterable[str]) -> Returns:
        if isinstance(row, str):
            return Returns(row)
        kind, detail = next(iter(row.items()))
        if kind == "count" and re.fullmatch(r"\w+", detail) and detail not in set(names):
            message = f"returns a count of '{detail}', which is no parameter of this call"
            self._collector.add(document.diagnose((*path, kind), message, hint=nearest(detail, names)))
        return Returns(kind, detail)

    def _errors(self, document: Document, path: TablePath, row: Any) -> Errors:
        if isinstance(row, list):
            self._known_errors(document, path, row)
            return Errors(man=tuple(row))
        for key in ("man", "observed"):
            self._known_errors(document, (*path, key), row.get(key, []))
        return Errors(words(row.get("man")), words(row.get("observed")), row.get("unknown", ""))

    def _known_errors(self, document: Document, path: TablePath, names: list[str]) -> None:
        for index, name in enumerate(names):
            if name not in self._errno:
                hint = nearest(name, self._errno)
                self._collector.add(document.diagnose((*path, index), f"unknown error '{name}'", hint=hint))

    def _hints(self, document: Document, path: TablePath, row: Row) -> dict[str, str]:
        hints = {}
        for name, reason in row.items():
            if name not in self._permissions.hints:
                hint = nearest(name, self._permissions.hints)
                self._collector.add(document.diagnose((*path, name), f"unknown hint '{name}'", hint=hint, key=True))
            elif not reason or not str(reason).strip():
                self._collector.add(document.diagnose((*path, name), f"hint '{name}' has no reason", key=True))
            else:
                hints[name] = str(reason)
        return hints

    def _conditions(
        self, document: Document, path: TablePath, rows: list[Row], names: list[str]
    ) -> tuple[Condition, ...]:
        conditions = []
        for index, row in enumerate(rows):
            if row["param"] not in names:
                message = f"condition on '{row['param']}', which is no parameter of this call"
                self._collector.add(
                    document.diagnose((*path, index, "param"), message, hint=nearest(row["param"], names))
                )
            if row["hint"] not in self._permissions.hints:
                hint = nearest(row["hint"], self._permissions.hints)
                self._collector.add(
                    document.diagnose((*path, index, "hint"), f"unknown hint '{row['hint']}'", hint=hint)
                )
            conditions.append(Condition(row["param"], tuple(row["has"]), row["hint"], row["reason"]))
        return tuple(conditions)


# ---------------------------------------------------------------- ABIs


def read_abi(document: Document) -> Abi:
    row = document.data
    toolchain = row["toolchain"]
    return Abi(
        name=row["abi"],
        where=where(document),
        brief=row["brief"],
        family=row["family"],
        isa=row["isa"],
        bits=row["bits"],
        endian=row["endian"],
        pairs=row.get("pairs", "any"),
        align_64=row.get("align_64", 8),
        detect=row["detect"],
        uapi=row["uapi"],
        errno=row["family"],
        toolchain=Toolchain(toolchain["target"], tuple(toolchain["flags"]), toolchain["elf_machine"]),
        emulator=row["emulator"],
        section_type=row.get("section_type", "@progbits"),
        constants=row.get("constants", {}),
        trap=_trap(row["trap"]),
        assembly=row["assembly"],
        lower={name: read_lowering(document, ("lower", name), delta) for name, delta in row["lower"].items()},
        numbers=row["numbers"],
        aliases=row.get("aliases", {}),
        undescribed=row.get("undescribed", {}),
        relocations={kind: Relocation(*next(iter(named.items()))) for kind, named in row["relocations"].items()},
        tls=_tls(row["tls"]),
        vdso=_vdso(row.get("vdso")),
        landing_pads=_landing_pads(row.get("landing_pads")),
    )


def _tls(row: Row) -> Tls:
    return Tls(
        row["variant"],
        row["bytes"],
        row.get("below", 0),
        row.get("self"),
        row.get("canary"),
        row.get("pointer_bias", 0),
        row.get("block_bias", 0),
    )


def _vdso(row: Row | None) -> Vdso | None:
    return None if row is None else Vdso(row["version"], row["functions"], row.get("error_flag", ""))


def _landing_pads(row: Row | None) -> LandingPads | None:
    return None if row is None else LandingPads(row["instruction"], row["property"], tuple(row["features"]))


def _trap(row: Row) -> Trap:
    error = row["error"] if isinstance(row["error"], dict) else {}
    when = row.get("clobbers_when")
    return Trap(
        instruction=row["instruction"],
        number=row["number"],
        arguments=tuple(row["arguments"]),
        result=row["result"],
        clobbers=tuple(row["clobbers"]),
        opcode=row["opcode"]["hex"],
        mnemonic=row["opcode"]["mnemonic"],
        arguments_clobbered=row.get("arguments_clobbered", False),
        names=row.get("names", {}),
        narrow=row.get("narrow", {}),
        error_register=error.get("register", ""),
        error_after=tuple(error.get("after", ())),
        error_flag=error.get("flag", ""),
        second_result=row.get("second_result", ""),
        clobbers_when=(when["condition"], tuple(when["registers"])) if when else None,
        stack=_stack(row.get("stack")),
    )


def _stack(row: Row | None) -> StackArguments | None:
    if row is None:
        return None
    return StackArguments(
        row["constraint"],
        tuple(row["before"]),
        row.get("each", ""),
        row.get("offset", 0),
        tuple(row["after"]),
        row["slots"],
    )
