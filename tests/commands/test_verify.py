"""vllsi verify finds every kind of mistake, in both directions, and finds none in the tables of this checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from codegen.commands.uapi import Version

from .conftest import ROOT, Ran, Run, Small, Spoil, change

ABIS = 10
LIMIT_S = 30
MINIMUM = {"numbers": 320, "errno": 130, "flags": 3600, "structs": 3000, "images": 5}


def verify(run: Run, small: Small, *words: str | Path) -> Ran:
    return run("verify", "--uapi", small.usr, "--tables", small.tables, *words)


# ---------------------------------------------------------------- the real tables


def test_the_tables_are_what_the_headers_say(run: Run, uapi: Path) -> None:
    start = time.perf_counter()
    ran = run("verify", "--uapi", uapi, "--json")
    spent_s = time.perf_counter() - start
    report = json.loads(ran.out)
    assert (ran.status, report["wrong"], ran.err) == (0, [], "")
    assert len(report["abis"]) == ABIS
    for abi, kinds in report["abis"].items():
        assert {kind: count["wrong"] for kind, count in kinds.items()} == dict.fromkeys(MINIMUM, 0), abi
        assert kinds["numbers"]["unchecked"] == kinds["errno"]["unchecked"] == 0, abi
        assert all(kinds[kind]["checked"] >= least for kind, least in MINIMUM.items()), (abi, kinds)
    assert spent_s < LIMIT_S


def test_a_mistake_in_the_real_tables_is_found_in_the_real_headers(run: Run, uapi: Path, real_tables: Path) -> None:
    path = real_tables / "linux" / "abi" / "mips.yaml"
    line = change(path, "  openat2: 4437\n", "  openat2: 1437\n")
    ran = run("verify", "--uapi", uapi, "--abi", "mips", "--tables", real_tables)
    first = f"{path}:{line}:3: error: numbers.openat2 is 1437 here and 4437 in the headers (mips)"
    assert (ran.status, ran.err.splitlines()[0]) == (1, first)


def test_a_tree_of_one_architecture(run: Run, tmp_path: Path, uapi: Path) -> None:
    """What the kernel's headers_install leaves: include/asm is the architecture's."""
    usr = uapi / "usr"
    include = tmp_path / "installed" / "include"
    include.mkdir(parents=True)
    for folder in ("linux", "asm-generic"):
        (include / folder).symlink_to(usr / "include" / folder)
    shutil.copytree(usr / "lib/linux/uapi/arm64/asm", include / "asm")
    ran = run("verify", "--uapi", include.parent, "--abi", "aarch64")
    assert (ran.status, ran.err) == (0, "")
    ran = run("verify", "--uapi", include.parent)
    assert ran.status == 1 and "this tree holds the headers of one architecture" in ran.err


def test_a_header_that_cannot_be_read_spoils_only_its_own_facts(run: Run, spoiled: Spoil) -> None:
    tree = spoiled({"include/linux/eventfd.h": lambda text: f"#error spoiled\n{text}"})
    ran = run("verify", "--uapi", tree, "--abi", "x86_64")
    complaints = [line for line in ran.err.splitlines() if ": error: " in line]
    assert ran.status == 1 and complaints
    assert all("linux/eventfd.h cannot be included" in line for line in complaints)


def test_headers_that_quarrel_are_read_apart(run: Run, spoiled: Spoil) -> None:
    """A header that clashes with another gets a unit of its own, and all its facts are still checked."""
    clash = "\nstruct pollfd { int other; };\n"
    tree = spoiled({"include/linux/timerfd.h": lambda text: text + clash})
    ran = run("verify", "--uapi", tree, "--abi", "x86_64")
    assert (ran.status, ran.err) == (0, "")


# ---------------------------------------------------------------- tables against headers


def test_small_tables_and_headers_agree(run: Run, small: Small) -> None:
    ran = verify(run, small)
    assert (ran.status, ran.err) == (0, "")
    lines = [line.replace(" / ", " ").split() for line in ran.out.splitlines()]
    assert lines[0][-3:] == ["checked", "unchecked", "wrong"]
    assert lines[1] == ["ABI", *MINIMUM]
    assert lines[2] == ["alfa", "7", "0", "0", "4", "0", "0", "4", "4", "0", "5", "10", "0", "5", "6", "0"]
    assert lines[3] == ["bravo", "8", "0", "0", "4", "0", "0", "3", "5", "0", "5", "15", "0", "4", "6", "0"]
    assert lines[4] == ["all", *(str(int(a) + int(b)) for a, b in zip(lines[2][1:], lines[3][1:], strict=True))]


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("abi/alfa.yaml", "  open: 2\n", "  open: 200\n", "numbers.open is 200 here and 2 in the headers (alfa)"),
        ("errno.yaml", "  NOENT: {number: 2,", "  NOENT: {number: 3,", "errno.ENOENT is 3 here and 2 in the headers (all ABIs)"),
        ("flags/file.yaml", "    O_EXCL: 0o200", "    O_EXCL: 0x800", "flags.open_flags.O_EXCL is 0x800 here and 0x80 in the headers (alfa)"),
        ("flags/file.yaml", "    O_RDONLY: 0", "    O_RDONLY: {value: 0, except: {alfa: 1}}", "is 1 here and 0 in the headers (alfa)"),
        ("structs/time.yaml", "    seconds: i64", "    seconds: i32", "structs.moment.seconds:size is 4 here and 8 in the headers (all ABIs)"),
        (
            "structs/time.yaml",
            "    nanoseconds: {type: i64, at: 8}",
            "    nanoseconds: {type: i64, at: 16}",
            "structs.moment.nanoseconds:offset is 16 here and 8 in the headers (all ABIs)",
        ),
        (
            "flags/file.yaml",
            "    O_EXCL: 0o200",
            "    O_EXCL: {value: 0o200, only: [bravo]}",
            "the table has no O_EXCL here, the headers have 0x80 (alfa)",
        ),
        (
            "abi/alfa.yaml",
            "R_X86_64_RELATIVE: 8",
            "R_X86_64_RELATIVE: 38",
            "images.relocations.R_X86_64_RELATIVE is 38 here and 8 in the headers (alfa)",
        ),
        (
            "abi/bravo.yaml",
            "R_MIPS_TLS_DTPREL32: 39",
            "R_MIPS_TLS_DTPREL31: 39",
            "the headers do not confirm images.relocations.R_MIPS_TLS_DTPREL31: no header declares R_MIPS_TLS_DTPREL31 (bravo)",
        ),
    ],
)  # fmt: skip
def test_a_wrong_fact_is_found_and_located(run: Run, small: Small, file: str, old: str, new: str, message: str) -> None:
    line = change(small.table(file), old, new)
    ran = verify(run, small)
    assert ran.status == 1
    assert sum(message in row and row.startswith(f"{small.table(file)}:{line}:") for row in ran.err.splitlines()) == 1
    assert "in the tables or in linux/unchecked.yaml" in ran.err.splitlines()[-1]


def test_a_struct_that_ends_early(run: Run, small: Small) -> None:
    change(small.header("include/linux/time_types.h"), "long long nanoseconds;", "long long nanoseconds, spare;")
    ran = verify(run, small)
    assert ran.status == 1 and "error: structs.moment:size is 16 here and 24 in the headers (all ABIs)" in ran.err


def test_wrong_facts_in_json(run: Run, small: Small) -> None:
    line = change(small.abi("alfa"), "  open: 2\n", "  open: 200\n")
    ran = verify(run, small, "--json", "--abi", "alfa")
    (wrong,) = json.loads(ran.out)["wrong"]
    assert (wrong["abi"], wrong["fact"], wrong["table"], wrong["headers"]) == ("alfa", "numbers.open", 200, 2)
    assert (wrong["file"], wrong["line"], wrong["column"]) == (str(small.abi("alfa")), line, 3)
    assert json.loads(ran.out)["abis"]["alfa"]["numbers"] == {"checked": 6, "unchecked": 0, "wrong": 1}


def test_equal_bits_are_equal(run: Run, small: Small) -> None:
    """`1 << 31` is negative in a header and positive in a table."""
    change(small.table("flags/file.yaml"), "    O_RDONLY: 0\n", "    O_RDONLY: 0\n    O_TOP: 0x80000000\n")
    change(small.header("include/linux/fcntl.h"), "O_RDONLY,", "O_RDONLY, O_TOP = (1 << 31),")
    change(small.header("include/linux/fcntl.h"), "O_NEW", "O_NEWER = 1 << 30, O_NEW")
    assert verify(run, small).status == 0


# ---------------------------------------------------------------- headers against tables


def add_number(small: Small, name: str = "brand_new", number: int = 999) -> None:
    with small.unistd("alfa").open("a", encoding="utf-8") as file:
        file.write(f"#define __NR_{name} {number}\n")


def set_version(small: Small, code: int) -> None:
    small.header("include/linux/version.h").write_text(f"#define LINUX_VERSION_CODE {code}\n", encoding="utf-8")


def test_a_number_that_the_table_lacks(run: Run, small: Small) -> None:
    add_number(small)
    ran = verify(run, small)
    line = small.abi("alfa").read_text(encoding="utf-8").split("numbers:")[0].count("\n") + 1
    message = "error: the headers have __NR_brand_new = 999, the table does not (alfa)"
    assert (ran.status, ran.err.splitlines()[0]) == (1, f"{small.abi('alfa')}:{line}:1: {message}")


def test_a_second_name_that_the_table_lacks(run: Run, small: Small) -> None:
    add_number(small, "open_again", 2)
    ran = verify(run, small)
    assert ran.status == 1 and "hint: number 2 is 'open' here: an alias?" in ran.err
    change(small.abi("alfa"), "trap:\n", "aliases: {open_again: open}\ntrap:\n")
    assert verify(run, small).status == 0


def test_a_newer_tree_adds_and_fails_nothing(run: Run, small: Small) -> None:
    add_number(small)
    set_version(small, 0x70300)
    change(small.header("include/linux/errno.h"), "#define EINVAL", "#define ENEWER 500\n#define EINVAL")
    ran = verify(run, small)
    assert (ran.status, ran.err) == (0, "")
    assert "added: __NR_brand_new = 999 (alfa)" in ran.out
    assert "added: ENEWER = 500 (all ABIs)" in ran.out


def test_a_newer_tree_may_have_longer_structs(run: Run, small: Small) -> None:
    set_version(small, 0x70300)
    change(small.header("include/linux/time_types.h"), "long long nanoseconds;", "long long nanoseconds, spare;")
    ran = verify(run, small)
    assert (ran.status, ran.err) == (0, "")
    assert "added: structs.moment:size is 24, was 16 (all ABIs)" in ran.out


def test_a_newer_tree_must_not_change_what_there_is(run: Run, small: Small) -> None:
    set_version(small, 0x70300)
    change(small.unistd("alfa"), "__NR_open 2\n", "__NR_open 222\n")
    change(small.header("include/linux/time_types.h"), "long long seconds;", "int before; int after; long long seconds;")
    ran = verify(run, small)
    assert ran.status == 1
    assert "numbers.open is 2 here and 222 in the headers (alfa)" in ran.err
    assert "structs.moment.seconds:offset is 0 here and 8 in the headers (all ABIs)" in ran.err


def test_an_error_that_the_table_lacks(run: Run, small: Small) -> None:
    change(small.header("include/linux/errno.h"), "#define EINVAL", "#define ENEWER 500\n#define EINVAL")
    ran = verify(run, small)
    assert ran.status == 1
    assert f"{small.table('errno.yaml')}:2:1: error: the headers have ENEWER = 500, the table does not" in ran.err


def test_an_older_tree_is_said_to_be_one(run: Run, small: Small) -> None:
    set_version(small, 0x60100)
    change(small.unistd("alfa"), "#define __NR_open 2\n", "")
    ran = verify(run, small)
    assert ran.status == 1
    assert "the headers do not confirm numbers.open: no header declares __NR_open (alfa)" in ran.err
    assert "these headers are of 6.1.0 and lack what came up to 7.2.0" in ran.err


# ---------------------------------------------------------------- the list of what cannot be checked


def test_what_cannot_be_checked_must_be_listed(run: Run, small: Small) -> None:
    change(small.table("unchecked.yaml"), "flags.mmap_prot, ", "flags.mmap_prot.PROT_READ, ")
    ran = verify(run, small)
    assert ran.status == 1 and ran.err.count("error: ") == 1
    assert "the headers do not confirm flags.mmap_prot.PROT_WRITE: no header declares PROT_WRITE (all ABIs)" in ran.err


def test_what_is_listed_must_not_be_checkable(run: Run, small: Small) -> None:
    line = change(small.table("unchecked.yaml"), "structs.span]", "structs.span, structs.moment.seconds:size]")
    ran = verify(run, small)
    message = "error: 'structs.moment.seconds:size' is listed as not checkable, but the headers confirm it (all ABIs)"
    assert ran.status == 1
    (row,) = [row for row in ran.err.splitlines() if message in row]
    assert row.startswith(f"{small.table('unchecked.yaml')}:{line}:")


def test_what_is_listed_and_declared_otherwise_is_wrong(run: Run, small: Small) -> None:
    change(small.header("include/linux/fcntl.h"), "enum {", "enum { PROT_READ = 64,")
    ran = verify(run, small)
    assert ran.status == 1
    assert "flags.mmap_prot.PROT_READ is 1 here and 0x40 in the headers" in ran.err
    assert "'flags.mmap_prot.PROT_READ' is listed as not checkable, but the headers declare it" in ran.err


def test_what_differs_must_differ(run: Run, small: Small) -> None:
    change(small.header("lib/linux/uapi/bravo/asm/fcntl.h"), "O_EXCL 0x400", "O_EXCL 0200")
    ran = verify(run, small)
    assert ran.status == 1
    message = "'flags.open_flags.O_EXCL' is listed as declared otherwise, but the headers say the same (bravo)"
    assert message in ran.err


@pytest.mark.parametrize("row", ["flags.no_such_set", "numbers.nothing", "structs.moment.minutes"])
def test_a_row_that_means_nothing(run: Run, small: Small, row: str) -> None:
    change(small.table("unchecked.yaml"), "structs.span]", f"structs.span, {row}]")
    ran = verify(run, small)
    assert ran.status == 1
    assert f"error: '{row}' means nothing that the tables or the headers have\n" in ran.err
    assert verify(run, small, "--abi", "alfa").status == 0


def test_a_row_without_a_reason_is_refused(run: Run, small: Small) -> None:
    change(small.table("unchecked.yaml"), "    reason: no header declares them\n", "")
    ran = verify(run, small)
    assert ran.status == 1 and "reason" in ran.err and f"{small.table('unchecked.yaml')}:" in ran.err


# ---------------------------------------------------------------- trees and words


def test_trees_that_are_none(run: Run, tmp_path: Path) -> None:
    ran = run("verify", "--uapi", tmp_path / "nowhere")
    assert (ran.status, ran.err) == (1, f"{tmp_path}/nowhere: error: there is no such folder\n")
    ran = run("verify", "--uapi", tmp_path)
    assert ran.status == 1 and ran.err.startswith(f"{tmp_path}: error: this is no tree of kernel headers")
    (tmp_path / "file").write_text("")
    ran = run("verify", "--uapi", tmp_path / "file")
    assert ran.status == 1 and "this is no folder" in ran.err


def test_an_elf_header_of_ones_own(run: Run, small: Small, tmp_path: Path) -> None:
    """Relocations are asked of glibc's header, which is no part of a tree of kernel headers."""
    nowhere = tmp_path / "elf.h"
    ran = verify(run, small, "--elf", nowhere)
    assert ran.status == 1 and ran.err.startswith(f"{nowhere}: error: there is no such file\n  hint: it is glibc's elf.h")
    names = {"R_X86_64_64": 1, "R_X86_64_RELATIVE": 8, "R_X86_64_DTPMOD64": 16, "R_X86_64_DTPOFF64": 17, "R_X86_64_TPOFF64": 19}
    nowhere.write_text("".join(f"#define {name} {number}\n" for name, number in names.items()), encoding="utf-8")
    ran = verify(run, small, "--elf", nowhere, "--abi", "alfa")
    assert (ran.status, ran.err.count("error: ")) == (1, 1)
    assert "images.relocations.R_X86_64_TPOFF64 is 18 here and 19 in the headers (alfa)" in ran.err


