"""vllsi diff tells what came, went, and got another name or number, between trees and between revisions."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from codegen.commands import options
from codegen.commands.diff import Change, changes

from .conftest import NUMBERS, ROOT, Run, Small, change, small_tree


def test_every_kind_of_change() -> None:
    old = {"read": 0, "write": 1, "open": 2, "stat": 4, "old_name": 6}
    new = {"read": 0, "write": 11, "stat": 4, "new_name": 6, "more": 7}
    assert changes("alfa", old, new) == [
        Change("alfa", "removed", "open", "2"),
        Change("alfa", "renamed", "old_name", "old_name", "new_name"),
        Change("alfa", "added", "more", "", "7"),
        Change("alfa", "renumbered", "write", "1", "11"),
    ]
    assert changes("alfa", old, old) == []


def test_numbers_that_change_places() -> None:
    assert changes("a", {"x": 1, "y": 2}, {"x": 2, "y": 1}) == [
        Change("a", "renumbered", "y", "2", "1"),
        Change("a", "renumbered", "x", "1", "2"),
    ]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    alfa = {**NUMBERS["alfa"], "brand_new": 300, "control": 73}
    alfa["open_file"] = alfa.pop("open")
    del alfa["mmap"]
    return small_tree(tmp_path / "other" / "usr", {**NUMBERS, "alfa": alfa})


def test_two_trees(run: Run, small: Small, other: Path) -> None:
    ran = run("diff", small.usr, other, "--tables", small.tables)
    assert (ran.status, ran.err) == (0, "")
    assert [" ".join(line.split()) for line in ran.out.splitlines()] == [
        "change call ABIs",
        "added brand_new = 300 alfa",
        "removed mmap = 9 alfa",
        "renamed open -> open_file alfa",
        "renumbered control: 72 -> 73 alfa",
    ]
    assert run("diff", small.usr, other, "--tables", small.tables, "--exit-code").status == 1


def test_two_trees_in_json(run: Run, small: Small, other: Path) -> None:
    ran = run("diff", small.usr, other, "--tables", small.tables, "--format", "json", "--abi", "alfa")
    found = json.loads(ran.out)
    assert list(found["abis"]) == ["alfa"]
    assert {row["change"]: row["name"] for row in found["abis"]["alfa"]} == {
        "removed": "mmap", "renamed": "open", "renumbered": "control", "added": "brand_new",
    }  # fmt: skip


def test_the_same_tree(run: Run, small: Small) -> None:
    ran = run("diff", small.usr, small.usr, "--tables", small.tables, "--exit-code")
    assert (ran.status, ran.out) == (0, "no number differs (2 ABIs)\n")


def test_a_tree_with_fewer_abis(run: Run, small: Small, other: Path) -> None:
    shutil.rmtree(other / "lib/linux/uapi/bravo")
    ran = run("diff", small.usr, other, "--tables", small.tables)
    assert ran.status == 0 and ran.out.startswith(f"only in {small.usr}: bravo\n")


def test_the_real_tree(run: Run, uapi: Path) -> None:
    ran = run("diff", uapi, uapi / "usr")
    assert (ran.status, ran.out) == (0, "no number differs (10 ABIs)\n")


# ---------------------------------------------------------------- revisions


@pytest.fixture
def repository(small: Small, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small tables under git, with two revisions."""
    folder = small.tables.parent
    monkeypatch.setattr(options, "ROOT", folder)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def git(*words: str) -> None:
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", "-C", str(folder), *identity, *words], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", "tables")
    git("commit", "--quiet", "-m", "one")
    git("tag", "first")
    change(small.abi("alfa"), "  open: 2\n", "  open: 2\n  brand_new: 300\n")
    git("commit", "--quiet", "-a", "-m", "two")
    return folder


def test_two_revisions(run: Run, repository: Path) -> None:
    del repository
    ran = run("diff", "first", "HEAD")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[1:] == ["added   brand_new = 300  alfa"]


def test_a_revision_and_a_folder(run: Run, repository: Path, small: Small) -> None:
    change(small.abi("bravo"), "  open: 5\n", "")
    ran = run("diff", "HEAD", repository)
    assert ran.out.splitlines()[1:] == ["removed  open = 5  bravo"]


def test_what_is_neither(run: Run, repository: Path) -> None:
    del repository
    ran = run("diff", "first", "no-such-thing")
    message = "no-such-thing: error: this is neither a folder nor a git revision of this checkout\n"
    assert (ran.status, ran.err) == (1, message)
    ran = run("diff", "first", "--", "--output=x")
    assert ran.status == 1 and "neither a folder" in ran.err


def test_an_unknown_abi(run: Run, small: Small) -> None:
    ran = run("diff", small.usr, small.usr, "--tables", small.tables, "--abi", "alpha")
    assert ran.status == 1 and ran.err.startswith("alpha: error: there is no ABI of this name")


def test_a_folder_that_is_none(run: Run, tmp_path: Path) -> None:
    ran = run("diff", tmp_path, ROOT / "tables")
    assert ran.status == 1 and ran.err.startswith(f"{tmp_path}: error: this is no tree of kernel headers")


def test_tables_that_are_spoiled(run: Run, small: Small) -> None:
    change(small.abi("alfa"), "numbers:\n", "numbers: [\n")
    ran = run("diff", small.tables, small.tables)
    assert ran.status == 1 and f"{small.abi('alfa')}:" in ran.err and "malformed YAML" in ran.err
