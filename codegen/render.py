"""Renders the model through the templates and writes what changed; or compares and prints the difference.

A file is written to a temporary name beside its own and renamed, so that an interruption leaves each file old or new, never half. Nothing is
written before everything is rendered.
"""

from __future__ import annotations

import difflib
import functools
import operator
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2

from . import pages, rules, view
from .lower import Lowerer
from .model import Abi, Model

TEMPLATES = Path(__file__).resolve().parent / "templates"
ASSEMBLY = {
    "rt_sigreturn": "vllsi_linux_rt_sigreturn",
    "vfork": "vllsi_linux_vfork",
    "clone": "vllsi_linux_clone_call",
    "clone3": "vllsi_linux_clone3_call",  # only where the runtime core is built
}
# What psABIs call their dynamic relocations, and what each does.
RELOCATIONS = {
    "absolute": "the symbol's address",
    "glob_dat": "the same, for an entry of the GOT",
    "jump_slot": "the same, for an entry of the PLT",
    "relative": "the load address and the addend",
    "tls_module": "which object's thread-local variables",
    "tls_block": "a variable's place among them",
    "tls_pointer": "a variable's place seen from the thread pointer",
    "irelative": "what a function says that chooses an address",
}
# Reached by `ret`, so no CPU asks for a pad; and unwinders know the frame by the bytes of the first instruction.
WITHOUT_PAD = ("rt_sigreturn",)
ROOT = Path(__file__).resolve().parent.parent
_TEMPORARY = re.compile(r"\.[\w.-]+\.vllsi-\w+")
BANNER = "by: python3 -m codegen. Do not edit."


def environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # C, not HTML
    )
    env.filters["snake"] = snake
    return env


