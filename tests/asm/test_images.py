"""What the tables say of program images, against what clang and lld make: no header says it.

The linker knows where thread-local storage lies, the compiler where the canary is, both which relocation is for what.
"""

from __future__ import annotations

import ctypes
import platform
import re
from pathlib import Path

import pytest

from codegen.model import Abi
from tests.start.programs import Way, build, run

from . import objects
from .objects import Program, functions

SOURCE = objects.HERE / "images.c"
# Which symbol of images.c gets which kinds of relocation; "" has no symbol.
KINDS = {
    "": ["relative"],
    "pointed": ["absolute"],
    "reached": ["glob_dat"],
    "called": ["jump_slot"],
    "dynamic": ["tls_module", "tls_block"],
    "initial": ["tls_pointer"],
}
# What lld does otherwise: descriptors instead of module and place, a table of contents, a GOT without relocations.
OTHERWISE = {
    "aarch64": {"tls_module", "tls_block"},
    "mips": {"glob_dat", "jump_slot"},
    "mips64el": {"glob_dat", "jump_slot"},
    "ppc64le": {"glob_dat"},
}


@pytest.fixture(params=objects.abi_names())
def abi(request: pytest.FixtureRequest) -> Abi:
    return objects.model().abis[request.param]


def made(abi: Abi, folder: Path, part: str, *options: str) -> Path:
    """A part of images.c as an object file."""
    compiler = [word for word in objects.clang(abi) if word not in ("-mno-abicalls", "-G0") or "-fno-pic" in options]
    flags = ["-std=c11", "-ffreestanding", "-O2", f"-D{part}", *options]
    objects.run(*compiler, *flags, "-c", SOURCE, "-o", folder / f"{part}.o")
    return folder / f"{part}.o"


def linked(abi: Abi, folder: Path, part: str, *options: str) -> Path:
    """A part of images.c as a shared object."""
    made(abi, folder, part, "-fPIC", "-fno-stack-protector", *options)
    objects.run("ld.lld-19", "-shared", folder / f"{part}.o", "-o", folder / f"{part}.so")
    return folder / f"{part}.so"


# ---------------------------------------------------------------- relocations


def relocations(abi: Abi, image: Path) -> list[tuple[int, str]]:
    """(number, symbol) of each relocation. MIPS packs three numbers into one; the first counts."""
    found = []
    for line in objects.run("llvm-readelf-19", "-rW", image).splitlines():
        match = re.match(r"[0-9a-f]+\s+([0-9a-f]+)\s+(R_\S+)(?:\s+[0-9a-f]+\s+([A-Za-z_]\w*))?", line)
        if match:
            mask = 0xFF if abi.bits == 32 or abi.family == "mips" else 0xFFFFFFFF
            number = int(match[1], 16)
            found.append((number >> 56 if abi.family == "mips" and abi.bits == 64 else number & mask, match[3] or ""))
    return found


def test_relocations_are_for_what_the_table_says(abi: Abi, tmp_path: Path) -> None:
    found = relocations(abi, linked(abi, tmp_path, "RELOCATIONS"))
    for symbol, kinds in KINDS.items():
        wanted = [kind for kind in kinds if kind not in OTHERWISE.get(abi.name, ())]
        numbers = [abi.relocations[kind if kind in abi.relocations else "absolute"].number for kind in wanted]
        assert set(numbers) <= {number for number, name in found if name == symbol}, (symbol, kinds, found)


def test_what_chooses_itself_has_the_relocation_that_the_table_says(abi: Abi, tmp_path: Path) -> None:
    if "irelative" not in abi.relocations:
        assert abi.family == "mips"  # whose psABI has none
        return
    found = relocations(abi, linked(abi, tmp_path, "RELOCATIONS", "-DINDIRECT"))
    assert abi.relocations["irelative"].number in {number for number, name in found if not name}


# ---------------------------------------------------------------- thread-local storage


def holds(abi: Abi, image: Path, function: str, number: int) -> bool:
    """Whether the function has the number in an instruction, or the image has it as a word of data."""
    code = next(body for name, body in functions(image, abi).items() if name == function)
    if any(number in each.numbers for each in code):
        return True
    size = abi.bits // 8
    word = (number % (1 << abi.bits)).to_bytes(size, abi.endian)
    program = Program(image, abi)
    sections = [section for section in program.sections.values() if section.name in (".text", ".rodata", ".data.rel.ro", ".got")]
    return any(word in program.at(section.address, section.size) for section in sections if section.size)


