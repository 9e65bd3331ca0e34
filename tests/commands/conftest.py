"""What the tests of the commands share: a way to run one, and tables and header trees, real and small, to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.commands.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
UAPI = ROOT / "build" / "uapi"
BASE = Path(__file__).resolve().parent / "base"

Edit = Callable[[str], str]
Spoil = Callable[[Mapping[str, Edit]], Path]


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process; whatever it does, it must not end in a traceback."""

    def command(*words: str | Path) -> Ran:
        capsys.readouterr()
        status = main([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Ran(status, out, err)

    return command


def change(path: Path, old: str, new: str) -> int:
    """Replaces the first of what must stand there; returns its line."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


# ---------------------------------------------------------------- the real ones


@pytest.fixture(scope="session")
def uapi() -> Path:
    if not (UAPI / "usr").is_dir():
        pytest.skip("there are no UAPI headers: run tools/setup")
    return UAPI


@pytest.fixture
def real_tables(tmp_path: Path) -> Path:
    """A copy of the tables that a test may change."""
    return Path(shutil.copytree(ROOT / "tables", tmp_path / "tables"))


@pytest.fixture
def spoiled(tmp_path: Path, uapi: Path) -> Spoil:
    """A tree of links to the real headers with some files changed: path below usr -> what becomes of its text."""

    def make(edits: Mapping[str, Edit]) -> Path:
        usr = tmp_path / "spoiled" / "usr"
        _link(uapi / "usr", usr, {Path(name) for name in edits})
        for name, edit in edits.items():
            text = (uapi / "usr" / name).read_text(encoding="utf-8")
            assert edit(text) != text
            (usr / name).write_text(edit(text), encoding="utf-8")
        return usr.parent

    return make


def _link(real: Path, copy: Path, left_out: set[Path]) -> None:
    """Links everything of a folder but some files; folders that hold one of those are made anew."""
    copy.mkdir(parents=True)
    inside = {path.parts[0] for path in left_out if len(path.parts) > 1}
    for item in real.iterdir():
        if item.name in inside:
            below = {Path(*path.parts[1:]) for path in left_out if path.parts[0] == item.name}
            _link(item, copy / item.name, below)
        elif Path(item.name) not in left_out:
            (copy / item.name).symlink_to(item)


# ---------------------------------------------------------------- the small ones

NUMBERS = {
    "alfa": {"read": 0, "open": 2, "mmap": 9, "nothing_there": 12, "pread64": 17, "control": 72, "clock_read": 228},
    "bravo": {
        "read": 3,
        "open": 5,
        "control": 55,
        "pread64": 180,
        "clock_read": 265,
        "clock_read64": 403,
        "clock_read_new": 403,
    },
}
HEADERS = {
    "lib/linux/uapi/alfa/asm/fcntl.h": "#define O_CREAT 0100\n#define O_EXCL 0200\n",
    "lib/linux/uapi/bravo/asm/fcntl.h": "#define O_CREAT 0x100\n#define O_EXCL 0x400\n",
    "lib/linux/uapi/alfa/asm/errno.h": "#define EOVERFLOW 75\n",
    "lib/linux/uapi/bravo/asm/errno.h": "#define EOVERFLOW 79\n",
    "include/linux/version.h": "#define LINUX_VERSION_CODE 459264\n",
    "include/linux/errno.h": "#include <asm/errno.h>\n#define ENOENT 2\n#define EINVAL 22\n#define ETOOLARGE EOVERFLOW\n",
    "include/linux/fcntl.h": "#include <asm/fcntl.h>\nenum { O_RDONLY, O_NEW = O_CREAT };\n",
    "include/linux/types.h": "typedef long long __kernel_loff_t;\ntypedef int __kernel_pid_t;\n",
    "include/linux/time_types.h": "struct moment { long long seconds; long long nanoseconds; };\n",
}


def unistd(numbers: Mapping[str, int], more: str = "") -> str:
    return "".join(f"#define __NR_{name} {number}\n" for name, number in numbers.items()) + more


@dataclass(frozen=True)
class Small:
    """Tables of two ABIs, and a tree of headers that says the same."""

    tables: Path
    usr: Path

    def table(self, name: str) -> Path:
        return self.tables / "linux" / name

    def abi(self, name: str) -> Path:
        return self.table(f"abi/{name}.yaml")

    def header(self, name: str) -> Path:
        return self.usr / name

    def unistd(self, abi: str) -> Path:
        return self.header(f"lib/linux/uapi/{abi}/asm/unistd.h")


def small_tree(usr: Path, numbers: Mapping[str, Mapping[str, int]]) -> Path:
    more = {"bravo": "#define __ARM_NR_mmap2 192\n#define __NR_base 0\n#define __NR_unused7 7\n"}
    files = {f"lib/linux/uapi/{abi}/asm/unistd.h": unistd(own, more.get(abi, "")) for abi, own in numbers.items()}
    for name, text in {**HEADERS, **files}.items():
        path = usr / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return usr


@pytest.fixture
def small(tmp_path: Path) -> Small:
    tables = Path(shutil.copytree(BASE, tmp_path / "tables"))
    return Small(tables, small_tree(tmp_path / "tree" / "usr", NUMBERS))
