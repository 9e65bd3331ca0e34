"""Every CMake preset configures, builds without a warning and passes its tests; an installed library serves another project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.toolchain import ROOT

COMPILERS = ["gcc", "clang-19"]
HOST_PRESETS = ["dev", "release-lto", "asan-ubsan", "tsan"]
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
    done = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, timeout=STEP_LIMIT_S, check=False
    )
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