def test_a_tree_without_a_version(run: Run, small: Small) -> None:
    small.header("include/linux/version.h").write_text("")
    ran = verify(run, small)
    assert ran.status == 1 and "defines no LINUX_VERSION_CODE" in ran.err


def test_a_tree_is_found_from_above(run: Run, small: Small) -> None:
    assert run("verify", "--uapi", small.usr.parent, "--tables", small.tables).status == 0


def test_a_tree_without_an_abi(run: Run, small: Small) -> None:
    shutil.rmtree(small.header("lib/linux/uapi/bravo"))
    ran = verify(run, small)
    assert ran.status == 1 and f"{small.usr}: error: there are no headers for bravo here" in ran.err
    assert verify(run, small, "--abi", "alfa").status == 0


def test_an_unknown_abi(run: Run, small: Small) -> None:
    ran = verify(run, small, "--abi", "alpha")
    assert (ran.status, ran.err) == (1, "alpha: error: there is no ABI of this name\n  hint: did you mean 'alfa'?\n")


def test_broken_tables(run: Run, small: Small) -> None:
    change(small.abi("alfa"), "  open: 2\n", "  open: two\n")
    ran = verify(run, small)
    assert ran.status == 1 and ": error: " in ran.err and f"{small.abi('alfa')}:" in ran.err


def test_a_compiler_that_is_not_there(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VLLSI_CLANG", "no-such-compiler")
    ran = verify(run, small)
    assert ran.status == 1 and ran.err.startswith("no-such-compiler: error: there is no such compiler")


def test_a_target_that_the_compiler_does_not_know(run: Run, small: Small) -> None:
    change(small.abi("alfa"), "target: x86_64-linux-gnu", "target: nonsense-linux-gnu")
    ran = verify(run, small, "--abi", "alfa")
    assert ran.status == 1 and ran.err.startswith("nonsense-linux-gnu: error: clang failed: ")


def test_versions() -> None:
    assert Version.parse("7.2").code == 0x70200
    assert str(Version(459277)) == "7.2.13"
    assert Version.parse(str(Version(459277))).code == 459277


def test_nothing_is_left_behind(small: Small, tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    command = [str(ROOT / "tools" / "vllsi"), "verify", "--uapi", str(small.usr), "--tables", str(small.tables)]
    environment = {**os.environ, "TMPDIR": str(scratch)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr, list(scratch.iterdir())) == (0, "", [])
