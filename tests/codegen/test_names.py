"""tables/names.yaml is complete: every identifier of the specification has one row, and every row an identifier.

The fact list beside this file, spec_identifiers.txt, was taken from the page itself, one identifier a line. A row
that is added or lost on either side fails here, and so does a row that breaks a naming rule of the house.
"""

from __future__ import annotations

import functools
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
NAMES = ROOT / "tables" / "names.yaml"
IDENTIFIERS = ROOT / "tests" / "codegen" / "spec_identifiers.txt"

INCLUDES = [ROOT / "include", ROOT / "generated" / "include"]

KEYS = {"c", "header", "state", "kind", "module"}
WRAPPER_KEYS = {"calls", "category"}  # what a wrapper of system calls may say besides, for tools/vllsi audit
STATES = {"available", "planned"}
HEADER = re.compile(r"vllsi/(?:(?:gen|linux|darwin|windows)/)?[a-z0-9_]+\.h")
LOWER = r"vllsi_(?:<type>_)?[a-z0-9_]+"
UPPER = r"VLLSI_(?:<TYPE>_)?[A-Z0-9_]+"
C_NAME = {
    "function": re.compile(rf"{LOWER}|vllsi_windows_[A-Za-z]+"),
    "type": re.compile(LOWER),
    "constant": re.compile(UPPER),
    "value": re.compile(UPPER),
    "macro": re.compile(rf"{UPPER}(?:<[A-Z]+>)?"),
    "module": HEADER,
}

Row = dict[str, str]


@pytest.fixture(scope="module")
def names() -> dict[str, Row]:
    rows: dict[str, Row] = yaml.load(NAMES.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return rows


@pytest.fixture(scope="module")
def identifiers() -> list[str]:
    return IDENTIFIERS.read_text(encoding="utf-8").splitlines()


def is_attribute(identifier: str) -> bool:
    """An attribute of the language has no symbol: the generator or the build does what it asks for."""
    return identifier.startswith("@")


def members(names: dict[str, Row], kind: str) -> Iterator[tuple[str, Row]]:
    return ((name, row) for name, row in names.items() if row["kind"] == kind)


def test_fact_list_is_sorted_and_has_nothing_twice(identifiers: list[str]) -> None:
    assert identifiers == sorted(set(identifiers))


def test_no_row_stands_twice() -> None:
    """YAML would let the second one win in silence."""
    root = yaml.compose(NAMES.read_text(encoding="utf-8"), yaml.CSafeLoader)  # type: ignore[no-untyped-call]
    assert isinstance(root, yaml.MappingNode)
    counts = Counter(key.value for key, _ in root.value)
    assert [name for name, count in counts.items() if count > 1] == []


def test_every_identifier_has_a_row(names: dict[str, Row], identifiers: list[str]) -> None:
    assert sorted(set(identifiers) - set(names)) == []


def test_every_row_is_an_identifier(names: dict[str, Row], identifiers: list[str]) -> None:
    assert sorted(set(names) - set(identifiers)) == []


def test_rows_have_the_five_keys_and_wrappers_their_own(names: dict[str, Row]) -> None:
    assert [name for name, row in names.items() if set(row) - WRAPPER_KEYS != KEYS] == []


def test_states_and_kinds_are_known(names: dict[str, Row]) -> None:
    assert [name for name, row in names.items() if row["state"] not in STATES or row["kind"] not in C_NAME] == []


def test_headers_are_public_headers(names: dict[str, Row]) -> None:
    assert [name for name, row in names.items() if not HEADER.fullmatch(row["header"])] == []


def test_c_names_follow_the_house_rules(names: dict[str, Row]) -> None:
    wrong = [
        f"{name}: {row['c']}"
        for name, row in names.items()
        if not is_attribute(name) and not C_NAME[row["kind"]].fullmatch(row["c"])
    ]
    assert wrong == []


def test_no_two_identifiers_share_a_c_name(names: dict[str, Row]) -> None:
    counts = Counter(row["c"] for row in names.values() if row["kind"] != "module")
    assert [c for c, count in counts.items() if count > 1] == []


def test_a_module_is_its_header(names: dict[str, Row]) -> None:
    assert [name for name, row in members(names, "module") if row["c"] != row["header"] or row["module"] != name] == []


def test_every_module_that_a_row_names_has_a_row(names: dict[str, Row]) -> None:
    modules = {name for name, _ in members(names, "module")}
    assert sorted({row["module"] for row in names.values()} - modules) == []


def test_a_value_belongs_to_a_type_and_lives_in_its_header(names: dict[str, Row]) -> None:
    wrong = []
    for name, row in members(names, "value"):
        owner = names.get(name.rpartition(".")[0])
        if owner is None or owner["kind"] != "type" or owner["header"] != row["header"]:
            wrong.append(name)
    assert wrong == []


def test_what_belongs_to_one_system_says_so(names: dict[str, Row]) -> None:
    """The portable `truncate(fd, …)` and a kernel's `truncate(path, …)` must never meet."""
    wrong = []
    for name, row in names.items():
        system = re.match(r"vllsi/(linux|darwin|windows)[./]", row["header"])
        if system is None or row["kind"] == "module":
            continue
        if not row["c"].lower().startswith(f"vllsi_{system[1]}_"):
            wrong.append(f"{name}: {row['c']}")
    assert wrong == []


@functools.cache
def words_of(header: str) -> frozenset[str] | None:
    """Every word that a public header and what it includes define, macros too; None where there is no such header."""
    if not any((folder / header).is_file() for folder in INCLUDES):
        return None
    command = ["clang-19", "--target=x86_64-linux-gnu", "-ffreestanding", "-std=c11", "-E", "-dD", "-x", "c", "-"]
    flags = [f"-I{folder}" for folder in INCLUDES]
    text = subprocess.run(
        [*command, *flags], input=f"#include <{header}>\n", capture_output=True, text=True, check=True
    ).stdout
    return frozenset(re.findall(r"[A-Za-z_]\w*", text))


def exists(row: Row) -> bool:
    words = words_of(row["header"])
    return words is not None and (row["kind"] == "module" or row["c"] in words)


def test_what_is_available_is_in_its_header(names: dict[str, Row]) -> None:
    missing = [f"{name}: {row['c']}" for name, row in names.items() if row["state"] == "available" and not exists(row)]
    assert missing == [], "these are not in the header that names.yaml gives: name the right one, or say planned"


def test_what_is_planned_is_not_there_yet(names: dict[str, Row]) -> None:
    """A module stays planned until the whole of it is there, so only symbols are looked for."""
    present = [
        f"{name}: {row['c']}"
        for name, row in names.items()
        if row["state"] == "planned" and row["kind"] != "module" and exists(row)
    ]
    assert present == [], "these are in their header now: say available in names.yaml, and run python3 -m codegen"
