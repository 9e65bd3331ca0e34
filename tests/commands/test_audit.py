"""vllsi audit lists every entry, filters, says what is odd, and stops at what breaks a pin."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from pathlib import Path

import pytest

from codegen import tables
from codegen.commands import audit, options
from codegen.diagnostics import Collector
from codegen.model import Model
from codegen.source import parse

from .conftest import Run, Small, change

RAW = ["syscall0", "syscall1", "syscall2", "syscall3", "syscall4", "syscall5", "syscall6", "syscall_raw"]
PIN = "is of category Time and carries IoEffect, so it must not carry RequiresPermission"


def audited(run: Run, small: Small, *words: str) -> list[dict[str, object]]:
    ran = run("audit", "--tables", small.tables, "--format", "json", *words)
    assert (ran.status, ran.err) == (0, "")
    found: list[dict[str, object]] = json.loads(ran.out)["entries"]
    return found


def names(rows: list[dict[str, object]]) -> list[object]:
    return [row["name"] for row in rows]


# ---------------------------------------------------------------- what there is


def test_the_real_tables_break_no_pin(run: Run) -> None:
    ran = run("audit", "--format", "json")
    report = json.loads(ran.out)
    assert (ran.status, report["violations"]) == (0, [])
    rows = {row["name"]: row for row in report["entries"]}
    assert len(rows) > 1000 and set(RAW) <= set(rows)
    for row in rows.values():
        if row["category"] == "Syscall":
            assert row["hints"]["RequiresPermission"], row["name"]
        elif "IoEffect" in row["hints"]:
            assert "RequiresPermission" not in row["hints"], row["name"]
    assert rows["clock_gettime"]["category"] == "Time"
    assert any("O_CREAT" in when["has"] for when in rows["open"]["when"])


def test_entries_are_calls_variants_and_raw_ones(run: Run, small: Small) -> None:
    rows = audited(run, small)
    expected = ["open", "read", "pread64", "mmap", "control", "control_get", "control_set", "clock_read", "clock_read_old"]
    assert names(rows) == [*expected, *RAW]
    assert rows[0]["when"] == [{"param": "flags", "has": ["O_CREAT"], "hint": "IoEffect", "reason": "may create the file"}]
    assert {row["kind"] for row in rows} == {"call", "variant", "raw"}


def test_filters(run: Run, small: Small) -> None:
    assert names(audited(run, small, "--call", "control")) == ["control", "control_get", "control_set"]
    assert names(audited(run, small, "--call", "control_get", "syscall3")) == ["control_get", "syscall3"]
    assert names(audited(run, small, "--category", "Time")) == ["clock_read"]
    assert names(audited(run, small, "--hint", "IoEffect")) == ["open", "read", *RAW]
    assert "open" not in names(audited(run, small, "--without", "IoEffect"))
    assert names(audited(run, small, "--without", "RequiresPermission")) == ["clock_read"]
    assert "clock_read_old" not in names(audited(run, small, "--abi", "alfa"))
    assert names(audited(run, small, "--hint", "IoEffect", "--category", "Time")) == []


def test_filters_that_mean_nothing(run: Run, small: Small) -> None:
    for words, message in (
        (("--call", "red"), "red: error: there is no entry of this name\n  hint: did you mean 'read'?\n"),
        (("--hint", "IoEfect"), "IoEfect: error: there is no hint of this name\n  hint: did you mean 'IoEffect'?\n"),
        (("--without", "IoEfect"), "IoEfect: error: there is no hint of this name\n  hint: did you mean 'IoEffect'?\n"),
        (("--category", "Tim"), "Tim: error: there is no category of this name\n  hint: did you mean 'Time'?\n"),
        (("--abi", "alpha"), "alpha: error: there is no ABI of this name\n  hint: did you mean 'alfa'?\n"),
    ):
        ran = run("audit", "--tables", small.tables, *words)
        assert (ran.status, ran.err) == (1, message)


def test_csv_and_text(run: Run, small: Small) -> None:
    ran = run("audit", "--tables", small.tables, "--format", "csv", "--call", "open", "clock_read")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert [(row["name"], row["hint"], row["when"]) for row in rows] == [
        ("open", "RequiresPermission", ""),
        ("open", "IoEffect", "flags: O_CREAT"),
        ("clock_read", "", ""),
    ]
    ran = run("audit", "--tables", small.tables, "--call", "open")
    assert "IoEffect with flags: O_CREAT" in ran.out and "1 entry: 1 Syscall" in ran.out


# ---------------------------------------------------------------- lints


def lints(run: Run, small: Small) -> list[str]:
    ran = run("audit", "--tables", small.tables)
    assert ran.status == 0
    return [line for line in ran.out.splitlines() if line.startswith(("uncovered", "short", "no cond", "common", "full"))]


def test_lints(run: Run, small: Small) -> None:
    assert lints(run, small) == []
    path = small.table("syscalls/file.yaml")
    change(path, "errors: [INVAL, NOENT]", "errors: {unknown: nobody has looked}")
    line = change(path, "pread64:\n", "pread64:\n") + 1
    change(path, "returns: {count: len}\n  errors: [INVAL, OVERFLOW]", "returns: {count: len}\n  errors: [INVAL]")
    change(path, "hints: {RequiresPermission: reads a caller-chosen descriptor}\n", "hints: {RequiresPermission: reads}\n")
    found = lints(run, small)
    assert found[0] == "uncovered: 1 of 9 calls have errors that nobody has listed"
    assert found[1] == f"short reason: pread64: RequiresPermission: reads ({path}:{line - 1})"


def test_a_flag_that_decides_for_one_and_not_for_another(run: Run, small: Small) -> None:
    path = small.table("syscalls/file.yaml")
    change(path, 'params: {fd: fd, buf: "bytes out[len]", len: usize, offset: i64}', "params: {fd: fd, how: open_flags}")
    change(path, "returns: {count: len}\n  errors: [INVAL, OVERFLOW]", "returns: nothing\n  errors: [INVAL]")
    assert ["no condition: pread64: open_flags decides IoEffect in open, and nothing here" in row for row in lints(run, small)] == [True]


# ---------------------------------------------------------------- pins


def test_a_call_that_breaks_a_pin(run: Run, small: Small) -> None:
    path = small.table("syscalls/memory.yaml")
    line = change(path, "  hints: {}\n", "  hints: {RequiresPermission: none, IoEffect: none}\n")
    ran = run("audit", "--tables", small.tables)
    assert ran.status == 1
    assert f"'clock_read' {PIN}" in ran.err and f"{path}:{line}:" in ran.err


def test_a_call_without_the_hint_of_its_category(run: Run, small: Small) -> None:
    path = small.table("syscalls/memory.yaml")
    change(path, "  hints: {RequiresPermission: takes address space}\n", "  hints: {IoEffect: takes address space}\n")
    ran = run("audit", "--tables", small.tables)
    assert ran.status == 1 and "'mmap' has no hint RequiresPermission" in ran.err


@pytest.fixture
def wrapped(small: Small, monkeypatch: pytest.MonkeyPatch) -> Small:
    """Lets names.yaml hold the keys `calls` and `category`, which its schema may not know yet."""
    loaded = options.load

    def load(folder: Path) -> Model:
        text = (folder / "names.yaml").read_text(encoding="utf-8")
        (folder / "names.yaml").write_text("Fd: {c: vllsi_fd, header: vllsi/file.h, state: planned, kind: type, module: File}\n")
        model = loaded(folder)
        (folder / "names.yaml").write_text(text, encoding="utf-8")
        document = parse(text, f"{folder}/names.yaml", Collector())
        assert document is not None
        return dataclasses.replace(model, documents={**model.documents, "names.yaml": document})

    monkeypatch.setattr(options, "load", load)
    return small


def wrap(small: Small, row: str) -> None:
    with (small.tables / "names.yaml").open("a", encoding="utf-8") as file:
        file.write(row + "\n")


def test_wrappers_inherit(run: Run, wrapped: Small) -> None:
    wrap(wrapped, "log: {c: vllsi_log, calls: [clock_read, open, read]}")
    wrap(wrapped, "now: {c: vllsi_now, calls: clock_read}")
    log, now = audited(run, wrapped, "--call", "vllsi_log", "vllsi_now")
    assert (log["kind"], log["category"], log["calls"]) == ("wrapper", "Syscall", ["clock_read", "open", "read"])
    assert log["hints"] == {"RequiresPermission": "open: opens a caller-chosen path", "IoEffect": "read: reads the file"}
    assert (now["category"], now["hints"]) == ("Time", {})


def test_a_wrapper_that_breaks_a_pin(run: Run, wrapped: Small) -> None:
    wrap(wrapped, "log: {c: vllsi_log, category: Time, calls: [clock_read, read]}")
    ran = run("audit", "--tables", wrapped.tables)
    assert ran.status == 1
    assert f"{wrapped.tables}/names.yaml:3:1: error: 'vllsi_log' {PIN}" in ran.err
    assert "hint: it calls clock_read, read" in ran.err


def test_a_wrapper_without_the_hint_of_its_category(run: Run, wrapped: Small) -> None:
    wrap(wrapped, "now: {c: vllsi_now, category: Syscall, calls: clock_read}")
    ran = run("audit", "--tables", wrapped.tables)
    assert ran.status == 1 and "'vllsi_now' is of category Syscall and inherits no RequiresPermission" in ran.err


def test_a_wrapper_of_a_category_that_is_none(run: Run, wrapped: Small) -> None:
    wrap(wrapped, "now: {c: vllsi_now, category: Tim, calls: clock_read}")
    ran = run("audit", "--tables", wrapped.tables)
    assert ran.status == 1 and "hint: did you mean 'Time'?" in ran.err


def test_a_wrapper_of_nothing(run: Run, wrapped: Small) -> None:
    wrap(wrapped, "log: {c: vllsi_log, calls: [read, red]}")
    ran = run("audit", "--tables", wrapped.tables)
    assert ran.status == 1
    assert f"{wrapped.tables}/names.yaml:3:35: error: 'log' calls 'red', which is no row\n" in ran.err


def test_violations_are_found_without_the_loader() -> None:
    """The loader stops at a call that breaks a pin; the audit would find it too."""
    model = tables.load(Path(__file__).resolve().parent / "base")
    entry = next(entry for entry in audit.entries(model) if entry.name == "clock_read")
    bad = dataclasses.replace(entry, hints={"RequiresPermission": "none", "IoEffect": "none"})
    assert [row.message for row in audit.violations(model, [bad])] == [f"'clock_read' {PIN}"]
