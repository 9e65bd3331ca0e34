"""The kernel's own headers: where they lie in a tree, and what clang finds in them.

Nothing is compiled for its code. A fact becomes a static assertion in one translation unit that includes every header,
so that one run of clang answers some thousand questions: an assertion that fails is a wrong fact, any other error in
its line means that the headers do not know it. Values are asked for only where something is wrong; they come out of
LLVM IR as initialised constants.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .output import CommandError

CLANG = ("clang-19", "clang-20", "clang-21", "clang")
TIMEOUT_S = 120
ELF_HEADER = Path("/usr/include/elf.h")  # glibc's holds the numbers of all machines
BASE_FLAGS = (
    "-nostdinc",
    "-std=gnu11",
    "-w",
    "-ferror-limit=0",
    "-fno-spell-checking",
    "-fno-caret-diagnostics",
    "-x",
    "c",
    "-",
)

# A few headers include the C library's; these stand in for it. Types are those of the kernel's prototypes.
SHIMS = {
    "sys/types.h": "#include <linux/types.h>\n",
    "sys/time.h": "#include <linux/time.h>\n",
    "sys/ioctl.h": "#include <asm/ioctl.h>\n",
    "sys/socket.h": (
        "#ifndef SHIM_SOCKET\n#define SHIM_SOCKET\n#include <linux/socket.h>\n"
        "struct sockaddr { __kernel_sa_family_t sa_family; char sa_data[14]; };\n#endif\n"
    ),
    "stddef.h": ("typedef __SIZE_TYPE__ size_t;\n#define NULL ((void *)0)\n#define offsetof(T, m) __builtin_offsetof(T, m)\n"),
    "stdint.h": "#include <linux/types.h>\n"
    + "".join(f"typedef __{kind}{bits}_TYPE__ {kind.lower()}{bits}_t;\n" for kind in ("INT", "UINT") for bits in (8, 16, 32, 64)),
    # What the C library's elf.h includes.
    "features.h": "#define __BEGIN_DECLS\n#define __END_DECLS\n",
    "bits/auxv.h": "",
    # Types of the C library that requests' macros measure with sizeof.
    "vllsi-prelude.h": ("#include <linux/types.h>\ntypedef __SIZE_TYPE__ size_t;\ntypedef __kernel_loff_t loff_t;\ntypedef __kernel_pid_t pid_t;\n"),
}
PRELUDE = "vllsi-prelude.h"

# Architectures whose header folder is not the beginning of the compiler's name for them.
FOLDERS = {
    "aarch64": "arm64",
    "i386": "x86",
    "i486": "x86",
    "i586": "x86",
    "i686": "x86",
    "amd64": "x86",
    "hppa": "parisc",
}


# ---------------------------------------------------------------- trees


@dataclass(frozen=True)
class Version:
    """A kernel version as linux/version.h writes it."""

    code: int

    @classmethod
    def parse(cls, text: str) -> Version:
        parts = [int(part) for part in text.split(".")] + [0, 0]
        return cls((parts[0] << 16) + (parts[1] << 8) + min(parts[2], 255))

    def __str__(self) -> str:
        return f"{self.code >> 16}.{self.code >> 8 & 255}.{self.code & 255}"


@dataclass(frozen=True)
class HeaderTree:
    """Unpacked kernel headers: linux-libc-dev, its usr folder, or what `make headers_install` leaves."""

    shown_as: str
    include: Path
    folders: Path | None
    version: Version

    @classmethod
    def open(cls, path: Path) -> HeaderTree:
        shown_as = str(path)
        if not path.is_dir():
            raise CommandError(shown_as, "there is no such folder" if not path.exists() else "this is no folder")
        for base, include in ((path / "usr", path / "usr" / "include"), (path, path / "include"), (path, path)):
            if (include / "linux" / "version.h").is_file():
                folders = base / "lib" / "linux" / "uapi"
                tree = cls(
                    shown_as,
                    include.resolve(),
                    folders.resolve() if folders.is_dir() else None,
                    _version(include, shown_as),
                )
                if tree.folders is not None or (include / "asm").is_dir() or any(include.glob("*-linux-gnu*/asm")):
                    return tree
        hint = "give an unpacked linux-libc-dev, its usr folder, or the INSTALL_HDR_PATH of the kernel's headers_install"
        raise CommandError(shown_as, "this is no tree of kernel headers: no include/linux/version.h beside an asm folder", hint)

    @property
    def single(self) -> bool:
        """Whether the tree holds one architecture and does not say which."""
        return self.folders is None and (self.include / "asm").is_dir()

    def asm_parent(self, target: str, folder: str) -> Path | None:
        """The include path whose asm/ is the architecture's; None where the tree lacks it."""
        arch, _, rest = target.partition("-")
        names = [self.include / target, self.include / f"{arch}-{rest.removeprefix('unknown-')}", self.include]
        candidates = [self.folders / folder] if self.folders is not None else names
        return next((path for path in candidates if (path / "asm" / "unistd.h").is_file()), None)

    def guess_folder(self, target: str) -> str | None:
        """The architecture's folder for a compiler target, where the tree has several."""
        arch = target.partition("-")[0]
        if self.folders is None:
            return FOLDERS.get(arch, arch)
        names = [path.name for path in self.folders.iterdir()]
        if FOLDERS.get(arch) in names:
            return FOLDERS[arch]
        return next((name for name in sorted(names, key=len, reverse=True) if arch.startswith(name)), None)