def snake(name: str) -> str:
    """`NotFound` -> `not_found`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


class Renderer:
    """Renders every file of one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._env = environment()
        self._lowerer = Lowerer(model)

    def files(self) -> Iterator[tuple[str, str]]:
        """(path below the output folder, content) of every rendered file."""
        public = view.PublicViews(self._model, self._lowerer).stubs()
        abis = list(self._model.abis.values())
        yield "include/vllsi/gen/linux/abi.h", self._text("abi.h.j2", abis=abis, headers=("traps.h", "image.h"))
        yield "include/vllsi/gen/linux/syscalls.h", self._text("syscalls.h.j2", stubs=[s for s in public if not self._is_assembly(s)])
        yield "src/linux/symbols.c", self._text("symbols.c.j2", stubs=[s for s in public if not self._is_assembly(s)])
        conditional = {stub.call.name for stub in public if stub.condition}
        for abi in abis:
            yield from self._abi_files(abi, conditional)
        yield from pages.files(self._env, self._model, self._lowerer)

    def _is_assembly(self, stub: view.PublicStub) -> bool:
        return stub.name in ("vllsi_linux_rt_sigreturn", "vllsi_linux_vfork")

    def _abi_files(self, abi: Abi, conditional: set[str]) -> Iterator[tuple[str, str]]:
        below = f"include/vllsi/gen/linux/{abi.name}"
        yield f"{below}/numbers.h", self._numbers(abi, conditional)
        errors = view.error_rows(self._model, abi)
        yield f"{below}/errno.h", self._text("errno.h.j2", abi=abi, errors=errors)
        sets = [(flag_set, view.flag_rows(self._model, flag_set, abi)) for flag_set in self._model.flags.values()]
        yield f"{below}/flags.h", self._text("flags.h.j2", abi=abi, sets=sets)
        yield f"{below}/structs.h", self._text("structs.h.j2", abi=abi, structs=view.StructViews(self._model, abi).rows())
        yield f"{below}/traps.h", self._traps(abi)
        yield f"{below}/image.h", self._text("image.h.j2", abi=abi, relocations=RELOCATIONS)
        yield f"src/linux/{abi.name}/errno.c", self._text("errno.c.j2", abi=abi, errors=errors)
        yield f"src/linux/{abi.name}/entry.S", self._entry(abi, "the return from a signal handler, vfork, and clone with a new stack.", ASSEMBLY)
        yield f"src/linux/{abi.name}/start.S", self._entry(abi, "where the kernel starts a program.", {"start": "_start"})

    def _numbers(self, abi: Abi, conditional: set[str]) -> str:
        numbers = sorted([*abi.numbers.items(), *((name, abi.numbers[to]) for name, to in abi.aliases.items())], key=lambda row: (row[1], row[0]))
        has = [
            call.name
            for call in self._model.every_call()
            if call.name in conditional and view.available(self._model, self._lowerer, call, abi)
        ]
        return self._text("numbers.h.j2", abi=abi, numbers=numbers, has=has, implied={**self._model.vocabulary.implied, **abi.constants})

    def _traps(self, abi: Abi) -> str:
        views = view.TrapViews(self._lowerer, abi)
        trap = abi.trap
        calls = [call for call in self._model.calls.values() if call.name not in ("rt_sigreturn", "vfork")]
        return self._text(
            "traps.h.j2",
            abi=abi,
            raw=[views.raw(count) for count in range(7)],
            stubs=views.stubs(calls),
            result_register=trap.asm_name(trap.result),
            error_register=trap.asm_name(trap.error_register) if trap.error_register else "",
            second_register=trap.asm_name(trap.second_result) if trap.second_result else "",
        )

    def _entry(self, abi: Abi, what: str, symbols: dict[str, str]) -> str:
        assembly = []
        for key, symbol in symbols.items():
            if key not in abi.assembly:
                continue
            lines = [line if line.endswith(":") else f"    {line}" for line in abi.assembly[key].splitlines()]
            if abi.landing_pads is not None and key not in WITHOUT_PAD:
                lines.insert(0, f"    {abi.landing_pads.instruction}")
            assembly.append((symbol, lines))
        return self._text("entry.S.j2", abi=abi, what=what, assembly=assembly, note=self._property_note(abi))

    def _property_note(self, abi: Abi) -> dict[str, Any] | None:
        """What the note of an object file with landing pads says; its parts are as long as the ABI's words."""
        pads = abi.landing_pads
        if pads is None:
            return None
        values = {name: rules.constant_value(self._model, name, abi) for name in (pads.property, *pads.features)}
        features = functools.reduce(operator.or_, (values[name] or 0 for name in pads.features))
        return {"align": abi.bits // 8, "property": values[pads.property], "features": features}

    def _text(self, template: str, **values: Any) -> str:
        text = self._env.get_template(template).render(**values)
        return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"


def run(model: Model, output: Path, *, check: bool) -> int:
    """Renders everything; writes the files that differ, or with `check` prints how they differ. The exit status of the generator."""
    rendered = dict(Renderer(model).files())
    stale = _stale(output, rendered)
    changed = {path: text for path, text in rendered.items() if _current(target(output, path)) != text}
    if check:
        return _report(output, changed, stale)
    for path, text in changed.items():
        _write(target(output, path), text)
    for leftover in stale:
        leftover.unlink()
    print(f"{len(rendered)} files rendered, {len(changed)} written, {len(stale)} removed")
    return 0


def target(output: Path, path: str) -> Path:
    """Where a rendered file goes: into the output folder; or, for the project's own folder, to its place in the project."""
    if not path.startswith(pages.ROOT_PREFIX):
        return output / path
    below = path.removeprefix(pages.ROOT_PREFIX)
    return ROOT / below if output.resolve() == ROOT / "generated" else output / below


def _current(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def _stale(output: Path, rendered: dict[str, str]) -> list[Path]:
    """What an earlier run left: rendered files that no table asks for any more, and temporaries of a run that was killed.

    Only what says of itself that it was rendered counts; the folder may hold anything else.
    """
    wanted = {target(output, path) for path in rendered}
    folders = {path.parent for path in wanted}
    leftovers = [path for folder in folders if folder.is_dir() for path in folder.iterdir() if _TEMPORARY.fullmatch(path.name)]
    found = output.rglob("*") if output.is_dir() else ()
    return sorted({*leftovers, *(path for path in found if path.is_file() and path not in wanted and _is_rendered(path))})


def _is_rendered(path: Path) -> bool:
    with path.open("rb") as file:
        return BANNER.encode() in file.read(400)


def _report(output: Path, changed: dict[str, str], stale: list[Path]) -> int:
    for path, text in changed.items():
        old = (_current(target(output, path)) or "").splitlines(keepends=True)
        name = path.removeprefix(pages.ROOT_PREFIX) if path.startswith(pages.ROOT_PREFIX) else f"{output.name}/{path}"
        sys.stdout.writelines(difflib.unified_diff(old, text.splitlines(keepends=True), f"{name} (committed)", f"{name} (rendered)"))
    for leftover in stale:
        name = f"{output.name}/{leftover.relative_to(output).as_posix()}" if leftover.is_relative_to(output) else leftover.name
        print(f"{name}: no table asks for this file")
    if changed or stale:
        print(f"{len(changed) + len(stale)} files differ from the tables; run python3 -m codegen", file=sys.stderr)
        return 1
    return 0


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.vllsi-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink()
        raise
