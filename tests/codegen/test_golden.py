"""The rows that break simple designs, as rendered for every ABI, and what the kernels really take for them.

golden/<row>.txt holds each ABI's stub in one file, so that the differences stand side by side; `--update-goldens` rewrites
them. kernel_facts.txt was written without the generator: where the two disagree, look the call up again.
"""

from __future__ import annotations

import functools
import re

import pytest

from codegen import render, tables
from codegen.lower import Lowered, Lowerer
from codegen.model import Model

from . import trees

ROWS = (
    "accept", "clone", "fadvise64", "ftruncate", "futex", "io_getevents", "lseek", "mmap", "pipe", "ppoll", "pread64",
    "preadv2", "pselect6", "rt_sigaction", "statfs", "sync_file_range",
)  # fmt: skip
VARIANTS = {"futex_wait": "futex_4", "futex_requeue": "futex_5"}
ASSEMBLY = ("rt_sigreturn", "vfork")
HEADERS = ("image",)
ABSENT = "the ABI does not have this call\n"


@functools.cache
def model() -> Model:
    return tables.load(trees.ROOT / "tables")


@functools.cache
def rendered() -> dict[str, str]:
    return dict(render.Renderer(model()).files())


def function(text: str, name: str) -> str:
    """The function of that name with the comment line in front of it."""
    found = re.search(rf"/\* [^\n]* \*/\n(?:VLLSI_NORETURN )?VLLSI__TRAP_STUB \w+ {name}\(.*?\n}}\n", text, re.DOTALL)
    return found[0] if found else ABSENT


def trap(abi: str, name: str) -> str:
    return function(rendered()[f"include/vllsi/gen/linux/{abi}/traps.h"], f"vllsi__linux_{name}")


def public(name: str) -> str:
    text = rendered()["include/vllsi/gen/linux/syscalls.h"]
    found = re.search(rf"VLLSI_INLINE VLLSI_MUST_CHECK vllsi_result vllsi_linux_{name}\(.*?\n}}\n", text, re.DOTALL)
    assert found, name
    return found[0]


def assembly(abi: str, name: str) -> str:
    text = rendered()[f"src/linux/{abi}/entry.S"]
    found = re.search(rf"( *\.section \.text\.vllsi_linux_{name},.*?\.size[^\n]*\n)", text, re.DOTALL)
    return found[1] if found else ABSENT


def stubs(row: str) -> dict[str, str]:
    """Each ABI's stub; of a variant, the public one in front of them."""
    abis = sorted(model().abis)
    if row in HEADERS:
        return {abi: rendered()[f"include/vllsi/gen/linux/{abi}/{row}.h"] for abi in abis}
    if row in ASSEMBLY:
        return {abi: assembly(abi, row) for abi in abis}
    if row in VARIANTS:
        return {"every ABI": public(row), **{abi: trap(abi, VARIANTS[row]) for abi in abis}}
    return {abi: trap(abi, row) for abi in abis}


@pytest.mark.parametrize("row", (*ROWS, *VARIANTS, *ASSEMBLY, *HEADERS))
def test_golden(row: str, update_goldens: bool) -> None:
    path = trees.HERE / "golden" / f"{row}.txt"
    text = "\n".join(f"== {abi}\n{stub}" for abi, stub in stubs(row).items())
    if update_goldens:
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_no_golden_is_left_over() -> None:
    assert {path.stem for path in (trees.HERE / "golden").iterdir()} == {*ROWS, *VARIANTS, *ASSEMBLY, *HEADERS}


def facts() -> list[tuple[str, str, str]]:
    lines = (trees.HERE / "kernel_facts.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" ", 2) for line in lines if not line.startswith("#")]
    return [(row, abi, entry) for row, abi, entry in rows]


def word(expression: str, lowered: Lowered) -> str:
    """A C expression in the words of kernel_facts.txt."""
    for pattern, form in (
        (r"(?:\(\w+\))?\((?:uint32_t)\)\(\(uint64_t\)(\w+) >> 32\)|\(uint32_t\)\(\(uint64_t\)(\w+) >> 32\)", "{}.high"),
        (r"\(uint32_t\)(\w+)", "{}.low"),
        (r"\(unsigned long\)\(\(uint64_t\)(\w+) >> 12\)", "{}/4096"),
        (r"sizeof\(struct vllsi_linux_(\w+)\)", "sizeof({})"),
        (r"&(result)_offset", "&{}"),
    ):
        found = re.fullmatch(pattern, expression)
        if found:
            return form.format(next(group for group in found.groups() if group))
    for pack in lowered.packs:
        if pack.name == expression:
            return f"[{' '.join(re.sub(r'^[(]long[)]', '', each) for each in pack.words)}]"
    return re.sub(r"^\((?:unsigned )?long\)", "", expression)


@pytest.mark.parametrize(
    ("row", "abi", "expected"), facts(), ids=lambda value: value if re.fullmatch(r"\w+", value) else ""
)
def test_kernel_gets_what_it_takes(row: str, abi: str, expected: str) -> None:
    lowered = Lowerer(model()).lower(model().calls[row], model().abis[abi])
    if lowered is None:
        assert expected == "none"
        return
    words = " ".join(word(each.expression, lowered) for each in lowered.words)
    assert f"{lowered.kernel} {lowered.number} {words}".rstrip() == expected


def test_every_abi_and_every_golden_row_has_its_facts() -> None:
    """An eleventh ABI is asked for its facts."""
    assert {(row, abi) for row, abi, _ in facts()} == {(row, abi) for row in ROWS for abi in model().abis}
