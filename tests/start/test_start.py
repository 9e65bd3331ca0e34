"""Start-up of libc-free programs, in every way to build one.

probe.c looks at what start-up promises and prints a line a check. Here it is built by each compiler and linker, with and without link-time
optimisation, as static and as static-pie program, and then with whatever was found to break start-ups elsewhere.
"""

from __future__ import annotations

import itertools
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.start.programs import (
    BUILD,
    HERE,
    INCLUDES,
    PT_DYNAMIC,
    PT_PHDR,
    PT_TLS,
    ROOT,
    RUN_TIMEOUT_S,
    Way,
    build,
    run,
    segment_types,
)

PROBE = HERE / "probe.c"
EVERYTHING = ("-DPROBE_IFUNC", "-DPROBE_PAGE_ALIGNED_TLS")
CHECKS = 25  # of probe.c with both, on x86_64; two fewer elsewhere

MATRIX = [
    Way(compiler, linker, lto, pie)
    for compiler, linker, lto, pie in itertools.product(("gcc", "clang"), ("bfd", "lld"), (False, True), (False, True))
]
MATRIX += [Way("clang", "lld", lto, pie, isa) for isa in ("aarch64", "riscv64") for lto in (False, True) for pie in (False, True)]
MATRIX += [Way("gcc", "bfd", lto, pie, "aarch64") for lto in (False, True) for pie in (False, True)]

RELR_LLD = ("-Wl,--pack-dyn-relocs=relr",)
RELR_BFD = ("-Wl,-z,pack-relative-relocs",)
TRAPS = [
    Way("gcc", "bfd", flags=("-O0",), label="O0"),
    Way("clang", "lld", flags=("-O0",), label="O0"),
    Way("clang", "lld", isa="aarch64", flags=("-O0",), label="O0"),
    Way("clang", "lld", isa="riscv64", flags=("-O0",), label="O0"),
    Way("gcc", "bfd", flags=("-fPIC", "-fno-plt"), label="PIC"),
    Way("clang", "lld", isa="aarch64", flags=("-fPIC",), label="PIC"),
    Way("clang", "lld", isa="riscv64", flags=("-fPIC",), label="PIC"),
    Way("gcc", "bfd", flags=("-O3",), link=("-Wl,-z,now,-z,noseparate-code",), label="O3"),
    Way("gcc", "bfd", link=RELR_BFD, label="relr"),
    Way("clang", "lld", link=RELR_LLD, label="relr"),
    Way("clang", "lld", isa="aarch64", link=RELR_LLD, label="relr"),
    Way("clang", "lld", isa="riscv64", link=RELR_LLD, label="relr"),
]


def need(way: Way) -> None:
    reason = way.missing()
    if reason:
        pytest.skip(reason)


def program_of(way: Way, *flags: str, name: str = "probe") -> Path:
    need(way)
    return build(way, [PROBE], BUILD / f"{name}-{way}", *flags)


def check_probe(done: subprocess.CompletedProcess[str], wanted: int) -> None:
    lines = done.stdout.splitlines()
    checks = [line for line in lines if line.startswith(("ok ", "BAD "))]
    assert [line for line in checks if line.startswith("BAD ")] == [], done.stderr
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
    assert len(checks) == wanted
    assert lines[-2:] == ["destructor 200", "destructor 150"]


@pytest.mark.slow
@pytest.mark.parametrize("way", MATRIX + TRAPS, ids=str)
def test_every_promise_is_kept(way: Way) -> None:
    program = program_of(way, *EVERYTHING)
    check_probe(run(way, program, PROBE="here"), CHECKS if way.isa == "x86_64" else CHECKS - 2)


def test_the_matrix_has_what_it_is_for() -> None:
    """A static-pie of GNU ld has no PT_PHDR to take the load address from; what says relr has a RELR section."""
    plain = segment_types(program_of(Way("gcc", "bfd")))
    assert PT_PHDR not in plain and PT_DYNAMIC in plain and PT_TLS in plain
    assert PT_DYNAMIC not in segment_types(program_of(Way("gcc", "bfd", pie=False)))
    for way in TRAPS:
        if way.label == "relr" and not way.missing():
            sections = subprocess.run(["llvm-readelf-19", "-SW", program_of(way)], capture_output=True, text=True, check=True)
            assert ".relr.dyn" in sections.stdout, way


