"""Every CMake preset configures, builds without a warning and passes its tests; an installed library serves another project."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conformance.targets import NEEDED_OF_LIBC
from tests.support.toolchain import ROOT

COMPILERS = ["gcc", "clang-19"]
HOST_PRESETS = ["dev", "release-lto", "strict-portable", "asan-ubsan", "tsan"]
STEP_LIMIT_S = 300
CONSUMER = """\
cmake_minimum_required(VERSION 3.25)
project(consumer C)
find_package(vllsi 0.1 REQUIRED)
add_executable(freestanding "{copy}")
target_link_libraries(freestanding PRIVATE vllsi::start)
add_executable(hosted "{hosted}")
target_link_libraries(hosted PRIVATE vllsi::vllsi -pthread)
"""

# The same source in every mode that this compiler can link; what is C++ is a copy with another ending.
RUNTIME = """\
cmake_minimum_required(VERSION 3.25)
project(runtime C {languages})
find_package(vllsi 0.1 REQUIRED)
set(source_C runtime.c)
set(source_CXX runtime.cpp)
foreach(language C {languages})
    add_executable(hosted-${{language}} ${{source_${{language}}}})
    target_link_libraries(hosted-${{language}} PRIVATE vllsi::hosted)
    add_executable(static-${{language}} ${{source_${{language}}}})
    target_link_libraries(static-${{language}} PRIVATE vllsi::hosted -static)
    if({freestanding})
        add_executable(freestanding-${{language}} ${{source_${{language}}}})
        target_link_libraries(freestanding-${{language}} PRIVATE vllsi::start)
        add_executable(pie-${{language}} ${{source_${{language}}}})
        target_link_libraries(pie-${{language}} PRIVATE vllsi::start_pie)
        if(language STREQUAL CXX)
            target_compile_options(freestanding-CXX PRIVATE -fno-exceptions -fno-rtti)
            target_compile_options(pie-CXX PRIVATE -fno-exceptions -fno-rtti)
        endif()
    endif()
endforeach()
"""
RIGHT = 42  # how runtime.c ends


def missing_tool(*tools: str) -> str:
    absent = [tool for tool in ("cmake", "ninja", *tools) if shutil.which(tool) is None]
    return f"there is no {', no '.join(absent)}" if absent else ""


pytestmark = [
    pytest.mark.slow,
    pytest.mark.limit(900),
    pytest.mark.skipif(bool(missing_tool()), reason=missing_tool() or "-"),
]


def cross_presets() -> list[str]:
    rendered = json.loads((ROOT / "generated" / "cmake" / "presets.json").read_text(encoding="utf-8"))
    return [preset["name"] for preset in rendered["configurePresets"] if not preset.get("hidden")]


def step(*command: str | Path, folder: Path = ROOT, compiler: str = "") -> str:
    environment = {**os.environ, "CMAKE_COLOR_DIAGNOSTICS": "OFF", **({"CC": compiler, "ASM": compiler} if compiler else {})}
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, timeout=STEP_LIMIT_S, check=False)
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def build(preset: str, folder: Path, *options: str, compiler: str = "") -> None:
    step("cmake", "--preset", preset, "-B", folder, *options, compiler=compiler)
    assert "warning:" not in step("cmake", "--build", folder)


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("preset", HOST_PRESETS)
def test_host_preset(preset: str, compiler: str, tmp_path: Path) -> None:
    reason = missing_tool(compiler)
    if reason:
        pytest.skip(reason)
    build(preset, tmp_path, compiler=compiler)
    step("ctest", "--output-on-failure", "--no-tests=error", folder=tmp_path)


@pytest.mark.parametrize("preset", cross_presets())
def test_cross_preset(preset: str, tmp_path: Path) -> None:
    emulator = f"qemu-{preset.removeprefix('linux-')}"
    reason = missing_tool("clang-19", "ld.lld-19", emulator)
    if reason:
        pytest.skip(reason)
    build(preset, tmp_path)
    step("ctest", "--output-on-failure", "--no-tests=error", folder=tmp_path)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_installed_package(compiler: str, tmp_path: Path) -> None:
    reason = missing_tool(compiler)
    if reason:
        pytest.skip(reason)
    place = tmp_path / "installed"
    build("release-lto", tmp_path / "library", "-DCMAKE_INTERPROCEDURAL_OPTIMIZATION=OFF", compiler=compiler)
    step("cmake", "--install", tmp_path / "library", "--prefix", place)
    text = CONSUMER.format(copy=ROOT / "examples" / "copy.c", hosted=ROOT / "tests" / "matrix" / "hosted.c")
    (tmp_path / "CMakeLists.txt").write_text(text, encoding="utf-8")
    step("cmake", "-B", tmp_path / "build", "-S", tmp_path, f"-DCMAKE_PREFIX_PATH={place}", compiler=compiler)
    step("cmake", "--build", tmp_path / "build")
    step(tmp_path / "build" / "hosted")
    step(tmp_path / "build" / "freestanding", tmp_path / "CMakeLists.txt", tmp_path / "copy")
    assert (tmp_path / "copy").read_text(encoding="utf-8") == text


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library, built by gcc and installed."""
    reason = missing_tool("gcc")
    if reason:
        pytest.skip(reason)
    folder = tmp_path_factory.mktemp("package")
    options = [
        "-DVLLSI_BUILD_PROGRAMS=OFF",
        "-DVLLSI_BUILD_TESTS=OFF",
        "-DCMAKE_BUILD_TYPE=Release",
        f"-DCMAKE_INSTALL_PREFIX={folder / 'installed'}",
    ]
    step("cmake", "-G", "Ninja", "-S", ROOT, "-B", folder / "library", *options, compiler="gcc")
    step("cmake", "--build", folder / "library", "--target", "install")
    return folder / "installed"


