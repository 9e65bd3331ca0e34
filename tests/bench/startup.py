"""startup: from exec to exit of a static-pie program that does nothing, with this library's start-up beside musl's.

The peer is linked from musl's own start file and archive, since musl-gcc knows no static-pie. They are looked for where musl-tools puts them;
VLLSI_MUSL_LIB names another folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, have, native_isa, read_rounds, run

SOURCE = "int main(void)\n{\n    return 0;\n}\n"
FLAGS = ["-O2", "-fpie", "-static-pie", "-nostdlib", "-ffunction-sections", "-Wl,--gc-sections", "-Wno-lto-type-mismatch"]
OURS = ["-ffreestanding", "-fno-stack-protector"]
LAUNCHES = 5


def musl_folder(isa: str) -> Path:
    given = os.environ.get("VLLSI_MUSL_LIB")
    folders = [Path(given)] if given else [Path(f"/usr/lib/{isa}-linux-musl"), Path("/usr/local/musl/lib")]
    for folder in folders:
        if (folder / "rcrt1.o").is_file() and (folder / "libc.a").is_file():
            return folder
    raise MeasureError(f"there is no musl with rcrt1.o and libc.a in {', '.join(map(str, folders))} (Debian: musl-tools)")


def library(isa: str) -> list[Path]:
    start = [ROOT / "src" / "start" / f"{name}.c" for name in ("start", "relocate", "tls", "main", "exit", "atexit", "memory")]
    entry = ROOT / "generated" / "src" / "linux" / isa / "start.S"
    return [*start, ROOT / "src" / "os" / "linux" / "auxv.c", entry, SYMBOLS]


def measure(scratch: Path) -> Iterator[Measurement]:
    isa = native_isa()
    if not have("gcc"):
        raise MeasureError("there is no gcc")
    musl = musl_folder(isa)
    source = scratch / "nothing.c"
    source.write_text(SOURCE, encoding="utf-8")
    ours = compile_c("gcc", [source, *library(isa)], scratch / "ours", *FLAGS, *OURS)
    parts = [musl / "rcrt1.o", musl / "crti.o", source, musl / "libc.a", musl / "crtn.o"]
    peer = compile_c("gcc", parts, scratch / "peer", *FLAGS, "-ffreestanding")
    launcher = compile_c("gcc", [HERE / "startup.c"], scratch / "startup", "-O2")
    launches = [read_rounds(run([launcher, ours, peer])) for _ in range(LAUNCHES)]
    rounds = {name: [value / 1000 for launch in launches for value in launch[name]] for name in launches[0]}
    yield Pair("static_pie", rounds["ours"], rounds["peer"], "musl static-pie", "us")