def segment(image: Path) -> tuple[int, int, int]:
    """Where in its segment `second` lies; size and alignment of the segment."""
    place = next(line.split()[0] for line in objects.run("llvm-nm-19", image).splitlines() if line.split()[-1] == "second")
    header = next(line.split() for line in objects.run("llvm-readelf-19", "-lW", image).splitlines() if line.split()[:1] == ["TLS"])
    return int(place, 16), int(header[5], 16), int(header[-1], 16)


def up(value: int, align: int) -> int:
    return (value + align - 1) // align * align


def distance(abi: Abi, image: Path) -> int:
    """From the thread pointer to `second`, as the table has it."""
    place, size, align = segment(image)
    return place - up(size, align) if abi.tls.variant == 2 else place + up(abi.tls.bytes, align) - abi.tls.pointer_bias


def test_variables_lie_where_the_linker_puts_them(abi: Abi, tmp_path: Path) -> None:
    compiled = made(abi, tmp_path, "VARIABLES", "-fno-pic", "-ftls-model=local-exec", "-fno-stack-protector")
    image = objects.link(tmp_path / "image", compiled, options=("--defsym=__aeabi_read_tp=0",))
    assert holds(abi, image, "address_of_second", distance(abi, image))


def test_place_in_a_block_is_short_of_the_bias(abi: Abi, tmp_path: Path) -> None:
    image = linked(abi, tmp_path, "VARIABLES", "-ftls-model=global-dynamic")
    if abi.isa == "aarch64":
        assert abi.tls.block_bias == 0  # lld knows descriptors alone, which hold no place in a block
        return
    assert holds(abi, image, "address_of_second", segment(image)[0] - abi.tls.block_bias)


def test_canary_is_where_the_compiler_looks(abi: Abi, tmp_path: Path) -> None:
    """At a place seen from the thread pointer, or the process's one."""
    compiled = made(abi, tmp_path, "CANARY", "-fno-pic", "-fstack-protector-all")
    global_one = "__stack_chk_guard" in objects.run("llvm-nm-19", compiled)
    assert global_one == (abi.tls.canary_at is None)
    if abi.tls.canary_at is not None:
        code = functions(compiled, abi)["guarded"]
        found = [re.search(r"%[fg]s:(\w+)|(-?\w+)\((?:r13|%r1)\)", each.operands) for each in code]
        assert abi.tls.canary_at in {int(match[1] or match[2], 0) for match in found if match}, code


# ---------------------------------------------------------------- the vDSO


def test_the_running_kernel_has_the_functions_of_the_table() -> None:
    """As far as one machine can tell: the table of its own ABI."""
    abi = objects.model().abis.get(platform.machine())
    if abi is None or abi.vdso is None or "[vdso]" not in Path("/proc/self/maps").read_text(encoding="utf-8"):
        pytest.skip("this kernel maps no vDSO of an ABI in the tables")
    release = re.match(r"(\d+)\.(\d+)", platform.release())
    assert release
    younger = {"getrandom": (6, 11) if abi.name == "x86_64" else (6, 16)}
    wanted = {name: function for name, function in abi.vdso.functions.items() if younger.get(name, (0, 0)) <= (int(release[1]), int(release[2]))}
    image = ctypes.CDLL("linux-vdso.so.1")  # the loader knows it by this name
    assert {name: function for name, function in wanted.items() if not hasattr(image, function)} == {}


# ---------------------------------------------------------------- landing pads

PADS = [name for name in objects.abi_names() if objects.model().abis[name].landing_pads]
WITHOUT = {"vllsi_linux_rt_sigreturn"}  # a return leads there


def assembled(abi: Abi, folder: Path) -> list[Path]:
    """All assembly of the library for an ABI."""
    sources = [objects.ROOT / "generated" / "src" / "linux" / abi.name / name for name in ("entry.S", "start.S")]
    sources += sorted((objects.ROOT / "src" / "arch" / abi.isa).glob("*.S"))
    for source in sources:
        objects.run(*objects.clang(abi), *objects.INCLUDES, f"-I{objects.ROOT / 'src'}", "-c", source, "-o", folder / f"{source.stem}.o")
    return [folder / f"{source.stem}.o" for source in sources]