def _version(include: Path, shown_as: str) -> Version:
    text = (include / "linux" / "version.h").read_text(encoding="utf-8", errors="replace")
    match = re.search(r"^#define\s+LINUX_VERSION_CODE\s+(\d+)", text, re.MULTILINE)
    if match is None:
        raise CommandError(shown_as, "include/linux/version.h defines no LINUX_VERSION_CODE")
    return Version(int(match[1]))


# ---------------------------------------------------------------- clang


def find_clang() -> str:
    """The compiler to ask: one that knows all ABIs' targets."""
    chosen = os.environ.get("VLLSI_CLANG")
    for name in (chosen,) if chosen else CLANG:
        found = shutil.which(name)
        if found is not None:
            return found
    raise CommandError(chosen or CLANG[0], "there is no such compiler", "tools/setup installs it; VLLSI_CLANG names another")


class Shims:
    """A temporary folder with stand-ins for the C library's headers; removed at the end of the `with`.

    One header of the library is itself: elf.h, of which kernel headers hold a part only.
    """

    def __init__(self, elf: Path = ELF_HEADER) -> None:
        if not elf.is_file():
            raise CommandError(str(elf), "there is no such file", "it is glibc's elf.h: the package libc6-dev has it, and tools/setup installs that")
        self._elf = elf

    def __enter__(self) -> Path:
        self._folder = tempfile.TemporaryDirectory(prefix="vllsi-shims-")
        root = Path(self._folder.name)
        for name, text in SHIMS.items():
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        shutil.copyfile(self._elf, root / "elf.h")
        return root

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


Outcome = Literal["right", "wrong", "absent"]


@dataclass(frozen=True)
class Question:
    """One line to put to the compiler. `test` must hold; `expression` is what to evaluate if it does not."""

    test: str
    expression: str
    headers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Answer:
    outcome: Outcome
    value: int | None = None
    reason: str = ""


_INCLUDED_FROM = re.compile(r"In file included from <stdin>:(\d+):")
_ERROR = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+):\d+: (?:fatal )?error: (?P<text>.*)")
_VALUE = re.compile(r"^@value_(\d+) = .*?(?:constant|global) i\d+ (-?\d+|true|false)", re.MULTILINE)
_WRONG = re.compile(r"static assertion failed|static_assert failed")


