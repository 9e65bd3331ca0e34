"""Registers around the trap: what it overwrites holds nothing that is needed later, a failure is told as the table says, and
arguments without a register are on the stack where the kernel looks for them."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.model import Abi

from . import objects
from .objects import Instruction, functions, traps

# From the manuals: syscall(2), the kernels' entry code and musl's arch/*/syscall_arch.h, written down without the tables.
OVERWRITTEN = {
    "x86_64": "rcx r11",
    "i386": "",
    "aarch64": "",
    "arm": "",
    "riscv64": "",
    "loongarch64": "$t0 $t1 $t2 $t3 $t4 $t5 $t6 $t7 $t8",
    "mips": "$1 $3 $7 $8 $9 $10 $11 $12 $13 $14 $15 $24 $25 hi lo",
    "mips64el": "$1 $3 $7 $10 $11 $12 $13 $14 $15 $24 $25 hi lo",
    "ppc64le": "r0 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 cr0 ctr xer",
    "s390x": "",
}


@pytest.fixture(params=objects.abi_names())
def abi(request: pytest.FixtureRequest) -> Abi:
    return objects.model().abis[request.param]


# Where the kernel looks for the first argument without a register, from the stack pointer: syscall(2), o32's 16 bytes of home space.
FIRST_ON_THE_STACK = {"mips": 16}


def names(chosen: Callable[[Abi], object]) -> list[str]:
    """The ABIs that a test is about."""
    return [name for name in objects.abi_names() if chosen(objects.model().abis[name])]


def tells_apart(abi: Abi) -> bool:
    """Whether a failure is told apart from the result, in a register or a flag."""
    return bool(abi.trap.error_register or abi.trap.error_after)


def general(abi: Abi, registers: set[str]) -> dict[str, set[str]]:
    """Of these, the ones that hold numbers: each with its spellings."""
    return {
        name: objects.spellings(abi, name)
        for name in registers
        if not re.fullmatch(r"hi|lo|cc|xer|ctr|cr\d|v\d+|vl|vtype|memory", name)
    }


def overwritten(abi: Abi) -> set[str]:
    """What the trap overwrites: as the manuals say where they are known here, and as the table says."""
    trap = abi.trap
    said = {*trap.clobbers, *((trap.number,) if trap.arguments_clobbered else ())}
    return (said | set(OVERWRITTEN.get(abi.name, "").split())) - {trap.asm_name(trap.result), trap.result}


def only_writes(abi: Abi, each: Instruction, names: set[str]) -> bool:
    """Whether the instruction writes one of these registers without reading it."""
    words = each.words
    if abi.family == "x86":
        return bool(re.match(r"mov|lea|pop", each.mnemonic)) and words[-1] in names and not names & set(words[:-1])
    if abi.family == "s390":
        return each.mnemonic.startswith(("l", "stm")) is True and words[0] in names and not names & set(words[1:])
    if re.match(r"s[bhwd]$|st|b|cmp|tst|push|j|mt|t[a-z]*i?$", each.mnemonic) and not each.mnemonic.startswith("bstr"):
        return False
    return words[0] in names and not names & set(words[1:])


def stale_reads(abi: Abi, code: list[Instruction]) -> list[str]:
    """Reads after the trap of a register that the trap has overwritten, before anything new was written there."""
    found = []
    (place,) = traps(abi, code)
    for register, names in general(abi, overwritten(abi)).items():
        for each in code[place + 1 :]:
            if not names & set(each.words):
                continue
            told = {abi.trap.error_register, abi.trap.asm_name(abi.trap.error_register)} & {register}
            if not only_writes(abi, each, names) and not told:
                found.append(f"{register}: {each}")
            break
    return found


def live(abi: Abi, folder: Path, *options: str) -> dict[str, list[Instruction]]:
    output = objects.compile_c(objects.HERE / "live.c", folder / "live.o", objects.clang(abi), "-O2", *options)
    return functions(output, abi)


def test_table_lists_what_the_manuals_list(abi: Abi) -> None:
    if abi.name not in OVERWRITTEN:
        pytest.skip(f"OVERWRITTEN does not say what a trap on {abi.name} overwrites: look it up")
    trap = abi.trap
    known = {*trap.clobbers, trap.asm_name(trap.second_result), trap.asm_name(trap.error_register)}
    known |= {trap.result, trap.number, *trap.arguments} if trap.arguments_clobbered else {trap.result}
    assert set(OVERWRITTEN[abi.name].split()) <= known


@pytest.mark.parametrize("function", ["across_getpid", "across_write", "across_mremap"])
def test_nothing_lives_in_a_register_that_the_trap_overwrites(abi: Abi, function: str, tmp_path: Path) -> None:
    assert stale_reads(abi, live(abi, tmp_path)[function]) == []


@pytest.mark.parametrize(
    ("name", "register"),
    [("x86_64", "rcx"), ("x86_64", "r11"), ("mips", "$8"), ("ppc64le", "r9"), ("loongarch64", "$t3")],
)
def test_a_missing_clobber_is_seen(name: str, register: str, tmp_path: Path) -> None:
    """This file's own check: with the register taken off the lists, something is found in it."""
    abi = objects.model().abis[name]
    include = tmp_path / "include"
    shutil.copytree(objects.ROOT / "generated" / "include", include)
    path = include / "vllsi" / "gen" / "linux" / name / "traps.h"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'"{register}", ', ""), encoding="utf-8")
    includes = [f"-I{objects.ROOT / 'include'}", f"-I{include}"]
    source = objects.HERE / "live.c"
    output = objects.compile_c(source, tmp_path / "live.o", objects.clang(abi), "-O2", includes=includes)
    code = functions(output, abi)
    found = [line for function in ("across_getpid", "across_write") for line in stale_reads(abi, code[function])]
    assert any(line.startswith(f"{register}:") for line in found)