def properties(path: Path) -> set[str]:
    """What the note of an object or program says that it keeps to."""
    text = objects.run("llvm-readelf-19", "-n", path)
    return {word for line in re.findall(r"feature: (.*)", text) for word in re.split(r",\s*", line.strip())}


def promised(abi: Abi) -> set[str]:
    assert abi.landing_pads is not None
    return {name.rpartition("_")[2] for name in abi.landing_pads.features}


@pytest.mark.parametrize("name", PADS)
def test_assembly_begins_with_landing_pads_and_says_so(name: str, tmp_path: Path) -> None:
    abi = objects.model().abis[name]
    assert abi.landing_pads is not None
    by_hand = tmp_path / "pad.S"
    by_hand.write_text(f"{abi.landing_pads.instruction}\n", encoding="utf-8")
    objects.run(*objects.clang(abi), "-c", by_hand, "-o", tmp_path / "pad.bin")
    pad = Program(tmp_path / "pad.bin", abi).sections[".text"].size
    seen = set()
    for made_of in assembled(abi, tmp_path):
        assert properties(made_of) == promised(abi), made_of.name
        for function, code in functions(made_of, abi).items():
            seen.add(function)
            first = code[0]
            is_pad = first.mnemonic in (abi.landing_pads.instruction, "bti") and len(first.code) // 2 == pad
            assert is_pad == (function not in WITHOUT), f"{function}: {first}"
    assert seen >= {"_start", "vllsi_linux_vfork", "vllsi_linux_clone_call", *WITHOUT}


CET = ("-fcf-protection=full",)
BRANCHES = ("-mbranch-protection=standard",)
# The first linker refuses an object that does not say what it keeps to; the second takes the property from the program.
WAYS = [
    Way("clang", "lld", flags=CET, link=("-Wl,-z,cet-report=error",), label="cet"),
    Way("gcc", "bfd", flags=CET, link=("-Wl,-z,cet-report=error",), label="cet"),
    Way("gcc", "bfd", pie=False, flags=CET, label="cet"),
    Way("clang", "lld", isa="aarch64", flags=BRANCHES, link=("-Wl,-z,bti-report=error",), label="bti"),
    Way("gcc", "bfd", isa="aarch64", flags=BRANCHES, label="bti"),
]


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_program_without_a_libc_has_the_property(way: Way, tmp_path: Path) -> None:
    """Every object must have it: the library's C and assembly, and the program's own."""
    if way.missing():
        pytest.skip(way.missing())
    abi = objects.model().abis[way.isa]
    main = tmp_path / "main.c"
    main.write_text(
        "int vllsi_linux_vfork(void); int main(void); int (*volatile entry)(void) = vllsi_linux_vfork;\nint main(void) { return entry == 0; }\n",
        encoding="utf-8",
    )
    entry = objects.ROOT / "generated" / "src" / "linux" / way.isa / "entry.S"
    program = build(way, [main, entry], tmp_path / "program")
    assert promised(abi) <= properties(program), objects.run("llvm-readelf-19", "-n", program)
    assert run(way, program).returncode == 0


def test_one_object_without_landing_pads_is_seen(tmp_path: Path) -> None:
    """This file's own check: such an object takes the property from the program, and a strict linker refuses it."""
    way = Way("clang", "lld", flags=CET, label="cet")
    bare = tmp_path / "bare.S"
    bare.write_text('.text\n.globl bare\nbare: ret\n.section .note.GNU-stack,"",@progbits\n', encoding="utf-8")
    main = tmp_path / "main.c"
    main.write_text("void bare(void); int main(void); int main(void) { bare(); return 0; }\n", encoding="utf-8")
    assert properties(build(way, [main, bare], tmp_path / "program")) == set()
    with pytest.raises(AssertionError, match="GNU_PROPERTY_X86_FEATURE_1_IBT"):
        build(WAYS[0], [main, bare], tmp_path / "refused")