class Compiler:
    """Clang with one ABI's target and one tree's headers."""

    def __init__(self, tree: HeaderTree, target: str, flags: Sequence[str], asm_parent: Path, shims: Path) -> None:
        paths = [f"-I{path}" for path in (asm_parent, tree.include)]
        self._command = [find_clang(), f"--target={target}", *flags, *paths, "-idirafter", str(shims)]
        self._roots = (asm_parent, tree.include, shims)
        self._target = target

    def has(self, header: str) -> bool:
        return any((root / header).is_file() for root in self._roots)

    def macros(self, headers: Sequence[str]) -> dict[str, str]:
        """Every macro that is defined after the headers, the compiler's own included."""
        done = self._run(_includes(headers), "-E", "-dM")
        if done.returncode:
            raise CommandError(self._target, f"clang cannot read {', '.join(headers)}: {_first_error(done.stderr)}")
        found = re.findall(r"^#define (\w+)(?: (.*))?$", done.stdout, re.MULTILINE)
        return dict(found)

    def values(self, headers: Sequence[str], expressions: Sequence[str]) -> list[int | None]:
        """What integer constant expressions evaluate to; None for what is none."""
        keep = list(range(len(expressions)))
        while keep:
            lines = [f"const long long value_{index} = (long long)({expressions[index]});" for index in keep]
            done = self._run(_unit(headers, lines), "-O0", "-Xclang", "-disable-llvm-passes", "-S", "-emit-llvm", "-o", "-")
            bad = {line for line, _ in self._errors(done.stderr, headers)[0]}
            if done.returncode == 0:
                found = {int(index): _integer(text) for index, text in _VALUE.findall(done.stdout)}
                return [found.get(index) for index in range(len(expressions))]
            if not bad:
                raise CommandError(self._target, f"clang cannot evaluate the headers: {_first_error(done.stderr)}")
            keep = [index for line, index in enumerate(keep, 1) if line not in bad]
        return [None] * len(expressions)

    def elf_machine(self) -> int | None:
        """The machine number in the objects that clang makes for this target; None where it cannot make any."""
        with tempfile.TemporaryDirectory(prefix="vllsi-object-") as folder:
            made = Path(folder) / "empty.o"
            if self._run("", "-c", "-o", str(made)).returncode or not made.is_file():
                return None
            head = made.read_bytes()[:20]
        return int.from_bytes(head[18:20], "big" if head[5] == 2 else "little") if head[:4] == b"\x7fELF" else None

    def ask(self, questions: Sequence[Question], common: Sequence[str]) -> list[Answer]:
        """Answers every question in one unit with all headers; those that do not fit there get units of their own."""
        wanted = dict.fromkeys([*common, *(header for question in questions for header in question.headers)])
        headers = [header for header in wanted if self.has(header)]
        answers: list[Answer | None] = [None] * len(questions)
        troubled: set[str] = set()
        while True:
            rest = [index for index, question in enumerate(questions) if troubled.isdisjoint(question.headers)]
            together = [header for header in headers if header not in troubled]
            again = self._group(questions, rest, together, answers)
            if not again:
                break
            troubled |= again
        alone: dict[tuple[str, ...], list[int]] = {}
        for index, question in enumerate(questions):
            if not troubled.isdisjoint(question.headers):
                alone.setdefault(tuple(header for header in question.headers if self.has(header)), []).append(index)
        for group, indexes in alone.items():
            broken = self._group(questions, indexes, group, answers)
            for index in indexes if broken else ():
                answers[index] = Answer("absent", reason=f"{', '.join(sorted(broken))} cannot be included")
        return [answer if answer is not None else Answer("absent", reason="not asked") for answer in answers]

    def _group(
        self,
        questions: Sequence[Question],
        indexes: Sequence[int],
        headers: Sequence[str],
        answers: list[Answer | None],
    ) -> set[str]:
        """Puts questions to one unit; returns the headers that have errors themselves, and answers nothing then."""
        done = self._run(_unit(headers, [f'_Static_assert({questions[index].test}, "");' for index in indexes]), "-fsyntax-only")
        errors, broken = self._errors(done.stderr, headers)
        if broken:
            return broken
        if done.returncode and not errors:
            raise CommandError(self._target, f"clang failed: {_first_error(done.stderr)}")
        said: dict[int, str] = {}
        for line, text in errors:
            said.setdefault(line, text)
        doubtful = []
        for line, index in enumerate(indexes, 1):
            complaint = said.get(line)
            if complaint is None:
                answers[index] = Answer("right")
            elif _WRONG.search(complaint) or "not an integral constant expression" in complaint:
                doubtful.append(index)
            else:
                answers[index] = Answer("absent", reason=_readable(complaint))
        values = self.values(headers, [questions[index].expression for index in doubtful]) if doubtful else []
        for index, value in zip(doubtful, values, strict=True):
            answers[index] = Answer("absent", reason="no integer constant in the header") if value is None else Answer("wrong", value)
        return set()

    def _errors(self, text: str, headers: Sequence[str]) -> tuple[list[tuple[int, str]], set[str]]:
        """Errors in our own lines as (line, text), and the headers that have errors."""
        own: list[tuple[int, str]] = []
        broken: set[str] = set()
        included = 0
        for row in text.splitlines():
            place = _INCLUDED_FROM.match(row)
            if place is not None:
                included = int(place[1])
                continue
            found = _ERROR.match(row)
            if found is None:
                continue
            if found["file"] == "facts":
                own.append((int(found["line"]), found["text"]))
            elif found["file"] == "<stdin>" and int(found["line"]) <= len(headers):
                broken.add(headers[int(found["line"]) - 1])
            elif 0 < included <= len(headers):
                broken.add(headers[included - 1])
        return own, broken

    def _run(self, source: str, *flags: str) -> subprocess.CompletedProcess[str]:
        command = [*self._command, *flags, *BASE_FLAGS]
        try:
            return subprocess.run(command, input=source, capture_output=True, text=True, timeout=TIMEOUT_S, check=False)
        except subprocess.TimeoutExpired as late:
            raise CommandError(self._target, f"clang took more than {TIMEOUT_S} s") from late