def test_number_is_loaded_anew_where_the_trap_overwrites_it(abi: Abi, tmp_path: Path) -> None:
    code = live(abi, tmp_path)["twice_getpid"]
    first, second = traps(abi, code)
    names = objects.spellings(abi, abi.trap.number)
    loads = [
        each for each in code[first + 1 : second] if abi.numbers["getpid"] in each.numbers and names & set(each.words)
    ]
    if abi.trap.arguments_clobbered or abi.trap.number == abi.trap.result:
        assert loads


@pytest.mark.parametrize(
    "name", [each for each in objects.abi_names() if objects.model().abis[each].trap.clobbers_when]
)
def test_conditional_clobbers_are_known_to_the_compiler(name: str, tmp_path: Path) -> None:
    abi = objects.model().abis[name]
    assert abi.name == "riscv64", "say here how to turn the condition on"
    source = tmp_path / "vector.c"
    source.write_text(
        "#include <vllsi/linux.h>\n#include <riscv_vector.h>\n"
        "vint64m8_t across(vint64m8_t v) { (void)vllsi_linux_getpid(); return v; }\n",
        encoding="utf-8",
    )
    output = objects.compile_c(
        source, tmp_path / "vector.o", objects.clang(abi), "-O2", "-march=rv64gcv", "-pedantic", "-Werror"
    )
    code = functions(output, abi)["across"]
    (place,) = traps(abi, code)
    assert any(each.mnemonic.startswith("vs8r") for each in code[:place])
    assert any(each.mnemonic.startswith("vl8r") for each in code[place:])


# ---------------------------------------------------------------- failures


def few(abi: Abi, folder: Path) -> dict[str, list[Instruction]]:
    return functions(objects.compile_c(objects.HERE / "few.c", folder / "few.o", objects.clang(abi), "-O2"), abi)


