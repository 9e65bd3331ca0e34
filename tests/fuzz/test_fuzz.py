"""Runs each harness for a bounded number of inputs, the same ones for the same seed: VLLSI_FUZZ_SEED, 1 where it is not set.

To go on where a run ended, or for hours: build/fuzz/<harness> with the options of libFuzzer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conformance.build import build, folder_of
from tests.conformance.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "fuzz"
COMPILER = "clang-19"
FLAGS = ["-std=c11", "-O1", "-g", "-Wall", "-Wextra", "-Werror", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
# What else is in a reader's file, and what that would need, is left out.
LINK = ["-ffunction-sections", "-fuse-ld=lld-19", "-Wl,--gc-sections"]
INCLUDES = [f"-I{ROOT / 'include'}", f"-I{ROOT / 'generated' / 'include'}"]
RUNS = 200000
MOST_BYTES = 160
TIMEOUT_S = 120
WHOLE = "hosted-address"  # what a harness of many files takes the rest of the library from

# Harness: the files it needs of the library, and words that it would take long to guess.
HARNESSES: dict[str, tuple[list[str], list[str]]] = {
    # The words are heads of records with lengths that fit.
    "watch_records": (["src/os/linux/watch_records.c"], [r"\x01\x00\x00\x00\x00\x01\x00\x40\x00\x00\x00\x00\x10\x00\x00\x00", "..", "/"]),
    "volume_records": (
        ["src/os/linux/watch_volume.c"],
        [
            r"\x3c\x00\x00\x00\x03\x00\x18\x00\x00\x01\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\x01\x00\x00\x00",
            r"\x02\x00\x24\x00\x01\x02\x03\x04\x05\x06\x07\x08\x08\x00\x00\x00\x01\x00\x00\x00",
            r"\x0a\x00\x24\x00",
            r"\x0c\x00\x24\x00",
            "..",
            "/",
        ],
    ),
    "directory_records": (["src/os/linux/directory.c"], [r"\x18\x00\x04a\x00\x00\x00\x00", r"\x18\x00\x08..\x00\x00\x00", "/"]),
    "address": (["src/core/address.c"], ["unix:", "unix-abstract:", "::", "::ffff:", "192.0.2.7", "]:", "%", "65535"]),
    "io_engine": (["src/io/*.c"], [r"\x04\x06\x00\x00\x10\x00\x00\x00", r"\x04\x08\x00\x00\x00\x00\x00\x00", r"\x01\x03\x01"]),
}
# Those that need the whole library, and fewer inputs of more bytes each, since each makes an engine.
LARGE = {"io_engine": (20000, 400)}


def library(name: str) -> list[str]:
    """What else to link."""
    if name not in LARGE:
        return []
    target = next(target for target in TARGETS if target.name == WHOLE)
    built = build(target, "libvllsi.a")
    assert built.returncode == 0, built.stdout + built.stderr
    return [str(folder_of(target) / "libvllsi.a"), "-pthread", f"-I{ROOT / 'src'}"]


@pytest.mark.limit(300)
@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.slow if name == "io_engine" else []) for name in HARNESSES])
def test_fuzz(name: str) -> None:
    if shutil.which(COMPILER) is None:
        pytest.skip(f"there is no {COMPILER}")
    BUILD.mkdir(parents=True, exist_ok=True)
    sources, words = HARNESSES[name]
    program, dictionary = BUILD / name, BUILD / f"{name}.dict"
    dictionary.write_text("".join(f'"{word}"\n' for word in words), encoding="utf-8")
    files = [ROOT / "tests" / "fuzz" / f"{name}.c", *(path for source in sources for path in sorted(ROOT.glob(source)))]
    command = [COMPILER, *FLAGS, *LINK, *INCLUDES, *map(str, files), *library(name), "-o", str(program)]
    built = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
    if "libclang_rt.fuzzer" in built.stderr:
        pytest.skip(f"this {COMPILER} has no libFuzzer: install its runtime library")
    assert built.returncode == 0, built.stderr
    seed = os.environ.get("VLLSI_FUZZ_SEED", "1")
    runs, most_bytes = LARGE.get(name, (RUNS, MOST_BYTES))
    bounds = [f"-runs={runs}", f"-max_len={most_bytes}", *(["-len_control=0"] if name in LARGE else [])]
    print(f"{name}: seed {seed}, {runs} inputs")
    done = subprocess.run(
        [str(program), f"-seed={seed}", *bounds, f"-dict={dictionary}", f"-artifact_prefix={BUILD}/{name}-"],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, f"seed {seed}\n{done.stderr[-4000:]}"
    assert f"Done {runs} runs" in done.stderr, done.stderr[-4000:]
