"""What the compiler makes of the stubs, on every ABI: one trap each, the right number in the right register, a note for it.

The list of ABIs, the trap's bytes and its registers are read from the tables, so an ABI that is added is tested as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.lower import Lowerer
from codegen.model import Abi

from . import objects
from .objects import Instruction, Note, Program, functions, traps

INNER = "-DSTUB(row)=vllsi__linux_##row"  # the entries that are inlined at every level
LEVELS = ("-O0", "-O2", "-Os")


@pytest.fixture(params=objects.abi_names())
def abi(request: pytest.FixtureRequest) -> Abi:
    return objects.model().abis[request.param]


@pytest.fixture
def few(abi: Abi, tmp_path: Path) -> Path:
    """few.c for the ABI, at -O2."""
    return objects.compile_c(objects.HERE / "few.c", tmp_path / "few.o", objects.clang(abi), "-O2")


def expected_number(abi: Abi, function: str) -> int:
    row = function.removeprefix("call_")
    if row == "raw_call":
        return -1
    lowered = Lowerer(objects.model()).lower(objects.model().calls[row], abi)
    assert lowered is not None
    return lowered.number


def rows(few: Path, abi: Abi) -> dict[str, list[Instruction]]:
    found = {name: code for name, code in functions(few, abi).items() if name.startswith(("call_", "raw_"))}
    assert len(found) == 14
    return found


def assert_notes(program: Program, code: dict[str, list[Instruction]], abi: Abi) -> None:
    """Each trap has one note with its number, each note points at a trap."""
    expected = sorted(
        (
            Note(expected_number(abi, name), body[index].address)
            for name, body in code.items()
            for index in traps(abi, body)
        ),
        key=lambda note: note.trap,
    )
    assert program.notes() == expected
    for note in expected:
        assert program.at(note.trap, len(abi.trap.opcode) // 2).hex() == abi.trap.opcode


# ---------------------------------------------------------------- trap and number


def test_one_trap_in_each_stub(few: Path, abi: Abi) -> None:
    for name, code in rows(few, abi).items():
        assert len(traps(abi, code)) == 1, name


def test_trap_is_disassembled_by_the_name_in_the_table(few: Path, abi: Abi) -> None:
    for code in rows(few, abi).values():
        assert code[traps(abi, code)[0]].mnemonic == abi.trap.mnemonic


def test_number_is_loaded_into_its_register(few: Path, abi: Abi) -> None:
    names = objects.spellings(abi, abi.trap.number)
    for name, code in rows(few, abi).items():
        if name == "raw_call":
            continue
        number = expected_number(abi, name)
        before = code[: traps(abi, code)[0]]
        loads = [each for each in before if names & set(each.words) and not reads_only(each, names)]
        if number == 0 and loads and loads[-1].mnemonic.startswith("xor"):
            continue
        assert loads, name
        assert number in loads[-1].numbers, f"{name}: {loads[-1]}"


def reads_only(instruction: Instruction, names: set[str]) -> bool:
    """Whether the register is only looked at: by a comparison, a branch, a store."""
    return bool(re.match(r"cmp|test|b[a-z]*$|s[wdbh]$|st|push|tst", instruction.mnemonic)) and bool(names)


def test_program_is_of_the_machine_that_the_table_names(few: Path, abi: Abi, tmp_path: Path) -> None:
    assert Program(objects.link(tmp_path / "few", few), abi).machine == abi.toolchain.elf_machine


# ---------------------------------------------------------------- notes


@pytest.mark.parametrize("level", LEVELS)
def test_a_note_for_each_trap(abi: Abi, tmp_path: Path, level: str) -> None:
    few = objects.compile_c(objects.HERE / "few.c", tmp_path / "few.o", objects.clang(abi), level, INNER)
    program = objects.link(tmp_path / "few", few)
    assert_notes(Program(program, abi), rows(program, abi), abi)
    assert len(Program(program, abi).notes()) == 14


def test_notes_of_dropped_code_are_dropped(few: Path, abi: Abi, tmp_path: Path) -> None:
    source = tmp_path / "main.c"
    source.write_text(
        "long call_getpid(void); long call_write(int, const void *, unsigned long);\n"
        "void begin(void) { call_getpid(); call_write(1, (void *)0, 0); }\n",
        encoding="utf-8",
    )
    main = objects.compile_c(source, tmp_path / "main.o", objects.clang(abi), "-O2")
    options = ("--gc-sections",)
    program = objects.link(tmp_path / "gc", few, main, entry="begin", options=options)
    code = functions(program, abi)
    kept = {name: body for name, body in code.items() if name.startswith(("call_", "raw_"))}
    # few.c marks its functions as used, which keeps them in the object; the linker may drop them.
    assert set(kept) == {"call_getpid", "call_write"}
    assert_notes(Program(program, abi), kept, abi)


def test_assembly_keeps_only_what_is_used(abi: Abi, tmp_path: Path) -> None:
    """vfork, clone_call, clone3_call and rt_sigreturn: each with its own notes, none that keeps another's code."""
    folder = objects.ROOT / "generated" / "src" / "linux" / abi.name
    entry = tmp_path / "entry.o"
    objects.run(*objects.clang(abi), *objects.INCLUDES, "-c", folder / "entry.S", "-o", entry)
    symbols = ["vllsi_linux_vfork", "vllsi_linux_clone_call", "vllsi_linux_rt_sigreturn"]
    if "clone3" in abi.assembly:
        symbols.append("vllsi_linux_clone3_call")
    for symbol in symbols:
        program = objects.link(tmp_path / symbol, entry, entry=symbol, options=("--gc-sections",))
        code = functions(program, abi)
        assert set(code) == {symbol}
        found = [body[index].address for body in code.values() for index in traps(abi, body)]
        assert [note.trap for note in Program(program, abi).notes()] == sorted(found)


