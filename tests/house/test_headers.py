"""Every public header stands alone: what it needs it includes, in C11 and in C++17, by gcc and by clang, with every warning an error.

C++ is here because runtimes are written in it: what C allows and C++ does not (an implicit conversion from void *, a name like `new`) is found
by nobody who compiles C only.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from .files import ROOT

COMPILERS = {"gcc": "c11", "clang-19": "c11", "g++": "c++17", "clang++-19": "c++17"}
# clang names the CPU by an option; gcc would need a compiler per CPU.
CPUS = ["x86_64", "aarch64", "riscv64"]
FLAGS = ["-ffreestanding", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
INCLUDES = [ROOT / "include", ROOT / "generated" / "include"]
TIMEOUT_S = 60


def headers() -> list[str]:
    """The headers that a program may include by name; what belongs to one ABI comes through the selector."""
    written = INCLUDES[0].rglob("*.h")
    rendered = [*(INCLUDES[1] / "vllsi" / "gen").glob("*.h"), *(INCLUDES[1] / "vllsi" / "gen" / "linux").glob("*.h")]
    return sorted(path.relative_to(root).as_posix() for root, found in zip(INCLUDES, (written, rendered), strict=True) for path in found)


def compile_text(compiler: str, text: str, *flags: str) -> str:
    """What the compiler has to say about a translation unit."""
    standard = COMPILERS[compiler]
    words = [compiler, f"-std={standard}", "-x", "c++" if "++" in standard else "c", *FLAGS, *flags, *(f"-I{path}" for path in INCLUDES), "-"]
    done = subprocess.run(words, input=text, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    return done.stderr or f"exit status {done.returncode}" * (done.returncode != 0)


def need(compiler: str) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"there is no {compiler}")


@pytest.mark.limit(120)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_every_header_compiles_alone(compiler: str) -> None:
    need(compiler)
    # The declaration is for headers of macros only: ISO C wants a translation unit to declare something.
    said = {name: compile_text(compiler, f"#include <{name}>\nextern int something;\n") for name in headers()}
    assert {name: text[:2000] for name, text in said.items() if text} == {}


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("compiler", [name for name in COMPILERS if name.startswith("clang")])
def test_all_headers_compile_together_twice(compiler: str, cpu: str) -> None:
    """In both orders, as a program for debugging and as another, so that none leaves a macro behind that another trips over."""
    need(compiler)
    names = headers()
    text = "".join(f"#include <{name}>\n" for name in [*names, *reversed(names)])
    for definition in ("NOTHING_IN_PARTICULAR", "VLLSI_DEBUG"):
        assert compile_text(compiler, text, f"--target={cpu}-linux-gnu", f"-D{definition}") == ""


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_function_of_c_is_one_of_c_for_cplusplus_too(compiler: str) -> None:
    """A second declaration with C linkage clashes with a first one that has C++'s."""
    need(compiler)
    functions = "void vllsi_mutex_lock(struct vllsi_mutex *); vllsi_result vllsi_linux_close(int); vllsi_result vllsi__linux_close(int);"
    text = f'#ifdef __cplusplus\nextern "C" {{\n#endif\n{functions}\n#ifdef __cplusplus\n}}\n#endif\n'
    assert compile_text(compiler, f"#include <vllsi/sync.h>\n#include <vllsi/linux.h>\n{text}") == ""


def test_a_header_that_does_not_stand_alone_is_found(tmp_path: Path) -> None:
    """This file's own check."""
    (tmp_path / "broken.h").write_text("struct broken { uint32_t word; };\nstatic inline int *f(void *p)\n{\n    return p;\n}\n", encoding="utf-8")
    for compiler in COMPILERS:
        if shutil.which(compiler) is not None:
            assert "uint32_t" in compile_text(compiler, '#include "broken.h"\n', f"-I{tmp_path}")
            with_types = compile_text(compiler, '#include <stdint.h>\n#include "broken.h"\n', f"-I{tmp_path}", "-Wno-unused-function")
            assert bool(with_types) == ("++" in compiler)