@pytest.mark.parametrize("isa", ["x86_64", "aarch64", "riscv64"])
def test_a_smashed_stack_ends_the_program(isa: str) -> None:
    way = Way("clang", "lld", isa=isa)
    done = run(way, program_of(way), "smash")
    assert "wrote past its variables" in done.stderr
    assert done.returncode in (-signal.SIGABRT, 128 + signal.SIGABRT)
    assert "destructor" not in done.stdout


@pytest.mark.parametrize("isa", ["x86_64", "aarch64", "riscv64"])
def test_the_stack_is_aligned_whatever_lies_on_it(isa: str) -> None:
    """Each argument and each variable moves what is below it by a word."""
    way = Way("clang", "lld", isa=isa)
    program = program_of(way, *EVERYTHING)
    for count in range(4):
        done = run(way, program, *"abc"[:count], PROBE="here", **{f"MORE_{number}": "" for number in range(count // 2)})
        check_probe(done, CHECKS if isa == "x86_64" else CHECKS - 2)


@pytest.mark.parametrize(("status", "seen"), [("0", 0), ("7", 7), ("255", 255), ("256", 0)])
def test_mains_result_is_the_status(status: str, seen: int) -> None:
    way = Way("gcc", "bfd")
    assert run(way, program_of(way), "status", status).returncode == seen


@pytest.mark.parametrize("entry", [33, 25], ids=["no-vdso", "no-random"])
@pytest.mark.parametrize("isa", ["x86_64", "aarch64", "riscv64"])
def test_an_entry_of_the_auxiliary_vector_may_be_absent(isa: str, entry: int) -> None:
    way = Way("clang", "lld", isa=isa)
    need(way)
    flags = ["-Wl,--wrap=vllsi__start", f"-DDOCTOR_TYPE={entry}"]
    program = build(way, [PROBE, HERE / "doctor.c"], BUILD / f"doctored-{entry}-{way}", *flags)
    check_probe(run(way, program, PROBE="here"), CHECKS - 2 - (isa != "x86_64") * 2)


def test_canaries_differ_between_runs() -> None:
    way = Way("gcc", "bfd")
    need(way)
    program = build(way, [HERE / "canary.c"], BUILD / "canary")
    values = [run(way, program).stdout.strip() for _ in range(4)]
    assert len(set(values)) == 4, values
    assert all(len(value) == 16 and value.endswith("00") for value in values), values


def test_landing_pads_are_where_a_cpu_looks_for_them() -> None:
    """aarch64 under an emulator that enforces BTI: an indirect branch to code without a pad would be SIGILL."""
    way = Way("clang", "lld", isa="aarch64", flags=("-mbranch-protection=standard",), link=("-Wl,-z,bti-report=error",), label="bti")
    program = program_of(way, *EVERYTHING)
    command = [*way.emulator, "-cpu", "max", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=RUN_TIMEOUT_S, check=False, env={"PROBE": "here"})
    check_probe(done, CHECKS - 2)


@pytest.mark.parametrize(("isa", "flag", "feature"), [("x86_64", "-fcf-protection=full", "IBT"), ("aarch64", "-mbranch-protection=standard", "BTI")])
def test_our_assembly_says_that_it_has_landing_pads(isa: str, flag: str, feature: str, tmp_path: Path) -> None:
    """One object without the note takes the protection from a whole program."""
    way = Way("clang", "lld", isa=isa)
    need(way)
    source = ROOT / "src" / "arch" / isa / "jump.S"
    done = subprocess.run(
        [*way.command(), flag, "-c", str(source), "-o", str(tmp_path / "jump.o")], capture_output=True, text=True, timeout=RUN_TIMEOUT_S, check=False
    )
    assert done.returncode == 0, done.stderr
    notes = subprocess.run(["llvm-readelf-19", "-n", str(tmp_path / "jump.o")], capture_output=True, text=True, check=True)
    assert feature in notes.stdout


@pytest.mark.parametrize("pie", [False, True], ids=["static", "static-pie"])
def test_a_runtime_may_replace_main(pie: bool) -> None:
    way = Way("gcc", "bfd", pie=pie)
    need(way)
    done = run(way, build(way, [HERE / "no_main.c"], BUILD / f"no-main-{way}"))
    assert (done.returncode, done.stdout) == (3, "")


def test_a_program_without_main_does_not_link() -> None:
    way = Way("gcc", "bfd")
    need(way)
    with pytest.raises(AssertionError, match="undefined reference to `main'"):
        build(way, [HERE / "doctor.c"], BUILD / "nothing", "-DDOCTOR_TYPE=1", "-Wl,--wrap=vllsi__start")


@pytest.mark.parametrize("isa", ["x86_64", "aarch64", "riscv64"])
def test_the_end_runs_each_destructor_once(isa: str) -> None:
    way = Way("clang", "lld", isa=isa)
    need(way)
    program = build(way, [HERE / "ending.c"], BUILD / f"ending-{way}")
    done = run(way, program)
    assert (done.returncode, done.stdout.split()) == (9, ["first", "again", "last"])


OBJECTS_IN_ORDER = ["+first", "+second", "main", "+local", "atexit", "noted at the end", "-local", "-second", "-first"]
OBJECTS_IN_ORDER += ["destructor", "noted by a destructor"]
OBJECTS = [
    Way("gcc", "bfd"),
    Way("gcc", "bfd", lto=True, pie=False),
    Way("clang", "lld", lto=True),
    Way("clang", "lld", pie=False, flags=("-fno-use-cxa-atexit",), label="plain-atexit"),
    Way("clang", "lld", isa="aarch64"),
    Way("clang", "lld", isa="riscv64"),
]


@pytest.mark.parametrize("way", OBJECTS, ids=str)
def test_static_objects_are_constructed_and_destroyed(way: Way) -> None:
    """A C++ program without a libc and without a C++ library: what its compiler calls is there."""
    need(way)
    made = BUILD / f"objects-{way}.o"
    made.parent.mkdir(parents=True, exist_ok=True)
    cplusplus = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-O2", "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics", "-ffreestanding"]
    words = [*way.command(), *cplusplus, "-fstack-protector-all", *INCLUDES, "-c", str(HERE / "objects.cpp"), "-o", str(made)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=RUN_TIMEOUT_S, check=False)
    assert done.returncode == 0, done.stderr
    program = build(way, [made], BUILD / f"objects-{way}")
    for argument, status in (("", 5), ("exit", 9)):
        done = run(way, program, *filter(None, [argument]))
        assert (done.returncode, done.stdout.splitlines()) == (status, OBJECTS_IN_ORDER)


def test_constants_stay_constant_after_relocation() -> None:
    """What only relocations write is read-only in main: the program dies of the write."""
    way = Way("clang", "lld")
    need(way)
    program = build(way, [HERE / "ending.c"], BUILD / "relro", "-DWRITE_TO_CONSTANT")
    assert run(way, program).returncode == -signal.SIGSEGV


@pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no gcc")
def test_no_early_function_looks_for_a_canary() -> None:
    """Reads the code: before thread-local storage exists, fs:0x28 is no address."""
    folder = BUILD / "early"
    folder.mkdir(parents=True, exist_ok=True)
    early: list[str] = []
    for name in ("start", "relocate", "tls", "memory"):
        source = ROOT / "src" / "start" / f"{name}.c"
        words = ["gcc", "-std=c11", "-O2", "-fpie", "-fstack-protector-all", "-ffreestanding"]
        words += [f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}", "-c", str(source), "-o", str(folder / f"{name}.o")]
        subprocess.run(words, timeout=RUN_TIMEOUT_S, check=True)
        code = subprocess.run(["llvm-objdump-19", "-d", str(folder / f"{name}.o")], capture_output=True, text=True, check=True).stdout
        function = ""
        for line in code.splitlines():
            if line.endswith(">:"):
                function = line.split("<")[1][:-2]
            elif "%fs:0x28" in line:
                early.append(function)
    # The only ones with a canary run when there is one: constructors and main, resolvers of indirect functions, __tls_get_addr.
    assert set(early) <= {"run", "resolve", "vllsi__relocate_indirect", "__tls_get_addr"}, early
