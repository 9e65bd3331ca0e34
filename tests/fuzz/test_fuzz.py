"""Runs each harness for a bounded number of inputs, the same ones for the same seed: VLLSI_FUZZ_SEED, 1 where it is not set.

To go on where a run ended, or for hours: build/fuzz/<harness> with the options of libFuzzer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "fuzz"
COMPILER = "clang-19"
FLAGS = ["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}"]
RUNS = 200000
MOST_BYTES = 160
TIMEOUT_S = 120

# Harness: the files it needs of the library, and words that it would take long to guess.
HARNESSES = {
    "address": (["src/core/address.c"], ["unix:", "unix-abstract:", "::", "::ffff:", "192.0.2.7", "]:", "%", "65535"]),
}


@pytest.mark.limit(300)
@pytest.mark.parametrize("name", HARNESSES)
def test_fuzz(name: str) -> None:
    if shutil.which(COMPILER) is None:
        pytest.skip(f"there is no {COMPILER}")
    BUILD.mkdir(parents=True, exist_ok=True)
    sources, words = HARNESSES[name]
    program, dictionary = BUILD / name, BUILD / f"{name}.dict"
    dictionary.write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")
    files = [ROOT / "tests" / "fuzz" / f"{name}.c", *(ROOT / source for source in sources)]
    built = subprocess.run(
        [COMPILER, *FLAGS, *INCLUDES, *map(str, files), "-o", str(program)], capture_output=True, text=True, timeout=TIMEOUT_S, check=False
    )
    if "libclang_rt.fuzzer" in built.stderr:
        pytest.skip(f"this {COMPILER} has no libFuzzer: install its runtime library")
    assert built.returncode == 0, built.stderr
    seed = os.environ.get("VLLSI_FUZZ_SEED", "1")
    print(f"{name}: seed {seed}, {RUNS} inputs")
    done = subprocess.run(
        [str(program), f"-seed={seed}", f"-runs={RUNS}", f"-max_len={MOST_BYTES}", f"-dict={dictionary}", f"-artifact_prefix={BUILD}/{name}-"],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, f"seed {seed}\n{done.stderr[-4000:]}"
    assert f"Done {RUNS} runs" in done.stderr, done.stderr[-4000:]