def _includes(headers: Sequence[str]) -> str:
    return "".join(f"#include <{header}>\n" for header in headers)


def _unit(headers: Sequence[str], lines: Sequence[str]) -> str:
    body = "\n".join(lines)
    return f'{_includes(headers)}#line 1 "facts"\n{body}\n'


def _integer(text: str) -> int:
    return int(text == "true") if text in ("true", "false") else int(text)


def _first_error(text: str) -> str:
    match = _ERROR.search(text)
    if match is not None:
        return match["text"]
    return text.strip().splitlines()[0] if text.strip() else "it said nothing"


def undeclared(name: str) -> str:
    return f"no header declares {name}"


def _readable(text: str) -> str:
    """Why a header does not know something, in words that need no compiler's jargon."""
    match = re.search(r"use of undeclared identifier '(\w+)'", text)
    if match is not None:
        return undeclared(match[1])
    incomplete = re.search(r"incomplete type '([^']+)'", text)
    if incomplete is not None:
        return f"no header declares {incomplete[1]}"
    member = re.search(r"no member named '([^']+)'", text)
    if member is not None:
        return f"the header's struct has no member {member[1]}"
    return text


def number_macros(macros: Mapping[str, str]) -> list[str]:
    """The names of macros that number system calls, or look like it."""
    return sorted(name for name in macros if re.match(r"__(ARM_)?NR_\w+\Z", name))


def error_macros(macros: Mapping[str, str]) -> list[str]:
    return sorted(name for name in macros if re.match(r"E[A-Z0-9]+\Z", name))
