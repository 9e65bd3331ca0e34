"""vllsi import writes what the headers say and nothing else: comments, order and a human's work stay."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import tables
from codegen.diagnostics import TableError

from .conftest import NUMBERS, ROOT, Ran, Run, Small, change, unistd


def imported(run: Run, small: Small, abi: str, *words: str) -> Ran:
    return run("import", "linux", "--abi", abi, "--uapi", small.usr, "--tables", small.tables, *words)


def numbers(small: Small, abi: str, **more: int) -> None:
    small.unistd(abi).write_text(unistd({**NUMBERS[abi], **more}), encoding="utf-8")


# ---------------------------------------------------------------- a table that exists


@pytest.mark.parametrize("abi", ["x86_64", "arm", "mips64el", "s390x"])
def test_the_real_tables_need_nothing(run: Run, uapi: Path, abi: str) -> None:
    ran = run("import", "linux", "--abi", abi, "--uapi", uapi, "--dry-run")
    assert (ran.status, ran.out, ran.err) == (0, f"tables/linux/abi/{abi}.yaml: nothing to change\n", "")


def test_a_spoiled_real_table_becomes_what_it_was(run: Run, uapi: Path, real_tables: Path) -> None:
    """Lost, changed and renamed numbers come back at their places; not a byte else differs."""
    path = real_tables / "linux" / "abi" / "riscv64.yaml"
    right = path.read_text(encoding="utf-8")
    change(path, "  openat2: 437\n", "")
    change(path, "  epoll_pwait2: 441\n", "  epoll_pwait2: 1441\n")
    change(path, "  close_range: 436\n", "  close_several: 436\n")
    ran = run("import", "linux", "--abi", "riscv64", "--uapi", uapi, "--tables", real_tables)
    assert (ran.status, ran.err) == (0, "")
    assert path.read_text(encoding="utf-8") == right
    assert ran.out.splitlines() == [
        "renamed close_several -> close_range (436)",
        "added openat2 = 437",
        "renumbered epoll_pwait2: 1441 -> 441",
        f"{path}: written",
    ]


def test_nothing_changes_twice(run: Run, small: Small) -> None:
    numbers(small, "alfa", brand_new=10)
    first = imported(run, small, "alfa")
    assert "added brand_new = 10" in first.out and first.out.count("written") == 1
    before = small.abi("alfa").read_text(encoding="utf-8")
    stamp = small.abi("alfa").stat().st_mtime_ns
    second = imported(run, small, "alfa")
    assert f"{small.abi('alfa')}: nothing to change" in second.out
    assert (small.abi("alfa").read_text(encoding="utf-8"), small.abi("alfa").stat().st_mtime_ns) == (before, stamp)


def test_comments_and_order_stay(run: Run, small: Small) -> None:
    path = small.abi("alfa")
    change(path, "  mmap: 9\n", "\n  # between\n  mmap: 0x9  # nine\n")
    change(path, "lower: {}\n", "lower: {}  # nothing\n# The numbers.\n")
    change(path, "  read: 0\n", "  read: 1  # first\n")
    before = path.read_text(encoding="utf-8")
    numbers(small, "alfa", brand_new=10, later=300)
    ran = imported(run, small, "alfa")
    expected = before.replace("read: 1  #", "read: 0  #")
    expected = expected.replace("# nine\n", "# nine\n  brand_new: 10\n").replace("228\n", "228\n  later: 300\n")
    assert (ran.status, path.read_text(encoding="utf-8")) == (0, expected)


def test_what_needs_a_human_is_said(run: Run, small: Small) -> None:
    numbers(small, "alfa", brand_new=10)
    change(small.unistd("alfa"), "#define __NR_open 2\n", "")
    change(small.header("include/linux/errno.h"), "#define EINVAL", "#define ENEWER 500\n#define EINVAL")
    change(small.header("lib/linux/uapi/alfa/asm/errno.h"), "EOVERFLOW 75", "EOVERFLOW_TOO 75")
    ran = imported(run, small, "alfa")
    _, _, human = ran.out.partition("needs a human:\n")
    assert "  in the table and not in the headers (left as they are): open\n" in human
    assert "  numbers that no row of linux/syscalls describes: brand_new\n" in human
    assert "  errors that linux/errno.yaml does not have: ENEWER\n" in human
    assert "(`only` in the table, or a row in linux/unchecked.yaml): errno.EOVERFLOW, errno.ETOOLARGE\n" in human
    assert "  open: 2\n" in small.abi("alfa").read_text(encoding="utf-8")


def test_a_second_name_becomes_an_alias(run: Run, small: Small) -> None:
    numbers(small, "alfa", open_again=2)
    ran = imported(run, small, "alfa")
    assert "added open_again, another name of open" in ran.out
    assert "aliases:\n  open_again: open\ntrap:\n" in small.abi("alfa").read_text(encoding="utf-8")
    numbers(small, "bravo", read_too=3)
    imported(run, small, "bravo")
    text = small.abi("bravo").read_text(encoding="utf-8")
    assert "aliases: {clock_read_new: clock_read64, read_too: read}\n" in text


def test_flags_and_errors_of_its_own(run: Run, small: Small) -> None:
    change(small.header("lib/linux/uapi/alfa/asm/fcntl.h"), "O_EXCL 0200", "O_EXCL 0x4000")
    change(small.header("lib/linux/uapi/alfa/asm/errno.h"), "EOVERFLOW 75", "EOVERFLOW 99")
    path = small.abi("alfa")
    before = path.read_text(encoding="utf-8")
    ran = imported(run, small, "alfa")
    assert "added flags O_EXCL = 0x4000, where other ABIs differ" in ran.out
    added = "flags:\n  O_EXCL: 0x4000\nerrno:\n  OVERFLOW: 99\nnumbers:\n"
    assert path.read_text(encoding="utf-8") == before.replace("numbers:\n", added)
    assert "nothing to change" in imported(run, small, "alfa").out
    change(small.header("lib/linux/uapi/alfa/asm/fcntl.h"), "O_EXCL 0x4000", "O_EXCL 0x8000")
    change(path, "  O_EXCL: 0x4000\n", "  O_EXCL: 0x4000  # why\n")
    ran = imported(run, small, "alfa")
    assert "changed flags O_EXCL: 0x4000 -> 0x8000" in ran.out
    assert "  O_EXCL: 0x8000  # why\n" in path.read_text(encoding="utf-8")


def test_flags_are_added_at_the_end(run: Run, small: Small) -> None:
    path = small.abi("alfa")
    change(path, "lower: {}\n", "lower: {}\nflags:\n  O_EXCL: 0x4000\n  # for O_NEW too\n  O_CREAT: 0x2000  # last\n")
    before = path.read_text(encoding="utf-8")
    fcntl = small.header("lib/linux/uapi/alfa/asm/fcntl.h")
    fcntl.write_text("#define O_CREAT 0x2000\n#define O_EXCL 0x4000\n", encoding="utf-8")
    change(small.header("include/linux/fcntl.h"), "O_RDONLY,", "O_RDONLY = 3,")
    imported(run, small, "alfa")
    assert path.read_text(encoding="utf-8") == before.replace("# last\n", "# last\n  O_RDONLY: 3\n")


def test_a_constant_that_the_abi_lacks(run: Run, small: Small) -> None:
    fcntl = small.header("lib/linux/uapi/alfa/asm/fcntl.h")
    fcntl.write_text("#define O_CREAT 0100\n", encoding="utf-8")
    assert "added flags O_EXCL does not exist here" in imported(run, small, "alfa").out
    assert "flags:\n  O_EXCL: null\nnumbers:\n" in small.abi("alfa").read_text(encoding="utf-8")
    assert run("verify", "--uapi", small.usr, "--tables", small.tables, "--abi", "alfa").status == 0
    assert "nothing to change" in imported(run, small, "alfa").out
    fcntl.write_text("#define O_CREAT 0100\n#define O_EXCL 0x20\n", encoding="utf-8")
    assert "changed flags O_EXCL: null -> 0x20" in imported(run, small, "alfa").out


def test_a_constant_that_equals_another_here(run: Run, small: Small) -> None:
    fcntl = small.header("lib/linux/uapi/alfa/asm/fcntl.h")
    fcntl.write_text("#define O_CREAT 0100\n#define O_EXCL 0100\n", encoding="utf-8")
    imported(run, small, "alfa")
    assert "flags:\n  O_EXCL: O_CREAT\nnumbers:\n" in small.abi("alfa").read_text(encoding="utf-8")
    assert run("verify", "--uapi", small.usr, "--tables", small.tables, "--abi", "alfa").status == 0
    assert "nothing to change" in imported(run, small, "alfa").out


def test_what_a_human_said_is_enough(run: Run, small: Small) -> None:
    numbers(small, "alfa", brand_new=10)
    change(small.header("lib/linux/uapi/alfa/asm/errno.h"), "#define", "#define EOWN 900\n#define")
    assert "needs a human:" in imported(run, small, "alfa").out
    said = "undescribed: {brand_new: for this test alone}\n"
    said += "errno:\n  OWN: {number: 900, kind: Invalid, message: {en: own, de: eigen, fr: propre}}\n"
    change(small.abi("alfa"), "numbers:\n", f"{said}numbers:\n")
    ran = imported(run, small, "alfa")
    assert (ran.status, ran.out, ran.err) == (0, f"{small.abi('alfa')}: nothing to change\n", "")
    assert run("verify", "--uapi", small.usr, "--tables", small.tables, "--abi", "alfa").status == 0


def test_a_dry_run_writes_nothing(run: Run, small: Small) -> None:
    numbers(small, "alfa", brand_new=10)
    before = small.abi("alfa").read_text(encoding="utf-8")
    ran = imported(run, small, "alfa", "--dry-run")
    assert "+  brand_new: 10\n" in ran.out and f"{small.abi('alfa')}: would be written" in ran.out
    assert small.abi("alfa").read_text(encoding="utf-8") == before


def test_private_numbers_have_the_names_of_the_table(run: Run, small: Small) -> None:
    ran = imported(run, small, "bravo")
    assert (ran.status, ran.out) == (0, f"{small.abi('bravo')}: nothing to change\n")


# ---------------------------------------------------------------- a new one


def test_a_new_abi_begins_as_a_skeleton(run: Run, small: Small) -> None:
    shutil.copytree(small.header("lib/linux/uapi/bravo"), small.header("lib/linux/uapi/sparc"))
    small.header("lib/linux/uapi/sparc/asm/fcntl.h").write_text("#define O_CREAT 0x200\n#define O_EXCL 0x800\n")
    words = ("--target", "sparc64-linux-gnu")
    ran = imported(run, small, "sparc64", *words)
    assert (ran.status, ran.err) == (0, "")
    text = small.abi("sparc64").read_text(encoding="utf-8")
    for line in ("abi: sparc64", "family: sparc", "bits: 64", "endian: big", "uapi: sparc", "trap: {}", "  read: 3"):
        assert f"{line}\n" in text
    assert "toolchain: {target: sparc64-linux-gnu, flags: [], elf_machine: 43}\n" in text
    assert "flags:\n  O_CREAT: 0x200\n  O_EXCL: 0x800\nerrno:\n  OVERFLOW: 79\n" in text
    assert "brief, isa, detect, emulator, trap, assembly" in ran.out
    again = imported(run, small, "sparc64", *words)
    assert f"{small.abi('sparc64')}: nothing to change\n" in again.out
    assert small.abi("sparc64").read_text(encoding="utf-8") == text
    _refused(small)


def _refused(small: Small) -> None:
    """The checker names every empty place with its line."""
    with pytest.raises(TableError) as refused:
        tables.load(small.tables, str(small.tables))
    places = {row.place.line for row in refused.value.diagnostics if row.place.file == str(small.abi("sparc64"))}
    lines = small.abi("sparc64").read_text(encoding="utf-8").splitlines()
    for key in ("brief", "isa", "detect", "emulator", "trap", "assembly"):
        line = next(number for number, text in enumerate(lines, 1) if text.startswith(f"{key}:"))
        assert line in places, key


def test_a_new_abi_on_32_bits(run: Run, small: Small) -> None:
    shutil.copytree(small.header("lib/linux/uapi/bravo"), small.header("lib/linux/uapi/powerpc"))
    ran = imported(run, small, "powerpc", "--target", "powerpc-linux-gnu")
    text = small.abi("powerpc").read_text(encoding="utf-8")
    assert "bits: 32\nendian: big\n" in text and "elf_machine: 20" in text
    assert "pairs: even" in ran.out


def test_a_new_abi_needs_a_target(run: Run, small: Small) -> None:
    ran = imported(run, small, "sparc64")
    assert ran.status == 1
    assert ran.err.startswith(f"{small.abi('sparc64')}: error: there is no such table yet\n  hint: ")
    assert not small.abi("sparc64").exists()


def test_a_new_abi_needs_headers(run: Run, small: Small) -> None:
    ran = imported(run, small, "sparc64", "--target", "sparc64-linux-gnu")
    assert ran.status == 1
    assert "no folder of this tree looks like the headers of 'sparc64-linux-gnu'" in ran.err
    ran = imported(run, small, "sparc64", "--target", "sparc64-linux-gnu", "--folder", "sparc")
    assert ran.status == 1 and "no sparc/asm/unistd.h" in ran.err
    assert not small.abi("sparc64").exists()


def test_a_target_that_the_compiler_does_not_know(run: Run, small: Small) -> None:
    ran = imported(run, small, "new", "--target", "nonsense-linux-gnu", "--folder", "alfa")
    assert ran.status == 1 and ran.err.startswith("nonsense-linux-gnu: error: clang ")


# ---------------------------------------------------------------- what goes wrong


def test_trees_and_names_that_are_none(run: Run, small: Small, tmp_path: Path) -> None:
    ran = run("import", "linux", "--abi", "alfa", "--uapi", tmp_path, "--tables", small.tables)
    assert ran.status == 1 and ran.err.startswith(f"{tmp_path}: error: this is no tree of kernel headers")
    ran = imported(run, small, "../alfa")
    assert ran.status == 1 and ran.err.startswith("../alfa: error: ")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  open: 2\n", "  open: two\n", "numbers.open must be a number"),
        ("  open: 2\n", "  open: [2\n", "malformed YAML"),
        ("numbers:\n", "numbers: none\nothers:\n", "numbers must be a mapping"),
        ("lower: {}\n", "lower: {read: {via: read}}\n", "malformed lowering of 'read'"),
        ("lower: {}\n", "lower: {}\nerrno: {OWN: {number: 900}}\n", "errno.OWN must be a number, or a mapping of number"),
        ("uapi: alfa\n", "", "the table does not say toolchain.target and uapi"),
    ],
)
def test_a_table_that_cannot_be_read(run: Run, small: Small, old: str, new: str, message: str) -> None:
    change(small.abi("alfa"), old, new)
    before = small.abi("alfa").read_text(encoding="utf-8")
    ran = imported(run, small, "alfa")
    assert ran.status == 1 and message in ran.err and f"{small.abi('alfa')}:" in ran.err
    assert small.abi("alfa").read_text(encoding="utf-8") == before


def test_a_read_only_folder(run: Run, small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    """The old table stays whole, and nothing else is left, when the new one cannot be put in its place."""
    numbers(small, "alfa", brand_new=10)
    before = small.abi("alfa").read_text(encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(small.abi("alfa")))

    monkeypatch.setattr(Path, "replace", refuse)
    ran = imported(run, small, "alfa")
    assert (ran.status, ran.err) == (1, f"{small.abi('alfa')}: error: Permission denied\n")
    assert small.abi("alfa").read_text(encoding="utf-8") == before
    assert sorted(path.name for path in small.abi("alfa").parent.iterdir()) == ["alfa.yaml", "bravo.yaml"]


def test_the_checkout_is_not_written_to() -> None:
    assert not (ROOT / "tables" / "linux" / "abi" / "sparc64.yaml").exists()
