"""The vDSO's lookup: both hash tables, versions, and images that are damaged in every way."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.start.programs import BUILD, HERE, INCLUDES, ROOT, SYMBOLS

SOURCES = [HERE / "image.c", ROOT / "src" / "os" / "linux" / "vdso.c", ROOT / "src" / "os" / "linux" / "auxv.c", SYMBOLS]
CODE = "int wanted(void)\n{\n    return 1;\n}\nint other(void)\n{\n    return 2;\n}\nint third(void)\n{\n    return 3;\n}\n"
VERSIONS = "V_1 { global: wanted; third; local: *; };\nV_2 { global: other; };\n"
TIMEOUT_S = 120
RUNS = 200000
SKIPPED = 77


@pytest.fixture(scope="module")
def image() -> Path:
    """The harness, with undefined behaviour ending it."""
    if shutil.which("clang-19") is None:
        pytest.skip("there is no clang-19")
    BUILD.mkdir(parents=True, exist_ok=True)
    program = BUILD / "image"
    flags = ["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=undefined", "-fno-sanitize-recover=all"]
    words = ["clang-19", *flags, *INCLUDES, *map(str, SOURCES), "-o", str(program)]
    done = subprocess.run(words, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    assert done.returncode == 0, done.stderr
    return program


def ask(image: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(image), *arguments], capture_output=True, text=True, timeout=TIMEOUT_S, check=False)


def shared_object(folder: Path, style: str, versions: bool = True) -> Path:
    source, script, made = folder / "lib.c", folder / "lib.map", folder / f"lib-{style}-{versions}.so"
    source.write_text(CODE, encoding="utf-8")
    script.write_text(VERSIONS, encoding="utf-8")
    words = ["clang-19", "-shared", "-fPIC", "-nostdlib", "-fuse-ld=lld-19", f"-Wl,--hash-style={style}", str(source), "-o", str(made)]
    if versions:
        words.append(f"-Wl,--version-script={script}")
    subprocess.run(words, timeout=TIMEOUT_S, check=True)
    return made


def offset_of(library: Path, name: str) -> str:
    lines = subprocess.run(["llvm-nm-19", "-D", str(library)], capture_output=True, text=True, check=True).stdout.splitlines()
    found = [line.split()[0] for line in lines if line.split()[-1].split("@")[0] == name]
    return f"{int(found[0], 16):x}"


@pytest.mark.parametrize("style", ["sysv", "gnu", "both"])
def test_functions_are_found_by_name_and_version(image: Path, style: str, tmp_path: Path) -> None:
    library = shared_object(tmp_path, style)

    def lookup(name: str, version: str) -> str:
        return ask(image, "lookup", str(library), name, version).stdout.strip()

    assert lookup("wanted", "V_1") == offset_of(library, "wanted")
    assert lookup("other", "V_2") == offset_of(library, "other")
    wrong = [("wanted", "V_2"), ("other", "V_1"), ("absent", "V_1"), ("want", "V_1"), ("wanted1", "V_1")]
    wrong += [("wanted", "V_"), ("", "V_1"), ("wanted", "")]
    assert [lookup(name, version) for name, version in wrong] == ["none"] * len(wrong)


@pytest.mark.parametrize("style", ["sysv", "gnu"])
def test_an_image_without_versions_has_every_version(image: Path, style: str, tmp_path: Path) -> None:
    library = shared_object(tmp_path, style, versions=False)
    assert ask(image, "lookup", str(library), "third", "V_1").stdout.strip() == offset_of(library, "third")


@pytest.mark.parametrize("seed", ["1", "2"])
@pytest.mark.slow
def test_damaged_copies_of_the_real_vdso(image: Path, seed: str) -> None:
    done = ask(image, "fuzz", str(RUNS), seed)
    if done.returncode == SKIPPED:
        pytest.skip("this kernel maps no vDSO")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("style", ["sysv", "gnu"])
@pytest.mark.slow
def test_damaged_copies_with_one_hash_table(image: Path, style: str, tmp_path: Path) -> None:
    done = ask(image, "fuzz", str(RUNS), "3", str(shared_object(tmp_path, style)), "wanted", "V_1")
    assert done.returncode == 0, done.stdout + done.stderr
