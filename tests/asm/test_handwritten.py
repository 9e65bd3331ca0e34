"""On x86_64 and aarch64 an inline stub is instruction for instruction what hand-written assembly would be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.model import Abi

from . import objects
from .objects import Instruction, functions, traps

FOLDER = objects.HERE / "handwritten"
ABIS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
NAMES = re.findall(r"^KEPT (\w+)\(", (FOLDER / "stubs.c").read_text(encoding="utf-8"), re.MULTILINE)


def spelled(instruction: Instruction) -> str:
    """One spelling for instructions that do the same: a small number moved to a w register clears the upper half as well."""
    text = str(instruction).replace("wzr", "#0x0")
    return re.sub(r"^mov [xw](\d+), #", r"mov w\1, #", text)


def shape(abi: Abi, code: list[Instruction]) -> tuple[list[str], list[str]]:
    """What stands before the trap, whose order no argument depends on, and what follows from the trap on."""
    (place,) = traps(abi, code)
    end = next(index for index, each in enumerate(code) if each.mnemonic in ("ret", "retq"))
    return sorted(map(spelled, code[:place])), [spelled(each) for each in code[place : end + 1]]


def compiled(abi: Abi, compiler: list[str], folder: Path) -> dict[str, list[Instruction]]:
    options = ("-O2", "-fomit-frame-pointer", "-fno-asynchronous-unwind-tables")
    return functions(objects.compile_c(FOLDER / "stubs.c", folder / "c.o", compiler, *options), abi)


def by_hand(abi: Abi, folder: Path) -> dict[str, list[Instruction]]:
    output = folder / "hand.o"
    objects.run(*objects.clang(abi), "-c", FOLDER / abi.name / "stubs.S", "-o", output)
    return functions(output, abi)


@pytest.mark.parametrize("kind", ["clang", "gcc"])
@pytest.mark.parametrize("name", ABIS)
def test_stub_is_what_one_writes_by_hand(name: str, kind: str, tmp_path: Path) -> None:
    abi = objects.model().abis[name]
    compiler = objects.clang(abi) if kind == "clang" else objects.cross_gcc(name)
    if compiler is None:
        pytest.skip(f"gcc for {name} is not installed")
    ours, theirs = compiled(abi, compiler, tmp_path), by_hand(abi, tmp_path)
    assert {each: shape(abi, ours[each]) for each in NAMES} == {each: shape(abi, theirs[each]) for each in NAMES}


@pytest.mark.parametrize("name", ABIS)
def test_order_before_the_trap_overwrites_nothing_that_is_needed(name: str, tmp_path: Path) -> None:
    """`shape` sorts what stands before the trap; a register must not be written before it is read."""
    abi = objects.model().abis[name]
    for function, code in compiled(abi, objects.clang(abi), tmp_path).items():
        written: set[str] = set()
        for each in code[: traps(abi, code)[0]]:
            registers = [re.sub(r"^%?[er]?|^[xw]", "", word) for word in each.words if re.match(r"%|[xw]\d", word)]
            target, sources = (registers[-1], registers[:-1]) if abi.isa == "x86_64" else (registers[0], registers[1:])
            assert not written & set(sources), f"{function}: {each}"
            written.add(target)


@pytest.mark.parametrize("name", ABIS)
def test_hand_written_numbers_are_those_of_the_tables(name: str, tmp_path: Path) -> None:
    abi = objects.model().abis[name]
    rows = {
        "none": "getpid", "one_32": "close", "one_64": "chdir", "two_32": "kill", "two_64": "munmap", "three": "write",
        "four_64": "pread64", "five_32": "setsockopt", "five_64": "mremap", "six": "mmap", "futex_wait": "futex",
        "futex_wake": "futex", "fcntl_getfl": "fcntl", "fcntl_setfl": "fcntl", "fcntl_dupfd": "fcntl",
    }  # fmt: skip
    code = by_hand(abi, tmp_path)
    for function, row in rows.items():
        assert any(abi.numbers[row] in each.numbers for each in code[function]), function