def test_assembly_has_the_numbers_that_its_notes_say(abi: Abi, tmp_path: Path) -> None:
    folder = objects.ROOT / "generated" / "src" / "linux" / abi.name
    entry = tmp_path / "entry.o"
    objects.run(*objects.clang(abi), *objects.INCLUDES, "-c", folder / "entry.S", "-o", entry)
    program = objects.link(tmp_path / "entry", entry)
    known = set(abi.numbers.values())
    notes = {note.trap: note.number for note in Program(program, abi).notes()}
    names = objects.spellings(abi, abi.trap.number)
    for body in functions(program, abi).values():
        for index in traps(abi, body):
            number = notes[body[index].address]
            assert number in known
            assert any(number in each.numbers and names & set(each.words) for each in body[:index])


def test_a_trap_without_a_note_is_seen(few: Path, abi: Abi, tmp_path: Path) -> None:
    """This file's own check: a trap by hand is not accounted for."""
    source = tmp_path / "hand.c"
    source.write_text(f'void hand(void) {{ __asm__ volatile("{abi.trap.instruction}"); }}\n', encoding="utf-8")
    hand = objects.compile_c(source, tmp_path / "hand.o", objects.clang(abi), "-O2")
    program = objects.link(tmp_path / "both", few, hand)
    found = [body[index].address for body in functions(program, abi).values() for index in traps(abi, body)]
    assert len(found) == len(Program(program, abi).notes()) + 1


# ---------------------------------------------------------------- other ways to build, on x86_64

GCC = objects.cross_gcc("x86_64")


@pytest.mark.parametrize(
    "build",
    [
        lambda: (["clang-19", "-fuse-ld=lld-19"], ["-O2", "-flto=full"]),
        lambda: (["clang-19", "-fuse-ld=lld-19"], ["-O2", "-flto=thin"]),
        lambda: (["clang-19", "-fuse-ld=lld-19"], ["-O0"]),
        lambda: (["clang-19", "-fuse-ld=lld-19"], ["-O3", "-Wl,--icf=all"]),
        lambda: (["clang-19", "-fuse-ld=lld-19"], ["-O2", "-fPIE", "-static-pie"]),
        lambda: (GCC, ["-O0"]),
        lambda: (GCC, ["-O2"]),
        lambda: (GCC, ["-O2", "-flto"]),
        lambda: (GCC, ["-O3", "-static-pie", "-fPIE"]),
    ],
    ids=["lto", "thin-lto", "clang-O0", "icf", "clang-pie", "gcc-O0", "gcc-O2", "gcc-lto", "gcc-pie"],
)
def test_notes_however_it_is_built(build: Callable[[], tuple[list[str] | None, list[str]]], tmp_path: Path) -> None:
    compiler, options = build()
    if compiler is None:
        pytest.skip("gcc for x86_64 is not installed")
    abi = objects.model().abis["x86_64"]
    main = tmp_path / "main.c"
    main.write_text(
        "long call_getpid(void); long call_close(int); long call_lseek(int, long, unsigned);\n"
        "void _start(void) { call_getpid(); call_close(1); call_lseek(1, 2, 0); }\n",
        encoding="utf-8",
    )
    program = tmp_path / "program"
    linking = ["-nostdlib", *([] if "-static-pie" in options else ["-static"]), "-Wl,--gc-sections"]
    flags = [flag for flag in objects.FREESTANDING if "-fPIE" not in options or flag != "-fno-pic"]
    objects.run(
        *compiler, *flags, *objects.INCLUDES, INNER, *options, *linking, main, objects.HERE / "few.c", "-o", program
    )
    found = Program(program, abi)
    code = functions(program, abi)
    trapped = sorted(body[index].address for body in code.values() for index in traps(abi, body))
    notes = found.notes()
    assert [note.trap for note in notes] == trapped
    assert {note.number for note in notes} >= {abi.numbers[name] for name in ("getpid", "close", "lseek")}
    for note in notes:
        name, body = next((n, b) for n, b in code.items() if any(each.address == note.trap for each in b))
        if name.startswith("call_"):
            assert note.number == expected_number(abi, name)
        del body
