"""vllsi table prints numbers, errors and flags in forms that other programs can read."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from codegen import tables
from codegen.commands import uapi as headers
from codegen.commands.diff import header_numbers

from .conftest import NUMBERS, ROOT, Run, Small, change


def test_numbers_in_json_have_exactly_this_form(run: Run, small: Small) -> None:
    ran = run("table", "--tables", small.tables, "--format", "json")
    assert ran.status == 0
    assert json.loads(ran.out) == {"abis": {"alfa": NUMBERS["alfa"], "bravo": {**NUMBERS["bravo"], "mmap2": 192}}}


def test_numbers_stand_in_their_order(run: Run, small: Small) -> None:
    change(small.abi("alfa"), "  open: 2\n", "")
    change(small.abi("alfa"), "  mmap: 9\n", "  mmap: 9\n  open: 2\n")
    found = json.loads(run("table", "--tables", small.tables, "--format", "json").out)["abis"]
    assert list(found["alfa"]) == list(NUMBERS["alfa"])


def test_numbers_are_those_of_the_headers(run: Run, uapi: Path) -> None:
    """Everything the headers number, and nothing else, by the headers' own names."""
    ran = run("table", "linux", "--format", "json", "--abi", "aarch64", "i386")
    found = json.loads(ran.out)["abis"]
    model = tables.load(ROOT / "tables")
    tree = headers.HeaderTree.open(uapi)
    for name in ("aarch64", "i386"):
        abi = model.abis[name]
        parent = tree.asm_parent(abi.toolchain.target, abi.uapi)
        assert parent is not None
        with headers.Shims() as shims:
            compiler = headers.Compiler(tree, abi.toolchain.target, abi.toolchain.flags, parent, shims)
            assert found[name] == header_numbers(compiler)


def test_errors(run: Run, small: Small) -> None:
    ran = run("table", "errno", "--tables", small.tables, "--format", "json", "--abi", "bravo")
    expected = {"ENOENT": 2, "EINVAL": 22, "EOVERFLOW": 79, "ETOOLARGE": 79}
    assert json.loads(ran.out) == {"abis": {"bravo": expected}}


def test_flags(run: Run, small: Small) -> None:
    ran = run("table", "flags", "--tables", small.tables, "--format", "json")
    found = json.loads(ran.out)["abis"]
    assert {abi: (row["O_CREAT"], row["O_NEW"], row["PROT_WRITE"]) for abi, row in found.items()} == {
        "alfa": (0o100, 0o100, 2), "bravo": (0x100, 0x100, 2),
    }  # fmt: skip


def test_csv(run: Run, small: Small) -> None:
    ran = run("table", "linux", "--tables", small.tables, "--format", "csv", "--abi", "alfa")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["name"]: int(row["value"]) for row in rows} == NUMBERS["alfa"]
    assert {row["abi"] for row in rows} == {"alfa"}


def test_text(run: Run, small: Small) -> None:
    lines = [line.split() for line in run("table", "--tables", small.tables).out.splitlines()]
    assert lines[0] == ["name", "alfa", "bravo"]
    assert ["read", "0", "3"] in lines and ["mmap", "9", "-"] in lines and ["mmap2", "-", "192"] in lines


def test_words_that_are_none(run: Run, small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    ran = run("table", "--tables", small.tables, "--abi", "alpha")
    assert (ran.status, ran.err) == (1, "alpha: error: there is no ABI of this name\n  hint: did you mean 'alfa'?\n")
    with pytest.raises(SystemExit) as stopped:
        run("table", "structs")
    assert stopped.value.code == 2 and "invalid choice: 'structs'" in capsys.readouterr().err


def test_tables_that_are_not_there(run: Run, tmp_path: Path) -> None:
    ran = run("table", "--tables", tmp_path / "nowhere")
    assert ran.status == 1 and f"{tmp_path}/nowhere" in ran.err and ": error: " in ran.err