def test_failure_is_told_as_the_table_says(abi: Abi, tmp_path: Path) -> None:
    for name, code in few(abi, tmp_path).items():
        if name in ("call_exit_group", "call_lseek"):
            continue
        after = code[traps(abi, code)[0] + 1 :]
        if abi.trap.error_register:
            names = objects.spellings(abi, abi.trap.error_register)
            uses = [each for each in after if names & set(each.words)]
            assert uses and not only_writes(abi, uses[0], names), name
        if abi.trap.error_flag == "CR0.SO":
            # bns, branch if not summary overflow, is bf on bit 3 of CR0.
            assert after[0].mnemonic == "bf+" and after[0].operands.startswith("r3,"), f"{name}: {after[0]}"
            assert str(after[1]) == "neg r3, r3", name


@pytest.mark.parametrize("name", names(lambda abi: abi.bits == 64 and not tells_apart(abi)))
def test_a_64_bit_negative_result_passes_untouched(name: str, tmp_path: Path) -> None:
    abi = objects.model().abis[name]
    code = few(abi, tmp_path)["call_getpid"]
    after = code[traps(abi, code)[0] + 1 :]
    assert after[0].mnemonic in ("ret", "retq", "br"), [str(each) for each in after]


RESULTS = """\
#include <stdint.h>
#include <stdio.h>
typedef int64_t vllsi_result;
#define long WORD
typedef {word} WORD;
{macro}
#define SHOW(...) printf("%lld\\n", (long long)VLLSI__RESULT(__VA_ARGS__))
int main(void)
{{
{shows}
    return 0;
}}
"""


def results(abi: Abi, folder: Path, cases: list[str]) -> list[int]:
    """What the ABI's own macro makes of these words, on this machine."""
    path = objects.ROOT / "generated" / "include" / "vllsi" / "gen" / "linux" / abi.name / "traps.h"
    (macro,) = re.findall(r"^#define VLLSI__RESULT.*$", path.read_text(encoding="utf-8"), re.MULTILINE)
    word = "int32_t" if abi.bits == 32 else "int64_t"
    shows = "\n".join(f"    SHOW({case});" for case in cases)
    source = folder / "results.c"
    text = RESULTS.format(word=word, macro=macro, shows=shows).replace("#define long WORD\n", "")
    source.write_text(text, encoding="utf-8")
    objects.run("clang-19", "-O1", source, "-o", folder / "results")
    return [int(line) for line in objects.run(folder / "results").split()]


def test_only_minus_4095_to_minus_1_fail(abi: Abi, tmp_path: Path) -> None:
    """Addresses above 2 GiB and offsets are successes: 32-bit words are widened without their sign."""
    cast = "(WORD)" if abi.bits == 64 else "(WORD)(uint32_t)"
    words = [0, 1, 0x7FFFFFFF, 0x80000000, 0xF0000000, 0xFFFFF000, 0xFFFFF001, 0xFFFFFFFE, 0xFFFFFFFF]
    if abi.trap.error_register:
        told = results(abi, tmp_path, [f"{cast}{word:#x}u, 0" for word in words])
        assert told == words
        assert results(abi, tmp_path, [f"{cast}{code}, 1" for code in (1, 22, 1133, 4095)]) == [-1, -22, -1133, -4095]
    elif abi.bits == 32:
        told = results(abi, tmp_path, [f"{cast}{word:#x}u" for word in words])
        assert told == [word - (1 << 32) if word > 0xFFFFF000 else word for word in words]
    else:
        told = results(abi, tmp_path, [f"{cast}{word}" for word in (0, 1, -1, -4095, 2**63 - 1)])
        assert told == [0, 1, -1, -4095, 2**63 - 1]


# ---------------------------------------------------------------- the stack