def is_static_pie(program: Path) -> bool:
    """An ELF file that can be loaded anywhere and asks for no interpreter."""
    headers = subprocess.run(["readelf", "-hlW", str(program)], capture_output=True, text=True, check=True).stdout
    return "DYN (" in headers and "INTERP" not in headers


@pytest.mark.parametrize(("compiler", "cplusplus"), [("gcc", "g++"), ("clang-19", "clang++-19"), ("musl-gcc", "")])
def test_a_runtime_links_in_every_mode(compiler: str, cplusplus: str, package: Path, tmp_path: Path) -> None:
    """Threads come from the libc where there is one, also from an archive of it; C++ has its static objects without a libc too."""
    reason = missing_tool(compiler, *([cplusplus] if cplusplus else []))
    if reason:
        pytest.skip(reason)
    freestanding = compiler != "musl-gcc"  # its specs leave no program without musl
    text = RUNTIME.format(languages="CXX" if cplusplus else "", freestanding="ON" if freestanding else "OFF")
    (tmp_path / "CMakeLists.txt").write_text(text, encoding="utf-8")
    for ending in ("c", "cpp"):
        shutil.copy(ROOT / "tests" / "matrix" / "runtime.c", tmp_path / f"runtime.{ending}")
    tools = [f"-DCMAKE_C_COMPILER={compiler}", *([f"-DCMAKE_CXX_COMPILER={cplusplus}"] if cplusplus else [])]
    step("cmake", "-G", "Ninja", "-S", tmp_path, "-B", tmp_path / "build", *tools, "-DCMAKE_BUILD_TYPE=Release", f"-DCMAKE_PREFIX_PATH={package}")
    step("cmake", "--build", tmp_path / "build")
    modes = ["hosted", "static"] + ["freestanding", "pie"] * freestanding
    for name in [f"{mode}-{language}" for mode in modes for language in ["C"] + ["CXX"] * bool(cplusplus)]:
        done = subprocess.run([tmp_path / "build" / name], capture_output=True, text=True, timeout=STEP_LIMIT_S, check=False)
        wanted = "counted\ndestroyed\n" if name.endswith("CXX") else "counted\n"
        assert (name, done.returncode, done.stdout, done.stderr) == (name, RIGHT, wanted, "")
        if name.startswith("pie-"):
            assert is_static_pie(tmp_path / "build" / name)


# What every hosted program has without being asked, what comes with the rest, and what stands in for something that is asked for.
ALWAYS_THERE = {"environ", "exit", "__errno_location", "__libc_single_threaded", "__register_atfork"}


def test_what_is_found_by_weak_reference_is_asked_for(package: Path) -> None:
    """vllsi::hosted and the static targets of the conformance suites name all that the library's objects refer to weakly."""
    archive = next(package.rglob("libvllsi.a"))
    lines = subprocess.run(["llvm-nm-19", str(archive)], capture_output=True, text=True, check=True).stdout.splitlines()
    weak = {line.split()[1] for line in lines if line.strip().startswith("w ")}
    of_libc = {name for name in weak if not name.startswith("vllsi_")} - ALWAYS_THERE
    exported = next(package.rglob("vllsi-config.cmake")).read_text(encoding="utf-8")
    asked = set(re.findall(r"LINKER:-u,(\w+)", exported))
    assert "pthread_create" in of_libc
    assert asked == of_libc
    assert of_libc - {"fork", "getauxval"} <= {option.removeprefix("-Wl,-u,") for option in NEEDED_OF_LIBC}
