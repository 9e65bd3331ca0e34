"""fs_watch/setup: from the start of a program until it watches a tree of 10,000 directories, beside inotifywait -r, in alternating rounds."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.harness import MeasureError, Measurement, Pair
from tests.bench.native import HERE, ROOT, SYMBOLS, compile_c, have, native_isa

CORE = ["error", "mutex", "watch", "watch_events", "watch_tree", "watch_visit", "watch_volume"]
FILES = ["beneath", "descriptor", "directory", "file_io", "file_open", "file_stat", "path", "signal_own"]
SYSTEM = [*FILES, "auxv", "host", "net_poll", "pages", "time", "vdso", "wait", "watch", "watch_records", "watch_volume"]
SOURCES = [
    *(ROOT / "src" / "core" / f"{name}.c" for name in CORE),
    *(ROOT / "src" / "os" / "linux" / f"{name}.c" for name in SYSTEM),
    ROOT / "generated" / "src" / "errors.c",
    SYMBOLS,
]
INCLUDES = [f"-I{ROOT / folder}" for folder in ("src", "src/core", "src/os/linux")]
FLAGS = ["-O2", "-ffunction-sections", "-Wl,--gc-sections", "-pthread", *INCLUDES]
WIDTHS = (10, 10, 10, 9)  # of each level: 10 + 100 + 1,000 + 9,000 directories, below one more
FILES_EVERY = 10
ROUNDS = 15
WARM_UP = 2
TIMEOUT_S = 60
SIGN = b"Watches established."


def make_tree(folder: Path, widths: tuple[int, ...]) -> int:
    """A directory with `widths` directories below each other, and a few files; how many directories that makes."""
    folder.mkdir()
    count = 1
    for number in range(widths[0] if widths else 0):
        count += make_tree(folder / f"directory-{number}", widths[1:])
    if count % FILES_EVERY == 1:
        (folder / "file").touch()
    return count


def setup_ms(command: list[str]) -> float:
    """From the start until the program says that it watches."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            assert process.stderr is not None
            for line in process.stderr:
                if line.startswith(SIGN):
                    return (time.perf_counter() - start) * 1000
        finally:
            process.kill()
    raise MeasureError(f"{command[0]} could not watch the tree")


def measure(scratch: Path) -> Iterator[Measurement]:
    errno = ROOT / "generated" / "src" / "linux" / native_isa() / "errno.c"
    if not have("inotifywait"):
        raise MeasureError("there is no inotifywait (Debian: inotify-tools)")
    program = compile_c("gcc", [HERE / "watch.c", *SOURCES, errno], scratch / "watch", *FLAGS)
    tree = scratch / "tree"
    make_tree(tree, WIDTHS)
    commands = {"ours": [str(program), str(tree)], "peer": ["inotifywait", "-m", "-r", str(tree)]}
    rounds: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(-WARM_UP, ROUNDS):
        took = {name: [setup_ms(command)] for name, command in commands.items()}
        for name in reversed(commands):
            took[name].append(setup_ms(commands[name]))
        if number >= 0:
            for name, times in took.items():
                rounds[name].append(sum(times) / len(times))
    yield Pair("setup", rounds["ours"], rounds["peer"], "inotifywait -r", "ms")