@pytest.mark.parametrize("name", names(lambda abi: abi.trap.stack is not None))
def test_arguments_without_a_register_are_on_the_stack(name: str, tmp_path: Path) -> None:
    """Six and more arguments where the ABI has fewer registers: stored at the table's offsets, right before the trap."""
    abi = objects.model().abis[name]
    stack = abi.trap.stack
    assert stack is not None
    assert stack.offset == FIRST_ON_THE_STACK.get(name, stack.offset)
    for function in ("call_mmap", "call_futex", "call_fadvise64"):
        code = few(abi, tmp_path)[function]
        (place,) = traps(abi, code)
        around = " | ".join(f"{each.mnemonic} {each.operands}" for each in code[max(place - 6, 0) : place + 3])
        if stack.each:
            count = {"call_mmap": 2, "call_futex": 2, "call_fadvise64": 3}[function]
            stores = [each for each in code[:place] if each.mnemonic == "sw" and "$sp" in each.operands][-count:]
            wanted = [stack.offset + index * abi.bits // 8 for index in range(count)]
            assert [int(re.findall(r"(0x[0-9a-f]+|\d+)\(\$sp\)", each.operands)[0], 0) for each in stores] == wanted, (
                around
            )
            (down,) = [
                each
                for each in code[place - count - 1 : place]
                if each.mnemonic == "addiu" and "$sp, $sp" in each.operands
            ]
            (up,) = [
                each for each in code[place + 1 : place + 2] if each.mnemonic == "addiu" and "$sp, $sp" in each.operands
            ]
            assert (-0x20 in down.numbers, 0x20 in up.numbers) == (True, True), around
        else:
            assert [each.mnemonic for each in code[place - 3 : place]] == ["pushl", "pushl", "movl"], around
            assert (str(code[place - 2]), str(code[place - 1])) == ("pushl %ebp", "movl 0x4(%esp), %ebp"), around
            assert [each.mnemonic for each in code[place + 1 : place + 3]] == ["popl", "addl"], around


@pytest.mark.slow
@pytest.mark.limit(400)
@pytest.mark.parametrize("level", ["-O0", "-O1", "-O2 -fPIC", "-Os -fno-omit-frame-pointer"])
def test_every_stub_compiles(abi: Abi, level: str, tmp_path: Path) -> None:
    """All of them, where registers are scarce as well: no stub runs out of registers."""
    if "-fPIC" in level and "-mno-abicalls" in abi.toolchain.flags:
        pytest.skip(f"{abi.name} is built without abicalls, which position-independent code needs")
    source = objects.ROOT / "generated" / "src" / "linux" / "symbols.c"
    flags = [flag for flag in objects.FREESTANDING if "-fPIC" not in level or flag != "-fno-pic"]
    compilers = [objects.clang(abi)]
    gcc = objects.cross_gcc(abi.name)
    if gcc is not None and not (gcc == ["gcc", "-m32"] and not gcc_can_do_32_bits()):
        compilers.append(gcc)
    for compiler in compilers:
        objects.run(
            *compiler,
            *flags,
            *objects.INCLUDES,
            "-Wall",
            "-Wextra",
            "-Werror",
            *level.split(),
            "-c",
            source,
            "-o",
            tmp_path / "all.o",
        )


def gcc_can_do_32_bits() -> bool:
    result = subprocess.run(
        ["gcc", "-m32", "-ffreestanding", "-fsyntax-only", "-x", "c", "-"], input="int x;", text=True, check=False
    )
    return result.returncode == 0


@pytest.mark.limit(300)
def test_every_stub_has_its_trap_and_its_note(abi: Abi, tmp_path: Path) -> None:
    """All rows, not a few: the library's own symbols."""
    source = objects.ROOT / "generated" / "src" / "linux" / "symbols.c"
    output = objects.compile_c(source, tmp_path / "symbols.o", objects.clang(abi), "-O2")
    assembly = objects.ROOT / "generated" / "src" / "linux" / abi.name / "entry.S"
    entry = objects.compile_c(assembly, tmp_path / "entry.o", objects.clang(abi))
    program = objects.link(tmp_path / "symbols", output, entry)
    code = functions(program, abi)
    assert len(code) > 400
    found = {body[index].address: name for name, body in code.items() for index in traps(abi, body)}
    assert sorted(found) == [note.trap for note in objects.Program(program, abi).notes()]
    several = {name for name, body in code.items() if len(traps(abi, body)) != 1}
    assert several <= {"vllsi_linux_vfork", "vllsi_linux_clone_call", "vllsi_linux_clone3_call"}, several
