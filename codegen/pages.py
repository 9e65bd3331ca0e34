"""Renders what is not one ABI's C: portable headers and their translation, reference pages, build files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import jinja2

from . import tables
from .lower import Lowerer, delta
from .model import Abi, Call, Model

ROOT_PREFIX = "root:"  # a file beside the output folder instead of in it


def files(env: jinja2.Environment, model: Model, lowerer: Lowerer) -> Iterator[tuple[str, str]]:
    """(path below the output folder, content)."""
    sets = portable_sets(model)
    errors = tables.data(model, "errors.yaml")
    abis = list(model.abis.values())
    yield "include/vllsi/gen/flags.h", env.get_template("portable_flags.h.j2").render(sets=sets)
    yield "include/vllsi/gen/linux/portable.h", env.get_template("portable.h.j2").render(sets=sets, known=model.constants)
    yield "include/vllsi/gen/errors.h", env.get_template("errors.h.j2").render(kinds=errors["kinds"], domains=errors["domains"])
    yield "src/errors.c", env.get_template("errors.c.j2").render(kinds=errors["kinds"], domains=errors["domains"])
    yield "cmake/presets.json", presets(abis)
    for abi in abis:
        yield f"cmake/{abi.name}.cmake", env.get_template("toolchain.cmake.j2").render(abi=abi)
    yield "docs/linux-syscalls.md", env.get_template("linux-syscalls.md.j2").render(groups=subjects(model), abis=abis)
    yield "docs/linux-lowering.md", env.get_template("linux-lowering.md.j2").render(rows=lowering_rows(model, lowerer), abis=abis)
    yield f"{ROOT_PREFIX}docs/names.md", env.get_template("names.md.j2").render(groups=names(model))


def portable_sets(model: Model) -> list[dict[str, Any]]:
    """The portable sets; each value with its Linux constant, or "" where there is none."""
    sets = []
    for name, row in tables.data(model, "flags.yaml").items():
        values = []
        for key, value in row["values"].items():
            native = value.get("linux")
            values.append({"name": key, "value": value["value"], "brief": value["brief"], "linux": native if isinstance(native, str) else ""})
        sets.append({"name": name, "brief": row["brief"], "kind": row["kind"], "values": values})
    return sets


def subjects(model: Model) -> dict[str, list[Call]]:
    groups: dict[str, list[Call]] = {}
    for call in model.calls.values():
        groups.setdefault(call.subject, []).append(call)
    return dict(sorted(groups.items()))


def lowering_rows(model: Model, lowerer: Lowerer) -> list[tuple[str, list[str]]]:
    """Calls that some ABI does not take as they are written: what each ABI's kernel gets."""
    rows = []
    for call in model.calls.values():
        if call.unimplemented or not any(_special(call, abi) for abi in model.abis.values()):
            continue
        cells = []
        for abi in model.abis.values():
            lowered = lowerer.lower(call, abi)
            if lowered is None:
                cells.append("–")
                continue
            words = ", ".join(_short(word.expression) for word in lowered.words)
            cells.append(f"`{lowered.kernel}({words})`")
        rows.append((call.name, cells))
    return rows


def _special(call: Call, abi: Abi) -> bool:
    lowering = delta(call, abi)
    return bool(
        lowering.enter or lowering.order is not None or lowering.pack is not None or lowering.pack_at or lowering.via or lowering.unit
        or lowering.returns or any(param.type.base in ("i64", "u64") and not param.type.is_pointer for param in call.params)
    )  # fmt: skip


def _short(expression: str) -> str:
    for name_end, half in ((" >> 32)", "high"),):
        if expression.endswith(name_end) and "uint64_t)" in expression:
            return f"{half}({expression.split('uint64_t)')[1].removesuffix(name_end)})"
    if expression.startswith("(uint32_t)"):
        return f"low({expression.removeprefix('(uint32_t)')})"
    return expression.replace("(unsigned long)", "").replace("(uint64_t)", "")


def names(model: Model) -> dict[str, list[tuple[str, Mapping[str, Any]]]]:
    groups: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    for identifier, row in tables.data(model, "names.yaml").items():
        groups.setdefault(row["module"], []).append((identifier, row))
    return groups


def presets(abis: list[Abi]) -> str:
    """CMake presets of the cross builds, one an ABI."""
    configure = [
        {
            "name": f"linux-{abi.name}",
            "displayName": f"Linux, {abi.brief}, freestanding",
            "inherits": "cross",
            "toolchainFile": f"${{sourceDir}}/generated/cmake/{abi.name}.cmake",
        }
        for abi in abis
    ]
    build = [{"name": f"linux-{abi.name}", "configurePreset": f"linux-{abi.name}"} for abi in abis]
    base = {
        "name": "cross",
        "hidden": True,
        "generator": "Ninja",
        "binaryDir": "${sourceDir}/build/cmake/${presetName}",
        "cacheVariables": {"CMAKE_BUILD_TYPE": "MinSizeRel"},
    }
    content = {
        "version": 6,
        "vendor": {"vllsi": "Rendered from tables/linux/abi/ by: python3 -m codegen. Do not edit."},
        "configurePresets": [base, *configure],
        "buildPresets": build,
    }
    return json.dumps(content, indent=2) + "\n"
